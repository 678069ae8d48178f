/** The six words of a key, apart enough to be read out one by one. */
export function KeyWords({ words, large = false }: { words: string; large?: boolean }) {
  return (
    <ol class={large ? 'packs-words packs-words-large' : 'packs-words'}>
      {words.split(' ').map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and none of them moves.
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
