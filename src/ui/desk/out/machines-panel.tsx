import { useState } from 'preact/hooks';
import type { Machines } from '../../../desk/work.ts';
import type { PackFault } from '../../../pack/faults.ts';
import { Select, Tick } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import { Field } from '../field.tsx';
import type { HandOut } from './hand-out.ts';

const say = deskMessages.out;

/** Policy files for the school's own computers, as one zip. */
export function MachinesPanel({ out }: { out: HandOut }) {
  const { desk, work, change } = out.bench;
  const { pack, key, missing } = out;
  const { machines } = work;
  const [faults, setFaults] = useState<PackFault[]>([]);
  const set = (some: Partial<Machines>) => {
    setFaults([]);
    change((now) => ({ ...now, machines: { ...now.machines, ...some } }));
  };
  // This very extension's id is the likeliest, until another is typed.
  const known: Machines = { ...machines, ...withOwnId(machines, desk.ownId) };
  const make = async () => {
    if (!pack) return;
    const made = await desk.policyZip(pack, key, known, work.sites);
    if (made.ok) out.save(made.file, true);
    else setFaults(made.faults);
  };
  const field = (name: 'chromeId' | 'edgeId' | 'firefoxId' | 'setBy', hint: string) => (
    <Field
      label={say[name]}
      hint={hint}
      value={known[name]}
      onInput={(value) => set({ [name]: value })}
      faults={faults
        .filter(({ path }) => path === name)
        .map(({ fault, remedy }) => ({ place: name, field: name, fault, remedy }))}
      seen
    />
  );
  const others = faults.filter(({ path }) => !(path in machines));
  return (
    <section class="desk-panel">
      <h3>{say.machines}</h3>
      <p class="byp-hint">{say.machinesLead}</p>
      {missing && <p class="desk-first">{missing}</p>}
      <details class="form-more">
        <summary>{say.machinesMake}</summary>
        <div class="form">
          {field('chromeId', say.idHint)}
          {field('edgeId', say.idHint)}
          {field('firefoxId', say.firefoxIdHint)}
          {field('setBy', say.setByHint)}
          <Select
            label={say.reader}
            options={Object.entries(say.readers) as [Machines['reader'], string][]}
            value={machines.reader}
            onChoose={(reader) => set({ reader })}
          />
          <Tick
            label={say.consent}
            checked={machines.consentGiven}
            onTick={(consentGiven) => set({ consentGiven })}
          />
          <div class="desk-buttons">
            <button
              type="button"
              class="byp-secondary"
              disabled={!pack}
              onClick={() => void make()}
            >
              {say.machinesMake}
            </button>
          </div>
          <div role="status">
            {others.map(({ path, fault, remedy }) => (
              <p key={path} class="desk-told">
                {deskMessages.frame.fault(fault, remedy)}
              </p>
            ))}
          </div>
        </div>
      </details>
    </section>
  );
}

function withOwnId(machines: Machines, own: Partial<Machines>): Partial<Machines> {
  const blank = !machines.chromeId && !machines.edgeId && !machines.firefoxId;
  return blank ? own : {};
}
