import { isPolicyId, POLICY_IDS, type PolicyId } from '../policies/ids.ts';
import { readCommand } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

const USAGE = `Usage: npm run pack -- make --out PACK.json [--register ROW.csv | --name TEXT] [--staff STAFF.csv]
                            [--governors GOVERNORS.csv] [--policy ID] [--from OLD.json]

Makes a pack from tables that a school has, as the school desk does, and says what it read and what is still missing.
  --register FILE   the school's own row of the national register, "Get Information About Schools", with its headings
  --name TEXT       the school's name, where there is no such row: outside England
  --staff FILE      the staff, as CSV from your school's system or any spreadsheet
  --governors FILE  the governors, the same
  --policy ID       ${POLICY_IDS.join(', ')}; redscope if left out
  --from FILE       an earlier pack, signed or plain: what was written there by hand stays, and so do the ids
  --report-key FILE the school's key for reports, from "report-key": its public half goes into the pack
  --keep-gone       keeps people of the earlier pack who are not in the new list
  --out FILE        where the pack goes
  --force           writes over FILE if it is there`;

/** What a pack is to be made from. Paths are absolute. */
export interface MakeOrder {
  out: string;
  register?: string | undefined;
  name?: string | undefined;
  staff?: string | undefined;
  governors?: string | undefined;
  policy?: PolicyId | undefined;
  from?: string | undefined;
  reportKey?: string | undefined;
  keepGone: boolean;
  force: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  out: text,
  register: text,
  name: text,
  staff: text,
  governors: text,
  policy: text,
  from: text,
  'report-key': text,
  'keep-gone': flag,
  force: flag,
} as const;

const fault = (words: string): InputFault => new InputFault(`${words}\n\n${USAGE}`);

/**
 * Reads the arguments; undefined where they only asked for help.
 * @throws InputFault where something is missing or wrong.
 */
export function readMakeOrder(args: string[]): MakeOrder | undefined {
  const command = readCommand(args, USAGE, OPTIONS);
  if (!command) return undefined;
  const { values, positionals } = command;
  if (positionals.length > 0) throw fault(`"${positionals[0]}" has no option before it.`);
  const { out, name, policy } = values;
  if (out === undefined) throw fault('Where should the pack go? Add --out and a path.');
  if (policy !== undefined && !isPolicyId(policy))
    throw fault(`There is no policy "${policy}". Choose one of ${POLICY_IDS.join(', ')}.`);
  if (name !== undefined && values.register !== undefined)
    throw fault('The register has the name already. Give --register or --name, not both.');
  const path = (typed?: string) => (typed === undefined ? undefined : fromWhereTyped(typed));
  const order: MakeOrder = {
    out: fromWhereTyped(out),
    register: path(values.register),
    name,
    staff: path(values.staff),
    governors: path(values.governors),
    policy,
    from: path(values.from),
    reportKey: path(values['report-key']),
    keepGone: values['keep-gone'] === true,
    force: values.force === true,
  };
  if (order.register === undefined && name === undefined && order.from === undefined)
    throw fault('Which school? Add --register, or --from for an earlier pack, or --name.');
  if ([order.register, order.staff, order.governors].includes(order.out))
    throw fault(`--out is a table that is read from: ${out}. Choose another name for the pack.`);
  return order;
}
