// Which processes make up Evergreen and what each is told.
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { root } from './root.ts';

/** Services that own a database, in the order they are shown. */
export const services = ['identity', 'customer-profile', 'membership', 'rewards'] as const;
export const gateway = 'gateway';
export const processes = [...services, gateway] as const;
/** The operator's commands: no process of the installation, with keys like one. */
export const operator = 'operator' as const;
export type ServiceName = (typeof services)[number];
export type ProcessName = (typeof processes)[number];
/** Whoever calls services. */
export const parties = [...processes, operator] as const;
export type PartyName = (typeof parties)[number];

/** How long one statement of a service may take: seconds for what people wait for, minutes for runs and imports. */
export const statementTimeouts: Readonly<Record<ServiceName, string>> = {
  identity: '1min',
  membership: '5min',
  rewards: '15min',
  'customer-profile': '30min',
};

/** Variables by process that the insurer adds to those every installation has. */
export type ProcessSettings = Readonly<Partial<Record<ProcessName, Readonly<Record<string, string>>>>>;

/** What all processes of one installation share. */
export interface SharedFacts {
  readonly natsUrl: string;
  /** By party: each may touch its own keys only. */
  readonly redisUrls: Readonly<Record<PartyName, string>>;
  readonly prefix: string;
  readonly callerPublicKeysDir: string;
  readonly callerPrivateKeyFiles: Readonly<Record<PartyName, string>>;
  readonly natsSeedFiles: Readonly<Record<PartyName, string>>;
  readonly masterKeysFile: string;
  readonly indexKeyFile: string;
  /** Where identity writes the heads of the audit's chain, for a comparison that the database cannot forge. */
  readonly auditHeadsFile: string;
  readonly filesDir: string;
  readonly filesKeyFile: string;
  /** A demonstration shows its codes and lets its own staff in; an insurer's installation does neither. */
  readonly isDemonstration: boolean;
  readonly settings: ProcessSettings;
  /** Folder of another portal than this repository's. */
  readonly portalDir?: string;
  /** `YYYY-MM-DD`: the calendar stands on this day. */
  readonly today?: string;
}

export const scriptOf = (name: string) => join(root, 'apps', name, 'dist', 'main.js');

/** Those that take millions of rows in one go: an import, the runs of rewards and their way into the ledger. */
const ofManyRows: ReadonlySet<string> = new Set(['customer-profile', 'membership', 'rewards']);

/**
 * How Node is told to run a process. Rows of a run die young; a small young generation keeps what an import of 678,013
 * rows holds at once at 380 MiB instead of 500, and costs it no time.
 */
export const nodeArgumentsOf = (name: string): readonly string[] => [
  '--enable-source-maps',
  ...(ofManyRows.has(name) ? ['--max-semi-space-size=8'] : []),
];

/** Our own environment without what belongs to us or npm: a service refuses variables it does not know. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(EVERGREEN_|npm_|NODE_OPTIONS$|NODE_ENV$|JEST_)/.test(name),
    ),
  );
}

function sharedEnvironment(facts: SharedFacts, name: ProcessName, healthPort: number): NodeJS.ProcessEnv {
  return {
    ...inherited(),
    NODE_ENV: 'production',
    TZ: 'UTC',
    // glibc gives each thread a heap of its own and hands little back: streams of buffers would double a process.
    MALLOC_ARENA_MAX: '2',
    // Compiled code is kept between starts: a start is mostly reading the same libraries again.
    NODE_COMPILE_CACHE: join(cacheFolder(), 'compiled'),
    EVERGREEN_NATS_URL: facts.natsUrl,
    EVERGREEN_NATS_SEED_FILE: facts.natsSeedFiles[name],
    EVERGREEN_REDIS_URL: facts.redisUrls[name],
    EVERGREEN_PREFIX: facts.prefix,
    EVERGREEN_HEALTH_PORT: String(healthPort),
    EVERGREEN_CALLER_PUBLIC_KEYS_DIR: facts.callerPublicKeysDir,
    EVERGREEN_CALLER_PRIVATE_KEY_FILE: facts.callerPrivateKeyFiles[name],
    EVERGREEN_FILES_DIR: facts.filesDir,
    EVERGREEN_FILES_KEY_FILE: facts.filesKeyFile,
    EVERGREEN_DEMO: String(facts.isDemonstration),
    ...(facts.today === undefined ? {} : { EVERGREEN_TODAY: facts.today }),
  };
}

/** What one service is told beside what all are told. */
function ownVariables(facts: SharedFacts, name: ServiceName): NodeJS.ProcessEnv {
  const personalData = {
    EVERGREEN_MASTER_KEYS_FILE: facts.masterKeysFile,
    EVERGREEN_INDEX_KEY_FILE: facts.indexKeyFile,
  };
  if (name === 'customer-profile') {
    return {
      ...personalData,
      // Without a demonstration the insurer says what carries messages; until then none leave.
      ...(facts.isDemonstration ? { EVERGREEN_SMS_SENDER: 'demo', EVERGREEN_EMAIL_SENDER: 'demo' } : {}),
      // What a demonstration tells, it may tell a receiver on this machine.
      ...(facts.isDemonstration ? { EVERGREEN_WEBHOOK_NETWORKS: '127.0.0.0/8' } : {}),
    };
  }
  if (name !== 'identity') return {};
  return {
    ...personalData,
    EVERGREEN_AUDIT_HEADS_FILE: facts.auditHeadsFile,
    // Without a demonstration the insurer says how codes travel; until then none are sent.
    ...(facts.isDemonstration ? { EVERGREEN_CODE_SENDER: 'demo' } : {}),
  };
}

export function serviceEnvironment(
  facts: SharedFacts,
  name: ServiceName,
  databaseUrl: string,
  healthPort: number,
): NodeJS.ProcessEnv {
  return withSettings(facts, name, {
    ...sharedEnvironment(facts, name, healthPort),
    ...ownVariables(facts, name),
    EVERGREEN_STREAM: 'given',
    EVERGREEN_DATABASE_URL: databaseUrl,
  });
}

/** A migration runs as the owner, and tells Postgres what the service may do afterwards. */
export function migrationEnvironment(
  facts: SharedFacts,
  name: ServiceName,
  ownerDatabaseUrl: string,
  serviceRole: string,
): NodeJS.ProcessEnv {
  return {
    ...serviceEnvironment(facts, name, ownerDatabaseUrl, 0),
    EVERGREEN_DATABASE_ROLE: serviceRole,
  };
}

export function gatewayEnvironment(facts: SharedFacts, port: number, healthPort: number): NodeJS.ProcessEnv {
  return withSettings(facts, gateway, {
    ...sharedEnvironment(facts, gateway, healthPort),
    EVERGREEN_PORT: String(port),
    EVERGREEN_PORTAL_DIR: facts.portalDir ?? join(root, 'apps/portal/dist'),
    EVERGREEN_CONSOLE_DIR: join(root, 'apps/console/dist'),
  });
}

/** @throws Error when a setting would replace what the installation itself decides */
function withSettings(
  facts: SharedFacts,
  name: ProcessName,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const settings = facts.settings[name] ?? {};
  const taken = Object.keys(settings).filter((variable) => variable in environment);
  if (taken.length > 0) {
    throw new Error(
      `The settings of ${name} name what this installation sets by itself: ${taken.join(', ')}`,
    );
  }
  return { ...environment, ...settings };
}
