import { isUnchecked } from '../messages/room.ts';
import { inEnglish, languageMessages as say } from '../messages.ts';
import { redraw } from './redraw.ts';
import { settingHere } from './speak-here.ts';

/** Says, in its own language and in English, that no speaker has checked a page's translation, with the way back. */
export function Unchecked() {
  if (!isUnchecked()) return null;
  const toEnglish = async () => {
    await settingHere()?.choose('en');
    redraw();
  };
  return (
    <div class="own-unchecked" role="note" aria-label={say.choose}>
      <p>{say.unchecked}</p>
      <p lang="en-GB" dir="ltr">
        {inEnglish.unchecked}
      </p>
      <button
        type="button"
        class="byp-link"
        lang="en-GB"
        dir="ltr"
        onClick={() => void toEnglish()}
      >
        {inEnglish.toEnglish}
      </button>
    </div>
  );
}
