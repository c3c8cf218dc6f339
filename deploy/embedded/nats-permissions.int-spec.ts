import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectNats } from '@evergreen/rpc';
import { connect, errors, type NatsConnection, nkeyAuthenticator } from '@nats-io/transport-node';
import { pino } from 'pino';
import { natsUsers, places, streamOf } from './nats-permissions.ts';
import { type ServerHandle, startNats } from './servers.ts';
import { gateway, operator, parties, type PartyName, services } from './service-list.ts';
import { openSecrets, type StackSecrets } from './stack-secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-nats-'));
const log = pino({ level: 'silent' });

let nats: ServerHandle;
let secrets: StackSecrets;
const connections = new Map<PartyName, NatsConnection>();
/** What the server refused, as it says it. */
const refused = new Map<PartyName, string[]>();

beforeAll(async () => {
  secrets = openSecrets(folder);
  nats = await startNats({ folder, users: natsUsers('evergreen', secrets.natsKeys) });
  for (const name of parties) {
    const connection = await connectNats({
      ...{ url: nats.url, name, log },
      seedFile: secrets.natsSeedFiles[name],
    });
    connections.set(name, connection);
    refused.set(name, []);
    void (async () => {
      for await (const status of connection.status()) {
        if (status.type === 'error' && status.error instanceof errors.PermissionViolationError) {
          refused.get(name)!.push(`${status.error.operation} ${status.error.subject}`);
        }
      }
    })();
  }
});
afterAll(async () => {
  await Promise.all([...connections.values()].map((connection) => connection.close()));
  await nats.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Which of these subjects the server lets a party publish to, or subscribe. */
async function allowed(
  name: PartyName,
  operation: 'publish' | 'subscription',
  subjects: readonly string[],
): Promise<string[]> {
  const connection = connections.get(name)!;
  for (const text of subjects) {
    const [subject = '', queue] = text.split(' ');
    if (operation === 'publish') connection.publish(subject);
    else {
      const subscription = connection.subscribe(subject, {
        callback: () => undefined,
        ...(queue ? { queue } : {}),
      });
      subscription.closed.catch(() => undefined);
    }
  }
  // The server answers in the order of asking: its refusals are here before the answer to this.
  await connection.flush();
  await new Promise((resolve) => setImmediate(resolve));
  const refusals = refused.get(name)!;
  return subjects.filter((text) => !refusals.includes(`${operation} ${text.split(' ')[0]}`));
}

const streamsOf = (context: string) => {
  const stream = streamOf('evergreen', context);
  return ['PURGE', 'DELETE', 'MSG.GET', 'MSG.DELETE', 'SNAPSHOT'].map(
    (act) => `$JS.API.STREAM.${act}.${stream}`,
  );
};
const setUpOf = (context: string) =>
  ['CREATE', 'UPDATE'].map((act) => `$JS.API.STREAM.${act}.${streamOf('evergreen', context)}`);
const rpcOf = (service: string) => `evergreen.rpc.evergreen.${service.replaceAll('-', '_')}.v1`;
const consumersOf = (name: PartyName) =>
  Object.entries(places[name].consumes).flatMap(([durable, event]) => {
    const consumer = `${streamOf('evergreen', event.split('.')[0]!)}.${name}_${durable}`;
    return [
      `$JS.API.CONSUMER.MSG.NEXT.${consumer}`,
      `$JS.API.CONSUMER.DELETE.${consumer}`,
      `$JS.ACK.${consumer}.1`,
    ];
  });

describe('NATS', () => {
  it('lets nobody in who has no key, or one it does not know', async () => {
    const attempt = connect({ servers: nats.url, reconnect: false });
    await expect(attempt).rejects.toThrow(/authorization/i);
    const stranger = openSecrets(mkdtempSync(join(folder, 'other-')));
    const authenticator = nkeyAuthenticator(
      Buffer.from(readFileSync(stranger.natsSeedFiles.gateway).toString().trim()),
    );
    await expect(connect({ servers: nats.url, reconnect: false, authenticator })).rejects.toThrow(
      /authorization/i,
    );
  });

  it.each(services)(
    'lets %s answer for itself, publish its events and listen to its own inbox',
    async (name) => {
      const [rpc, stream] = [rpcOf(name), streamOf('evergreen', name)];
      const publish = [`evergreen.events.${name}.x.v1`, `$JS.API.STREAM.INFO.${stream}`];
      expect(await allowed(name, 'publish', publish)).toEqual(publish);
      const subscribe = [`${rpc}.X.Y ${name}`, `_INBOX.${name}.1.*`];
      expect(await allowed(name, 'subscription', subscribe)).toEqual(subscribe);
    },
  );

  it.each(
    services.flatMap((name) =>
      parties.filter((other) => other !== name).map((other) => [name, other] as const),
    ),
  )('refuses %s the subjects, streams, consumers and inbox of %s', async (name, other) => {
    const stream = streamOf('evergreen', other);
    const publish = [
      `evergreen.events.${other}.x.v1`,
      ...setUpOf(other),
      ...streamsOf(other),
      `$JS.API.CONSUMER.CREATE.${stream}.${name}_spy`,
      `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.${name}_spy`,
      `$JS.API.CONSUMER.LIST.${stream}`,
      ...consumersOf(other),
      `_INBOX.${other}.1.1`,
    ];
    expect(await allowed(name, 'publish', publish)).toEqual([]);
    const subscribe = [
      `${rpcOf(other)}.X.Y ${other}`,
      `${rpcOf(other)}.X.Y`,
      `_INBOX.${other}.>`,
      `evergreen.events.${other}.>`,
    ];
    expect(await allowed(name, 'subscription', subscribe)).toEqual([]);
  });

  it.each(services)(
    'refuses %s to answer outside of its queue group, to set up or empty its stream, to hear everything',
    async (name) => {
      const publish = [...streamsOf(name), ...setUpOf(name), '$JS.API.STREAM.LIST', '$JS.API.INFO'];
      expect(await allowed(name, 'publish', publish)).toEqual([]);
      const subscribe = [
        `${rpcOf(name)}.A.B`,
        `${rpcOf(name)}.A.C others`,
        '>',
        'evergreen.>',
        '_INBOX.>',
        '$JS.>',
        '$SYS.>',
      ];
      expect(await allowed(name, 'subscription', subscribe)).toEqual([]);
    },
  );

  it('lets a service call only what it has a reason to call', async () => {
    const flow = 'evergreen.rpc.evergreen.operations.v1.OperationsService.GetFlow.customer-profile';
    const erase = 'evergreen.rpc.evergreen.privacy.v1.PersonalDataService.Erase.membership';
    const replay = 'evergreen.rpc.evergreen.operations.v1.OperationsService.ReplayDeadLetters.rewards';
    const account = `${rpcOf('membership')}.MembershipService.PostAward`;
    const keys = `${rpcOf('customer-profile')}.KeyService.GetKeys`;
    const all = [flow, erase, replay, account, keys];
    expect(await allowed('rewards', 'publish', all)).toEqual([flow]);
    expect(await allowed('customer-profile', 'publish', all)).toEqual([erase]);
    expect(await allowed('membership', 'publish', all)).toEqual([flow]);
    expect(await allowed('identity', 'publish', all)).toEqual([]);
    expect(await allowed(gateway, 'publish', all)).toEqual([account]);
    expect(await allowed(operator, 'publish', all)).toEqual(all);
  });

  it('lets the operator alone set streams up', async () => {
    for (const name of parties) {
      const all = services.flatMap(setUpOf);
      expect([name, await allowed(name, 'publish', all)]).toEqual([name, name === operator ? all : []]);
      expect(await allowed(name, 'publish', services.flatMap(streamsOf))).toEqual([]);
    }
  });

  it('lets identity alone tell of sessions, and the gateway alone hear it', async () => {
    const hint = 'evergreen.hints.sessions-changed';
    for (const name of parties) {
      expect([name, await allowed(name, 'publish', [hint])]).toEqual([
        name,
        name === 'identity' ? [hint] : [],
      ]);
      expect([name, await allowed(name, 'subscription', [hint])]).toEqual([
        name,
        name === gateway ? [hint] : [],
      ]);
    }
  });

  it('answers a request through whoever may answer it, and lets them say nothing else to the asker', async () => {
    const subject = `${rpcOf('membership')}.MembershipService.GetTotals`;
    const membership = connections.get('membership')!;
    let reply = '';
    membership.subscribe(subject, {
      queue: 'membership',
      callback: (_error, message) => {
        reply = message.reply!;
        message.respond('yes');
      },
    });
    await membership.flush();
    const answer = await connections.get(gateway)!.request(subject, undefined, { timeout: 5_000 });
    expect(answer.string()).toBe('yes');
    expect(await allowed('membership', 'publish', [reply])).toEqual([]);
  });
});
