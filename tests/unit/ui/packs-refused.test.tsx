// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { PackRefused } from '../../../src/judge/packs-view.ts';
import { refusalWords } from '../../../src/pack/signed/refusal-words.ts';
import { languageCodes, loadLanguage } from '../../../src/ui/languages/index.ts';
import type { RefusalFacts } from '../../../src/ui/messages/pack-words.ts';
import { speak } from '../../../src/ui/messages/room.ts';
import { Refused } from '../../../src/ui/packs/refused.tsx';
import { offer, WORDS } from './packs-shown.ts';

const school = 'Larkrise Infant School';
const REFUSALS: RefusalFacts[] = [
  { why: 'not-signed' },
  { why: 'damaged' },
  { why: 'wrong-signature' },
  { why: 'old-browser' },
  { why: 'faults' },
  { why: 'readable-pupils', school, count: 31 },
  { why: 'expired', school, on: '2027-08-31' },
  { why: 'changed-key', school, offered: 'school', inForce: 'other' },
  { why: 'older', school, version: 41, inForce: 42 },
  { why: 'same-version', school, version: 43 },
];
const lookOf = (refusal: RefusalFacts): PackRefused => ({
  kind: 'refused',
  words: refusalWords(
    refusal.why === 'faults' ? { why: 'faults', faults: [], more: 0 } : refusal,
    true,
  ),
  refusal,
  hadOne: true,
});

function draw(refusal: RefusalFacts): string {
  const look = lookOf(refusal);
  const offered = { ...offer(look), fingerprints: WORDS };
  render(<Refused offer={offered} look={look} setBy={undefined} close={() => {}} />, document.body);
  return document.body.textContent ?? '';
}
afterEach(() => {
  render(null, document.body);
  speak(null);
});

test.each(REFUSALS)('in English, as the pack’s own room says it: $why', (refusal) => {
  const look = lookOf(refusal);
  if (look.kind !== 'refused') return;
  const said = draw(refusal);
  for (const words of [look.words.happened, look.words.todo, look.words.stays]) {
    expect(said).toContain(words);
  }
});

test.each(languageCodes)(
  'in its own words, with everything that they are filled with: %s',
  async (code) => {
    const language = await loadLanguage(code);
    speak(language);
    for (const refusal of REFUSALS) {
      const said = draw(refusal);
      expect(document.querySelector('[lang^=en]:not(:empty)')).toBeNull();
      if ('school' in refusal) expect(said).toContain(school);
      for (const number of ['count', 'version', 'inForce'] as const) {
        const value = (refusal as Record<string, unknown>)[number];
        if (typeof value === 'number') expect(said).toContain(String(value));
      }
    }
  },
);
