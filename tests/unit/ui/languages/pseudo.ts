import { verdictMessages } from '../../../../src/decide/messages.ts';
import { nationalMessages } from '../../../../src/decide/national/messages.ts';
import type { Wording } from '../../../../src/decide/wording.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { policies } from '../../../../src/policies/index.ts';
import { tips } from '../../../../src/policies/tips.ts';
import { speak } from '../../../../src/ui/messages/room.ts';
import * as messages from '../../../../src/ui/messages.ts';

/**
 * A language in which every sentence stands in brackets, from right to left: what is seen outside brackets is said by no
 * catalogue, and no translation could reach it.
 */
const bracketed = (text: string) => `⟦${text}⟧`;

function inBrackets(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : bracketed(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => {
      const said = value(...given);
      return typeof said === 'string' ? bracketed(said) : inBrackets(said);
    };
  }
  if (Array.isArray(value)) return value.map(inBrackets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inBrackets(inner)]));
}

const policyWords = inBrackets({
  questions: Object.fromEntries([
    ...policies.flatMap(({ questions }) =>
      questions.map(({ id, short, text }) => [id, { short, text }]),
    ),
    ...policies.flatMap(({ id: policy, expectations }) =>
      expectations.map(({ id, short, text }) => [`${policy}/${id}`, { short, text }]),
    ),
  ]),
  steps: Object.fromEntries(
    policies.flatMap(({ id, ladder }) =>
      ladder.map(({ kind, hint }) => [`${id}/${kind}`, hint ?? '']),
    ),
  ),
}) as Wording['policies'];

// Taken before any room speaks another language.
const english = structuredCloneOf(messages);
function structuredCloneOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, structuredCloneOf(inner)]),
  );
}

const rooms = Object.entries(english as Record<string, unknown>)
  .filter(([, value]) => typeof value === 'object')
  .map(([name, value]) => [name.replace(/Messages$/, ''), inBrackets(value)]);

const words = {
  ...Object.fromEntries(rooms),
  about: { code: 'ur', dir: 'rtl' as const, checked: false },
  policyWords,
  tips: inBrackets(Object.fromEntries(tips.map(({ id, title, text }) => [id, { title, text }]))),
};

/** What verdicts are worded with in it. */
export const pseudoWording: Wording = {
  language: 'ur',
  verdict: inBrackets(verdictMessages) as Wording['verdict'],
  national: inBrackets(nationalMessages) as Wording['national'],
  policies: policyWords,
};

export const speakPseudo = (): void => speak(words);
export const speakEnglish = (): void => speak(null);

/** Every text of a value, which is no part of any catalogue. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const DATA = textsOf(examplePack);
const BRACKETS = /⟦[^⟦⟧]*⟧/;

/** What is seen or heard below an element and stands outside brackets, but for `data` and what is marked as English. */
export function unsaid(root: Element, data: readonly string[] = []): string[] {
  const known = [...new Set(['Before you post', ...DATA, ...data])]
    .filter((one) => /[a-z]{2}/i.test(one))
    .sort((a, b) => b.length - a.length);
  const rest = (text: string) => {
    let left = text;
    while (BRACKETS.test(left)) left = left.replace(BRACKETS, ' ');
    left = left.replace(ADDRESS, ' ');
    if (!/[a-z]{2}/i.test(left)) return '';
    for (const one of known) if (left.includes(one)) left = left.replace(whole(one), ' ');
    return left
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  return [...new Set(heard(root))].map(rest).filter((text) => /[a-z]{2}/i.test(text));
}

/** Of an invented school, written out; and the number of a report, drawn by chance. */
const ADDRESS = /\S+\.example\S*|^[\w-]{22}$/g;

/** A text where it is no part of a longer word. */
const whole = (text: string) =>
  new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\p{L})`, 'gu');

const UNHEARD = 'script, style, [lang^=en], option[lang]';

function* heard(root: Element): Generator<string> {
  for (const one of [root, ...root.querySelectorAll('*')]) {
    if (one.closest(UNHEARD)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      yield one.getAttribute(name) ?? '';
    }
    for (const node of one.childNodes) if (node.nodeType === 3) yield node.textContent ?? '';
  }
}
