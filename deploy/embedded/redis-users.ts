// Who may touch which keys of Redis: one user for each process, and one for the operator, who may touch all.
import { writeFileSync } from 'node:fs';
import { gateway, operator, parties, type PartyName } from './service-list.ts';

export interface RedisUser {
  readonly name: PartyName;
  readonly password: string;
  /** Patterns of keys; nobody else's match. */
  readonly keys: readonly string[];
}

/** Keys by party: queues of runs, and what is counted for an address or a session. */
function keysOf(name: PartyName, prefix: string): readonly string[] {
  if (name === operator) return ['*'];
  if (name === gateway) return [`${prefix}:rate:*`];
  return [`${prefix}:{${name}-*`, ...(name === 'identity' ? [`${prefix}:address:*`] : [])];
}

export function redisUsers(prefix: string, passwordOf: (user: string) => string): readonly RedisUser[] {
  return parties.map((name) => ({
    name,
    password: passwordOf(`redis_${name}`),
    keys: keysOf(name, prefix),
  }));
}

export function redisUrl(users: readonly RedisUser[], name: PartyName, port: number): string {
  const { password } = users.find((user) => user.name === name)!;
  return `redis://${name}:${password}@127.0.0.1:${port}`;
}

/** Writes the users down as Redis reads them. Whoever has no name and password is let in nowhere. */
export function writeAclFile(file: string, users: readonly RedisUser[]): void {
  const lines = users.map(({ name, password, keys }) => {
    const rights = name === operator ? '+@all' : '+@all -@admin -@dangerous +info';
    return `user ${name} on >${password} ${keys.map((key) => `~${key}`).join(' ')} resetchannels ${rights}`;
  });
  writeFileSync(file, ['user default off', ...lines, ''].join('\n'), { mode: 0o600 });
}
