import { optionsMessages } from '../messages.ts';
import { UnusableNote } from '../packs/notes.tsx';
import { SchoolPack } from '../packs/school-pack.tsx';
import { usePacks } from '../packs/use-packs.ts';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** The packs of this browser: what is in each, who made it, and the way to be without it. */
export function PacksPart({ port }: Options) {
  const say = optionsMessages.packs;
  const page = usePacks(port.packs);
  const { seen, said = '' } = page;
  return (
    <Part name="packs" lead={say.lead}>
      <Said text={said} focus />
      {seen && <UnusableNote unusable={seen.view.unusable} clear={page.removeUnusable} />}
      {seen?.view.packs.length === 0 && <p>{say.none}</p>}
      {seen?.view.packs.map((one) => (
        <SchoolPack
          key={one.shown.id}
          one={one}
          seen={seen}
          port={port.packs}
          remove={() => page.remove(one.shown)}
        />
      ))}
      <p class="own-actions">
        <button type="button" class="byp-secondary" onClick={() => void port.open('packs.html')}>
          {say.add}
        </button>
      </p>
    </Part>
  );
}
