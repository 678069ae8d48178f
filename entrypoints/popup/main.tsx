import { render } from 'preact';
import { popupPort } from '../../src/browser/popup-port.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/popup/popup.css';

render(<Popup port={popupPort()} />, document.body);
