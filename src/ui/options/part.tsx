import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionsMessages as say } from '../messages.ts';

/** The parts of the page, in their order. */
export const PARTS = [
  'packs',
  'names',
  'sites',
  'loudness',
  'language',
  'role',
  'diary',
  'consent',
  'carry',
  'erase',
] as const;
type PartName = (typeof PARTS)[number];

interface PartProps {
  name: PartName;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** One part of the settings. */
export function Part({ name, lead, children }: PartProps) {
  return (
    <section class="own-section options-part" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {say.parts[name]}
      </h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  );
}

/** What was done last in a part. It takes the focus where the button that was pressed is gone. */
export function Said({ text, focus = false }: { text: string; focus?: boolean }) {
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (text && focus) status.current?.focus();
  }, [text, focus]);
  return (
    <p ref={status} class="own-said" role="status" tabIndex={-1}>
      {text}
    </p>
  );
}
