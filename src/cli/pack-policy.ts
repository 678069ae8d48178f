// npm run pack -- policy --pack FILE --out DIR …
import { join } from 'node:path';
import { describeFaults } from '../pack/faults.ts';
import type { ManagedValues } from '../pack/managed/managed.ts';
import { policyFiles } from '../pack/managed/policy-files.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import { readCommand, say, writeTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { openTyped } from './pack-open.ts';

const USAGE = `Usage: npm run pack -- policy --pack FILE --out DIR --chrome ID --edge ID --firefox ID

Writes ready policy files for the school's own machines. One browser is enough.
  --pack FILE         the pack, signed or plain; here it may list pupils
  --out DIR           where the files go
  --chrome, --edge, --firefox ID
                      the extension's id in that browser
  --chrome-url, --edge-url, --firefox-url ADDRESS
                      where that browser gets it; if left out, from its store
  --set-by TEXT       who sets this, as people will read it
  --sites a,b         speaks only on these sites
  --reader WHO        who uses the machines: parent, governor or staff
  --consent-given     the users were told, and their consent is recorded`;

const text = { type: 'string' } as const;
const OPTIONS = {
  pack: text,
  out: text,
  chrome: text,
  edge: text,
  firefox: text,
  'chrome-url': text,
  'edge-url': text,
  'firefox-url': text,
  'set-by': text,
  sites: text,
  reader: text,
  'consent-given': { type: 'boolean' },
} as const;

/** What the order calls its parts, as they are typed here. */
const TYPED: Readonly<Record<string, string>> = {
  '': 'The command',
  chromeId: '--chrome',
  edgeId: '--edge',
  firefoxId: '--firefox',
  'installUrls.chrome': '--chrome-url',
  'installUrls.edge': '--edge-url',
  'installUrls.firefox': '--firefox-url',
  setBy: '--set-by',
  siteList: '--sites',
  reader: '--reader',
};

/** Writes the policy files for a pack. */
export async function run(args: string[]): Promise<void> {
  const command = readCommand(args, USAGE, OPTIONS);
  if (!command) return;
  const { values } = command;
  const { pack: packFile, out } = values;
  if (packFile === undefined || out === undefined) {
    throw new InputFault(`Policy files need a pack and a folder to go to.\n${USAGE}`);
  }
  const { pack, text: source } = await openTyped(packFile);
  const urls = {
    chrome: values['chrome-url'],
    edge: values['edge-url'],
    firefox: values['firefox-url'],
  };
  const making = await policyFiles(source.trim(), {
    chromeId: values.chrome,
    edgeId: values.edge,
    firefoxId: values.firefox,
    installUrls: Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined)),
    setBy: values['set-by'],
    siteList: values.sites?.split(',').map((site) => site.trim()),
    // Checked with everything else that is set.
    reader: values.reader as ManagedValues['reader'],
    consentGiven: values['consent-given'],
  });
  if (!making.ok) {
    const faults = making.faults.map((fault) => ({
      ...fault,
      path: TYPED[fault.path] ?? fault.path,
    }));
    throw new InputFault(`${describeFaults(faults, 'What you gave')}\n\n${USAGE}`);
  }
  for (const file of making.files) {
    const path = join(out, file.path);
    writeTyped(path, file.text);
    say(path);
  }
  if (readablePupils(pack).length > 0) {
    say('These files list pupils by name. Keep them on the school’s own machines.');
  }
}
