import { render } from 'preact';
import { reportPort } from '../../src/browser/report-port.ts';
import { tips } from '../../src/policies/tips.ts';
import { ReportPage } from '../../src/ui/report/report-page.tsx';
import '../../src/ui/report/report.css';

const siteTip = tips.find(({ id }) => id === 'report-on-site');

render(<ReportPage port={reportPort()} siteTip={siteTip} />, document.body);
