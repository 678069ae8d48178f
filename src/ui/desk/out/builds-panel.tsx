import { useState } from 'preact/hooks';
import type { BuildOrder, BuildStage, FileToSave } from '../../../desk/builds.ts';
import type { FixedId } from '../../../desk/id-keys.ts';
import { Tick } from '../../form/choice.tsx';
import { ProgressBar } from '../../form/progress.tsx';
import { deskMessages } from '../../messages.ts';
import type { HandOut } from './hand-out.ts';

const say = deskMessages.out;
const STAGES: readonly BuildStage[] = ['reading', 'chrome', 'firefox'];

interface Made {
  order: BuildOrder;
  files: FileToSave[];
}

const isSameOrder = (one: BuildOrder, other: BuildOrder): boolean =>
  one.pack === other.pack &&
  one.key === other.key &&
  one.idKey === other.idKey &&
  one.sites === other.sites;

/** The school's own extension for every browser, made from the files of this one. */
export function BuildsPanel({ out }: { out: HandOut }) {
  const { desk, work } = out.bench;
  const { pack, key, missing } = out;
  const [stage, setStage] = useState<BuildStage>();
  const [made, setMade] = useState<Made>();
  const [told, setTold] = useState('');
  const [fixed, setFixed] = useState<FixedId>();
  const order = pack && { pack, key: key?.public, idKey: fixed?.key, sites: work.sites };
  // What was made of another pack must not be taken for this one.
  const files = order && made && isSameOrder(order, made.order) ? made.files : [];
  const make = async () => {
    if (!order) return;
    setTold('');
    const making = await desk.makeBuilds(order, setStage).catch(() => undefined);
    setStage(undefined);
    if (making?.ok) setMade({ order, files: making.files });
    else setTold(making?.words ?? say.failed);
  };
  return (
    <section class="desk-panel">
      <h3>{say.builds}</h3>
      <p class="byp-hint">{say.buildsLead}</p>
      {missing && <p class="desk-first">{missing}</p>}
      {!key && !missing && <p class="byp-hint">{say.buildsUnsigned}</p>}
      <FixedIdChoice out={out} fixed={fixed} setFixed={setFixed} />
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-secondary"
          disabled={!pack || stage !== undefined}
          onClick={() => void make()}
        >
          {say.buildsMake}
        </button>
      </div>
      {stage && (
        <ProgressBar
          label={say.buildStages[stage]}
          done={STAGES.indexOf(stage)}
          all={STAGES.length}
        />
      )}
      <div role="status">
        {told && <p class="desk-told">{told}</p>}
        {files.length > 0 && <p>{say.buildsDone}</p>}
      </div>
      {files.length > 0 && (
        <div class="desk-buttons">
          {files.map((file) => (
            <button
              key={file.name}
              type="button"
              class="byp-secondary"
              onClick={() => out.save(file, true)}
            >
              {say.buildsSave(file.name)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

interface FixedIdProps {
  out: HandOut;
  fixed: FixedId | undefined;
  setFixed(fixed: FixedId | undefined): void;
}

/** An id that stays the same, for computers that are set up by policy files. */
function FixedIdChoice({ out, fixed, setFixed }: FixedIdProps) {
  const { desk, work } = out.bench;
  const id = desk.packIdOf(work.draft);
  const choose = async (on: boolean) =>
    setFixed(on ? ((await desk.idKeys.of(id)) ?? (await desk.idKeys.make(id))) : undefined);
  return (
    <>
      <Tick
        label={say.fixedId}
        hint={say.fixedIdHint}
        checked={fixed !== undefined}
        onTick={(on) => void choose(on)}
      />
      {fixed && (
        <p class="desk-fixed">
          <span>{say.fixedIdIs(fixed.id)}</span>{' '}
          <button
            type="button"
            class="byp-link"
            onClick={() =>
              out.save(
                { name: `${id}-id.pem`, type: 'application/x-pem-file', content: fixed.pem },
                false,
              )
            }
          >
            {say.fixedIdSave}
          </button>
        </p>
      )}
    </>
  );
}
