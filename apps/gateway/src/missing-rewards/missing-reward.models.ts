import { MissingReason as WireReason } from '@evergreen/contracts/rewards';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Decision, DecisionOutcome } from '../decisions/decision.models.ts';
import { RunState } from '../long-work/run-progress.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

export enum MissingReason {
  TERM_AHEAD = 'TERM_AHEAD',
  TERM_OPEN = 'TERM_OPEN',
  WAITS_FOR_RUN = 'WAITS_FOR_RUN',
  NO_RULES = 'NO_RULES',
  NOT_FULL_TERM = 'NOT_FULL_TERM',
  VALUE_GUARD = 'VALUE_GUARD',
  KIND_NOT_ALLOWED = 'KIND_NOT_ALLOWED',
  OTHER_COVER = 'OTHER_COVER',
  GRADE_NOT_REACHED = 'GRADE_NOT_REACHED',
  CLAIMS_COUNTED = 'CLAIMS_COUNTED',
  ON_ITS_WAY = 'ON_ITS_WAY',
  LEDGER_REFUSED = 'LEDGER_REFUSED',
  IN_CLAIM_WINDOW = 'IN_CLAIM_WINDOW',
  BLACKLISTED = 'BLACKLISTED',
  NOT_AVAILABLE = 'NOT_AVAILABLE',
}
registerEnumType(MissingReason, {
  name: 'MissingReason',
  description: 'Why a policy term gave no points to spend so far.',
  valuesMap: {
    TERM_AHEAD: { description: 'Cover has not begun.' },
    TERM_OPEN: { description: 'Cover has not ended.' },
    WAITS_FOR_RUN: { description: 'Ended, and no run has decided it yet.' },
    NO_RULES: { description: 'No rule set holds by which it could be decided.' },
    ON_ITS_WAY: { description: 'Granted; the ledger has not answered yet.' },
    OTHER_COVER: { description: 'The rules reward policies of other covers.' },
    GRADE_NOT_REACHED: { description: 'The rules reward from a better grade on.' },
    LEDGER_REFUSED: { description: 'Granted, and the ledger did not take it.' },
    IN_CLAIM_WINDOW: {
      description: 'Granted, and pending while claims of the term may still be reported.',
    },
  },
});

export const missingReasons = {
  [WireReason.UNSPECIFIED]: undefined,
  [WireReason.TERM_AHEAD]: MissingReason.TERM_AHEAD,
  [WireReason.TERM_OPEN]: MissingReason.TERM_OPEN,
  [WireReason.WAITS_FOR_RUN]: MissingReason.WAITS_FOR_RUN,
  [WireReason.NO_RULES]: MissingReason.NO_RULES,
  [WireReason.NOT_FULL_TERM]: MissingReason.NOT_FULL_TERM,
  [WireReason.CLAIMS_COUNTED]: MissingReason.CLAIMS_COUNTED,
  [WireReason.ON_ITS_WAY]: MissingReason.ON_ITS_WAY,
  [WireReason.LEDGER_REFUSED]: MissingReason.LEDGER_REFUSED,
  [WireReason.IN_CLAIM_WINDOW]: MissingReason.IN_CLAIM_WINDOW,
  [WireReason.BLACKLISTED]: MissingReason.BLACKLISTED,
  [WireReason.NOT_AVAILABLE]: MissingReason.NOT_AVAILABLE,
  [WireReason.VALUE_GUARD]: MissingReason.VALUE_GUARD,
  [WireReason.KIND_NOT_ALLOWED]: MissingReason.KIND_NOT_ALLOWED,
  [WireReason.OTHER_COVER]: MissingReason.OTHER_COVER,
  [WireReason.GRADE_NOT_REACHED]: MissingReason.GRADE_NOT_REACHED,
} as const satisfies Record<WireReason, MissingReason | undefined>;

export enum GrantRefusal {
  ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  KEY_REUSED = 'KEY_REUSED',
}
registerEnumType(GrantRefusal, { name: 'GrantRefusal' });

@ObjectType({ description: 'A run for real that looked at terms which ended on a day.' })
export class TermRun {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => RunState)
  state!: RunState;
}

@ObjectType({ description: 'A policy term that gave no points to spend so far, with the reason.' })
export class MissingReward {
  @Field(() => MissingReason)
  reason!: MissingReason;

  @Field(() => ID)
  termId!: string;

  @Field(() => String)
  policyLabel!: string;

  @Field(() => LocalDateScalar)
  termStartsOn!: string;

  @Field(() => LocalDateScalar)
  termEndsOn!: string;

  @Field(() => Boolean, { description: 'Whether it was decided for ever.' })
  isDecided!: boolean;

  @Field(() => Decision, {
    nullable: true,
    description: 'As it was decided; of an undecided term as it would be today. Null: no rules hold.',
  })
  decision!: Decision | null;

  @Field(() => GrantRefusal, { nullable: true, description: 'Why the ledger did not take the grant.' })
  refusedBecause!: GrantRefusal | null;

  @Field(() => TermRun, {
    nullable: true,
    description: 'Of a term that waits: the newest run over terms of its last day. Null: there was none.',
  })
  lastRun!: TermRun | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of a term that waits: the day of the daily run that decides it.',
  })
  nextRunOn!: string | null;

  @Field(() => DecisionOutcome, {
    nullable: true,
    description: 'What the rules and facts of today would say. Null: no rules hold.',
  })
  todayOutcome!: DecisionOutcome | null;

  @Field(() => PointsScalar)
  todayPoints!: bigint;
}

@ObjectType()
export class MissingRewardPage {
  @Field(() => [MissingReward])
  rewards!: MissingReward[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
