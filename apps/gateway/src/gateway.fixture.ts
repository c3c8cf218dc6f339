import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@evergreen/observability';
import { callerTokens, connectNats, generateCallerKeys, Hints, NatsRpcServer } from '@evergreen/rpc';
import { testPrefix, testServers } from '@evergreen/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AnsweringIdentity } from './answering-identity.fixture.ts';
import { AnsweringServices } from './answering-services.fixture.ts';
import { AnsweringStories } from './answering-stories.fixture.ts';
import { Answers } from './answers.fixture.ts';
import { startGateway } from './start-gateway.ts';

export { tokens } from './answers.fixture.ts';

@Module({})
class AnsweringModule {}

/** A gateway on a port of its own, with answering services behind it. */
export async function testGateway(environment: Record<string, string> = {}) {
  const { natsUrl, redisUrl } = await testServers();
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-gateway-'));
  const prefix = testPrefix();
  const keys = generateCallerKeys();
  const publicKeysDir = join(folder, 'callers');
  const privateKeyFile = join(folder, 'private.pem');
  await mkdir(publicKeysDir);
  await writeFile(join(publicKeysDir, 'gateway.pem'), keys.publicKeyPem);
  await writeFile(privateKeyFile, keys.privateKeyPem);

  const log = createLogger({ service: 'answering', level: 'error' });
  const connection = await connectNats({ url: natsUrl, name: 'answering', log });
  const answers = new Answers();
  const server = new NatsRpcServer(connection, {
    subjectPrefix: prefix,
    queue: 'answering',
    tokens: await callerTokens({ publicKeyPems: keys.publicKeyPems }),
    log,
  });
  const services = await NestFactory.createMicroservice(
    {
      module: AnsweringModule,
      controllers: [AnsweringIdentity, AnsweringServices, AnsweringStories],
      providers: [{ provide: Answers, useValue: answers }],
    },
    { strategy: server, logger: false },
  );
  await services.listen();

  const filesKeyFile = join(folder, 'files-key');
  await writeFile(filesKeyFile, randomBytes(32).toString('base64'));
  const variables = {
    EVERGREEN_NATS_URL: natsUrl,
    EVERGREEN_REDIS_URL: redisUrl,
    EVERGREEN_PREFIX: prefix,
    EVERGREEN_PORT: '0',
    EVERGREEN_CALLER_PUBLIC_KEYS_DIR: publicKeysDir,
    EVERGREEN_CALLER_PRIVATE_KEY_FILE: privateKeyFile,
    EVERGREEN_FILES_DIR: join(folder, 'files'),
    EVERGREEN_FILES_KEY_FILE: filesKeyFile,
    EVERGREEN_LOG_LEVEL: 'error',
    EVERGREEN_DEMO: 'true',
    ...environment,
  };
  const gateway = await startGateway(variables);
  return {
    ...gateway,
    prefix,
    /** Tells gateways what services tell them. */
    hints: new Hints(connection, prefix),
    /** One more gateway of the same installation. */
    another: (others: Record<string, string> = {}) => startGateway({ ...variables, ...others }),
    folder,
    answers,
    /** No service listens any more. */
    silence: () => services.close(),
    close: async () => {
      await gateway.stop();
      await services.close();
      await connection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, never> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly correlationId: string;
      readonly facts: Record<string, string>;
      readonly fields: readonly { readonly field: string; readonly problem: string }[];
    };
  }[];
}

export interface Ask {
  readonly token?: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** Sends one operation as a tool does, by its text. */
export function ask(url: string, query: string, options: Ask = {}): Promise<Answer> {
  return send(url, { query }, options);
}

/** Sends one operation as the web apps do, by the hash of its text. */
export function askByHash(url: string, sha256Hash: string, options: Ask = {}): Promise<Answer> {
  return send(url, { extensions: { persistedQuery: { version: 1, sha256Hash } } }, options);
}

async function send(url: string, operation: object, { token, variables, headers }: Ask): Promise<Answer> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { cookie: `evergreen_session=${token}; __Host-evergreen_session=${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ ...operation, ...(variables ? { variables } : {}) }),
  });
  const body = (await response.json()) as Partial<Answer>;
  return {
    status: response.status,
    headers: response.headers,
    data: body.data ?? null,
    errors: body.errors ?? [],
  };
}
