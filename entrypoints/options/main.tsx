import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { settingsPort } from '../../src/browser/settings-port.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import '../../src/ui/options/options.css';

await speakHere(languageSetting, 'options');
render(<OptionsPage port={settingsPort()} />, document.body);
