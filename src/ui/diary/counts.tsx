import { useId } from 'preact/hooks';
import type { Dimension } from '../../report/kinds.ts';
import { reportWords, diaryMessages as say } from '../messages.ts';
import type { Count, DiaryContents } from './types.ts';

/** All kinds are shown where there are few; where there are many, only those that came up. */
const WHOLE: readonly Dimension[] = ['levels', 'outcomes'];
const ORDER: readonly Dimension[] = ['outcomes', 'levels', 'concerns', 'sites'];

/** How often each kind came up, as tables whose numbers are drawn as bars too. */
export function Counts({ contents: { counts } }: { contents: DiaryContents }) {
  // One scale for all, so that the tables can be compared.
  const most = Math.max(1, ...ORDER.flatMap((one) => counts[one].map(({ count }) => count)));
  return (
    <section class="own-section" aria-labelledby="counts">
      <h2 id="counts">{say.counts}</h2>
      <div class="diary-counts">
        {ORDER.map((dimension) => (
          <Bars
            key={dimension}
            title={reportWords.headings[dimension]}
            words={reportWords[dimension]}
            counts={counts[dimension].filter(({ count }) => count > 0 || WHOLE.includes(dimension))}
            most={most}
            hint={dimension === 'concerns' ? say.several : undefined}
          />
        ))}
      </div>
    </section>
  );
}

interface BarsProps {
  title: string;
  words: Readonly<Record<string, string>>;
  counts: readonly Count[];
  /** As many as a full bar stands for. */
  most: number;
  hint: string | undefined;
}

function Bars({ title, words, counts, most, hint }: BarsProps) {
  const id = useId();
  return (
    <div class="diary-bars">
      <h3 id={id}>{title}</h3>
      {hint && <p class="byp-hint">{hint}</p>}
      {counts.length === 0 && <p class="byp-hint">{say.none}</p>}
      {counts.length > 0 && (
        <table aria-labelledby={id}>
          <thead class="byp-hidden">
            <tr>
              <th scope="col">{say.kind}</th>
              <th scope="col">{say.number}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row">{words[kind] ?? kind}</th>
                <td>
                  <span class="diary-track" aria-hidden="true">
                    <span class="diary-bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
                  </span>
                  <span class="diary-number">{count}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
