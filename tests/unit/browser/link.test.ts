import { expect, test, vi } from 'vitest';
import { portLink } from '../../../src/browser/link.ts';

const ports = vi.hoisted(() => ({ opened: 0, closed: 0 }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: {
    runtime: {
      id: 'home',
      connect: () => {
        ports.opened += 1;
        return {
          onMessage: { addListener: () => {} },
          onDisconnect: { addListener: () => {} },
          postMessage: () => {},
          disconnect: () => {
            ports.closed += 1;
          },
        };
      },
    },
  },
}));

test('a watcher that is ended closes its port and opens no other, and what it asked stays unanswered', async () => {
  const link = portLink('x', async () => null);
  const verdict = link.judge({ text: 'Fernhollow again', setting: {} }, 0.5);
  link.end();
  expect(await verdict).toBeNull();
  link.wake();
  link.end();
  expect(link.alive()).toBe(false);
  expect(ports).toEqual({ opened: 1, closed: 1 });
});
