import { sayDay } from '../days.ts';
import { readablePupils } from '../readable-pupils.ts';
import type { Pack } from '../types.ts';
import type { PolicyFile } from './policy-files.ts';

/** What to do with each file, by its path. */
const PLACES: Readonly<Record<string, string>> = {
  'windows/chrome.reg':
    'Chrome on Windows. Run it as an administrator, or push the same values by Group Policy or Intune.',
  'windows/edge.reg':
    'Edge on Windows. Run it as an administrator, or push the same values by Group Policy or Intune.',
  'macos/chrome.mobileconfig':
    'Chrome on a Mac. Upload it to your device management as a custom profile.',
  'macos/edge.mobileconfig':
    'Edge on a Mac. Upload it to your device management as a custom profile.',
  'linux/chrome/before-you-post.json':
    'Chrome on Linux. Copy it to /etc/opt/chrome/policies/managed/.',
  'linux/edge/before-you-post.json': 'Edge on Linux. Copy it to /etc/opt/edge/policies/managed/.',
  'google-admin/policy.json':
    'Chromebooks and managed Chrome. In the Google Admin console open the extension under Apps & extensions, and upload this as its policy. "Allow install" leaves the choice to people; "Force install" takes it from them.',
  'firefox/policies.json':
    'Firefox. Windows: the folder "distribution" beside firefox.exe. Mac: Firefox.app/Contents/Resources/distribution. Linux: /etc/firefox/policies/. Then restart Firefox.',
};

/** The page of text that goes with policy files. */
export function policyReadme(files: readonly PolicyFile[], pack: Pack): PolicyFile {
  const count = readablePupils(pack).length;
  const paragraphs = [
    `Before You Post: policy files for ${pack.school.name}`,
    `They set pack "${pack.id}", version ${pack.version}, issued on ${sayDay(pack.issued)}, on the school's own machines.`,
    'WHICH FILE GOES WHERE',
    ...files.map(({ path }) => `${path}\n  ${PLACES[path] ?? ''}`),
    'PEOPLE MAY SWITCH IT OFF, AND SHOULD BE ABLE TO',
    'The files install the extension as "normal_installed": it is there by itself, and each person can switch it off. Please leave it so. A reminder that adults cannot switch off would look like watching them, and this one works only for people who trust it. Nothing that it reads leaves the machine.',
    'BEFORE YOU ROLL OUT',
    'If you set ExtensionSettings already, add the lines for this extension to your own: on Linux, on a Mac and in Firefox one ExtensionSettings takes the place of the other. In the Windows registry yours and this one stand side by side, unless yours is one long text.',
    'Windows installs extensions from outside the stores only on machines that are joined to a domain or enrolled. Settings on phones reach no apps.',
    'Tell people before the extension appears, and set "consentGiven" only once they have agreed.',
    'HOW TO CHECK IT',
    'Open chrome://policy, edge://policy or about:policies on one machine, load the policies again, and look for "pack" under the extension. Then open the extension: it says "set by" with your name. If it says that the pack cannot be read, it also says why.',
    ...(count > 0
      ? [
          'THESE FILES LIST CHILDREN BY NAME',
          `The pack holds ${count === 1 ? 'one pupil' : `${count} pupils`} in readable letters. Keep the files, and the machines that they are put on, within the school. Families get a pack with sealed names, never this one.`,
        ]
      : []),
  ];
  return { path: 'READ-ME.txt', text: `${paragraphs.join('\n\n')}\n` };
}
