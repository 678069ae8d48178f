import { useLayoutEffect, useRef } from 'preact/hooks';
import { packsMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { AddPack } from './add-pack.tsx';
import { ManagedNote, UnusableNote } from './notes.tsx';
import { Offers } from './offers.tsx';
import { OwnWords } from './own-words.tsx';
import { SchoolPack } from './school-pack.tsx';
import type { PacksPort } from './types.ts';
import { usePacks } from './use-packs.ts';

/** The packs of this browser: those in use, each with everything in it, and a way to add one or to be without one. */
export function PacksPage({ port }: { port: PacksPort }) {
  const page = usePacks(port);
  const { seen, failed, offers, said, takenId } = page;
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // Where the button was that had the focus, nothing is any more.
    if (takenId) document.getElementById(`pack-${takenId}`)?.focus();
    else if (said) status.current?.focus();
  }, [said, takenId]);

  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      {failed && (
        <p class="own-note" role="alert">
          {say.failed}
        </p>
      )}
      <p ref={status} class="own-said" role="status" tabIndex={-1}>
        {said}
      </p>
      {offers.length > 0 && (
        <Offers
          offers={offers}
          setBy={seen?.view.managed?.setBy}
          choose={page.choose}
          take={page.take}
          close={page.close}
        />
      )}
      {!seen && !failed && <p>{say.loading}</p>}
      {seen && (
        <>
          <ManagedNote managed={seen.view.managed} />
          <UnusableNote unusable={seen.view.unusable} clear={page.removeUnusable} />
          <section class="own-section" aria-labelledby="in-use">
            <h2 id="in-use">{say.inUse}</h2>
            {seen.view.packs.length === 0 && <p>{say.nothingInUse}</p>}
            {seen.view.packs.map((one) => (
              <SchoolPack
                key={one.shown.id}
                one={one}
                seen={seen}
                port={port}
                remove={() => page.remove(one.shown)}
              />
            ))}
          </section>
          <AddPack looking={page.looking} look={page.look} />
          {!seen.view.packs.some(({ from }) => from === 'family') && (
            <OwnWords port={port.ownSchool} said={page.written} />
          )}
        </>
      )}
    </OwnPage>
  );
}
