import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run -s check -- --pack PACK.json [FILE]

Says for each draft what it mentions, what it does and how loudly the reminder would speak.
Drafts are JSON lines from FILE, or from standard input:
  {"id":"1","text":"Mrs Ashdown is lovely","site":"facebook","place":"post","photo":false,"own":["Robin"]}
All but "id" and "text" may be left out:
  "site"    the site's name            "place"  post, comment, message or review
  "photo"   true or false              "own"    the family's own names, a list
  "url"     the page's full address    "role"   parent (if left out), governor or staff
  "shared"  a list of addresses: the posts or pages that the draft passes on`;

export type CheckArguments =
  | { pack: string; file: string | undefined }
  | { help: true }
  | { problem: string };

/** Reads the command's arguments. FILE may be `-` for standard input. */
export function readArguments(args: readonly string[]): CheckArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { pack: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return { help: true };
    if (!values.pack) return { problem: 'No pack is given. Add --pack and the path of a pack.' };
    if (positionals.length > 1) return { problem: 'More than one FILE is given. Give one.' };
    const [file] = positionals;
    return { pack: values.pack, file: file === '-' ? undefined : file };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
