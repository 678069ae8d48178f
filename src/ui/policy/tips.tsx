import type { Tip } from '../../policies/tips.ts';
import { TipLinks } from '../components/tip-links.tsx';
import { policyMessages as say, tipsMessages } from '../messages.ts';

/** Advice that needs no draft, with pages to read on. */
export function Tips({ tips }: { tips: readonly Tip[] }) {
  if (tips.length === 0) return null;
  return (
    <>
      <h3>{say.tips}</h3>
      <div class="policy-tips">
        {tips.map(({ id, title, text, links }) => (
          <article key={id} id={`tip-${id}`} class="policy-tip">
            <h4>{tipsMessages[id]?.title ?? title}</h4>
            <p>{tipsMessages[id]?.text ?? text}</p>
            <TipLinks links={links} />
          </article>
        ))}
      </div>
    </>
  );
}
