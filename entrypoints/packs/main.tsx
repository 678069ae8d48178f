import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { packsPort } from '../../src/browser/packs-port.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { PacksPage } from '../../src/ui/packs/packs-page.tsx';
import '../../src/ui/packs/packs.css';

await speakHere(languageSetting, 'packs');
render(<PacksPage port={packsPort()} />, document.body);
