import { parseArgs } from 'node:util';
import { InputFault } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

export const SEAL_USAGE = `Usage: npm run pack -- seal --pack PACK.json --pupils PUPILS.csv [--leave-out LIST] [--passphrase] --out FILE

Hides the pupils' full names in a copy of the pack, so that no family is handed a list of children.
  --pupils      a CSV file from your school's system or any spreadsheet, with a forename and a surname column
  --leave-out   a text file with one name a line: children at risk, whose names go in no pack, hidden or not
  --passphrase  asks for a passphrase, which families then have to enter
  --out         the copy to write
Pupils that the pack lists by name are hidden too, and taken out of its list.
Read docs/sealed-names.md before you use it: it says what this hides and what it does not.`;

/** What is to be sealed. Absolute paths. */
export interface SealOrder {
  pack: string;
  pupils: string | undefined;
  leaveOut: string | undefined;
  passphrase: boolean;
  out: string;
}

/** @throws InputFault where something is missing or wrong. */
export function readSealOrder(args: string[]): SealOrder | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const { pack, pupils, out } = values;
  if (pack === undefined) throw fault('Which pack? Add --pack and the path of its JSON file.');
  if (out === undefined) throw fault('Where to? Add --out and a path for the sealed copy.');
  const order = {
    pack: fromWhereTyped(pack),
    pupils: pupils === undefined ? undefined : fromWhereTyped(pupils),
    leaveOut: values['leave-out'] === undefined ? undefined : fromWhereTyped(values['leave-out']),
    passphrase: values.passphrase === true,
    out: fromWhereTyped(out),
  };
  if ([order.pack, order.pupils, order.leaveOut].includes(order.out))
    throw fault(`--out is a file that is read from: ${out}. Choose another name for the copy.`);
  return order;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        pack: { type: 'string' },
        pupils: { type: 'string' },
        'leave-out': { type: 'string' },
        passphrase: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw fault((error as Error).message);
  }
}

const fault = (words: string): InputFault => new InputFault(`${words}\n\n${SEAL_USAGE}`);
