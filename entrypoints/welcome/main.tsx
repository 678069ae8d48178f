import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { welcomePort } from '../../src/browser/welcome-port.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import '../../src/ui/welcome/welcome.css';

await speakHere(languageSetting, 'welcome');
render(<WelcomePage port={welcomePort()} />, document.body);
