import { LedgerAccount as WireAccount } from '@evergreen/contracts/membership';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LedgerAccount } from '../finance/finance.models.ts';
import { MembershipState } from '../members/membership.models.ts';
import { PointsAccount } from '../members/points-account.models.ts';
import { LotState, StatementEntry } from '../members/statement.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';

/** Accounts by their number on the wire. */
export const ledgerAccounts = {
  [WireAccount.UNSPECIFIED]: undefined,
  [WireAccount.AVAILABLE]: LedgerAccount.AVAILABLE,
  [WireAccount.HELD]: LedgerAccount.HELD,
  [WireAccount.ISSUED]: LedgerAccount.ISSUED,
  [WireAccount.REDEEMED]: LedgerAccount.REDEEMED,
  [WireAccount.EXPIRED]: LedgerAccount.EXPIRED,
  [WireAccount.REVERSED]: LedgerAccount.REVERSED,
  [WireAccount.ADJUSTED]: LedgerAccount.ADJUSTED,
  [WireAccount.TRANSFER]: LedgerAccount.TRANSFER,
  [WireAccount.SETTLEMENT]: LedgerAccount.SETTLEMENT,
} as const satisfies Record<WireAccount, LedgerAccount | undefined>;

@ObjectType({ description: 'Points that are set aside until they are spent or come back.' })
export class PointsHold {
  @Field(() => ID)
  holdId!: string;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => PointsScalar)
  captured!: bigint;

  @Field(() => PointsScalar)
  released!: bigint;

  @Field(() => String, { description: 'What it is for, such as `redemption`.' })
  source!: string;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => InstantScalar, { description: 'When they come back by themselves.' })
  expiresAt!: string;
}

@ObjectType({ description: 'Points of one award; those up to `moved` add up to `points`.' })
export class PointsLot {
  @Field(() => ID)
  lotId!: string;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => PointsScalar, { description: 'Below zero: owed.' })
  available!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => PointsScalar)
  spent!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;

  @Field(() => PointsScalar)
  reversed!: bigint;

  @Field(() => PointsScalar)
  moved!: bigint;

  @Field(() => PointsScalar)
  statusPoints!: bigint;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: they wait for an event.' })
  activeOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: never.' })
  expiresOn!: string | null;

  @Field(() => LotState, { nullable: true })
  state!: LotState | null;
}

@ObjectType()
export class PointsLotPage {
  @Field(() => [PointsLot])
  lots!: PointsLot[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'A line of the ledger as staff see it.' })
export class LedgerEntry extends StatementEntry {
  @Field(() => String, { description: 'Of awards: the rule.' })
  ruleId!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The event its points wait for.' })
  awaits!: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry it is about.' })
  relatedEntryId!: string | null;
}

@ObjectType()
export class LedgerPage {
  @Field(() => [LedgerEntry])
  entries!: LedgerEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Points that an entry moved; it sums to zero over all accounts.' })
export class EntryLine {
  @Field(() => ID)
  lotId!: string;

  @Field(() => LedgerAccount)
  from!: LedgerAccount;

  @Field(() => LedgerAccount)
  to!: LedgerAccount;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => PointsScalar)
  statusPoints!: bigint;

  @Field(() => String, { description: 'What the lot was for, such as `no-claim`.' })
  lotSource!: string;

  @Field(() => String)
  lotRuleId!: string;

  @Field(() => LocalDateScalar)
  lotEffectiveOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the lot expires, as it is now.' })
  lotExpiresOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'A new date of the lot.' })
  activeOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'A new date of the lot.' })
  expiresOn!: string | null;
}

@ObjectType()
export class EntryCounterpart {
  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID)
  customerId!: string;
}

@ObjectType({ description: 'Why an entry is what it is.' })
export class EntryExplanation {
  @Field(() => LedgerEntry)
  entry!: LedgerEntry;

  @Field(() => [EntryLine])
  lines!: EntryLine[];

  @Field(() => LedgerEntry, { nullable: true, description: 'The entry it is about.' })
  about!: LedgerEntry | null;

  @Field(() => [LedgerEntry], { description: 'What was done about it, oldest first.' })
  related!: LedgerEntry[];

  @Field(() => String, { nullable: true, description: 'To staff only: who posted it.' })
  actor!: string | null;

  @Field(() => Int, { description: 'The programme that held when it took effect.' })
  programmeVersion!: number;

  @Field(() => EntryCounterpart, {
    nullable: true,
    description: 'To staff who may see them: the member the points went to or came from.',
  })
  counterpart!: EntryCounterpart | null;

  @Field(() => Words, { nullable: true, description: 'Of a correction by hand, what its reason is called.' })
  reasonNames!: Words | null;
}

@ObjectType({ description: 'A member’s points as staff see them.' })
export class MemberPoints {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberNumber!: string;

  @Field(() => LocalDateScalar)
  enrolledOn!: string;

  @Field(() => MembershipState)
  state!: MembershipState;

  @Field(() => PointsAccount)
  account!: PointsAccount;
}
