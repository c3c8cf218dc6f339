import { DataRequestKind as WireKind } from '@evergreen/contracts/customer-profile';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';

export enum DataRequestKind {
  EXPORT = 'EXPORT',
  ERASURE = 'ERASURE',
}
registerEnumType(DataRequestKind, { name: 'DataRequestKind' });

/** Kinds by their number on the wire; a new one does not build until it is known here. */
export const dataRequestKinds = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.EXPORT]: DataRequestKind.EXPORT,
  [WireKind.ERASURE]: DataRequestKind.ERASURE,
} as const satisfies Record<WireKind, DataRequestKind | undefined>;

@ObjectType()
export class DataReceiptCount {
  @Field(() => String)
  what!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class DataReceipt {
  @Field(() => String)
  service!: string;

  @Field(() => InstantScalar)
  doneAt!: string;

  @Field(() => [DataReceiptCount])
  counts!: DataReceiptCount[];
}

@ObjectType({ description: 'What a person asked for their own data: a copy, or its end.' })
export class DataRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => DataRequestKind)
  kind!: DataRequestKind;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String, { description: 'A staff number, or `member`.' })
  requestedBy!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => [DataReceipt])
  receipts!: DataReceipt[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Exports: until then it can be downloaded at `/exports/<id>.json` and `.zip`.',
  })
  availableUntil!: string | null;
}

@InputType()
export class ExportInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Staff only; members export their own.' })
  customerId!: string | null | undefined;

  @Field(() => String, { defaultValue: '' })
  reason!: string | undefined;
}

@InputType()
export class ErasureInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  reason!: string;
}
