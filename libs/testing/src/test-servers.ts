import { randomBytes } from 'node:crypto';

/** Addresses of the servers that all tests of one run share. */
export interface TestServers {
  /** Superuser, database `postgres`. */
  readonly postgresUrl: string;
  readonly natsUrl: string;
  readonly redisUrl: string;
}

function address(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: the integration lane starts the servers before the first test`);
  }
  return value;
}

/** The shared servers. Keep to a prefix or a database of your own: other files use them at the same time. */
export function testServers(): Promise<TestServers> {
  return Promise.resolve({
    postgresUrl: address('EVERGREEN_TEST_POSTGRES_URL'),
    natsUrl: address('EVERGREEN_TEST_NATS_URL'),
    redisUrl: address('EVERGREEN_TEST_REDIS_URL'),
  });
}

/** A prefix for subjects, streams and queues that no other test file has. */
export function testPrefix(): string {
  return `t${randomBytes(6).toString('hex')}`;
}
