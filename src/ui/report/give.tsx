import { useState } from 'preact/hooks';
import { OutwardLink } from '../components/outward-link.tsx';
import { Choice } from '../form/choice.tsx';
import { Icon } from '../icons.tsx';
import { reportMessages } from '../messages.ts';
import { type GiveProps, useGiving } from './use-giving.ts';

/** The ways in which a report leaves this page; none of them sends it. */
export function Give(props: GiveProps) {
  const say = reportMessages.give;
  const { school, port } = props;
  const { said, save, mail } = useGiving(props);
  const [chosen, choose] = useState(school.to[0]?.id ?? '');
  const to = school.to.find(({ id }) => id === chosen);
  const elsewhere = to && !/^mailto:/i.test(to.url) ? to : undefined;
  return (
    <section class="own-section" aria-labelledby="give">
      <h3 id="give">{say.title}</h3>
      {school.to.length > 1 && (
        <Choice
          label={say.to}
          options={school.to.map(({ id, label, hint }) => ({ value: id, label, hint }))}
          value={chosen}
          onChoose={choose}
        />
      )}
      <p class="own-actions">
        <button type="button" class="byp-primary" onClick={() => void save()}>
          {say.save}
        </button>
        <button type="button" class="byp-secondary" onClick={() => void mail(to)}>
          <Icon name="mail" /> {say.mail}
        </button>
        {elsewhere && (
          <OutwardLink
            class="byp-secondary"
            url={elsewhere.url}
            openOutside={(url) => port.openOutside(url)}
          >
            {elsewhere.url.startsWith('tel:')
              ? say.call(elsewhere.label)
              : say.page(elsewhere.label)}
          </OutwardLink>
        )}
      </p>
      <p class="own-said" role="status">
        {said}
      </p>
      <p class="byp-hint">{say.mailShowsYou}</p>
    </section>
  );
}
