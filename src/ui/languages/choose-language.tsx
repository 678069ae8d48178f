import { useEffect, useId, useState } from 'preact/hooks';
import { Label, labelledBy } from '../form/label.tsx';
import { languageMessages as say } from '../messages.ts';
import { allLanguages } from './index.ts';
import type { About } from './language.ts';
import { redraw } from './redraw.ts';
import { settingHere } from './speak-here.ts';

/** The value of an option can't be null. */
const AUTO = 'auto';
const ENGLISH: Pick<About, 'code' | 'name' | 'dir'> = { code: 'en', name: 'English', dir: 'ltr' };

/** The languages there are, each by its own name; choosing one draws the page anew in it. */
export function ChooseLanguage() {
  const id = useId();
  const setting = settingHere();
  const [chosen, setChosen] = useState<string>();
  const [all, setAll] = useState([ENGLISH]);
  useEffect(() => {
    void setting?.chosen().then((code) => setChosen(code ?? AUTO));
    void allLanguages().then((others) => setAll([ENGLISH, ...others]));
  }, [setting]);
  if (!setting || chosen === undefined) return null;

  const browsers = setting.browsers(all.map(({ code }) => code));
  const browsersName = all.find(({ code }) => code === browsers)?.name ?? ENGLISH.name;
  const choose = async (value: string) => {
    await setting.choose(value === AUTO ? null : value);
    redraw();
  };
  return (
    <div class="form-field choose-language">
      <Label of={id}>{say.choose}</Label>
      <select
        {...labelledBy(id)}
        value={chosen}
        autocomplete="off"
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value={AUTO}>{say.auto(browsersName)}</option>
        {all.map(({ code, name, dir }) => (
          <option key={code} value={code} lang={code} dir={dir}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
