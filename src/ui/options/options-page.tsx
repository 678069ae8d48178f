import { optionsMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { CarryPart } from './carry-part.tsx';
import { ConsentPart } from './consent-part.tsx';
import { DiaryPart } from './diary-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { HealedNote } from './healed-note.tsx';
import { LanguagePart } from './language-part.tsx';
import { LoudnessPart } from './loudness-part.tsx';
import { NamesPart } from './names-part.tsx';
import { PacksPart } from './packs-part.tsx';
import { PARTS } from './part.tsx';
import { RolePart } from './role-part.tsx';
import { SitesPart } from './sites-part.tsx';
import type { OptionsPort } from './types.ts';
import { useOptions } from './use-options.ts';

/** All that a family may set, and all that is kept of it on this device. */
export function OptionsPage({ port }: { port: OptionsPort }) {
  const { options, failed } = useOptions(port);
  return (
    <div class="options">
      <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
        {failed && (
          <p class="own-note" role="alert">
            {say.failed}
          </p>
        )}
        {!options && !failed && <p>{say.loading}</p>}
        {options && (
          <div class="options-body">
            <nav class="options-index" aria-label={say.index}>
              <ul>
                {PARTS.map((part) => (
                  <li key={part}>
                    <a href={`#${part}`}>{say.parts[part]}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="options-parts">
              <HealedNote {...options} />
              <PacksPart {...options} />
              <NamesPart {...options} />
              <SitesPart {...options} />
              <LoudnessPart {...options} />
              <LanguagePart />
              <RolePart {...options} />
              <DiaryPart {...options} />
              <ConsentPart {...options} />
              <CarryPart {...options} />
              <ErasePart {...options} />
            </div>
          </div>
        )}
      </OwnPage>
    </div>
  );
}
