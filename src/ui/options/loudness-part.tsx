import { useState } from 'preact/hooks';
import type { Quietness, QuietnessChoice } from '../../settings/quietness.ts';
import { Choice, Select } from '../form/choice.tsx';
import { optionsMessages } from '../messages.ts';
import { siteName } from '../site-names.ts';
import { LoudnessPicture } from './loudness-picture.tsx';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** How much it says, everywhere and on single sites, with a small picture of each choice. */
export function LoudnessPart({ port, seen, act }: Options) {
  const say = optionsMessages.loudness;
  const { everywhere, sites } = seen.quietness;
  const [said, setSaid] = useState('');
  const choices = Object.entries(say.choices) as [Quietness, string][];
  const keep = (choice: QuietnessChoice) =>
    void act(() => port.keepQuietness(choice)).then((done) => done && setSaid(say.kept));
  const keepFor = (site: string, chosen: Quietness | '') => {
    const { [site]: _, ...others } = sites;
    keep({ everywhere, sites: chosen ? { ...others, [site]: chosen } : others });
  };
  return (
    <Part name="loudness" lead={say.lead}>
      <div class="options-loudness">
        <Choice
          label={say.everywhere}
          value={everywhere}
          onChoose={(chosen) => keep({ everywhere: chosen, sites })}
          options={choices.map(([value, label]) => ({
            value,
            label,
            hint: (
              <>
                {say.hints[value]}
                <LoudnessPicture of={value} />
              </>
            ),
          }))}
        />
      </div>
      <p class="byp-hint">{say.folds}</p>
      <h3>{say.perSite}</h3>
      <div class="options-selects">
        {Object.entries(sites).map(([site, chosen]) => (
          <Select
            key={site}
            label={say.onSite(siteName(site))}
            value={chosen as Quietness | ''}
            options={[['', say.likeAll], ...choices]}
            onChoose={(other) => keepFor(site, other)}
          />
        ))}
        <AddSite seen={seen} add={(site) => keepFor(site, everywhere)} />
      </div>
      <Said text={said} />
    </Part>
  );
}

/** Brings a site into the list of those with another choice. */
function AddSite({ seen, add }: Pick<Options, 'seen'> & { add(site: string): void }) {
  const say = optionsMessages.loudness;
  const hosts = seen.asked.flatMap(({ host }) => host ?? []);
  const others = [...new Set([...seen.declared, ...hosts])].filter(
    (site) => !(site in seen.quietness.sites),
  );
  const [chosen, setChosen] = useState('');
  const site = others.includes(chosen) ? chosen : others[0];
  if (site === undefined) return null;
  return (
    <div class="options-add-site">
      <Select
        label={say.site}
        value={site}
        options={others.map((one) => [one, siteName(one)])}
        onChoose={setChosen}
      />
      <button type="button" class="byp-secondary" onClick={() => add(site)}>
        {say.addSite}
      </button>
    </div>
  );
}
