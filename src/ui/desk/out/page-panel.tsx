import { useEffect, useState } from 'preact/hooks';
import type { PageQr } from '../../../pack/offered/page-qr.ts';
import { Icon } from '../../icons.tsx';
import { deskMessages, linkMessages } from '../../messages.ts';
import { Field } from '../field.tsx';
import type { HandOut } from './hand-out.ts';
import { SvgPicture } from './svg-picture.tsx';

const say = deskMessages.out;

/** What the school's website needs to offer the pack, and the way there on paper. */
export function PagePanel({ out }: { out: HandOut }) {
  const { desk, work } = out.bench;
  const { pack, key, missing } = out;
  const [told, setTold] = useState('');
  const first = missing || (key ? '' : say.needsKey);
  const fragment = async () => {
    const signed = pack && key && (await desk.signForFamilies(pack, key).catch(() => null));
    if (!signed) setTold(say.failed);
    return signed ? signed.fragment : undefined;
  };
  const copy = async () => {
    const html = await fragment();
    if (html === undefined) return;
    const copied = await desk.copy(html);
    setTold(copied ? say.pageCopied : say.pageNotCopied);
    if (copied) out.handOut();
  };
  const save = async () => {
    const content = await fragment();
    if (content === undefined || !pack) return;
    out.save({ name: `${pack.id}-page.html`, type: 'text/html', content }, true);
  };
  return (
    <section class="desk-panel">
      <h3>{say.page}</h3>
      <p class="byp-hint">{say.pageLead}</p>
      {first && <p class="desk-first">{first}</p>}
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-secondary"
          disabled={first !== ''}
          onClick={() => void copy()}
        >
          <Icon name="copy" /> {say.pageCopy}
        </button>
        <button
          type="button"
          class="byp-secondary"
          disabled={first !== ''}
          onClick={() => void save()}
        >
          {say.pageSave}
        </button>
      </div>
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
      <Field
        label={say.pageAddress}
        hint={say.pageAddressHint}
        value={work.page || work.draft.school.website}
        tidy={desk.tidyWebsite}
        onInput={(page) => out.bench.change((now) => ({ ...now, page }))}
      />
      <Code out={out} />
    </section>
  );
}

function Code({ out }: { out: HandOut }) {
  const { desk, work } = out.bench;
  const page = desk.tidyWebsite(work.page || work.draft.school.website);
  const publicKey = out.key?.public;
  const [qr, setQr] = useState<PageQr>();
  useEffect(() => {
    let wanted = true;
    if (publicKey === undefined || page === '') setQr(undefined);
    else void desk.qrFor(page, publicKey).then((made) => wanted && setQr(made));
    return () => {
      wanted = false;
    };
  }, [desk, page, publicKey]);
  if (!qr) return null;
  if (!qr.ok) return <p class="desk-first">{say.qrFaults[qr.why]}</p>;
  const id = desk.packIdOf(work.draft);
  return (
    <div class="desk-qr">
      <SvgPicture svg={qr.svg} name={say.qrName(qr.address)} />
      <div>
        <h4>{say.qr}</h4>
        <p class="desk-address">{qr.address}</p>
        <div class="desk-buttons">
          <button
            type="button"
            class="byp-secondary"
            onClick={() =>
              out.save({ name: `${id}-qr.svg`, type: 'image/svg+xml', content: qr.svg }, false)
            }
          >
            {say.qrSave}
          </button>
          <a class="byp-secondary" href="?poster" target="_blank" rel="noopener">
            <Icon name="print" /> {say.qrPrint}
            <span class="byp-hidden"> {linkMessages.newTab}</span>
          </a>
        </div>
      </div>
    </div>
  );
}
