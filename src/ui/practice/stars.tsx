import { practiceMessages as say } from '../messages.ts';

interface StarsProps {
  /** Keeps the groups of one page apart. */
  name: string;
  label: string;
  /** 1 to 5; 0 for none yet. */
  value: number;
  choose(stars: number): void;
}

/** Five stars as a radio group. */
export function Stars({ name, label, value, choose }: StarsProps) {
  return (
    <fieldset class="practice-stars">
      <legend>{label}</legend>
      {[1, 2, 3, 4, 5].map((stars) => (
        <label key={stars} class={stars <= value ? 'practice-star-on' : ''}>
          <input
            type="radio"
            class="byp-hidden"
            name={`stars-${name}`}
            aria-label={say.stars(stars)}
            checked={stars === value}
            onChange={() => choose(stars)}
          />
          <svg width="30" height="30" viewBox="0 0 24 24" aria-hidden="true">
            <path d="m12 2.6 2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9Z" />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
