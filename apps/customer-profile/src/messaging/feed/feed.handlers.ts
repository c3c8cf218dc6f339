import {
  FeedService,
  type GetBatchRequest,
  type OpenFeedRequest,
  type TakeBatchRequest,
} from '@evergreen/contracts/customer-profile';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { type FeedKindName, feedKinds, feedRules, isFeedKind } from '../../domain/feed/feed.ts';
import { FeedBatches } from '../../use-cases/feed/feed-batches.ts';
import { FeedCredentials } from '../../use-cases/feed/feed-credentials.ts';
import { batchMessage, refusalMessage } from './feed-messages.ts';

// A core system is no caller of ours: the gateway shows its credential with each call.
const gateway = access.service('gateway');

const secretMax = 200;
const refusalsMax = 1_000;
const digestPattern = /^[0-9a-f]{64}$/;

@Controller()
export class FeedHandlers {
  constructor(
    @Inject(FeedCredentials) private readonly credentials: FeedCredentials,
    @Inject(FeedBatches) private readonly batches: FeedBatches,
  ) {}

  @Rpc(FeedService.method.openFeed, gateway)
  async openFeed({ credential: secret, key }: OpenFeedRequest) {
    const { id, source } = await this.opened(secret);
    const known = { credentialId: id, source, rowsMax: feedRules.rowsMax };
    if (key === undefined) return known;
    const fields = new InputFields();
    readKey(fields, key);
    fields.check();
    const [kinds, openKey] = await Promise.all([this.batches.kinds(), this.batches.waitsFor(source, key)]);
    return { ...known, kinds, ...(openKey === undefined ? {} : { openKey }) };
  }

  @Rpc(FeedService.method.takeBatch, gateway)
  async takeBatch({ credential: secret, fileId, ...request }: TakeBatchRequest) {
    const credential = await this.opened(secret);
    const fields = new InputFields();
    const kind = readKind(fields, request.kind);
    const key = readKey(fields, request.key);
    if (!digestPattern.test(request.digest)) fields.refuse('digest', 'is not a digest');
    if (fileId !== undefined) fields.text('fileId', fileId, 200);
    fields.check();
    const sent = { key, kind, digest: request.digest, fileId };
    return { batch: batchMessage(await this.batches.take(credential, sent)) };
  }

  @Rpc(FeedService.method.getBatch, gateway)
  async getBatch({ credential: secret, cursor, ...request }: GetBatchRequest) {
    const credential = await this.opened(secret);
    const fields = new InputFields();
    const key = readKey(fields, request.key);
    const limit = fields.limit('limit', request.limit, refusalsMax);
    fields.check();
    const found = await this.batches.one(credential, key);
    const { findings, nextCursor } = await this.batches.refusals(found.batch, { limit, cursor });
    return {
      batch: batchMessage(found),
      refusals: findings.map(refusalMessage),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    };
  }

  private opened(secret: string) {
    if (secret === '' || secret.length > secretMax)
      throw new DomainError('FEED_REFUSED', 'This credential does not open the feed');
    return this.credentials.open(secret);
  }
}

function readKey(fields: InputFields, key: string): string {
  if (!feedRules.keyPattern.test(key))
    fields.refuse(
      'key',
      'must have 1 to 100 of A-Z, a-z, 0-9, ".", "_" and "-", the first a letter or digit',
    );
  return key;
}

function readKind(fields: InputFields, text: string): FeedKindName {
  if (isFeedKind(text)) return text;
  fields.refuse('kind', `must be one of ${Object.keys(feedKinds).join(', ')}`);
  return 'customers';
}
