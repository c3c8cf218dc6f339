import { createLogger } from '@evergreen/observability';
import { callerTokens, connectNats, readCallerKeys, RpcClient } from '@evergreen/rpc';
import type { TestStack } from './test-stack.ts';

/** Calls every service with a process's key; the gateway's is believed about people: what a broken one could ask. */
export async function connectVouching(
  { installation }: Pick<TestStack, 'installation'>,
  process: 'gateway' | 'operator' | 'rewards',
) {
  const { natsUrl, prefix, natsSeedFiles, callerPublicKeysDir, callerPrivateKeyFiles } = installation;
  const keys = await readCallerKeys({
    publicKeysDir: callerPublicKeysDir,
    privateKeyFile: callerPrivateKeyFiles[process],
  });
  const connection = await connectNats({
    ...{ url: natsUrl, name: 'vouching', seedFile: natsSeedFiles.operator },
    log: createLogger({ service: 'vouching', level: 'error' }),
  });
  const tokens = await callerTokens(keys);
  return {
    rpc: new RpcClient(connection, { subjectPrefix: prefix, tokens, self: 'operator' }),
    close: () => connection.close(),
  };
}
