import { Drawing } from '../icons.tsx';

// Apart from the others, which web pages load with the card.
const PATHS = {
  watching:
    'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  resting: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z',
  unsure: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.4v.1',
  quiet: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM4 12l8-8',
} as const;

export type StatusIconName = keyof typeof PATHS;

/** Whether the page is watched, as a line drawing for the eye only. */
export function StatusIcon({ name, size = 16 }: { name: StatusIconName; size?: number }) {
  return <Drawing path={PATHS[name]} size={size} />;
}
