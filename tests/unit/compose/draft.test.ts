// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { watcherMessageSchema } from '../../../src/browser/messages.ts';
import { readDraft, verdictOn } from '../../../src/compose/draft.ts';
import type { Verdict } from '../../../src/decide/types.ts';
import { at, composerOn, draw } from './composers.ts';

const SHARE = `<div role="dialog"><div id="editor" contenteditable="true" role="textbox">Sports day</div>
  <div id="card" role="article"><a href="https://www.facebook.com/fernhollowprimary">Fernhollow</a></div>
  <div id="tray"></div><div role="button">Post</div></div>`;
const pause = { level: 'pause' } as Verdict;

afterEach(() => history.replaceState(null, '', '/'));

describe('readDraft', () => {
  it('says where the draft is and what is with it', () => {
    draw(SHARE);
    history.replaceState(null, '', '/groups/oakworth?sort=new');
    const session = composerOn('www.facebook.com');
    expect(readDraft(session)).toEqual({
      text: 'Sports day',
      setting: {
        site: 'facebook',
        place: 'post',
        photo: false,
        url: location.href,
        shared: ['www.facebook.com/fernhollowprimary'],
      },
    });
    expect(location.href).toMatch(/\/groups\/oakworth\?sort=new$/);
  });

  it('never says more than the background takes', () => {
    const link = (n: number) => `<a href="https://a.example/${n}${'x'.repeat(999)}">a</a>`;
    draw(SHARE.replace('</a>', `</a>${[1, 2, 3, 4, 5, 6].map(link).join('')}`));
    history.replaceState(null, '', `/${'y'.repeat(3000)}`);
    const draft = readDraft(composerOn('www.facebook.com'));
    expect(v.is(watcherMessageSchema, { kind: 'judge', id: 1, of: 0.5, draft })).toBe(true);
  });
});

describe('a verdict holds for exactly the draft that it was given for', () => {
  const changes: Array<[what: string, change: () => void]> = [
    ['the words', () => at('#editor').append(' again')],
    ['the page', () => history.replaceState(null, '', '/other')],
    ['what is shared', () => at('#card').remove()],
    [
      'a photo',
      () => {
        const photo = document.createElement('canvas');
        photo.width = photo.height = 90;
        at('#tray').append(photo);
      },
    ],
  ];

  it.each(changes)('and no longer after a change of %s', (_, change) => {
    draw(SHARE);
    const session = composerOn('www.facebook.com');
    session.verdict = { draft: readDraft(session), verdict: pause };
    expect(verdictOn(session, readDraft(session))).toBe(pause);
    change();
    expect(verdictOn(session, readDraft(session))).toBeNull();
  });
});
