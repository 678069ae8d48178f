import { deskMessages } from '../messages.ts';
import { SvgPicture } from './out/svg-picture.tsx';
import { PrintButton } from './sheet-page.tsx';

const say = deskMessages.poster;

interface PosterPageProps {
  /** Null where there is no key or no address yet. */
  poster: { school: string; svg: string; address: string; page: string; words: string } | null;
}

/** A poster for the school gate that leads to the page with the pack. */
export function PosterPage({ poster }: PosterPageProps) {
  if (!poster) {
    return (
      <main class="desk-paper">
        <h1>{say.title}</h1>
        <p>{say.gone}</p>
      </main>
    );
  }
  const { school, svg, address, page, words } = poster;
  return (
    <main class="desk-paper desk-poster">
      <h1>{say.title}</h1>
      <p class="desk-poster-school">{say.school(school)}</p>
      <p>{say.lead}</p>
      <p>{say.scan}</p>
      <SvgPicture svg={svg} name={deskMessages.out.qrName(address)} />
      <p>{say.address}</p>
      <p class="desk-address">{page}</p>
      <p>{say.words}</p>
      <p class="desk-six">{words}</p>
      <PrintButton />
    </main>
  );
}
