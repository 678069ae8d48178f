import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './pages.ts';
import type { Recorder } from './recorder.ts';

/** A local proxy that no request gets past: it serves what the test has put in, notes everything else, and refuses it. */
export interface Proxy {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the proxy.
 *
 * @param served answers for an address with scheme and host, or nothing
 */
export async function startProxy(
  recorder: Recorder,
  served: (url: string) => Promise<Answer | undefined>,
): Promise<Proxy> {
  const server: Server = createServer(async (request, response) => {
    const url = request.url ?? '';
    const expected = recorder.note(url, 'proxy');
    const found = expected ? await served(url) : undefined;
    response.writeHead(found ? 200 : 404, { ...found?.headers, connection: 'close' });
    response.end(found?.body ?? '');
  });
  // A request over TLS, or a web socket, asks for a tunnel first. There are none.
  server.on('connect', (request, socket) => {
    recorder.note(`https://${request.url}`, 'proxy');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
