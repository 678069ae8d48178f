import type { Heard } from './look.ts';
import { CONTROLS, LANDMARKS } from './roles.ts';

const PLACES = new Set(['region', 'article', 'group', 'radiogroup', 'navigation', 'form']);

/** The landmarks and headings of a page as they are met: `main`, `1 Your schools’ packs`. */
export function outline(heard: readonly Heard[]): string[] {
  return heard.flatMap(({ role, name, level }) => {
    if (role === 'heading') return [`${level} ${name}`];
    return LANDMARKS.has(role) ? [role] : [];
  });
}

/** The names of all controls as they are met. */
export function controls(heard: readonly Heard[]): string[] {
  return heard.filter(({ role }) => CONTROLS.has(role)).map(({ name }) => name);
}

/**
 * What would mislead somebody who only hears the page.
 *
 * @returns what is wrong, a line each
 */
export function misleading(heard: readonly Heard[]): string[] {
  return [...headings(heard), ...landmarks(heard), ...nameless(heard), ...alike(heard)];
}

function headings(heard: readonly Heard[]): string[] {
  const levels = heard.flatMap(({ role, level = 0, name }) =>
    role === 'heading' ? [{ level, name }] : [],
  );
  const first = levels.filter(({ level }) => level === 1);
  const leaps = levels.flatMap(({ level, name }, at) =>
    level > (levels[at - 1]?.level ?? 0) + 1 ? [`the heading “${name}” skips a level`] : [],
  );
  return [...(first.length === 1 ? [] : [`${first.length} headings of the page`]), ...leaps];
}

function landmarks(heard: readonly Heard[]): string[] {
  const mains = heard.filter(({ role }) => role === 'main').length;
  return mains === 1 ? [] : [`${mains} main parts`];
}

function nameless(heard: readonly Heard[]): string[] {
  return heard.flatMap(({ role, name }) =>
    (CONTROLS.has(role) || role === 'region') && name === '' ? [`a ${role} has no name`] : [],
  );
}

/** Buttons and fields of one name in one part of the page; in parts with names of their own they are told apart. */
function alike(heard: readonly Heard[]): string[] {
  const seen = new Set<string>();
  const path: Heard[] = [];
  let item = 0;
  return heard.flatMap((one): string[] => {
    while (path.length > one.depth) path.pop();
    path.push(one);
    if (one.role === 'heading') item += 1;
    if (!['button', 'textbox', 'combobox', 'checkbox'].includes(one.role)) return [];
    const place = path.filter(({ role, name }) => PLACES.has(role) && name).map(({ name }) => name);
    const key = [...place, item, one.role, one.name].join(' / ');
    if (seen.has(key)) return [`two ${one.role}s are called “${one.name}” in one part`];
    seen.add(key);
    return [];
  });
}
