import type { DraftSetting, Findings } from '../detect/types.ts';
import type { School } from '../pack/types.ts';
import { type Address, readLink } from './official-address.ts';
import { schoolPlaces } from './official-school.ts';

/** A draft with more links than this is no share. */
const MOST_LINKS = 50;

/** What is left to judge of a draft that passes on what the school itself put up. */
export interface Shared {
  /** Without the photo concern: the picture is the school's own (PT41). */
  findings: Findings;
  setting: DraftSetting;
  /** Nothing is added but praise, and no pupil or other child is named. */
  only: boolean;
}

/**
 * Whether the draft shares a post of one of the school's accounts or a page of its website, and
 * what is then left to judge; nothing where it shares none. A picture that the writer attached stays
 * their own beside a mere link to the school's front page.
 */
export function sharedOf(
  text: string,
  findings: Findings,
  setting: DraftSetting,
  school: School,
): Shared | undefined {
  const { hosts, depthOf } = schoolPlaces(school);
  const handed = (setting.shared ?? []).slice(0, MOST_LINKS).map(readLink);
  const shares =
    handed.some((address) => address && depthOf(address) !== undefined) ||
    linksIn(text, hosts).some((address) => {
      const depth = depthOf(address);
      return depth !== undefined && (depth > 0 || setting.photo !== true);
    });
  if (!shares) return undefined;

  const concerns = findings.concerns.filter(({ kind }) => kind !== 'photo');
  const namesChild = findings.mentions.some(({ kind }) => kind === 'pupil' || kind === 'child');
  return {
    findings: { ...findings, concerns },
    setting: { ...setting, photo: false },
    only: !namesChild && concerns.every(({ kind }) => kind === 'praise'),
  };
}

/** The links of a text whose words hold one of `hosts`, in order. */
function linksIn(text: string, hosts: readonly string[]): Address[] {
  const lower = text.toLowerCase();
  const named = hosts.filter((host) => lower.includes(host));
  const found: Address[] = [];
  if (named.length === 0) return found;
  // Words end at spaces, quotes, brackets and commas, so that each character is looked at once.
  for (const [word] of text.matchAll(/[^\s<>()[\]{}"“”‘’'«»|,;]+/g)) {
    const small = word.toLowerCase();
    if (!named.some((host) => small.includes(host))) continue;
    const link = readLink(fromScheme(trimmed(word)));
    if (link) found.push(link);
    if (found.length >= MOST_LINKS) break;
  }
  return found;
}

/** "photos:https://…" without what stands before the link; a link inside another link stays there. */
function fromScheme(word: string): string {
  const at = word.search(/https?:\/\//i);
  return at > 0 && !word.slice(0, at).includes('/') ? word.slice(at) : word;
}

// Marks around a link in a sentence; walked by hand, as a long row of them would slow a pattern down.
function trimmed(word: string): string {
  const isMark = (at: number) => '.:!?…*_~#–—-'.includes(word.charAt(at));
  let start = 0;
  let end = word.length;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return word.slice(start, end);
}
