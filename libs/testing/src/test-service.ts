import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DescService } from '@bufbuild/protobuf';
import type { Database } from '@evergreen/persistence';
import {
  type Caller,
  callerTokens,
  connectNats,
  generateCallerKeys,
  RpcClient,
  type RpcServiceClient,
} from '@evergreen/rpc';
import { type ServiceDefinition, startService } from '@evergreen/service';
import { pino } from 'pino';
import { testDatabase } from './test-database.ts';
import { testPrefix, testServers } from './test-servers.ts';

export interface TestService {
  readonly database: Database;
  /** Calls the service as that caller, through its real door. */
  as<S extends DescService>(service: S, caller: Caller): RpcServiceClient<S>;
  close(): Promise<void>;
}

/** A whole service in this process, on a database and a prefix of its own. @param environment its own variables */
export async function startTestService(
  definition: ServiceDefinition,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const [servers, test] = await Promise.all([
    testServers(),
    testDatabase({ migrations: definition.migrations }),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-service-'));
  const keys = generateCallerKeys();
  const [publicKeyFile, privateKeyFile] = [join(folder, 'public.pem'), join(folder, 'private.pem')];
  await writeFile(publicKeyFile, keys.publicKeyPem);
  await writeFile(privateKeyFile, keys.privateKeyPem);
  const subjectPrefix = testPrefix();
  const running = await startService(definition, {
    EVERGREEN_DATABASE_URL: test.url,
    EVERGREEN_NATS_URL: servers.natsUrl,
    EVERGREEN_REDIS_URL: servers.redisUrl,
    EVERGREEN_PREFIX: subjectPrefix,
    EVERGREEN_CALLER_PUBLIC_KEY_FILE: publicKeyFile,
    EVERGREEN_CALLER_PRIVATE_KEY_FILE: privateKeyFile,
    EVERGREEN_FILES_DIR: folder,
    EVERGREEN_LOG_LEVEL: 'error',
    ...environment,
  });
  const log = pino({ level: 'silent' });
  const connection = await connectNats({ url: servers.natsUrl, name: 'test', log });
  const tokens = await callerTokens(keys);
  const client = new RpcClient(connection, { subjectPrefix, tokens, self: 'test' });
  return {
    database: test.database,
    as: <S extends DescService>(service: S, caller: Caller) => {
      const calls = Object.entries<(request: never, options: { caller: Caller }) => unknown>(
        client.service(service),
      );
      return Object.fromEntries(
        calls.map(([method, call]) => [method, (request: never) => call(request, { caller })]),
      ) as RpcServiceClient<S>;
    },
    async close() {
      await connection.close();
      await running.stop();
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
