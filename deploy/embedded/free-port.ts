import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the range the kernel takes for outgoing connections, so that a stopped server finds its port free again.
const lowest = 15_000;
const highest = 32_000;
const attemptsMax = 200;

/** Whether a server could listen on the port of the loopback address now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port nobody listens on now. Another process may take it before the caller does: be ready to ask again. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const port = randomInt(lowest, highest);
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No free port between ${lowest} and ${highest}`);
}

/** The first free port from the given one upwards. */
export async function nextFreePort(from: number): Promise<number> {
  for (let port = from; port < from + attemptsMax; port += 1) {
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No free port between ${from} and ${from + attemptsMax - 1}`);
}
