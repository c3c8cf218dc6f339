import { ReturnPolicy as WirePolicy } from '@evergreen/contracts/membership';
import type { MessageInitShape } from '@bufbuild/protobuf';
import type { PostCommandRequestSchema } from '@evergreen/contracts/membership';
import { DomainError } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { given } from '../values/given.ts';
import { explanationOf } from './map-points.ts';
import { EntryExplanation } from './points.models.ts';

enum ReturnPolicy {
  ONLY_PENDING = 'ONLY_PENDING',
  WITHIN_BALANCE = 'WITHIN_BALANCE',
  UNLIMITED = 'UNLIMITED',
}
registerEnumType(ReturnPolicy, {
  name: 'ReturnPolicy',
  description: 'How far a reversal may go when points of the award are gone.',
  valuesMap: {
    ONLY_PENDING: { description: 'Only what is not active yet.' },
    WITHIN_BALANCE: { description: 'What lies on the account; never below zero.' },
    UNLIMITED: { description: 'Down to the floor of the member’s tier.' },
  },
});

@InputType()
class PostingInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
class HoldPointsInput extends PostingInput {
  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => InstantScalar, { nullable: true, description: 'Null: after the minutes of the programme.' })
  expiresAt?: string | null;
}

@InputType()
class ReleaseHoldInput extends PostingInput {
  @Field(() => ID)
  holdId!: string;
}

@InputType()
class ReverseAwardInput extends PostingInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Null: all that is left of it.' })
  points?: bigint | null;

  @Field(() => ReturnPolicy)
  policy!: ReturnPolicy;
}

@InputType()
class UndoEntryInput extends PostingInput {
  @Field(() => ID)
  entryId!: string;
}

@InputType()
class TransferPointsInput extends PostingInput {
  @Field(() => String, { description: 'Of the member who receives them.' })
  toMemberNumber!: string;

  @Field(() => PointsScalar)
  points!: bigint;
}

type Command = NonNullable<MessageInitShape<typeof PostCommandRequestSchema>['command']>;

/** What staff do to points by hand. Each answers with the entry it has made. */
@Resolver()
export class PostPointsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Mutation(() => EntryExplanation, { description: 'Sets points aside.' })
  @AllowStaff('post', 'Points')
  holdPoints(@Args('input') { points, expiresAt, ...posting }: HoldPointsInput) {
    return this.post(posting, { case: 'hold', value: { points, ...given({ expiresAt }) } });
  }

  @Mutation(() => EntryExplanation, { description: 'Gives back what a hold still holds.' })
  @AllowStaff('post', 'Points')
  releaseHold(@Args('input') { holdId, ...posting }: ReleaseHoldInput) {
    return this.post(posting, { case: 'release', value: { holdId } });
  }

  @Mutation(() => EntryExplanation, { description: 'Takes an award or a correction back.' })
  @AllowStaff('post', 'Points')
  reverseAward(@Args('input') { entryId, points, policy, ...posting }: ReverseAwardInput) {
    const value = { entryId, policy: WirePolicy[policy], ...given({ points }) };
    return this.post(posting, { case: 'reverse', value });
  }

  @Mutation(() => EntryExplanation, { description: 'Undoes a reversal.' })
  @AllowStaff('post', 'Points')
  restoreAward(@Args('input') { entryId, ...posting }: UndoEntryInput) {
    return this.post(posting, { case: 'restore', value: { entryId } });
  }

  @Mutation(() => EntryExplanation, { description: 'Gives spent points back to the lots that paid.' })
  @AllowStaff('post', 'Points')
  refundSpending(@Args('input') { entryId, ...posting }: UndoEntryInput) {
    return this.post(posting, { case: 'refund', value: { entryId } });
  }

  @Mutation(() => EntryExplanation, {
    description: 'Gives active points to another member, those that expire first. They keep their expiry.',
  })
  @AllowStaff('post', 'Points')
  async transferPoints(@Args('input') { toMemberNumber, points, ...posting }: TransferPointsInput) {
    const found = await this.services.membership.findMembers({ memberNumber: toMemberNumber, limit: 1 });
    const to = found.members[0]?.memberId;
    if (to === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'Nobody has this number', { toMemberNumber });
    return this.post(posting, { case: 'transfer', value: { toMemberId: to, points } });
  }

  private async post({ key, memberId, reason }: PostingInput, command: Command): Promise<EntryExplanation> {
    const { ledger } = this.services;
    const posting = { key, memberId, reason, sourceKind: 'manual', sourceId: key };
    const { entryId, memberId: postedTo } = await ledger.postCommand({ ...posting, command });
    return explanationOf(await ledger.explainEntry({ memberId: postedTo, entryId }));
  }
}
