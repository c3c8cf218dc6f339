import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@evergreen/testing';
import { freePort } from '../../deploy/embedded/free-port.ts';
import { aliveOf, Started } from '../support/started.ts';

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'evergreen-start-'));
  const everything: Started[] = [];
  const start = (...args: string[]) => {
    const started = new Started(['--data-dir', dataDir, '--demo', 'empty', ...args]);
    everything.push(started);
    return started;
  };
  let running: Started;
  let port: number;
  let url: string;

  beforeAll(async () => {
    port = await freePort();
    running = start('--port', String(port));
    url = await running.url();
  }, 120_000);
  afterAll(async () => {
    for (const started of everything) started.signal('SIGTERM');
    await Promise.all(everything.map(({ exited }) => exited));
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('serves portal, console, GraphQL and readiness under the port asked for', async () => {
    expect(url).toBe(`http://127.0.0.1:${port}`);
    const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect(await Promise.all(['/', '/console/', '/health/ready'].map(statusOf))).toEqual([200, 200, 200]);
  });

  it('tells whom to sign in as', () => {
    expect(running.output).toMatch(/staff +E001/);
  });

  it('refuses a second start on the same data', async () => {
    const second = start('--port', String(await freePort()));
    expect(await second.exited).toBe(1);
    expect(second.output).toContain(`Evergreen runs on ${dataDir} already`);
  });

  it('starts a service again that died', async () => {
    const alive = aliveOf(dataDir);
    const [service] = alive().slice(1);
    process.kill(service!, 'SIGKILL');
    await eventually(() => running.output.includes('is back'), { what: 'the restart', timeoutMs: 30_000 });
    expect(running.output).toMatch(/ended by itself \(SIGKILL\)/);
  }, 40_000);

  it('ends everything in order on SIGTERM, and comes up again', async () => {
    const alive = aliveOf(dataDir);
    running.signal('SIGTERM');
    expect(await running.exited).toBe(0);
    await eventually(() => alive().length === 0, { what: 'the end of all processes' });
    // Nothing was pulled away under a service: each could finish and say so.
    const lastWords = ['gateway', 'identity', 'customer-profile', 'membership', 'rewards'].map((name) =>
      readFileSync(join(dataDir, 'logs', `${name}.log`), 'utf8')
        .trimEnd()
        .split('\n')
        .at(-1),
    );
    expect(lastWords).toEqual(lastWords.map(() => expect.stringContaining('"event":"stopped"')));

    const before = performance.now();
    running = start('--port', String(port));
    await running.url();
    // The aim is under 20 s. It is printed, not enforced: a neighbour's load must not fail a change.
    process.stdout.write(`up again in ${((performance.now() - before) / 1_000).toFixed(1)} s\n`);
  }, 60_000);

  it('leaves no process when it is killed without warning', async () => {
    const alive = aliveOf(dataDir);
    running.signal('SIGKILL');
    await running.exited;
    await eventually(() => alive().length === 0, { what: 'the end of all processes', timeoutMs: 30_000 });
  }, 40_000);
});

describe('npm start on a taken port', () => {
  let holder: Server;
  afterEach(() => new Promise((resolve) => holder.close(resolve)));

  it('says so when it was asked for', async () => {
    const taken = await freePort();
    holder = createServer();
    await new Promise<void>((resolve) => holder.listen(taken, '127.0.0.1', resolve));
    const started = new Started([
      '--port',
      String(taken),
      '--data-dir',
      join(tmpdir(), 'evergreen-never-made'),
    ]);
    expect(await started.exited).toBe(1);
    expect(started.output).toContain(`Port ${taken} is taken`);
  });
});
