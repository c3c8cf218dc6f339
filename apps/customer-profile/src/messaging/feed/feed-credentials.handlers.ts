import {
  type CreateFeedCredentialRequest,
  FeedCredentialService,
  type ListFeedBatchesRequest,
  type RevokeFeedCredentialRequest,
} from '@evergreen/contracts/customer-profile';
import { type Clock, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, demandStepUp, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { feedRules } from '../../domain/feed/feed.ts';
import { FeedBatches } from '../../use-cases/feed/feed-batches.ts';
import { FeedCredentials } from '../../use-cases/feed/feed-credentials.ts';
import { operatorOnly } from '../operator-only.ts';
import { batchMessage, credentialMessage } from './feed-messages.ts';

const readers = access.may('read', 'Feed');
// The operator's command makes the one that a demonstration begins with.
const makers = access.anyOf(access.may('manage', 'Feed'), access.services);

const batchesMax = 100;

@Controller()
export class FeedCredentialsHandlers {
  constructor(
    @Inject(FeedCredentials) private readonly credentials: FeedCredentials,
    @Inject(FeedBatches) private readonly batches: FeedBatches,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Rpc(FeedCredentialService.method.listFeedCredentials, readers)
  async listFeedCredentials() {
    return { credentials: (await this.credentials.list()).map(credentialMessage) };
  }

  @Rpc(FeedCredentialService.method.createFeedCredential, makers)
  async createFeedCredential(request: CreateFeedCredentialRequest, { caller }: CallContext) {
    operatorOnly(caller);
    demandStepUp(caller, this.clock.now());
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    const source = fields.text('source', request.source, feedRules.sourceLengthMax);
    if (!feedRules.sourcePattern.test(source))
      fields.refuse('source', 'expects small letters a to z and digits, with hyphens between');
    const validDays = fields.limit('validDays', request.validDays, feedRules.validDaysMax);
    fields.check();
    const order = { key, source, validDays, createdBy: nameOf(caller) };
    const { credential, secret } = await this.credentials.create(order);
    return { credential: credentialMessage(credential), ...(secret === undefined ? {} : { secret }) };
  }

  @Rpc(FeedCredentialService.method.revokeFeedCredential, makers)
  async revokeFeedCredential(request: RevokeFeedCredentialRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const id = fields.uuid('credentialId', request.credentialId);
    fields.check();
    return { credential: credentialMessage(await this.credentials.revoke(id, nameOf(caller))) };
  }

  @Rpc(FeedCredentialService.method.listFeedBatches, readers)
  async listFeedBatches(request: ListFeedBatchesRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, batchesMax);
    fields.check();
    return { batches: (await this.batches.newest(limit)).map(batchMessage) };
  }
}

function nameOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  return caller.kind === 'service' ? caller.name : caller.kind;
}
