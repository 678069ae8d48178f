import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { writtenText } from './written-text.ts';

export interface RichDraft {
  box: RefObject<HTMLDivElement | null>;
  text: string;
  /** Reads the box again after a change. */
  read(): void;
  clear(): void;
}

/** The draft of a box that keeps its own text, as the sites' editors do. */
export function useRichDraft(): RichDraft {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  return {
    box,
    text,
    read: () => setText(box.current ? writtenText(box.current) : ''),
    clear: () => {
      box.current?.replaceChildren();
      setText('');
    },
  };
}

interface RichBoxProps {
  draft: RichDraft;
  label: string;
  /** Which key posts: none, Enter alone, or Enter with Ctrl or Cmd. */
  posts?: 'enter' | 'ctrl-enter';
  post?: () => void;
}

function pasteWords(event: ClipboardEvent): void {
  event.preventDefault();
  const words = event.clipboardData?.getData('text/plain') ?? '';
  // The only way to insert that keeps undo; it fires `input` as typing does.
  document.execCommand('insertText', false, words);
}

/** A contenteditable box with the generic signs of the sites' editors. */
export function RichBox({ draft, label, posts, post }: RichBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    const withModifier = event.ctrlKey || event.metaKey;
    if (posts === 'enter' || (posts === 'ctrl-enter' && withModifier)) {
      event.preventDefault();
      post?.();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites' editors are boxes of this kind
    <div
      ref={draft.box}
      class={draft.text === '' ? 'practice-box practice-box-empty' : 'practice-box'}
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-placeholder={label}
      data-placeholder={label}
      spellcheck
      onInput={draft.read}
      onPaste={pasteWords}
      onKeyDown={onKeyDown}
    />
  );
}
