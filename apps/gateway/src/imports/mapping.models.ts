import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Finding } from './finding.models.ts';

@ObjectType()
export class MappingProblem {
  @Field(() => String, { description: 'A field of the definition such as `fields.startsOn`, or a column.' })
  field!: string;

  @Field(() => String)
  problem!: string;
}

@ObjectType()
export class PreviewValue {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({
  description: 'A row of the file as it would be taken over; names, phones and plates are masked.',
})
export class PreviewRow {
  @Field(() => Float)
  line!: number;

  @Field(() => [PreviewValue])
  values!: readonly PreviewValue[];

  @Field(() => [Finding])
  findings!: readonly Finding[];
}

@ObjectType({ description: 'How the first rows of a file would be read by a profile that is being made.' })
export class MappingPreview {
  @Field(() => [String], { description: 'The header of the file.' })
  columns!: readonly string[];

  @Field(() => [MappingProblem])
  problems!: readonly MappingProblem[];

  @Field(() => [PreviewRow])
  rows!: readonly PreviewRow[];
}

@InputType()
export class PreviewMappingInput {
  @Field(() => ID)
  fileId!: string;

  @Field(() => String, {
    description: 'One character; used while there is no definition.',
    defaultValue: ',',
  })
  delimiter!: string;

  @Field(() => String, {
    nullable: true,
    description: '`utf-8` or `gb18030`; null: found out from the file.',
  })
  encoding!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The profile as JSON; null: only the columns are asked for.',
  })
  definition!: string | null;
}

@InputType()
export class SaveMappingInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => String, { description: 'The profile as JSON, without its version, which is the next one.' })
  definition!: string;
}
