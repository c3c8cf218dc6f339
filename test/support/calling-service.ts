import { createLogger } from '@evergreen/observability';
import { callerTokens, connectNats, readCallerKeys, RpcClient } from '@evergreen/rpc';
import type { TestStack } from './test-stack.ts';

/** Calls of a service of the installation, as that service makes them. */
export async function callingService({ installation }: TestStack, self: 'gateway') {
  const keys = await readCallerKeys({
    publicKeysDir: installation.callerPublicKeysDir,
    privateKeyFile: installation.callerPrivateKeyFiles[self],
  });
  const connection = await connectNats({
    url: installation.natsUrl,
    name: self,
    seedFile: installation.natsSeedFiles[self],
    log: createLogger({ service: self, level: 'error' }),
  });
  const tokens = await callerTokens(keys);
  return {
    rpc: new RpcClient(connection, { subjectPrefix: installation.prefix, tokens, self }),
    close: () => connection.close(),
  };
}
