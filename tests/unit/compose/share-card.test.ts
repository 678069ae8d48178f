// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sharedIn } from '../../../src/compose/share-card.ts';
import { at, composerOn, draw } from './composers.ts';

const EDITOR =
  '<div id="editor" contenteditable="true" role="textbox" aria-placeholder="Say something about this"></div>';
const ACCOUNT =
  '<a href="https://www.facebook.com/fernhollowprimary?__cft__=1">Fernhollow Primary</a>';
const PICTURE = '<img src="https://a.example/1.jpg" width="400" height="200">';
const HEADER =
  '<div><a href="https://www.facebook.com/robin.vale"><img src="https://a.example/me.jpg" width="40" height="40">Robin Vale</a></div>';
const FOOT =
  '<div><a href="https://www.facebook.com/help">Learn more</a><input type="file"><div role="button" aria-label="Post">Post</div></div>';
const dialog = (inside: string) =>
  `<div role="dialog">${HEADER}<div>${EDITOR}</div>${inside}${FOOT}</div>`;

function shared(markup: string, host = 'www.facebook.com'): string[] {
  draw(markup);
  return sharedIn(composerOn(host));
}

describe('what a share dialog shows', () => {
  it.each([
    [
      'a post',
      `<div><div role="article"><h4>${ACCOUNT}</h4><p>Nativity on Friday.</p></div></div>`,
    ],
    ['a post with a picture', `<div><div>${PICTURE}</div><div><h4>${ACCOUNT}</h4></div></div>`],
    ['a quoted post', `<div role="link">${ACCOUNT}</div>`],
  ])('%s: its account', (_, card) => {
    expect(shared(dialog(card))).toEqual(['www.facebook.com/fernhollowprimary']);
  });

  it('the card of a page: its address without what follows the question mark', () => {
    const card = `<a href="https://fernhollow.example/news/nativity?utm=1#top">${PICTURE}Nativity</a>`;
    expect(shared(dialog(card))).toEqual(['fernhollow.example/news/nativity']);
  });

  it('no address twice, no more than five, and none longer than 300', () => {
    const links = Array.from({ length: 9 }, (_, n) => {
      return `<a href="https://a.example/${n}${'x'.repeat(400)}">a</a>`;
    });
    const found = shared(dialog(`<article>${ACCOUNT}${ACCOUNT}${links.join('')}</article>`));
    expect(found).toHaveLength(5);
    expect(found[0]).toBe('www.facebook.com/fernhollowprimary');
    expect(Math.max(...found.map(({ length }) => length))).toBe(300);
  });

  it('beside a Post button that the site’s file knows', () => {
    const markup = `<main><div><div id="editor" data-testid="tweetTextarea_0" contenteditable="true"></div>
      <div role="link"><a href="https://x.com/fernhollow_ps">@fernhollow_ps</a></div>
      <button data-testid="tweetButtonInline">Post</button></div></main>`;
    expect(shared(markup, 'x.com')).toEqual(['x.com/fernhollow_ps']);
  });
});

describe('what is not shared', () => {
  const article = `<div role="article">${ACCOUNT}${PICTURE}</div>`;

  it.each([
    ['the writer’s own name and picture', dialog('')],
    ['a link without a card', dialog(`<div>${ACCOUNT}</div>`)],
    [
      'a link beside a small picture',
      dialog(`<div>${ACCOUNT}<img src="https://a.example/1.jpg" width="40" height="40"></div>`),
    ],
    [
      'a link beside the writer’s own photo',
      dialog(`<div>${ACCOUNT}<img src="blob:https://a.example/1" width="400" height="200"></div>`),
    ],
    [
      'an address without https',
      dialog(`<div role="article"><a href="http://a.example/x">a</a></div>`),
    ],
    ['a post above the text', `<div role="dialog">${article}${EDITOR}${FOOT}</div>`],
    [
      'links in the text',
      `<div role="dialog"><div id="editor" contenteditable="true" role="textbox"><div role="article">${ACCOUNT}</div></div></div>`,
    ],
    [
      'a feed below a composer',
      `<main><div>${EDITOR}</div>${article}<div role="button" aria-label="Post comment">➤</div></main>`,
    ],
    [
      'the post that a comment is about',
      `<div role="article">${ACCOUNT}${PICTURE}<div>${EDITOR}<div role="button" aria-label="Comment">➤</div></div>${article}</div>`,
    ],
  ])('%s', (_, markup) => {
    expect(shared(markup)).toEqual([]);
  });

  it.each(['comment', 'message', 'review'] as const)('anything in a %s', (place) => {
    draw(dialog(article));
    expect(sharedIn({ ...composerOn('www.facebook.com'), place })).toEqual([]);
  });

  it('a post that was taken out of the dialog again', () => {
    draw(dialog(`<div id="card">${article}</div>`));
    const session = composerOn('www.facebook.com');
    expect(sharedIn(session)).toHaveLength(1);
    at('#card').remove();
    expect(sharedIn(session)).toEqual([]);
  });
});
