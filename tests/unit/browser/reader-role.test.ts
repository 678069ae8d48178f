import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onReaderRoleChange,
  readReaderRole,
  writeReaderRole,
} from '../../../src/browser/reader-role.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('is a parent or carer until somebody chooses', async () => {
  expect(await readReaderRole()).toBe('parent');
});

it.each(['governor', 'staff'] as const)('keeps a choice on this device: %s', async (role) => {
  await writeReaderRole(role);
  expect(await readReaderRole()).toBe(role);
});

it('keeps nothing of one who goes back to parent or carer', async () => {
  await writeReaderRole('staff');
  await writeReaderRole('parent');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await readReaderRole()).toBe('parent');
});

it.each([['headteacher'], [7], [{ role: 'staff' }]])(
  'takes what makes no sense for a parent: %o',
  async (stored) => {
    await fakeBrowser.storage.local.set({ 'reader-role': stored });
    expect(await readReaderRole()).toBe('parent');
  },
);

it('tells of a change', async () => {
  const heard = vi.fn();
  onReaderRoleChange(heard);
  await writeReaderRole('staff');
  expect(heard).toHaveBeenCalledOnce();
});
