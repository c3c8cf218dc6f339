import type {
  FeedBatch as WireBatch,
  FeedCredential as WireCredential,
} from '@evergreen/contracts/customer-profile';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { importOf } from '../imports/map-import.ts';
import { answered } from '../values/answered.ts';
import { limitUpTo } from '../values/limits.ts';
import { CreateFeedCredentialInput, FeedBatch, FeedCredential, FeedCredentialMade } from './feed.models.ts';

@Resolver()
export class FeedResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [FeedCredential], { description: 'Newest first; at most 200.' })
  @AllowStaff('read', 'Feed')
  async feedCredentials(): Promise<FeedCredential[]> {
    const { credentials } = await this.services.feedCredentials.listFeedCredentials({});
    return credentials.map(credentialOf);
  }

  @Query(() => [FeedBatch], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Feed')
  async feedBatches(
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
  ): Promise<FeedBatch[]> {
    const { batches } = await this.services.feedCredentials.listFeedBatches({ limit: limitUpTo(100, limit) });
    return batches.map(batchOf);
  }

  @Mutation(() => FeedCredentialMade, { description: 'Asks for a fresh proof of who it is.' })
  @AllowStaff('manage', 'Feed')
  async createFeedCredential(
    @Args('input') { key, source, validDays }: CreateFeedCredentialInput,
  ): Promise<FeedCredentialMade> {
    const made = await this.services.feedCredentials.createFeedCredential({ key, source, validDays });
    return { credential: credentialOf(answered(made.credential)), secret: made.secret ?? null };
  }

  @Mutation(() => FeedCredential)
  @AllowStaff('manage', 'Feed')
  async revokeFeedCredential(@Args('id', { type: () => ID }) credentialId: string): Promise<FeedCredential> {
    const { credential } = await this.services.feedCredentials.revokeFeedCredential({ credentialId });
    return credentialOf(answered(credential));
  }
}

function credentialOf(wire: WireCredential): FeedCredential {
  const { credentialId, source, hint, createdBy, createdAt, expiresAt } = wire;
  return {
    ...{ id: credentialId, source, hint, createdBy, createdAt, expiresAt },
    revokedAt: wire.revokedAt ?? null,
    revokedBy: wire.revokedBy ?? null,
    lastUsedAt: wire.lastUsedAt ?? null,
  };
}

function batchOf({ key, source, kind, import: batchImport }: WireBatch): FeedBatch {
  const { id, progress, report } = importOf(batchImport);
  const [rowsRead, rowsRefused] = [report?.rowsRead ?? null, report?.rowsRefused ?? null];
  return { id, key, source, kind, progress, rowsRead, rowsRefused };
}
