import { useEffect, useState } from 'preact/hooks';

export type Way = 'how' | 'saw';

const wayNow = (): Way | undefined => {
  const name = location.hash.slice(1);
  return name === 'how' || name === 'saw' ? name : undefined;
};

/**
 * Which of the two reports is made, as the address has it after `#`, so that the browser's own Back leads to the choice.
 *
 * @param begun whether "Something I saw" was begun on another page.
 */
export function useWay(begun: boolean): Way | undefined {
  const [way, setWay] = useState(wayNow);
  useEffect(() => {
    const follow = () => setWay(wayNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (begun) location.hash = 'saw';
  }, [begun]);
  return way;
}
