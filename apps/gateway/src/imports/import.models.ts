import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { ImportReport } from './import-report.models.ts';

@ObjectType({ description: 'A book, or a part of one, brought in from a file.' })
export class Import {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Content hash of the file.' })
  fileId!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => Boolean)
  dry!: boolean;

  @Field(() => String)
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Float)
  bytesRead!: number;

  @Field(() => Float)
  bytesTotal!: number;

  @Field(() => ImportReport, { nullable: true, description: 'Null until it has ended.' })
  report!: ImportReport | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Bytes of the file of its refused rows, at `/exports/imports/<id>` for seven days; null where none was refused.',
  })
  refusedBytes!: number | null;
}

@InputType()
export class StartImportInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  fileId!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ID)
  profileId!: string;

  @Field(() => Boolean, { description: 'Reads and checks everything, writes nothing.' })
  dry!: boolean;
}
