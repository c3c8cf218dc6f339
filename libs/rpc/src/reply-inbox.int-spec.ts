import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { testPrefix, testServers } from '@evergreen/testing';
import { headers } from '@nats-io/transport-node';
import { Playground } from './membership.fixture.ts';
import { AnswerTimedOut, ReplyInbox } from './reply-inbox.ts';

let playground: Playground;
afterEach(() => playground.close());

it('does not send what its caller was told to have no answer to', async () => {
  const prefix = testPrefix();
  playground = await Playground.open((await testServers()).natsUrl, prefix);
  const connection = await playground.connect('asker');
  const heard: string[] = [];
  connection.subscribe(`${prefix}.*`, { callback: (_, { subject }) => void heard.push(subject) });
  const inbox = new ReplyInbox(connection, 'asker');
  // From here timers come before what is to be sent.
  await setImmediate();
  const asked = inbox.request(`${prefix}.late`, new Uint8Array(), headers(), 1);
  for (const begunAtMs = Date.now(); Date.now() < begunAtMs + 5;);
  await expect(asked).rejects.toBeInstanceOf(AnswerTimedOut);
  await setImmediate();
  connection.publish(`${prefix}.last`);
  await connection.flush();
  expect(heard).toEqual([`${prefix}.last`]);
});
