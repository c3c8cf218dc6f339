import { RulesDocumentKind as WireKind } from '@evergreen/contracts/rewards';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { RulesState } from '../standings/evaluation-rules.models.ts';
import { wireNumbers } from '../values/wire-numbers.ts';

export enum RulesDocumentKind {
  REFERRAL = 'REFERRAL',
  ACHIEVEMENTS = 'ACHIEVEMENTS',
}
registerEnumType(RulesDocumentKind, {
  name: 'RulesDocumentKind',
  description: 'Rules that are documents: what referrals bring, what members can achieve.',
});

export const wireDocumentKinds = wireNumbers(RulesDocumentKind, WireKind);

@ObjectType({ description: 'A version of rules that are a document; an approved one never changes.' })
export class RulesDocument {
  @Field(() => RulesDocumentKind)
  kind!: RulesDocumentKind;

  @Field(() => Int)
  version!: number;

  @Field(() => RulesState)
  state!: RulesState;

  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;

  @Field(() => LocalDateScalar)
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  current!: boolean;

  @Field(() => String, { description: 'JSON.' })
  definition!: string;

  @Field(() => String, { description: 'Staff number, or `evergreen`.' })
  draftedBy!: string;

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  returnedBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may approve it: who wrote in it does not.' })
  mayApprove!: boolean;
}
