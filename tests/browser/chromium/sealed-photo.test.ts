// What the extension does with a file can be watched in its own world only, and only Chromium's debugging protocol leads there.
import { expect } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { named } from '../fixtures/table.ts';
import type { ChromiumDriver } from '../harness/driver.ts';
import { start } from '../harness/ground.ts';
import { bring } from '../scenes/photo.ts';

const { driver, scene } = running(() => start('chromium') as Promise<ChromiumDriver>);

/** Notes every way there is of opening a file or a picture, and of asking for a file's name. */
const spy = `
  globalThis.opened = [];
  const note = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const seen = (run) => function (...values) {
      opened.push(name);
      return Reflect.apply(run, this, values);
    };
    Object.defineProperty(owner, name, own.get
      ? { ...own, get: seen(own.get) }
      : { ...own, value: seen(own.value) });
  };
  for (const name of ['arrayBuffer', 'text', 'stream', 'slice', 'size']) note(Blob.prototype, name);
  for (const name of ['name', 'lastModified', 'webkitRelativePath']) note(File.prototype, name);
  for (const name of ['readAsArrayBuffer', 'readAsDataURL', 'readAsText']) note(FileReader.prototype, name);
  for (const name of ['getAsFile', 'getAsString', 'webkitGetAsEntry']) note(DataTransferItem.prototype, name);
  for (const name of ['drawImage', 'getImageData']) note(CanvasRenderingContext2D.prototype, name);
  for (const name of ['toBlob', 'toDataURL', 'getContext']) note(HTMLCanvasElement.prototype, name);
  for (const name of ['src', 'currentSrc', 'decode']) note(HTMLImageElement.prototype, name);
  for (const name of ['src', 'currentSrc', 'captureStream']) note(HTMLMediaElement.prototype, name);
  for (const name of ['value']) note(HTMLInputElement.prototype, name);
  for (const name of ['createImageBitmap', 'fetch']) note(globalThis, name);
  for (const name of ['createObjectURL']) note(URL, name);
  opened.length`;

scene(
  'no file and no picture is opened, and no name is read',
  named('Facebook post'),
  async (stage) => {
    const { page, writer, card } = stage;
    const inWorld = await driver().world(page);
    expect(await inWorld(spy)).toBe(0);
    await writer.write(drafts.event);
    await card.folded();
    for (const way of ['input', 'paste', 'drop', 'preview'] as const) {
      await bring[way](stage);
      await card.shown();
      await writer.click('remove');
      await card.folded();
    }
    expect(await inWorld('opened')).toEqual([]);
    // The spy itself works.
    await inWorld("new File(['x'], 'a.png').name");
    expect(await inWorld('opened')).toEqual(['name']);
  },
);
