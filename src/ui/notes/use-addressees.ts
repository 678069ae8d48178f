import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchoolFacts } from '../../browser/judge.ts';
import type { Route, Verdict } from '../../decide/types.ts';
import { addresseesFor } from '../../notes/addressees.ts';
import type { NotesPort } from './types.ts';

/** How long after the last key the note is judged, in milliseconds. */
const PAUSE = 400;

interface Judged {
  /** Whom it can be for, the fitting one first; undefined until that is known. */
  people: readonly Route[] | undefined;
  /** Who can act now, where a child may be in danger. */
  help: readonly Route[];
}

/** Whom a note of these words to this school can be for: one about the head goes to the chair, whatever the usual order. */
export function useAddressees(
  port: NotesPort,
  text: string,
  school: SchoolFacts | undefined,
): Judged {
  const [verdict, setVerdict] = useState<Verdict | null>();
  const asked = useRef(false);
  useEffect(() => {
    let over = false;
    const judged = (answer: Verdict | null) => {
      if (!over) setVerdict(answer);
    };
    const ask = () => {
      if (text.trim() === '') judged(null);
      else port.judge(text).then(judged, () => judged(null));
    };
    const timer = setTimeout(ask, asked.current ? PAUSE : 0);
    asked.current = true;
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [port, text]);

  if (!school) return { people: [], help: [] };
  return {
    people: verdict === undefined ? undefined : addresseesFor(school, verdict),
    help: verdict?.level === 'help' ? verdict.routes.filter(({ kind }) => kind === 'help') : [],
  };
}
