import type { TextareaHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingTextProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  value: string;
  /** Where somebody else needs the field too. */
  field?: { current: HTMLTextAreaElement | null };
}

/** A field as tall as what is written in it, as far as its style lets it. */
export function GrowingText({ field, ...rest }: GrowingTextProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = field ?? own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height depends on the text
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    current.style.blockSize = 'auto';
    const border = current.offsetHeight - current.clientHeight;
    if (current.scrollHeight > 0) current.style.blockSize = `${current.scrollHeight + border}px`;
  }, [ref, rest.value]);
  return <textarea ref={ref} dir="auto" {...rest} />;
}
