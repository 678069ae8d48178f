// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { attach, detach, fileTypes, hasPhoto, isPicture } from '../../../src/compose/photo.ts';
import { Roots } from '../../../src/compose/roots.ts';
import { at, composerOn, draw } from './composers.ts';

const POST = '<div role="button" aria-label="Post">Post</div>';
const EDITOR = '<div id="editor" contenteditable="true" role="textbox"></div>';
const dialog = (inside: string) =>
  `<div role="dialog">${EDITOR}<div id="tray">${inside}</div>${POST}</div>`;
const put = (markup: string, where = '#tray') => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  at(where).replaceChildren(...page.body.childNodes);
};
const SIZE = 'width="120" height="90"';

describe('a preview in the composer is a photo', () => {
  it.each([
    ['a picture of the page’s own making', `<img src="blob:https://a.example/1" ${SIZE}>`],
    ['a picture written out', `<img src="data:image/jpeg;base64,AAAA" ${SIZE}>`],
    ['a film', `<video src="blob:https://a.example/1" ${SIZE}></video>`],
    [
      'a film with its source inside',
      `<video ${SIZE}><source src="blob:https://a.example/1"></video>`,
    ],
    ['a drawn frame', `<canvas ${SIZE}></canvas>`],
    [
      'a background',
      `<div style='background-image: url("blob:https://a.example/1")' ${SIZE}></div>`,
    ],
  ])('%s', (_, preview) => {
    draw(dialog(''));
    const session = composerOn('bsky.app');
    expect(hasPhoto(session)).toBe(false);
    put(preview);
    expect(hasPhoto(session)).toBe(true);
    put('');
    expect(hasPhoto(session)).toBe(false);
  });

  it.each([
    ['an avatar', '<img src="blob:https://a.example/1" width="48" height="48">'],
    ['a picture that is not drawn', '<img src="blob:https://a.example/1">'],
    ['a picture from a server', `<img src="https://a.example/1.jpg" ${SIZE}>`],
    ['an icon', `<img src="data:image/svg+xml,x" ${SIZE}>`],
    ['a placeholder', `<img src="data:image/gif;base64,R0lGOD" ${SIZE}>`],
    ['a film from a server', `<video src="https://a.example/1.mp4" ${SIZE}></video>`],
    ['a quoted post', `<div role="article"><img src="blob:https://a.example/1" ${SIZE}></div>`],
  ])('%s is none', (_, picture) => {
    draw(dialog(picture));
    expect(hasPhoto(composerOn('bsky.app'))).toBe(false);
  });

  it('outside the composer it is somebody else’s', () => {
    draw(
      `<main><div role="article"><img src="blob:https://a.example/1" ${SIZE}></div>${dialog('')}</main>`,
    );
    expect(hasPhoto(composerOn('www.facebook.com'))).toBe(false);
  });

  it('in the post that a comment answers it is somebody else’s', () => {
    draw(`<div role="article"><video src="blob:https://a.example/1" ${SIZE}></video>
      <div id="box">${EDITOR}<div id="tray"></div><div role="button" aria-label="Comment">➤</div></div></div>`);
    const session = composerOn('www.facebook.com');
    expect(hasPhoto(session)).toBe(false);
    put(`<img src="blob:https://a.example/2" ${SIZE}>`);
    expect(hasPhoto(session)).toBe(true);
  });

  it('among the messages of a chat it is somebody else’s', () => {
    draw(
      `<main><div><img src="blob:https://a.example/1" ${SIZE}></div><footer>${EDITOR}</footer></main>`,
    );
    expect(hasPhoto(composerOn('web.whatsapp.com'))).toBe(false);
  });

  it('inside the editor it is an emoji', () => {
    draw(dialog(''));
    const session = composerOn('bsky.app');
    put(`<img src="blob:https://a.example/1" ${SIZE}>`, '#editor');
    expect(hasPhoto(session)).toBe(false);
  });

  it('in a shadow root that the parent has been in', () => {
    draw(`<form>${EDITOR}<media-box></media-box><button type="submit">Post</button></form>`);
    const root = at('media-box').attachShadow({ mode: 'closed' });
    const preview = document.createElement('img');
    preview.setAttribute('src', 'blob:https://a.example/1');
    preview.setAttribute('width', '120');
    preview.setAttribute('height', '90');
    root.append(preview);
    const roots = new Roots(() => {});
    const session = composerOn('www.reddit.com', roots);
    expect(hasPhoto(session)).toBe(false);
    roots.meet([root]);
    expect(hasPhoto(session)).toBe(true);
  });
});

