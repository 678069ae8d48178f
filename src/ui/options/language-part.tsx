import { ChooseLanguage } from '../languages/choose-language.tsx';
import { optionsMessages } from '../messages.ts';
import { Part } from './part.tsx';

/** The language of the extension's own words. */
export function LanguagePart() {
  return (
    <Part name="language" lead={optionsMessages.language.lead}>
      <ChooseLanguage />
    </Part>
  );
}
