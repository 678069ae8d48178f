import { useEffect, useState } from 'preact/hooks';
import type { ReaderRole, Verdict } from '../../../decide/types.ts';
import type { Desk } from '../../../desk/desk.ts';
import type { Place } from '../../../detect/types.ts';
import type { Pack } from '../../../pack/types.ts';

/** While somebody types, in milliseconds. */
const PAUSE = 200;

interface Tried {
  text: string;
  place: Place;
  photo: boolean;
  role: ReaderRole;
}

/** The verdict on a draft by a pack that is not in force: the last one stays in sight until the next is there. */
export function useVerdict(desk: Desk, pack: Pack | undefined, tried: Tried) {
  const { text, place, photo, role } = tried;
  const [answer, setAnswer] = useState<{ state: 'ready' | 'failed'; verdict?: Verdict }>({
    state: 'ready',
  });
  useEffect(() => {
    if (!pack || text.trim() === '') return setAnswer({ state: 'ready' });
    let wanted = true;
    const timer = setTimeout(() => {
      desk.tryDraft(pack, { text, setting: { place, photo } }, role).then(
        (verdict) => wanted && setAnswer({ state: 'ready', verdict }),
        () => wanted && setAnswer({ state: 'failed' }),
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [desk, pack, text, place, photo, role]);
  return answer;
}
