import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../../decide/types.ts';
import type { DrawCard, DrawnCard } from './types.ts';

interface CardPreviewProps {
  draw: DrawCard;
  verdict: Verdict | undefined;
  draft: string;
  /** The id of the policy that the draft pack has. */
  policy: string;
}

/** The real card, in a shadow root as on any page. */
export function CardPreview({ draw, verdict, draft, policy }: CardPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const card = useRef<DrawnCard>(undefined);
  const shownPolicy = useRef(policy);
  shownPolicy.current = policy;
  useEffect(() => {
    if (!place.current) return;
    card.current = draw(place.current, () => {
      window.open(`?policy=${shownPolicy.current}`, '_blank', 'noopener');
    });
    return () => card.current?.clear();
  }, [draw]);
  useEffect(() => {
    if (verdict && verdict.level !== 'none') card.current?.show(verdict, draft);
    else card.current?.clear();
  }, [verdict, draft]);
  return <div ref={place} class="desk-card-place" />;
}
