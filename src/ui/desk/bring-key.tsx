import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../../desk/desk.ts';
import { FileDrop } from '../form/file-drop.tsx';
import { deskMessages } from '../messages.ts';
import { Field } from './field.tsx';

interface BringKeyProps {
  desk: Desk;
  /** What the desk says of this kind of key. */
  say: Record<'keyBring' | 'keyFile' | 'keyRows' | 'keyRead', string>;
  lead: ComponentChildren;
  /** As in `.txt,.key`. */
  accept: string;
  /** How many rows its printed sheet has. */
  rows: number;
  /** Reads a key's file or the rows of its sheet. */
  bringIn(text: string): Promise<{ ok: boolean; told: string }>;
}

/** Brings in a key from its file or its printed sheet. */
export function BringKey({ desk, say, lead, accept, rows, bringIn }: BringKeyProps) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const bring = async (text: string) => {
    const read = await bringIn(text);
    setTold(read.told);
    if (read.ok) setTyped('');
  };
  return (
    <details class="form-more">
      <summary>{say.keyBring}</summary>
      <p class="byp-hint">{lead}</p>
      <FileDrop
        label={say.keyFile}
        accept={accept}
        onFile={(file) =>
          void desk
            .bytesOf(file)
            .then((bytes) => bring(new TextDecoder().decode(bytes)))
            .catch(() => setTold(deskMessages.file.unreadable))
        }
      />
      <Field label={say.keyRows} rows={rows} value={typed} onInput={setTyped} class="form-mono" />
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-secondary"
          disabled={typed.trim() === ''}
          onClick={() => void bring(typed)}
        >
          {say.keyRead}
        </button>
      </div>
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
    </details>
  );
}
