import { render } from 'preact';
import { packsPort } from '../../src/browser/packs-port.ts';
import { PacksPage } from '../../src/ui/packs/packs-page.tsx';
import '../../src/ui/packs/packs.css';

render(<PacksPage port={packsPort()} />, document.body);
