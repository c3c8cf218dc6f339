import { CreditCause as WireCause, CreditEntryKind as WireKind } from '@evergreen/contracts/rewards';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Money } from '../values/money.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';

export enum CreditEntryKind {
  GRANTED = 'GRANTED',
  USED = 'USED',
  LOST = 'LOST',
  TAKEN_BACK = 'TAKEN_BACK',
  RESTORED = 'RESTORED',
  REFUSED = 'REFUSED',
}
registerEnumType(CreditEntryKind, {
  name: 'CreditEntryKind',
  valuesMap: {
    USED: { description: 'A counted claim used what there was.' },
    LOST: { description: 'Cover lapsed.' },
    TAKEN_BACK: { description: 'By what is known since, a check was no clean one.' },
    RESTORED: { description: 'What was used, lost or taken back is there again.' },
    REFUSED: { description: 'A clean check brought nothing: the value guard refused it.' },
  },
});

export const creditEntryKinds = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.GRANTED]: CreditEntryKind.GRANTED,
  [WireKind.USED]: CreditEntryKind.USED,
  [WireKind.LOST]: CreditEntryKind.LOST,
  [WireKind.TAKEN_BACK]: CreditEntryKind.TAKEN_BACK,
  [WireKind.RESTORED]: CreditEntryKind.RESTORED,
  [WireKind.REFUSED]: CreditEntryKind.REFUSED,
} as const satisfies Record<WireKind, CreditEntryKind | undefined>;

export enum CreditCause {
  CHECK = 'CHECK',
  CLAIM = 'CLAIM',
  STATED_CLAIM = 'STATED_CLAIM',
  LAPSE = 'LAPSE',
}
registerEnumType(CreditCause, {
  name: 'CreditCause',
  valuesMap: {
    CHECK: { description: 'Months of a term without a counted claim.' },
    STATED_CLAIM: { description: 'A claim that the insurer stated without its day.' },
    LAPSE: { description: 'Cover ended, and no other term began in time.' },
  },
});

export const creditCauses = {
  [WireCause.UNSPECIFIED]: undefined,
  [WireCause.CHECK]: CreditCause.CHECK,
  [WireCause.CLAIM]: CreditCause.CLAIM,
  [WireCause.STATED_CLAIM]: CreditCause.STATED_CLAIM,
  [WireCause.LAPSE]: CreditCause.LAPSE,
} as const satisfies Record<WireCause, CreditCause | undefined>;

@ObjectType({ description: 'One line of the deductible credit; lines are never changed.' })
export class CreditEntry {
  @Field(() => CreditEntryKind)
  kind!: CreditEntryKind;

  @Field(() => CreditCause)
  cause!: CreditCause;

  @Field(() => LocalDateScalar, {
    description: 'Day of the check, of the claim, or on which cover had lapsed.',
  })
  on!: string;

  @Field(() => Money, { description: 'Signed.' })
  amount!: Money;

  @Field(() => Money)
  balanceAfter!: Money;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field(() => ID)
  ruleSetId!: string;

  @Field(() => Int)
  ruleSetVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of a refused one: VALUE_GUARD, KIND_NOT_ALLOWED or NO_TERM.',
  })
  reason!: string | null;
}

@ObjectType({ description: 'What brings deductible credit.' })
export class CreditRules {
  @Field(() => Int)
  everyMonths!: number;

  @Field(() => Money)
  perCheck!: Money;

  @Field(() => Money)
  max!: Money;
}

@ObjectType({
  description: 'Money off the deductible of a policy, from months without a counted claim.',
})
export class DeductibleCredit {
  @Field(() => ID)
  policyId!: string;

  @Field(() => String)
  policyLabel!: string;

  @Field(() => Money, { description: 'What a claim could use now.' })
  balance!: Money;

  @Field(() => CreditRules, {
    nullable: true,
    description: 'What holds today. Null: the rules of the daily run have no such credit.',
  })
  rules!: CreditRules | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Next check of a running term. Null: none is to come in it.',
  })
  nextCheckOn!: string | null;

  @Field(() => [CreditEntry], { description: 'The newest first, at most 100.' })
  entries!: CreditEntry[];
}
