import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { managedValues } from '../../../src/browser/managed.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const POLICY = { setBy: 'Brightwater Trust IT' };

let values: Record<string, unknown>;
let get: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  values = {};
  get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => values);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('reads what is set', async () => {
  values = POLICY;
  expect(await managedValues.read()).toEqual(POLICY);
});

it('reads nothing where the browser has no such settings, as Firefox rejects then', async () => {
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await managedValues.read()).toEqual({});
});

it('is patient: what Chromium has only after some seconds is told when it is there', async () => {
  const heard = vi.fn();
  managedValues.onChange(heard);
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).not.toHaveBeenCalled();
  values = POLICY;
  await vi.advanceTimersByTimeAsync(400);
  expect(heard).toHaveBeenCalledOnce();
});

it('gives up after fifteen times, and doesn’t begin again in this session', async () => {
  managedValues.onChange(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(get).toHaveBeenCalledTimes(15);
  managedValues.onChange(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect(get).toHaveBeenCalledTimes(15);
});

it('tells of a later change', () => {
  const heard = vi.fn();
  const listen = vi.spyOn(fakeBrowser.storage.managed.onChanged, 'addListener');
  managedValues.onChange(heard);
  expect(listen).toHaveBeenCalledWith(heard);
});
