import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  FeedBatchSchema,
  FeedCredentialSchema,
  FeedRefusalSchema,
} from '@evergreen/contracts/customer-profile';
import type { Finding } from '../../domain/finding.ts';
import type { FeedCredential } from '../../domain/feed/feed.ts';
import type { BatchSeen } from '../../use-cases/feed/feed-batches.ts';
import { importMessage } from '../import-messages.ts';

export function credentialMessage(credential: FeedCredential): MessageInitShape<typeof FeedCredentialSchema> {
  const { id, source, hint, createdBy, createdAt, expiresAt, revokedAt, revokedBy, lastUsedAt } = credential;
  return {
    credentialId: id,
    source,
    hint,
    createdBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...(revokedAt ? { revokedAt: revokedAt.toISOString() } : {}),
    ...(revokedBy === null ? {} : { revokedBy }),
    ...(lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {}),
  };
}

export function batchMessage({ batch, seen }: BatchSeen): MessageInitShape<typeof FeedBatchSchema> {
  const { key, source, kind } = batch;
  return { key, source, kind, import: importMessage(seen) };
}

/** The first row of a batch stands below the header of its file. */
export function refusalMessage({
  line,
  column,
  code,
  message,
}: Finding): MessageInitShape<typeof FeedRefusalSchema> {
  return { row: BigInt(Math.max(0, line - 1)), field: column, code, message };
}
