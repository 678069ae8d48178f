import { render } from 'preact';
import { ask } from '../../src/browser/ask.ts';
import { languageSetting } from '../../src/browser/language.ts';
import { tips } from '../../src/policies/tips.ts';
import { speakHere } from '../../src/ui/languages/speak-here.ts';
import { policyMessages as say } from '../../src/ui/messages.ts';
import { PolicyPage } from '../../src/ui/policy/policy-page.tsx';
import '../../src/ui/policy/policy.css';

await speakHere(languageSetting, 'policy');
try {
  const pack = new URLSearchParams(location.search).get('pack') ?? undefined;
  const view = await ask({ kind: 'policy', pack });
  if (!view) throw new Error('There is no pack.');
  const today = new Date().toISOString().slice(0, 10);
  document.title = say.title(view.school);
  render(<PolicyPage view={view} tips={tips} today={today} />, document.body);
} catch {
  render(<p class="policy">{say.failed}</p>, document.body);
}
