import { Tick } from '../form/choice.tsx';
import { optionsMessages, packsMessages } from '../messages.ts';
import { Contents } from '../packs/contents.tsx';
import { Facts } from '../packs/facts.tsx';
import type { Offer } from '../packs/types.ts';

interface FilePackProps {
  offer: Offer;
  chosen: boolean;
  choose(on: boolean): void;
}

/** A pack of a settings file: what is in it and who signed it; it comes in only if it is ticked. */
export function FilePack({ offer: { look, fingerprints }, chosen, choose }: FilePackProps) {
  const say = optionsMessages.carry;
  switch (look.kind) {
    case 'refused':
      return (
        <section class="own-note">
          <h4>{say.packRefused}</h4>
          <p>{look.words.happened}</p>
          <p>{look.words.todo}</p>
        </section>
      );
    case 'kept-out':
      return (
        <section class="own-note">
          <h4>{say.packRefused}</h4>
          <p>{look.school}</p>
        </section>
      );
    default: {
      const { shown } = look;
      const { name } = shown.school;
      return (
        <section class="options-change">
          <h4>{look.kind === 'new' ? say.packNew(name) : say.packNewer(name)}</h4>
          <Facts shown={shown} words={shown.key && fingerprints[shown.key]} />
          {look.kind === 'new' && look.alike.length > 0 && (
            <p class="packs-warning">{packsMessages.alikeWhy}</p>
          )}
          {look.kind === 'new' && <p>{say.packWords}</p>}
          <Contents shown={shown} />
          <Tick label={say.packUse(name)} checked={chosen} onTick={choose} />
        </section>
      );
    }
  }
}
