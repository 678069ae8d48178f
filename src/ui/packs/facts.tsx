import type { ComponentChildren } from 'preact';
import type { PackShown } from '../../judge/packs-view.ts';
import { packsMessages as say } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';
import { KeyWords } from './key-words.tsx';

interface FactsProps {
  shown: PackShown;
  /** The words of its key; null where they stand elsewhere. */
  words: string | undefined | null;
}

/** Who a pack is from and how old it is. */
export function Facts({ shown, words }: FactsProps) {
  const { version, issued, reviewBy, expires, school } = shown;
  return (
    <dl class="packs-facts">
      <Fact term={say.version}>{say.versionSays(version, sayDate(issued))}</Fact>
      {school.website && <Fact term={say.website}>{withoutScheme(school.website)}</Fact>}
      {reviewBy && <Fact term={say.reviewBy}>{sayDate(reviewBy)}</Fact>}
      {expires && <Fact term={say.expires}>{sayDate(expires)}</Fact>}
      {words !== null && (
        <Fact term={say.words} wide>
          {words ? <KeyWords words={words} /> : say.unsigned}
        </Fact>
      )}
    </dl>
  );
}

function Fact(props: { term: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <div class={props.wide ? 'packs-wide' : undefined}>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** An address as people say it: without what stands before the host, the mailbox or the number. */
export function withoutScheme(url: string): string {
  return url.replace(/^(?:https:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}
