import type { ComponentChildren } from 'preact';
import type { Tip } from '../../policies/tips.ts';
import type { Section } from '../../policies/vocabulary.ts';
import { Unchecked } from '../languages/unchecked.tsx';
import { Mark } from '../mark.tsx';
import { isEnglish } from '../messages/room.ts';
import { languageMessages, popupMessages, policyMessages as say } from '../messages.ts';
import { Origin } from './origin.tsx';
import { Expectations, FourQuestions } from './policy-questions.tsx';
import { namesTip, Rules } from './rules.tsx';
import { Tips } from './tips.tsx';
import type { PolicyView } from './types.ts';
import { RaisingWays, SafetyWays } from './ways.tsx';

interface PolicyPageProps {
  view: PolicyView;
  /** All there are; those that the policy's rules name are shown. */
  tips: readonly Tip[];
  /** The day on which it is read, `2026-11-21`. */
  today: string;
}

interface Part {
  id: string;
  title: string;
  content: ComponentChildren;
}

/** The policy of the pack in plain English, from its data alone: everything open, so that a search in the page finds it. */
export function PolicyPage({ view, tips, today }: PolicyPageProps) {
  const parts = partsOf(view, tips);
  return (
    <div class="policy">
      <header class="policy-head">
        <p class="policy-product">
          <Mark size={26} /> {popupMessages.title}
        </p>
        <Unchecked />
        <h1>{say.title(view.school)}</h1>
        <p class="policy-lead">{say.lead}</p>
        {!isEnglish() && <p class="policy-lead">{languageMessages.policyEnglish}</p>}
        <Origin view={view} today={today} />
      </header>
      <nav class="policy-contents" aria-labelledby="contents">
        <h2 id="contents">{say.contents}</h2>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main class="policy-parts">
        {parts.map(({ id, title, content }) => (
          <section key={id} id={id} class={`policy-part policy-part-${id}`}>
            <h2>{title}</h2>
            {content}
          </section>
        ))}
      </main>
      <footer class="policy-foot">{say.promise}</footer>
    </div>
  );
}

function partsOf(view: PolicyView, tips: readonly Tip[]): Part[] {
  const { policy, school } = view;
  const fill = (words: string) => words.replaceAll('{school}', () => school);
  const named = tips.filter(({ id }) => policy.rules.some((rule) => namesTip(rule, id)));
  const sections = Object.entries(say.sections) as [Section, string][];
  return [
    {
      id: 'questions',
      title: say.questions,
      content: <FourQuestions view={view} fill={fill} />,
    },
    ...(policy.expectations.length > 0
      ? [
          {
            id: 'expectations',
            title: say.expectations,
            content: <Expectations view={view} fill={fill} />,
          },
        ]
      : []),
    ...sections.flatMap(([id, title]): Part[] => {
      const rules = policy.rules.filter(({ section }) => section === id);
      const always = id === 'raising' || id === 'safety' || (id === 'home' && named.length > 0);
      if (rules.length === 0 && !always) return [];
      const content = (
        <>
          {id === 'consequences' && <p class="policy-lead">{say.mayFollow}</p>}
          {/* Whoever looks here in need finds help before any rule. */}
          {id === 'safety' && <SafetyWays routes={view.routes} />}
          <Rules rules={rules} tips={named} fill={fill} />
          {id === 'raising' && <RaisingWays view={view} />}
          {id === 'home' && <Tips tips={named} />}
        </>
      );
      return [{ id, title, content }];
    }),
  ];
}
