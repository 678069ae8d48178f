import type { CardHost } from '../compose/types.ts';
import { speak, type Words } from '../ui/messages/room.ts';

/**
 * A card that says everything in the language that its verdict is worded in.
 *
 * @param words gives what the card says in other languages than English, by code: none for families who chose none.
 */
export function speaking(
  card: CardHost,
  words: () => Readonly<Record<string, Words>> | undefined,
): CardHost {
  let spoken: Words | null = null;
  return {
    ...card,
    show(at, what) {
      const asked = words()?.[what.verdict.language ?? ''] ?? null;
      if (asked !== spoken) speak(asked);
      spoken = asked;
      return card.show(at, what);
    },
  };
}
