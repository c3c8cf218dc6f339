import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';

@ObjectType({ description: 'One of two records that may be one person; masked.' })
export class DuplicateRecord {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => String)
  phoneMasked!: string;

  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class Duplicate {
  @Field(() => DuplicateRecord)
  one!: DuplicateRecord;

  @Field(() => DuplicateRecord)
  other!: DuplicateRecord;

  @Field(() => Int, { description: '0 to 100.' })
  score!: number;

  @Field(() => [String], { description: 'Such as `phone`; `other-name` speaks against it.' })
  reasons!: string[];
}

@ObjectType()
export class Duplicates {
  @Field(() => [Duplicate], { description: 'The likeliest first.' })
  rows!: Duplicate[];

  @Field(() => Boolean)
  more!: boolean;

  @Field(() => RunProgress, { nullable: true, description: 'The last search of the whole book.' })
  search!: RunProgress | null;
}

@InputType()
export class MergeCustomersInput {
  @Field(() => String, { description: 'Permanent: the same key gives the first answer again.' })
  key!: string;

  @Field(() => ID, { description: 'The one that stays.' })
  customerId!: string;

  @Field(() => ID, { description: 'The one that goes up in it.' })
  mergedId!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class SeparateCustomersInput {
  @Field(() => String, { description: 'Permanent: the same key gives the first answer again.' })
  key!: string;

  @Field(() => ID, { description: 'The one that went up in another one.' })
  mergedId!: string;

  @Field(() => String)
  reason!: string;
}
