import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cardMessages, helpMessages, noteMessages } from '../../ui/messages.ts';
import type { CardActions, CardModel } from '../types.ts';
import { QuestionCard } from './card.tsx';
import { Chip } from './chip.tsx';
import { HelpCard } from './help.tsx';
import { Note } from './note.tsx';

/** Screen readers miss a live region that is born with its words, so they come a moment later (ms). */
const ANNOUNCE_AFTER = 120;

function announcement(model: CardModel): string {
  const { verdict, view, held, note } = model;
  if (view === 'note' && note.done === 'deleted') return noteMessages.deleted;
  if (view !== 'card') return '';
  if (verdict.level === 'help') return `${cardMessages.announceHelp} ${helpMessages.footer}`;
  if (held && verdict.hold) return verdict.hold;
  return cardMessages.announceNoticed(verdict.noticed.map((word) => `“${word}”`));
}

interface NudgeProps {
  model: CardModel;
  actions: CardActions;
  /** Whether the keyboard was in the nudge when the view changed: then it moves on with it. */
  keepFocus: boolean;
}

/** Chip, card or note, and the polite voice that is there in all of them. */
export function Nudge({ model, actions, keepFocus }: NudgeProps) {
  const { verdict, view, held } = model;
  const [spoken, setSpoken] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const words = announcement(model);

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), ANNOUNCE_AFTER);
    return () => clearTimeout(timer);
  }, [words]);

  const shown = useRef(view);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (keepFocus) root.current?.querySelector<HTMLElement>('.byp-card, .byp-chip')?.focus();
  }, [view, keepFocus]);

  return (
    <div class="byp-nudge" ref={root}>
      <div class="byp-hidden" role="status">
        {spoken}
      </div>
      {view === 'chip' && <Chip verdict={verdict} unfold={actions.unfold} />}
      {view === 'card' && verdict.level !== 'help' && (
        <QuestionCard verdict={verdict} held={held} actions={actions} />
      )}
      {view === 'card' && verdict.level === 'help' && (
        <HelpCard verdict={verdict} actions={actions} />
      )}
      {view === 'note' && <Note verdict={verdict} note={model.note} actions={actions} />}
    </div>
  );
}
