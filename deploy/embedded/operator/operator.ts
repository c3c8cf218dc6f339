import { diskFileStore, type FileStore, readFilesKey } from '@evergreen/files';
import { createLogger } from '@evergreen/observability';
import { callerTokens, connectNats, readCallerKeys, RpcClient } from '@evergreen/rpc';

/** What the operator's commands need to know of a running installation. */
export interface Installation {
  readonly natsUrl: string;
  readonly prefix: string;
  readonly natsSeedFiles: { readonly operator: string };
  readonly callerPublicKeysDir: string;
  readonly callerPrivateKeyFiles: { readonly operator: string };
  readonly filesDir: string;
  /** Where identity writes the heads of the audit's chain. */
  readonly auditHeadsFile: string;
  readonly filesKeyFile: string;
  readonly masterKeysFile: string;
}

/** The operator at work: calls services as `operator`, and puts files where they find them. */
export interface Operator {
  readonly rpc: RpcClient;
  readonly files: FileStore;
  readonly auditHeadsFile: string;
  readonly masterKeysFile: string;
  close(): Promise<void>;
}

export async function connectOperator(installation: Installation): Promise<Operator> {
  const log = createLogger({ service: 'operator', level: 'error' });
  const callerKeys = await readCallerKeys({
    publicKeysDir: installation.callerPublicKeysDir,
    privateKeyFile: installation.callerPrivateKeyFiles.operator,
  });
  const tokens = await callerTokens(callerKeys);
  const connection = await connectNats({
    url: installation.natsUrl,
    name: 'operator',
    seedFile: installation.natsSeedFiles.operator,
    log,
  });
  return {
    rpc: new RpcClient(connection, { subjectPrefix: installation.prefix, tokens, self: 'operator' }),
    files: diskFileStore(installation.filesDir, readFilesKey(installation.filesKeyFile)),
    auditHeadsFile: installation.auditHeadsFile,
    masterKeysFile: installation.masterKeysFile,
    close: () => connection.close(),
  };
}
