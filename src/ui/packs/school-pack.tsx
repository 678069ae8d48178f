import type { PackShown } from '../../judge/packs-view.ts';
import { packWords, packsMessages as say, setBy } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';
import { Contents } from './contents.tsx';
import { Facts } from './facts.tsx';
import { ChangeOwnWords } from './own-words.tsx';
import { Passphrase } from './passphrase.tsx';
import { Remove } from './remove.tsx';
import type { PacksPort, PacksSeen } from './types.ts';

interface SchoolPackProps {
  one: PacksSeen['view']['packs'][number];
  seen: PacksSeen;
  port: PacksPort;
  remove(): Promise<void>;
}

/** One pack in use: who made it, how old it is, everything in it, and the way to be without it. */
export function SchoolPack({ one: { shown, from }, seen, port, remove }: SchoolPackProps) {
  const by = seen.view.managed?.setBy;
  const label = from === 'policy' ? say.fromPolicy(setBy(by)) : say.from[from];
  const heading = `pack-${shown.id}`;
  return (
    <article class={`own-panel packs-${from}`} aria-labelledby={heading}>
      <header>
        <h3 id={heading} tabIndex={-1}>
          {shown.school.name}
        </h3>
        <p class="packs-from">{label}</p>
      </header>
      {from === 'example' && (
        <p>
          {say.example}. {say.exampleWhy}
        </p>
      )}
      {from !== 'example' && shown.overdue && <p class="packs-old">{ageInWords(shown)}</p>}
      {from !== 'example' && from !== 'family' && (
        <Facts shown={shown} words={shown.key && seen.fingerprints[shown.key]} />
      )}
      <Contents shown={shown} />
      {shown.sealed?.passphrase && <Passphrase packId={shown.id} port={port} />}
      {from === 'family' && <ChangeOwnWords shown={shown} port={port.ownSchool} />}
      <Remove school={shown.school.name} from={from} by={by} remove={remove} />
    </article>
  );
}

function ageInWords({ age, school, overdue }: PackShown) {
  const say = age && packWords.overdue?.[age.is];
  return age && say ? say(school.name, sayDate(age.since)) : <span lang="en-GB">{overdue}</span>;
}
