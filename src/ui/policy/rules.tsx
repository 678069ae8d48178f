import type { ComponentChildren } from 'preact';
import type { PolicyRule } from '../../policies/schema.ts';
import type { Tip } from '../../policies/tips.ts';
import { policyMessages as say, tipsMessages } from '../messages.ts';
import { sayDate } from './dates.ts';

interface RulesProps {
  rules: readonly PolicyRule[];
  tips: readonly Tip[];
  fill(words: string): string;
}

/** The rules of one part of the policy, each with what has changed since and what no reminder can do about it. */
export function Rules({ rules, tips, fill }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <ul class="policy-rules">
      {rules.map((rule) => (
        <li key={rule.id} data-rule={rule.id}>
          <English>{fill(rule.says)}</English>
          {rule.note && (
            <div class="policy-note" role="note">
              <p class="policy-note-day">{say.noted(sayDate(rule.note.date))}</p>
              <English>{fill(rule.note.text)}</English>
            </div>
          )}
          {rule.served.map((way) =>
            way.by === 'cannot' ? (
              <p key={way.why} class="policy-small">
                {say.cannot}{' '}
                <bdi lang="en-GB" dir="ltr">
                  {fill(way.why)}
                </bdi>
              </p>
            ) : null,
          )}
          <TipLinks rule={rule} tips={tips} />
        </li>
      ))}
    </ul>
  );
}

/** The school's document is in English, whatever language the page speaks. */
function English({ children }: { children: ComponentChildren }) {
  return (
    <p lang="en-GB" dir="ltr">
      {children}
    </p>
  );
}

function TipLinks({ rule, tips }: { rule: PolicyRule; tips: readonly Tip[] }) {
  const named = tips.filter(({ id }) => namesTip(rule, id));
  return (
    <>
      {named.map(({ id, title }) => (
        <p key={id} class="policy-small">
          {say.tip} <a href={`#tip-${id}`}>{tipsMessages[id]?.title ?? title}</a>
        </p>
      ))}
    </>
  );
}

/** Whether this rule is served by that tip. */
export function namesTip(rule: PolicyRule, tip: string): boolean {
  return rule.served.some((way) => way.by === 'tip' && way.tip === tip);
}
