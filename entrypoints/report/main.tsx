import { render } from 'preact';
import { languageSetting } from '../../src/browser/language.ts';
import { reportPort } from '../../src/browser/report-port.ts';
import { tips } from '../../src/policies/tips.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { ReportPage } from '../../src/ui/report/report-page.tsx';
import '../../src/ui/report/report.css';

await speakHere(languageSetting, 'report');
const siteTip = tips.find(({ id }) => id === 'report-on-site');

render(<ReportPage port={reportPort()} siteTip={siteTip} />, document.body);
