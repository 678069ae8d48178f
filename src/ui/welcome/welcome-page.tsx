import { ChooseLanguage } from '../languages/choose-language.tsx';
import { welcomeMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { Answer } from './answer.tsx';
import { ChildName } from './child-name.tsx';
import { Picture } from './picture.tsx';
import { SchoolChoice } from './school-choice.tsx';
import { Told } from './told.tsx';
import type { WelcomePort } from './types.ts';
import { useWelcome } from './use-welcome.ts';

/** The first page: what the reminder does, what it sees, whether it may, and then the school, the child and a try. */
export function WelcomePage({ port }: { port: WelcomePort }) {
  const welcome = useWelcome(port);
  const { seen, failed } = welcome;
  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      <ChooseLanguage />
      <Picture />
      <Told />
      {failed && (
        <p class="own-note" role="alert">
          {say.failed}
        </p>
      )}
      {!seen && !failed && <p>{say.loading}</p>}
      {seen && <Answer seen={seen} welcome={welcome} />}
      {seen?.consent.given && (
        <>
          <SchoolChoice schools={seen.schools} port={port} />
          <ChildName known={seen.children} port={port} />
          <section class="own-section" aria-labelledby="welcome-try">
            <h2 id="welcome-try">{say.try}</h2>
            <p>{say.tryHow}</p>
            <div class="own-actions">
              <button type="button" class="byp-primary" onClick={() => void port.open('practice')}>
                {say.tryButton}
              </button>
            </div>
          </section>
        </>
      )}
    </OwnPage>
  );
}
