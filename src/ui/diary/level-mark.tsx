import type { NoticedLevel } from '../../report/kinds.ts';

/** Each level has a shape of its own, for who can't tell its colour: a ring, a square, two bars, a cross of help. */
const SHAPES: Record<NoticedLevel, string> = {
  chip: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Zm0 2.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  card: 'M4 3h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  pause: 'M3 2h3.6v12H3ZM9.4 2H13v12H9.4Z',
  help: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z',
};

/** The mark of a level, for the eye alone: words stand beside it. */
export function LevelMark({ level }: { level: NoticedLevel }) {
  return (
    <svg
      class={`diary-mark diary-${level}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={SHAPES[level]} fill="currentcolor" fill-rule="evenodd" />
    </svg>
  );
}
