import { useEffect, useState } from 'preact/hooks';
import type { OpenedPack } from '../../../desk/open-pack.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';

const say = deskMessages.start;

/** What to know of a pack that was just opened: whose key it is signed with, and whether it lists children. */
export function KnownPack({ bench, pack }: { bench: Bench; pack: OpenedPack & { ok: true } }) {
  const { desk } = bench;
  const { key, draft, pupils } = pack;
  const [words, setWords] = useState('');
  useEffect(() => {
    if (key === undefined) return setWords('');
    void Promise.all([desk.keyring.keyOf(draft.id), desk.wordsOf(key)]).then(([own, six]) =>
      setWords(own?.public === key ? say.signedByYou : say.signedByOther(six)),
    );
  }, [desk, draft.id, key]);
  return (
    <>
      <p>{say.opened(draft.school.name || say.unnamed, draft.version)}</p>
      {words && <p>{words}</p>}
      {pupils.length > 0 && <p>{say.pupils(pupils.length)}</p>}
    </>
  );
}
