import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@evergreen/testing';
import { freePort } from './free-port.ts';
import { ServiceProcess } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-service-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = join(folder, 'service.mjs');
writeFileSync(
  script,
  `import { createServer } from 'node:http';
   if (process.env.BROKEN) throw new Error('the tide is out');
   createServer((_, response) => response.end()).listen(process.env.PORT, '127.0.0.1');`,
);

describe('a service’s process', () => {
  let events: string[];
  let service: ServiceProcess;

  const serviceWith = async (environment: NodeJS.ProcessEnv) => {
    const port = String(await freePort());
    return new ServiceProcess({
      ...{
        name: 'tide',
        script,
        environment: { ...process.env, NODE_OPTIONS: '', PORT: port, ...environment },
      },
      logFile: join(folder, 'service.log'),
      readyUrl: `http://127.0.0.1:${port}/`,
      onEvent: (text) => events.push(text),
    });
  };

  beforeEach(async () => {
    events = [];
    service = await serviceWith({});
  });
  afterEach(() => service.close());

  it('is started again when it dies by itself, and that is said', async () => {
    await service.start();
    const first = service.pid();
    process.kill(first, 'SIGKILL');
    await eventually(() => events.includes('tide is back'), { what: 'the restart' });
    expect(events[0]).toContain('tide ended by itself (SIGKILL)');
    expect(service.pid()).toBeGreaterThan(0);
    expect(service.pid()).not.toBe(first);
  });

  it('stays down when it was ended on purpose', async () => {
    await service.start();
    await service.kill();
    expect(service.pid()).toBe(-1);
    await service.start();
    await service.stop();
    expect(service.pid()).toBe(-1);
    expect(events).toEqual([]);
  });

  it('fails with its last words when it does not come up', async () => {
    service = await serviceWith({ BROKEN: 'yes' });
    await expect(service.start()).rejects.toThrow('the tide is out');
  });
});