describe('a file that was brought', () => {
  const shown = `<img src="https://a.example/1.jpg" ${SIZE}>`;

  it('is a photo before anything is shown', () => {
    draw(dialog(''));
    const session = composerOn('bsky.app');
    attach(session);
    expect(hasPhoto(session)).toBe(true);
  });

  it('stays one when its preview comes back from the site’s server, and goes with it', () => {
    draw(dialog(`<img src="https://a.example/me.jpg" ${SIZE}>`));
    const session = composerOn('mastodon.social');
    attach(session);
    put(`<img src="https://a.example/me.jpg" ${SIZE}><img src="blob:https://a.example/1" ${SIZE}>`);
    expect(hasPhoto(session)).toBe(true);
    put(`<img src="https://a.example/me.jpg" ${SIZE}>${shown}`);
    expect(hasPhoto(session)).toBe(true);
    put(`<img src="https://a.example/me.jpg" ${SIZE}>`);
    expect(hasPhoto(session)).toBe(false);
  });

  it('stays one while it is uploaded', () => {
    draw(dialog(''));
    const session = composerOn('mastodon.social');
    attach(session);
    put(`<img src="blob:https://a.example/1" ${SIZE}>`);
    expect(hasPhoto(session)).toBe(true);
    put('<div role="progressbar"></div>');
    expect(hasPhoto(session)).toBe(true);
    put('');
    expect(hasPhoto(session)).toBe(false);
  });

  it('can be brought again after it was taken away', () => {
    draw(dialog(''));
    const session = composerOn('bsky.app');
    attach(session);
    put(shown);
    expect(hasPhoto(session)).toBe(true);
    put('');
    expect(hasPhoto(session)).toBe(false);
    attach(session);
    expect(hasPhoto(session)).toBe(true);
  });

  it('goes with its draft, unless the page still shows it', () => {
    draw(dialog(''));
    const session = composerOn('bsky.app');
    attach(session);
    detach(session);
    expect(hasPhoto(session)).toBe(false);
    attach(session);
    put(shown);
    expect(hasPhoto(session)).toBe(true);
    detach(session);
    expect(hasPhoto(session)).toBe(true);
  });

  it('is told by the site’s own mark where the site’s file knows one', () => {
    draw(`<div role="dialog"><div id="editor" data-testid="tweetTextarea_0" contenteditable="true"></div>
      <div id="tray"></div><div role="progressbar"></div><button data-testid="tweetButton">Post</button></div>`);
    const session = composerOn('x.com');
    put(`<div data-testid="attachments" ${SIZE}></div>`);
    expect(hasPhoto(session)).toBe(true);
    put('');
    expect(hasPhoto(session)).toBe(false);
  });
});

describe('where it is known beforehand', () => {
  it.each([
    [
      'www.tiktok.com',
      '<div class="public-DraftEditor-content" contenteditable="true" id="editor"></div>',
    ],
    ['www.instagram.com', `<div role="dialog">${EDITOR}</div>`],
  ])('a caption on %s always has one', (host, markup) => {
    draw(markup);
    expect(hasPhoto(composerOn(host))).toBe(true);
  });

  it.each([
    [
      'www.instagram.com',
      '<form><textarea id="editor" aria-label="Add a comment…"></textarea></form>',
    ],
    [
      'www.tiktok.com',
      '<div data-e2e="comment-input"><div id="editor" contenteditable="true"></div></div>',
    ],
  ])('a comment on %s has none of itself', (host, markup) => {
    draw(markup);
    expect(hasPhoto(composerOn(host))).toBe(false);
  });

  it('a comment on YouTube never has one', () => {
    draw(`<form><div id="editor" contenteditable="true"></div></form>`);
    const session = composerOn('www.youtube.com');
    attach(session);
    expect(hasPhoto(session)).toBe(false);
  });
});

/** A file whose contents and name nobody may ask for. */
function sealed(type: string): File {
  const forbidden = vi.fn(() => {
    throw new Error('a file was opened');
  });
  const file = new File(['x'], 'a.jpg', { type });
  for (const name of ['name', 'size', 'lastModified', 'webkitRelativePath']) {
    Object.defineProperty(file, name, { get: forbidden });
  }
  for (const name of ['arrayBuffer', 'bytes', 'text', 'stream', 'slice']) {
    Object.defineProperty(file, name, { value: forbidden });
  }
  return file;
}

/** A file input that was given these files, as its `change` is heard. */
function chosen(files: File[], accept = ''): string[] | null {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  Object.defineProperty(input, 'files', { value: files });
  return heard(input);
}

function heard(field: HTMLElement): string[] | null {
  document.body.append(field);
  let types: string[] | null = null;
  field.addEventListener('change', (event) => {
    types = fileTypes(event);
  });
  field.dispatchEvent(new Event('change'));
  return types;
}

function handed(type: 'paste' | 'drop', items: { kind: string; type: string }[]): Event {
  const data = { items: items.map((item) => ({ ...item, getAsFile: () => sealed(item.type) })) };
  return Object.assign(
    new Event(type),
    type === 'paste' ? { clipboardData: data } : { dataTransfer: data },
  );
}

describe('what an event brings', () => {
  it.each(['image/jpeg', 'image/heic', 'video/mp4', 'video/quicktime'])('a chosen %s', (type) => {
    expect(chosen([sealed(type)])?.some(isPicture)).toBe(true);
  });

  it.each(['application/pdf', 'text/plain', ''])('a chosen "%s" is no picture', (type) => {
    expect(chosen([sealed(type)])?.some(isPicture)).toBe(false);
  });

  it('a phone’s picture of no known type, where pictures are asked for', () => {
    expect(chosen([sealed('')], '.heic,image/*')?.some(isPicture)).toBe(true);
  });

  it('nothing, when a file input is emptied', () => {
    expect(chosen([])).toEqual([]);
  });

  it.each(['paste', 'drop'] as const)('a %s with a picture', (type) => {
    const event = handed(type, [
      { kind: 'string', type: 'text/html' },
      { kind: 'file', type: 'image/png' },
    ]);
    expect(fileTypes(event)).toEqual(['image/png']);
  });

  it.each(['paste', 'drop'] as const)('a %s of words is about no file', (type) => {
    expect(fileTypes(handed(type, [{ kind: 'string', type: 'text/plain' }]))).toBeNull();
    expect(fileTypes(new Event(type))).toBeNull();
  });

  it('a change of another field is about no file', () => {
    expect(heard(document.createElement('textarea'))).toBeNull();
  });
});
