import type { Policy } from '@evergreen/contracts/customer-profile';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

@ObjectType({ description: 'A policy with its newest term.' })
export class PolicyCover {
  @Field(() => ID)
  policyId!: string;

  @Field(() => String, { description: 'A plate where one is known, else the policy number.' })
  label!: string;

  @Field(() => String, { description: "The insurer's own number of the policy." })
  sourceRef!: string;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;
}

export function policyCoverOf(policy: Policy): PolicyCover {
  return {
    policyId: policy.policyId,
    label: policy.policyLabel,
    sourceRef: policy.sourceRef,
    startsOn: policy.newestTermStartsOn,
    endsOn: policy.newestTermEndsOn,
  };
}
