import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MembershipService } from '@evergreen/contracts/membership';
import { eventually, type ServerHandle, startNats, testPrefix } from '@evergreen/testing';
import { connectNats, NoResponder, RpcClient, RpcError } from './index.ts';
import { gate, Playground } from './membership.fixture.ts';

// Jest also fails a test during which a promise is rejected and nobody looks.
let nats: ServerHandle;
let playground: Playground;

beforeEach(async () => {
  nats = await startNats();
  playground = await Playground.open(nats.url, testPrefix());
});

afterEach(async () => {
  await playground.close();
  await nats.stop();
});

async function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'OK',
    (error: unknown) => (error instanceof RpcError ? error.name : `untyped: ${String(error)}`),
  );
}

describe('when NATS is killed and started again under load', () => {
  it('every call ends in time with an answer or a typed error, and calls work again by themselves', async () => {
    await playground.service({});
    await playground.service({});
    const calls = (await playground.client()).service(MembershipService);
    const timeoutMs = 400;
    const outcomes: string[] = [];
    let slowestMs = 0;
    let isLoaded = true;
    const load = Array.from({ length: 16 }, async () => {
      while (isLoaded) {
        const startedAtMs = Date.now();
        outcomes.push(await outcomeOf(calls.getAccounts({}, { timeoutMs })));
        slowestMs = Math.max(slowestMs, Date.now() - startedAtMs);
      }
    });
    await eventually(() => outcomes.length > 500);
    await nats.kill();
    await eventually(() => outcomes.includes('NoResponder') || outcomes.includes('DeadlineExceeded'));
    const before = outcomes.length;
    await nats.start();
    await eventually(() => outcomes.slice(before).filter((outcome) => outcome === 'OK').length > 500);
    isLoaded = false;
    await Promise.all(load);
    expect([...new Set(outcomes)].filter((outcome) => outcome.startsWith('untyped'))).toEqual([]);
    // Timers are late on a busy machine, but a call that hangs would take for ever.
    expect(slowestMs).toBeLessThan(timeoutMs + 2_000);
  });
});

describe('while NATS is away', () => {
  it('a call ends at its deadline and says that nothing ran', async () => {
    const calls = (await playground.client()).service(MembershipService);
    await nats.kill();
    await eventually(() => playground.logged.some((line) => line.includes('lost the connection')));
    const startedAtMs = Date.now();
    await expect(calls.getAccounts({}, { timeoutMs: 200 })).rejects.toBeInstanceOf(NoResponder);
    expect(Date.now() - startedAtMs).toBeLessThan(2_200);
  });

  it('a call waits, and is answered when NATS is back before its deadline', async () => {
    await playground.service({});
    const calls = (await playground.client()).service(MembershipService);
    await calls.getAccounts({});
    await nats.kill();
    await eventually(
      () => playground.logged.filter((line) => line.includes('lost the connection')).length === 2,
    );
    const answer = outcomeOf(calls.getAccounts({}, { timeoutMs: 20_000 }));
    await nats.start();
    // The client may be back before the service.
    expect(['OK', 'NoResponder']).toContain(await answer);
    await eventually(async () => (await outcomeOf(calls.getAccounts({}))) === 'OK');
  });

  it('a service that starts waits for it', async () => {
    await nats.stop();
    const connecting = connectNats({ url: nats.url, name: 'early', log: playground.log });
    await nats.start();
    const connection = await connecting;
    expect(connection.isClosed()).toBe(false);
    await connection.close();
  });
});

describe('when a connection is closed', () => {
  it('calls under way and new ones end with typed errors', async () => {
    const never = gate();
    let started = false;
    await playground.service({
      getAccounts: async () => {
        started = true;
        await never.opened;
        return {};
      },
    });
    const connection = await playground.connect('gateway');
    const { prefix: subjectPrefix, tokens } = playground;
    const calls = new RpcClient(connection, { subjectPrefix, tokens, self: 'gateway' }).service(
      MembershipService,
    );
    const underWay = outcomeOf(calls.getAccounts({}, { timeoutMs: 30_000 }));
    await eventually(() => started);
    await connection.close();
    expect(await underWay).toBe('DeadlineExceeded');
    expect(await outcomeOf(calls.getAccounts({}))).toBe('NoResponder');
    never.open();
  });
});

describe('when a service ends', () => {
  it('the answers in flight arrive, and others take the new requests', async () => {
    const first = gate();
    let started = 0;
    const leaving = await playground.service({
      getAccounts: async () => {
        started += 1;
        await first.opened;
        return { accounts: [{ memberId: 'leaving' }] };
      },
    });
    const calls = (await playground.client()).service(MembershipService);
    const inFlight = Array.from({ length: 20 }, () => calls.getAccounts({}));
    await eventually(() => started === 20);
    await playground.service({ getAccounts: async () => ({ accounts: [{ memberId: 'staying' }] }) });
    const drained = leaving.server.drain();
    await eventually(async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => calls.getAccounts({}, { timeoutMs: 500 }).catch(() => undefined)),
      );
      return answers.every((answer) => answer?.accounts[0]?.memberId === 'staying');
    });
    first.open();
    await drained;
    const answers = await Promise.all(inFlight);
    expect(answers.map(({ accounts }) => accounts[0]?.memberId)).toEqual(inFlight.map(() => 'leaving'));
  });

  it('nobody waits for it longer than its bound', async () => {
    const never = gate();
    let started = false;
    const { server } = await playground.service(
      {
        getAccounts: async () => {
          started = true;
          await never.opened;
          return {};
        },
      },
      { drainTimeoutMs: 100 },
    );
    const calls = (await playground.client()).service(MembershipService);
    const answer = outcomeOf(calls.getAccounts({}));
    await eventually(() => started);
    await server.drain();
    expect(playground.logged.some((line) => line.includes('requests were still in flight'))).toBe(true);
    never.open();
    await answer;
  });
});

describe('when a service gets SIGTERM', () => {
  let child: ChildProcess | undefined;

  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('its answer in flight arrives, then the process ends', async () => {
    const script = fileURLToPath(new URL('./slow-service.fixture.ts', import.meta.url));
    const { natsUrl, prefix, keys } = playground;
    child = spawn(
      process.execPath,
      [
        '--experimental-transform-types',
        '--disable-warning=ExperimentalWarning',
        '--conditions=@evergreen/source',
        script,
      ],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NATS_URL: natsUrl,
          PREFIX: prefix,
          PUBLIC_KEY: keys.publicKeyPem,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const said: string[] = [];
    child.stdout!.setEncoding('utf8').on('data', (text: string) => void said.push(text));
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child!.once('exit', (_code, signal) => resolve(signal)),
    );
    await eventually(() => said.join('').includes('ready'));
    const calls = (await playground.client()).service(MembershipService);
    const answer = calls.getAccounts({ memberIds: ['m1'] });
    await eventually(() => said.join('').includes('handling'));
    child.kill('SIGTERM');
    expect((await answer).accounts[0]?.memberId).toBe('m1');
    // Nest ends the process by the signal it got, once the application is closed.
    expect(await ended).toBe('SIGTERM');
    expect(await outcomeOf(calls.getAccounts({}))).toBe('NoResponder');
  });
});
