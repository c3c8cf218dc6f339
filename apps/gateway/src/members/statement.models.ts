import { LotState as WireState } from '@evergreen/contracts/membership';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

export enum LotState {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
}
registerEnumType(LotState, { name: 'LotState' });

/** States by their number on the wire; a new one does not build until it is known here. */
export const lotStates = {
  [WireState.UNSPECIFIED]: undefined,
  [WireState.PENDING]: LotState.PENDING,
  [WireState.ACTIVE]: LotState.ACTIVE,
  [WireState.EXPIRED]: LotState.EXPIRED,
} as const satisfies Record<WireState, LotState | undefined>;

@ObjectType({ description: 'One line of the append-only ledger.' })
export class StatementEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => String, { description: 'What it came from, such as `no-claim`.' })
  kind!: string;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field(() => LotState)
  state!: LotState;

  @Field(() => LocalDateScalar)
  activeOn!: string;

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
