import type { PackWording } from '../../pack/wording.ts';
import { spokenIn } from '../messages/room.ts';
import { packsMessages as say } from '../messages.ts';

/** The school's own words in other languages, all of them, so that a family sees what may stand on its card. */
export function SchoolsWords({ wording }: { wording: readonly PackWording[] }) {
  return wording.map(({ language, lead, questions = [] }) => (
    <div key={language}>
      <p>{say.wordingIn(nameOf(language))}</p>
      <ul lang={language} dir="auto">
        {lead && <li>{lead}</li>}
        {questions.map(({ id, short, translation }) => (
          <li key={id}>
            {short}
            {translation && <small>{translation}</small>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(spokenIn().lang, { type: 'language' }).of(language) ?? language;
}
