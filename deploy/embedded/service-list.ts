// Which processes make up Evergreen and what each is told.
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { root } from './root.ts';

/** Services that own a database, in the order they are shown. */
export const services = ['identity', 'customer-profile', 'membership', 'rewards'] as const;
export const gateway = 'gateway';

/** What all processes of one installation share. */
export interface SharedFacts {
  readonly natsUrl: string;
  readonly redisUrl: string;
  readonly prefix: string;
  readonly callerPrivateKeyFile: string;
  readonly callerPublicKeyFile: string;
  readonly filesDir: string;
  /** `YYYY-MM-DD`: the calendar stands on this day. */
  readonly today?: string;
}

export const scriptOf = (name: string) => join(root, 'apps', name, 'dist', 'main.js');

/**
 * How Node is told to run a process. An import makes millions of rows that die young; a small young generation keeps
 * what it holds at once at 380 MiB instead of 500 (678,013 rows), and costs it no time.
 */
export const nodeArgumentsOf = (name: string): readonly string[] => [
  '--enable-source-maps',
  ...(name === 'customer-profile' ? ['--max-semi-space-size=8'] : []),
];

/** Our own environment without what belongs to us or npm: a service refuses variables it does not know. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(EVERGREEN_|npm_|NODE_OPTIONS$|NODE_ENV$|JEST_)/.test(name),
    ),
  );
}

function sharedEnvironment(facts: SharedFacts, healthPort: number): NodeJS.ProcessEnv {
  return {
    ...inherited(),
    NODE_ENV: 'production',
    TZ: 'UTC',
    // glibc gives each thread a heap of its own and hands little back: streams of buffers would double a process.
    MALLOC_ARENA_MAX: '2',
    // Compiled code is kept between starts: a start is mostly reading the same libraries again.
    NODE_COMPILE_CACHE: join(cacheFolder(), 'compiled'),
    EVERGREEN_NATS_URL: facts.natsUrl,
    EVERGREEN_PREFIX: facts.prefix,
    EVERGREEN_HEALTH_PORT: String(healthPort),
    EVERGREEN_CALLER_PUBLIC_KEY_FILE: facts.callerPublicKeyFile,
    EVERGREEN_CALLER_PRIVATE_KEY_FILE: facts.callerPrivateKeyFile,
    EVERGREEN_FILES_DIR: facts.filesDir,
    EVERGREEN_DEMO: 'true',
    ...(facts.today === undefined ? {} : { EVERGREEN_TODAY: facts.today }),
  };
}

export function serviceEnvironment(
  facts: SharedFacts,
  databaseUrl: string,
  healthPort: number,
): NodeJS.ProcessEnv {
  return {
    ...sharedEnvironment(facts, healthPort),
    EVERGREEN_REDIS_URL: facts.redisUrl,
    EVERGREEN_DATABASE_URL: databaseUrl,
  };
}

export function gatewayEnvironment(facts: SharedFacts, port: number, healthPort: number): NodeJS.ProcessEnv {
  return {
    ...sharedEnvironment(facts, healthPort),
    EVERGREEN_PORT: String(port),
    EVERGREEN_PORTAL_DIR: join(root, 'apps/portal/dist'),
    EVERGREEN_CONSOLE_DIR: join(root, 'apps/console/dist'),
  };
}
