import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackShown } from '../../judge/packs-view.ts';
import { ownSchoolMessages as say } from '../messages.ts';
import { OwnSchoolForm } from '../own-school/own-school-form.tsx';
import type { OwnSchoolPort } from '../own-school/types.ts';
import { useOwnSchool } from '../own-school/use-own-school.ts';

interface OwnWordsProps {
  port: OwnSchoolPort;
  said(school: string): void;
}

/** The way for a family whose school has no pack. */
export function OwnWords({ port, said }: OwnWordsProps) {
  const [opened, setOpened] = useState(false);
  const before = useOwnSchool(port);
  const writing = opened && before;
  return (
    <section class="own-section" aria-labelledby="own-words">
      <h2 id="own-words">{writing ? say.title : say.start}</h2>
      <p>{writing ? say.lead : say.startWhy}</p>
      {writing ? (
        <OwnSchoolForm
          port={port}
          before={before}
          onKept={said}
          onCancel={() => setOpened(false)}
        />
      ) : (
        <div class="own-actions">
          <button type="button" class="byp-secondary" onClick={() => setOpened(true)}>
            {say.startButton}
          </button>
        </div>
      )}
    </section>
  );
}

/** Changes what a family has written of its school, in the place of its pack. */
export function ChangeOwnWords({ shown, port }: { shown: PackShown; port: OwnSchoolPort }) {
  const [changing, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const before = useOwnSchool(port);
  const changed = useRef(false);
  useLayoutEffect(() => {
    if (!changing && changed.current) button.current?.focus();
    changed.current = changing;
  }, [changing]);
  if (changing && before) {
    const done = () => setChanging(false);
    return <OwnSchoolForm port={port} before={before} onKept={done} onCancel={done} />;
  }
  return (
    <div class="own-actions">
      <button
        ref={button}
        type="button"
        class="byp-secondary"
        aria-label={say.changeOf(shown.school.name)}
        onClick={() => setChanging(true)}
      >
        {say.change}
      </button>
    </div>
  );
}
