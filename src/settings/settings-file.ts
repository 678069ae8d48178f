import { faultOf } from '../pack/faults.ts';
import { isGroup } from '../pack/group.ts';
import { outlineProblems, parsePackText } from '../pack/outline.ts';
import type { Problem, ProblemCode } from '../pack/problem.ts';
import type { Setting } from './reading.ts';
import { lastingRest, type Resting } from './rest.ts';
import { STORED, type Stored, type StoredKind } from './stored.ts';

export const SETTINGS_FORMAT = 'before-you-post/settings@1';

/** Thirty of the largest packs. Counts as `src/pack` has them: what is larger than that is no family's. */
export const SETTINGS_LIMITS = { bytes: 64 * 1024 * 1024, people: 20_000, channels: 60 };

/** What a settings file may hold, in the order in which it is shown. */
export const EXPORTED: readonly (Stored & { setting: Setting<unknown> })[] = STORED.flatMap(
  (one) =>
    one.exported !== 'never' && one.setting
      ? [{ ...one, setting: one.setting as Setting<unknown> }]
      : [],
);

/** What there is to take along, by what it is. */
export type Settings = Partial<Record<StoredKind, unknown>>;

/**
 * The settings as a file's text.
 *
 * @param kept what the store holds, as it is there.
 * @param ticked what goes along only because it was chosen.
 * @param today ISO day.
 */
export function writeSettings(
  kept: Settings,
  ticked: readonly StoredKind[],
  today: string,
): string {
  const settings = EXPORTED.filter(
    ({ what, exported }) => exported === 'always' || ticked.includes(what),
  ).flatMap(({ what, setting }) => {
    const stored = kept[what];
    if (stored === undefined || stored === null) return [];
    const { value } = setting.read(stored);
    return [[what, taken(what, value)]];
  });
  const file = { format: SETTINGS_FORMAT, made: today, settings: Object.fromEntries(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file is not read at all. */
export interface SettingsFault {
  why: ProblemCode | 'other-file' | 'newer';
  /** Where: `settings.own-names`; empty for the file as a whole. */
  path: string;
  /** What the words need to know: a line, a limit, what kind of file it is. */
  detail: string;
}

export type SettingsReading =
  | { ok: false; fault: SettingsFault }
  | {
      ok: true;
      settings: Settings;
      /** How many parts of a setting could not be read and were left out. */
      lost: Partial<Record<StoredKind, number>>;
      /** Keys of the file that are no settings; those that no file may hold are among them. */
      strange: string[];
    };

/** Reads a settings file. Of a damaged one the sound parts are taken, and the rest is told. Never throws. */
export function readSettings(text: string): SettingsReading {
  const parsed = parsePackText(text, SETTINGS_LIMITS);
  if ('problem' in parsed) return refuse(parsed.problem);
  const [problem] = outlineProblems(parsed.value, SETTINGS_LIMITS);
  if (problem) return refuse(problem);
  const file = parsed.value as Record<string, unknown>;
  if (file.format !== SETTINGS_FORMAT || !isGroup(file.settings)) {
    return { ok: false, fault: otherFile(file) };
  }
  const found = file.settings;
  const settings: Settings = {};
  const lost: Partial<Record<StoredKind, number>> = {};
  for (const { what, setting } of EXPORTED) {
    if (!Object.hasOwn(found, what)) continue;
    const read = setting.read(found[what]);
    if (read.lost > 0) lost[what] = read.lost;
    // Where nothing could be read, what is here already is better than the start.
    if (read.lost === 0 || read.value !== setting.start) settings[what] = taken(what, read.value);
  }
  const known = EXPORTED.map(({ what }) => what as string);
  const strange = [
    ...Object.keys(file).filter((key) => !['format', 'made', 'settings'].includes(key)),
    ...Object.keys(found).filter((key) => !known.includes(key)),
  ];
  return { ok: true, settings, lost, strange: strange.map((key) => key.slice(0, 40)) };
}

/** What of a value goes from one device to another, on both ways: a file may have been changed by hand. */
const taken = (what: StoredKind, value: unknown): unknown =>
  what === 'rest' ? lastingRest(value as Resting) : value;

function refuse(problem: Problem): SettingsReading {
  const { path } = faultOf(problem);
  return { ok: false, fault: { why: problem.code, path, detail: problem.detail ?? '' } };
}

/** A file of another kind, told from its format as far as it has one. */
function otherFile({ format }: Record<string, unknown>): SettingsFault {
  const written = typeof format === 'string' ? format : '';
  const [, kind = '', version = ''] =
    /^before-you-post\/([a-z-]{1,20})@(\d{1,6})$/.exec(written) ?? [];
  const newer = kind === 'settings' && Number(version) > 1;
  return { why: newer ? 'newer' : 'other-file', path: newer ? 'format' : '', detail: kind };
}
