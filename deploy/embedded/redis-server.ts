import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Child } from './child-process.ts';
import type { Program } from './server-binaries.ts';

export interface RedisOptions {
  readonly program: Program;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  /** Users and what they may; without it everybody everything. */
  readonly aclFile?: string;
}

/** One exchange of lines with a server on loopback: the answer to `question`, undefined when nobody answers. */
export function ask(port: number, question: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const end = (answer: string | undefined) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => question !== '' && socket.write(question));
    socket.once('data', (bytes) => end(bytes.toString('utf8')));
    socket.once('error', () => end(undefined));
    socket.once('timeout', () => end(undefined));
    socket.once('close', () => end(undefined));
  });
}

/** Redis on loopback, written behind every second: it holds nothing that cannot be rebuilt from Postgres. */
export async function startRedisServer({
  program,
  folder,
  port,
  logFile,
  aclFile,
}: RedisOptions): Promise<Child> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    // A queue that forgets a job to make room would be a wrong queue.
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
    ...(aclFile === undefined ? {} : { aclfile: aclFile }),
  };
  const child = Child.launch({
    name: 'Redis',
    command: program.command,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    environment: program.environment,
    folder: join(folder),
    logFile,
  });
  // It may ask for a name first, and then it is up as well.
  await child.waitUntil(async () => /^(\+PONG|-NOAUTH)/.test((await ask(port, 'PING\r\n')) ?? ''), 30_000);
  return child;
}
