const PATHS = {
  fold: 'M4 8h8',
  out: 'M6 3h7v7M13 3 4 12',
  mail: 'M2 4h12v8H2zM2 4.5 8 9l6-4.5',
  phone:
    'M4 2h2l1 4-1.5 1a7 7 0 0 0 3.5 3.5L10 9l4 1v2a2 2 0 0 1-2 2A10 10 0 0 1 2 4a2 2 0 0 1 2-2Z',
  copy: 'M6 6h8v8H6zM10 6V2H2v8h4',
  print: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z',
  back: 'M9 3 4 8l5 5M4 8h9',
  next: 'M6 3l5 5-5 5',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 7.5V11M8 5v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** They point to where a line of words begins or goes on: the other way in a script from right to left. */
const TURNING: readonly IconName[] = ['back', 'next', 'out'];

/** A line drawing in the text's own colour, for the eye only. `size` in CSS pixels. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return <Drawing path={PATHS[name]} size={size} turns={TURNING.includes(name)} />;
}

/** The same of any path in a square of 16. */
export function Drawing(props: { path: string; size: number; turns?: boolean }) {
  const { path, size, turns } = props;
  return (
    <svg
      class={turns ? 'byp-icon byp-turns' : 'byp-icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
