import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from './child-process.ts';
import type { NatsUser } from './nats-permissions.ts';
import { ask } from './redis-server.ts';
import type { Program } from './server-binaries.ts';

export interface NatsOptions {
  readonly program: Program;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  /** Without it everybody on the machine may do everything: for tests. */
  readonly users?: readonly NatsUser[];
}

const list = (subjects: readonly string[]) =>
  `[${subjects.map((subject) => JSON.stringify(subject)).join(', ')}]`;

function userText({ nkey, publish, subscribe, answers }: NatsUser): string {
  const responses = answers ? ', allow_responses: true' : '';
  return `{ nkey: ${nkey}, permissions: { publish: { allow: ${list(publish)} }, subscribe: { allow: ${list(subscribe)} }${responses} } }`;
}

// Only fields that nats-server 2.9 (Debian 12) knows: it refuses a file with any other.
const configuration = ({ port, folder, users }: NatsOptions) => `listen: "127.0.0.1:${port}"
max_payload: 1MB
jetstream {
  store_dir: ${JSON.stringify(join(folder, 'jetstream'))}
  max_memory_store: 256MB
  max_file_store: 8GB
}
${users === undefined ? '' : `authorization {\n  users: [\n    ${users.map(userText).join('\n    ')}\n  ]\n}\n`}`;

/** NATS with JetStream on loopback. */
export async function startNatsServer(options: NatsOptions): Promise<Child> {
  const { program, folder, port, logFile } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'nats.conf');
  writeFileSync(file, configuration(options), { mode: 0o600 });
  const child = Child.launch({
    name: 'NATS',
    command: program.command,
    args: ['-c', file],
    environment: program.environment,
    logFile,
  });
  await child.waitUntil(async () => (await ask(port, ''))?.startsWith('INFO ') ?? false, 30_000);
  return child;
}
