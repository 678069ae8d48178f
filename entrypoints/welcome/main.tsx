import { render } from 'preact';
import { welcomePort } from '../../src/browser/welcome-port.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import '../../src/ui/welcome/welcome.css';

render(<WelcomePage port={welcomePort()} />, document.body);
