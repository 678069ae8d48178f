import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { popupPort } from '../../src/browser/popup-port.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/popup/popup.css';

await speakHere(languageSetting, 'popup');
render(<Popup port={popupPort()} />, document.body);
