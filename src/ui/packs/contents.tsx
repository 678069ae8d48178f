import type { ComponentChildren } from 'preact';
import type { PackShown } from '../../judge/packs-view.ts';
import type { Channel, Person } from '../../pack/types.ts';
import { listInWords, packsMessages as say } from '../messages.ts';
import { withoutScheme } from './facts.tsx';
import { SchoolsWords } from './schools-words.tsx';

interface ContentsProps {
  shown: PackShown;
  open?: boolean;
  /** One lower than the heading above it. */
  heading?: Heading;
}

type Heading = 'h3' | 'h4';

/** Everything in a pack, in plain lists. Addresses are written out, since a label may promise what a link doesn't keep. */
export function Contents({ shown, open = false, heading = 'h4' }: ContentsProps) {
  return (
    <details class="byp-rest packs-contents" open={open}>
      <summary>{say.everything}</summary>
      <div class="packs-parts">
        <People people={shown.people} heading={heading} />
        <Part heading={heading} title={say.children}>
          <p>{childrenOf(shown)}</p>
        </Part>
        <Part heading={heading} title={say.channels(shown.channels.length)}>
          <ul>
            {shown.channels.map((channel) => (
              <ChannelLine key={channel.id} channel={channel} />
            ))}
          </ul>
        </Part>
        <Part heading={heading} title={say.policy}>
          <p>{say.policyFrom(shown.policy.document, shown.policy.writtenBy)}</p>
        </Part>
        <Part heading={heading} title={say.reports}>
          <p>{shown.sealsReports ? say.reportsSealed : say.reportsPlain}</p>
        </Part>
        <School shown={shown} heading={heading} />
        {shown.wording.length > 0 && (
          <Part heading={heading} title={say.wording}>
            <SchoolsWords wording={shown.wording} />
          </Part>
        )}
        <Part heading={heading} title={say.loudness}>
          <p>{shown.nudge.onMention === 'card' ? say.mentionCard : say.mentionChip}</p>
          <p>{shown.nudge.pause === false ? say.neverPauses : say.pauses}</p>
        </Part>
      </div>
    </details>
  );
}

interface PartProps {
  heading: Heading;
  title: string;
  children: ComponentChildren;
}

function Part({ heading: Title, title, children }: PartProps) {
  return (
    <section>
      <Title>{title}</Title>
      {children}
    </section>
  );
}

function People({ people, heading }: { people: readonly Person[]; heading: Heading }) {
  const groups = [
    { title: say.staff, some: people.filter(({ kind }) => kind === 'staff') },
    { title: say.governors, some: people.filter(({ kind }) => kind === 'governor') },
  ].filter(({ some }) => some.length > 0);
  if (groups.length === 0) return <p>{say.noPeople}</p>;
  return groups.map(({ title, some }) => (
    <Part key={title(0)} heading={heading} title={title(some.length)}>
      <ul>
        {some.map((person) => (
          <li key={person.id}>
            {[person.title, person.forename, person.surname].filter(Boolean).join(' ')}
            <small>{aboutPerson(person)}</small>
          </li>
        ))}
      </ul>
    </Part>
  ));
}

const aboutPerson = ({ job, aliases = [] }: Person): string =>
  [job, aliases.length > 0 && say.alsoCalled(listInWords(aliases))].filter(Boolean).join(', ');

function ChannelLine({ channel }: { channel: Channel }) {
  const when = [channel.hours, channel.replies].filter(Boolean).join(', ');
  return (
    <li>
      {channel.label}
      <small>{withoutScheme(channel.url)}</small>
      {when && <small>{when}</small>}
    </li>
  );
}

function childrenOf({ sealed, pupils }: PackShown): string {
  if (pupils > 0) return say.pupils(pupils);
  return sealed ? say.sealed(sealed.count) : say.noChildren;
}

function School({ shown: { school }, heading }: { shown: PackShown; heading: Heading }) {
  const { name, aliases = [], initials, town, accounts = [] } = school;
  const names = [...new Set([name, ...aliases, ...(initials ? [initials] : [])])];
  const quiet = [...(school.website ? [withoutScheme(school.website)] : []), ...accounts];
  return (
    <>
      <Part heading={heading} title={say.called}>
        <p>{[...names, ...(town ? [town] : [])].join(', ')}</p>
      </Part>
      <Part heading={heading} title={say.quiet}>
        {quiet.length === 0 && <p>{say.quietNowhere}</p>}
        <ul>
          {quiet.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}
