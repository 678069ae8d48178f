// npm run pack -- make --out PACK.json [--register ROW.csv] [--staff STAFF.csv] …
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type RegisterReading, schoolFromGias } from '../pack/import/gias.ts';
import { warningsFor } from '../pack/import/warnings.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import type { Pack } from '../pack/types.ts';
import { keysIn } from '../report/school-identity.ts';
import { readTyped, say } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { type MakeOrder, readMakeOrder } from './pack-make-arguments.ts';
import { missingIn } from './pack-make-missing.ts';
import { assemble } from './pack-make-pack.ts';
import { makePeople } from './pack-make-people.ts';
import { fillChannels, fillHead, fillSchool } from './pack-make-school.ts';
import { namesOf, tableLines } from './pack-make-told.ts';
import { openTyped } from './pack-open.ts';
import { peopleTable, tableFault, tableText } from './people-table.ts';
import { writeWhole } from './whole-file.ts';

type Register = Extract<RegisterReading, { ok: true }>;

/** Makes a pack from a school's tables. @throws InputFault with what the person can put right; nothing is written then. */
export async function run(args: string[]): Promise<void> {
  const order = readMakeOrder(args);
  if (!order) return;
  const { out } = order;
  if (existsSync(out) && !order.force) {
    throw new InputFault(
      `${out} is there already, and nothing was changed. Give another name, or --force to write over it.`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const earlier = order.from === undefined ? undefined : (await openTyped(order.from)).pack;
  const { people, lines } = readPeople(order, earlier, today);
  const register = readRegister(order, people, today);
  const school = register
    ? fillSchool(register.school, earlier?.school)
    : { part: earlier?.school ?? { name: order.name ?? '' }, told: [] };
  const head = register ? fillHead(register, people) : { part: people, told: [] };
  const { pack, told } = assemble({
    school: order.name === undefined ? school.part : { ...school.part, name: order.name },
    people: head.part,
    channels: register ? fillChannels(register, earlier?.channels ?? []) : earlier?.channels,
    policy: order.policy,
    earlier,
    reportKey: order.reportKey === undefined ? undefined : await publicHalf(order.reportKey),
    today,
  });
  writeWhole(out, `${JSON.stringify(pack, null, 2)}\n`);

  if (register && order.register) {
    say(`${basename(order.register)}: ${register.school.name}`);
    const looks = register.looks
      .filter(({ code }) => !isAnswered(code, pack))
      .map(({ words }) => words);
    for (const line of [...looks, ...school.told, ...head.told]) say(`  ${line}`);
  }
  for (const line of lines) say(line);
  tellAll(basename(out), pack, told);
}

/** The public half of the key for reports in a file. @throws InputFault where there is none. */
async function publicHalf(path: string): Promise<string> {
  const [key] = await keysIn(readTyped(path, 'The key for reports'));
  if (key) return key.recipient;
  throw new InputFault(
    `${path} is no key for reports. Give the file that "npm run pack -- report-key" made.`,
  );
}

function readPeople(order: MakeOrder, earlier: Pack | undefined, today: string) {
  const tables = {
    staff: order.staff === undefined ? undefined : peopleTable(order.staff),
    governors: order.governors === undefined ? undefined : peopleTable(order.governors),
  };
  const made = makePeople(tables, earlier?.people ?? [], today);
  if (!made.ok) throw tableFault(order[made.which] ?? '', made.fault);
  const lines = (['staff', 'governors'] as const).flatMap((which) => {
    const [path, sheet, read] = [order[which], tables[which], made[which]];
    return path && sheet && read ? tableLines(path, sheet, read) : [];
  });
  const { gone, both } = made;
  if (both.length > 0)
    lines.push(`In both lists, and taken for one person each: ${namesOf(both)}.`);
  if (gone.length > 0) {
    lines.push(
      order.keepGone
        ? `Not in the new list, and kept: ${namesOf(gone)}.`
        : `Not in the new list, and taken out: ${namesOf(gone)}. To keep people you added by hand, run it again with --keep-gone.`,
    );
  }
  return { people: order.keepGone ? [...made.people, ...gone] : made.people, lines };
}

function readRegister(order: MakeOrder, people: Pack['people'], today: string) {
  if (order.register === undefined) return undefined;
  const reading: RegisterReading = schoolFromGias(tableText(order.register), today, people);
  if (!reading.ok) throw tableFault(order.register, reading.fault);
  return reading satisfies Register;
}

/** What the register leaves open, and the earlier pack or a list has answered. */
function isAnswered(code: Register['looks'][number]['code'], { school, channels, people }: Pack) {
  if (code === 'kind') return school.kind !== undefined;
  if (code === 'head') return !warningsFor(people).some((one) => one.code === 'no-head');
  if (code === 'no-website') return school.website !== undefined;
  if (code === 'no-phone') return channels.some(({ kind }) => kind === 'office');
  return false;
}

function tellAll(file: string, pack: Pack, told: readonly string[]): void {
  const { school, id, version, policy, people } = pack;
  const governors = people.filter(({ kind }) => kind === 'governor').length;
  const pupils = readablePupils(pack).length;
  say();
  say(`${file}: ${school.name}, pack ${id}, version ${version}`);
  say(`  ${people.length - governors - pupils} staff, ${governors} governors, policy ${policy}`);
  for (const line of told) say(`  ${line}`);
  const warnings = warningsFor(people);
  if (warnings.length > 0) say('\nWorth a look');
  for (const { words } of warnings) say(`  ${words}`);
  const missing = missingIn(pack);
  const widest = Math.max(...missing.map(({ place }) => place.length));
  if (missing.length > 0) say(`\nStill missing: write it into ${file}`);
  for (const { place, words } of missing) say(`  ${place.padEnd(widest)}  ${words}`);
  if (missing.some(({ place }) => place.startsWith('channels'))) {
    const page = `${school.website ?? 'https://www.example.org'}/complaints`;
    say('  A way to the school looks like this, in the list "channels":');
    say(
      `    { "id": "complaints", "kind": "complaints", "label": "Complaints procedure", "url": "${page}" }`,
    );
  }
  say(`\nNext: npm run try -- --pack ${file}  shows it on a practice page that posts nowhere`);
  say(`      npm run pack -- sign --help  then signs it, for families to add`);
}
