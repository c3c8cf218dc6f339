import { EntryKind as WireKind, LotState as WireState } from '@evergreen/contracts/membership';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

export enum LotState {
  AWAITING = 'AWAITING',
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  HELD = 'HELD',
  SPENT = 'SPENT',
  EXPIRED = 'EXPIRED',
  REVERSED = 'REVERSED',
  MOVED = 'MOVED',
}
registerEnumType(LotState, { name: 'LotState' });

/** States by their number on the wire; a new one does not build until it is known here. */
export const lotStates = {
  [WireState.UNSPECIFIED]: null,
  [WireState.AWAITING]: LotState.AWAITING,
  [WireState.PENDING]: LotState.PENDING,
  [WireState.ACTIVE]: LotState.ACTIVE,
  [WireState.HELD]: LotState.HELD,
  [WireState.SPENT]: LotState.SPENT,
  [WireState.EXPIRED]: LotState.EXPIRED,
  [WireState.REVERSED]: LotState.REVERSED,
  [WireState.MOVED]: LotState.MOVED,
} as const satisfies Record<WireState, LotState | null>;

export enum EntryKind {
  AWARD = 'AWARD',
  ACTIVATE = 'ACTIVATE',
  CANCEL = 'CANCEL',
  HOLD = 'HOLD',
  CAPTURE = 'CAPTURE',
  RELEASE = 'RELEASE',
  SPEND = 'SPEND',
  REFUND = 'REFUND',
  REVERSE = 'REVERSE',
  RESTORE = 'RESTORE',
  EXPIRE = 'EXPIRE',
  ADJUST = 'ADJUST',
  TRANSFER_OUT = 'TRANSFER_OUT',
  TRANSFER_IN = 'TRANSFER_IN',
  MERGE_OUT = 'MERGE_OUT',
  MERGE_IN = 'MERGE_IN',
  FORFEIT = 'FORFEIT',
  SETTLE = 'SETTLE',
  EXTEND = 'EXTEND',
}
registerEnumType(EntryKind, { name: 'EntryKind' });

export const entryKinds = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.AWARD]: EntryKind.AWARD,
  [WireKind.ACTIVATE]: EntryKind.ACTIVATE,
  [WireKind.CANCEL]: EntryKind.CANCEL,
  [WireKind.HOLD]: EntryKind.HOLD,
  [WireKind.CAPTURE]: EntryKind.CAPTURE,
  [WireKind.RELEASE]: EntryKind.RELEASE,
  [WireKind.SPEND]: EntryKind.SPEND,
  [WireKind.REFUND]: EntryKind.REFUND,
  [WireKind.REVERSE]: EntryKind.REVERSE,
  [WireKind.RESTORE]: EntryKind.RESTORE,
  [WireKind.EXPIRE]: EntryKind.EXPIRE,
  [WireKind.ADJUST]: EntryKind.ADJUST,
  [WireKind.TRANSFER_OUT]: EntryKind.TRANSFER_OUT,
  [WireKind.TRANSFER_IN]: EntryKind.TRANSFER_IN,
  [WireKind.MERGE_OUT]: EntryKind.MERGE_OUT,
  [WireKind.MERGE_IN]: EntryKind.MERGE_IN,
  [WireKind.FORFEIT]: EntryKind.FORFEIT,
  [WireKind.SETTLE]: EntryKind.SETTLE,
  [WireKind.EXTEND]: EntryKind.EXTEND,
} as const satisfies Record<WireKind, EntryKind | undefined>;

@ObjectType({ description: 'One line of the append-only ledger.' })
export class StatementEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => PointsScalar, { description: 'Change of what lies free on the account, pending or active.' })
  points!: bigint;

  @Field(() => PointsScalar, { description: 'Count towards the tier.' })
  statusPoints!: bigint;

  @Field(() => String, { description: 'What it came from, such as `no-claim`.' })
  source!: string;

  @Field(() => Boolean, {
    description: 'Whether it is the bonus on top of a no-claim reward for renewing in time.',
  })
  isRenewalBonus!: boolean;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field(() => LotState, { nullable: true, description: 'What has become of points that were given.' })
  state!: LotState | null;

  @Field(() => PointsScalar, { description: 'Of points that were given: what still lies free.' })
  left!: bigint;

  @Field(() => LocalDateScalar, { nullable: true })
  activeOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn!: string | null;
}

@ObjectType()
export class StatementPage {
  @Field(() => [StatementEntry])
  entries!: StatementEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
