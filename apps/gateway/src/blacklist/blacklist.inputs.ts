import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { BlacklistAct, BlacklistReason, IdentifierKind } from './blacklist.words.ts';

const keyWords = 'Made once by the asker: the same order again changes nothing.';

@InputType()
export class IdentifierInput {
  @Field(() => IdentifierKind)
  kind!: IdentifierKind;

  @Field(() => String)
  value!: string;
}

@InputType()
export class EvidenceInput {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of a file stored by `POST /files`.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true })
  fileName?: string | null;
}

@InputType()
export class BlacklistProposalInput {
  @Field(() => String, { description: keyWords })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: about somebody who is no customer.' })
  customerId?: string | null;

  @Field(() => String, { nullable: true })
  personName?: string | null;

  @Field(() => [IdentifierInput], {
    description: 'What a customer is known by is taken from the book besides.',
  })
  identifiers!: IdentifierInput[];

  @Field(() => BlacklistReason)
  reason!: BlacklistReason;

  @Field(() => [EvidenceInput], { description: 'At least one.' })
  evidence!: EvidenceInput[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; null: as the rules say.' })
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office that proposes it; of a customer it is theirs.',
  })
  orgPath?: string | null;
}

@InputType()
export class BlacklistActInput {
  @Field(() => String, { description: keyWords })
  key!: string;

  @Field(() => ID)
  entryId!: string;

  @Field(() => BlacklistAct)
  act!: BlacklistAct;

  @Field(() => String, {
    description: 'Why; of an appeal what the person says; of its decision the answer to them.',
  })
  words!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of an approval: the person is not told; the words name the enquiry it would defeat.',
  })
  withholdNotice!: boolean;
}

@InputType()
export class ListingAppealInput {
  @Field(() => String, { description: keyWords })
  key!: string;

  @Field(() => ID)
  entryId!: string;

  @Field(() => String)
  words!: string;
}

@InputType()
export class EvidenceAddedInput {
  @Field(() => String, { description: keyWords })
  key!: string;

  @Field(() => ID)
  entryId!: string;

  @Field(() => EvidenceInput)
  evidence!: EvidenceInput;
}

@InputType()
export class MatchDecisionInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => Boolean, { description: 'Whether it is the same person.' })
  isSame!: boolean;

  @Field(() => String)
  words!: string;
}
