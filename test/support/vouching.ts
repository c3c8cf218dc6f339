import { createLogger } from '@evergreen/observability';
import { callerTokens, connectNats, readCallerKeys, RpcClient } from '@evergreen/rpc';
import type { TestStack } from './test-stack.ts';

/** Calls every service with the gateway's key, which is believed about anybody: what a broken gateway could ask. */
export async function connectVouching({ installation }: TestStack) {
  const { natsUrl, prefix, natsSeedFiles, callerPublicKeysDir, callerPrivateKeyFiles } = installation;
  const keys = await readCallerKeys({
    publicKeysDir: callerPublicKeysDir,
    privateKeyFile: callerPrivateKeyFiles.gateway,
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
