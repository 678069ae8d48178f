import type { Problem } from './problem.ts';
import { sealedProblems } from './sealed/format.ts';

const entries = (pack: Record<string, unknown>, key: string): Record<string, unknown>[] => {
  const list = pack[key];
  if (!Array.isArray(list)) return [];
  return list.map((entry) => (typeof entry === 'object' && entry !== null ? entry : {}));
};

/**
 * Problems between parts that are sound by themselves: ids used twice, a topic without its name,
 * a review before the issue. Works on unchecked values, so that these are listed with the rest.
 */
export function agreementProblems(pack: Record<string, unknown>): Problem[] {
  return [
    ...repeatedIds(pack, 'people'),
    ...repeatedIds(pack, 'channels'),
    ...repeatedWords(pack),
    ...topics(pack),
    ...dates(pack),
    ...sealedProblems(pack.sealedPupils),
  ];
}

function repeatedIds(pack: Record<string, unknown>, key: string): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { id }] of entries(pack, key).entries()) {
    if (typeof id !== 'string') continue;
    if (seen.has(id)) {
      problems.push({ path: [key, index, 'id'], code: 'repeated-id', detail: id.slice(0, 40) });
    }
    seen.add(id);
  }
  return problems;
}

function repeatedWords(pack: Record<string, unknown>): Problem[] {
  const languages = new Set<unknown>();
  return entries(pack, 'wording').flatMap((wording, index): Problem[] => {
    const { language } = wording;
    const twice = typeof language === 'string' && languages.has(language);
    languages.add(language);
    return [
      ...(twice
        ? [
            {
              path: ['wording', index, 'language'],
              code: 'repeated-id' as const,
              detail: language.slice(0, 40),
            },
          ]
        : []),
      ...repeatedIds(wording, 'questions').map((problem) => ({
        ...problem,
        path: ['wording', index, ...problem.path],
      })),
    ];
  });
}

function topics(pack: Record<string, unknown>): Problem[] {
  return entries(pack, 'channels').flatMap(({ kind, topic }, index): Problem[] => {
    const path = ['channels', index, 'topic'];
    if (kind === 'topic' && topic === undefined) return [{ path, code: 'topic-missing' }];
    if (typeof kind === 'string' && kind !== 'topic' && topic !== undefined) {
      return [{ path, code: 'topic-misplaced' }];
    }
    return [];
  });
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function dates({ issued, reviewBy, expires }: Record<string, unknown>): Problem[] {
  if (!isDay(issued)) return [];
  const problems: Problem[] = [];
  if (isDay(reviewBy) && reviewBy < issued) {
    problems.push({ path: ['reviewBy'], code: 'before-issued', detail: issued });
  }
  if (isDay(expires) && expires < issued) {
    problems.push({ path: ['expires'], code: 'ends-before-issued', detail: issued });
  }
  return problems;
}
