import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An amount in integer minor units (fen, cent), as decimal text.' })
export class Money {
  @Field(() => String)
  minor!: string;

  @Field(() => String)
  currency!: string;
}

/** Minor units as GraphQL shows them. */
export function moneyOf(minor: bigint, currency: string): Money {
  return { minor: minor.toString(), currency };
}
