import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listInWords, ownSchoolMessages, welcomeMessages as say } from '../messages.ts';
import { OwnSchoolForm } from '../own-school/own-school-form.tsx';
import { useOwnSchool } from '../own-school/use-own-school.ts';
import type { WelcomePort } from './types.ts';

interface SchoolChoiceProps {
  schools: readonly string[];
  port: Pick<WelcomePort, 'ownSchool' | 'open'>;
}

/** Which school: by its pack, or by the family's own words. */
export function SchoolChoice({ schools, port }: SchoolChoiceProps) {
  const [opened, setOpened] = useState(false);
  const [kept, setKept] = useState(false);
  const written = useOwnSchool(port.ownSchool);
  const writing = opened && written;
  const known = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (kept && schools.length > 0) known.current?.focus();
  }, [kept, schools]);
  const done = (isKept: boolean) => () => {
    setOpened(false);
    setKept(isKept);
  };
  return (
    <section class="own-section" aria-labelledby="welcome-school">
      <h2 id="welcome-school">{say.school}</h2>
      <p ref={known} class={schools.length > 0 ? 'own-said' : ''} role="status" tabIndex={-1}>
        {schools.length > 0 ? say.schoolKnown(listInWords(schools)) : say.schoolNone}
      </p>
      {writing && (
        <div class="own-panel">
          <h3>{ownSchoolMessages.title}</h3>
          <p>{ownSchoolMessages.lead}</p>
          <OwnSchoolForm
            port={port.ownSchool}
            before={written}
            onKept={done(true)}
            onCancel={done(false)}
          />
        </div>
      )}
      {!writing && schools.length > 0 && (
        <div class="own-actions">
          <button type="button" class="byp-secondary" onClick={() => void port.open('packs')}>
            {say.schoolSee}
          </button>
        </div>
      )}
      {!writing && schools.length === 0 && (
        <div class="welcome-two">
          <Way
            title={say.schoolPack}
            how={say.schoolPackHow}
            button={say.schoolPackAdd}
            press={() => void port.open('packs')}
          />
          <Way
            title={say.schoolOwn}
            how={say.schoolOwnHow}
            button={say.schoolOwnWrite}
            press={() => setOpened(true)}
          />
        </div>
      )}
    </section>
  );
}

interface WayProps {
  title: string;
  how: string;
  button: string;
  press(): void;
}

function Way({ title, how, button, press }: WayProps) {
  return (
    <div class="own-panel welcome-way">
      <h3>{title}</h3>
      <p>{how}</p>
      <button type="button" class="byp-secondary" onClick={press}>
        {button}
      </button>
    </div>
  );
}
