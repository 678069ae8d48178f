import type { VerdictMessages } from '../../decide/messages.ts';
import type { NationalMessages } from '../../decide/national/messages.ts';
import type { PolicyWords, Wording } from '../../decide/wording.ts';
import { isolated } from '../messages/isolate.ts';
import { menuMessages } from '../messages/menu.ts';
import { codeOf } from './which.ts';

// One by one, so that the background holds of each language no more than its verdicts.
const verdicts = import.meta.glob<VerdictMessages>(['./??.ts', './???.ts'], {
  eager: true,
  import: 'verdict',
});
const nations = import.meta.glob<NationalMessages>(['./??.ts', './???.ts'], {
  eager: true,
  import: 'national',
});
const policies = import.meta.glob<PolicyWords>(['./??.ts', './???.ts'], {
  eager: true,
  import: 'policyWords',
});

const menus = import.meta.glob<typeof menuMessages>(['./??.ts', './???.ts'], {
  eager: true,
  import: 'menu',
});

const wordings = new Map<string, Wording>();
for (const [path, verdict] of Object.entries(verdicts)) {
  const [national, words] = [nations[path], policies[path]];
  const language = codeOf(path);
  if (!national || !words) continue;
  wordings.set(language, {
    language,
    verdict: isolated(verdict),
    national: isolated(national),
    policies: words,
  });
}

/** The codes of all languages that verdicts can speak beside English. */
export const wordingCodes: readonly string[] = [...wordings.keys()];

/** What a verdict is worded with in this language; nothing where there is no file for it, as for English. */
export function wordingOf(code: string): Wording | undefined {
  return wordings.get(code);
}

/** What the browser's own menu says in this language. */
export function menuIn(code: string): typeof menuMessages {
  return menus[`./${code}.ts`] ?? menuMessages;
}
