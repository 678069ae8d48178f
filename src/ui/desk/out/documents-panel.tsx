import { deskMessages } from '../../messages.ts';
import type { HandOut } from './hand-out.ts';

const say = deskMessages.out;

/** Letter, notices and assessment, filled in as far as the pack knows. */
export function DocumentsPanel({ out }: { out: HandOut }) {
  const { desk, work } = out.bench;
  const { pack, key, missing } = out;
  const save = async () => {
    if (!pack) return;
    const { page, sites } = work;
    out.save(await desk.documentsZip({ pack, words: key?.fingerprint, page, sites }), false);
  };
  return (
    <section class="desk-panel">
      <h3>{say.documents}</h3>
      <p class="byp-hint">{say.documentsLead}</p>
      {missing && <p class="desk-first">{missing}</p>}
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" disabled={!pack} onClick={() => void save()}>
          {say.documentsSave}
        </button>
      </div>
    </section>
  );
}
