import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { redisUrl, redisUsers } from './redis-users.ts';
import { type ServerHandle, startRedis } from './servers.ts';
import { gateway, operator, parties, type PartyName, services } from './service-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-redis-'));
const aclFile = join(folder, 'users.acl');
const users = redisUsers('evergreen', (user) => `password of ${user}`.replaceAll(' ', '-'));
let server: ServerHandle;
const connections = new Map<string, Redis>();

beforeAll(async () => {
  server = await startRedis({ folder, access: { users, aclFile } });
});
afterAll(async () => {
  for (const connection of connections.values()) connection.disconnect();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function as(name: PartyName): Redis {
  const known = connections.get(name) ?? new Redis(redisUrl(users, name, server.port));
  connections.set(name, known);
  return known;
}

const ownKey = (name: PartyName) =>
  name === gateway ? 'evergreen:rate:requests:x' : `evergreen:{${name}-import}:wait`;

it('lets nobody in without a name and password, and nobody but us read them', async () => {
  const stranger = new Redis(`redis://127.0.0.1:${server.port}`, { retryStrategy: () => null });
  stranger.on('error', () => undefined);
  await expect(stranger.get('x')).rejects.toThrow(/NOAUTH/);
  stranger.disconnect();
  expect(statSync(aclFile).mode & 0o077).toBe(0);
});

it.each<PartyName>([...services, gateway])('lets %s touch its own keys and nobody else’s', async (name) => {
  await as(name).set(ownKey(name), '1');
  expect(await as(name).get(ownKey(name))).toBe('1');
  for (const other of parties.filter((each) => each !== name && each !== operator)) {
    await expect(as(name).get(ownKey(other))).rejects.toThrow(/NOPERM/);
    await expect(as(name).del(ownKey(other))).rejects.toThrow(/NOPERM/);
  }
  for (const command of [['flushall'], ['keys', '*'], ['config', 'get', 'dir'], ['acl', 'list']]) {
    await expect(as(name).call(command[0]!, ...command.slice(1))).rejects.toThrow(/NOPERM/);
  }
});

it('lets the operator look at everything', async () => {
  await as('identity').set('evergreen:address:answer:203.0.113.7', '1');
  expect(await as(operator).keys('evergreen:address:*')).toEqual(['evergreen:address:answer:203.0.113.7']);
});
