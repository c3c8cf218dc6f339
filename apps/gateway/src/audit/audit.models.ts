import { ActorKind as WireKind } from '@evergreen/contracts/audit';
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';

export enum ActorKind {
  ANONYMOUS = 'ANONYMOUS',
  MEMBER = 'MEMBER',
  STAFF = 'STAFF',
  SERVICE = 'SERVICE',
}
registerEnumType(ActorKind, { name: 'ActorKind' });

/** Kinds by their number on the wire; a new one does not build until it is known here. */
export const actorKinds = {
  [WireKind.UNSPECIFIED]: ActorKind.ANONYMOUS,
  [WireKind.ANONYMOUS]: ActorKind.ANONYMOUS,
  [WireKind.MEMBER]: ActorKind.MEMBER,
  [WireKind.STAFF]: ActorKind.STAFF,
  [WireKind.SERVICE]: ActorKind.SERVICE,
} as const satisfies Record<WireKind, ActorKind>;

@ObjectType({ description: 'Who did what, to which record, when, from where. Never changed.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  sequence!: number;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => ActorKind)
  actorKind!: ActorKind;

  @Field(() => String)
  actorId!: string;

  @Field(() => String, {
    description: 'Who it is in words people know: a staff number with name, a member number, a service.',
  })
  actorLabel!: string;

  @Field(() => String)
  act!: string;

  @Field(() => String)
  recordKind!: string;

  @Field(() => String)
  recordId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => ID, { nullable: true })
  customerId!: string | null;

  @Field(() => JsonScalar, { nullable: true })
  before!: string | null;

  @Field(() => JsonScalar, { nullable: true })
  after!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  correlationId!: string;

  @Field(() => String)
  service!: string;

  @Field(() => String)
  hash!: string;

  @Field(() => Boolean, {
    description: 'The details were destroyed with the personal data they belonged to.',
  })
  detailsErased!: boolean;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEntry])
  entries!: AuditEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@InputType()
export class AuditFilterInput {
  @Field(() => String, { nullable: true })
  office!: string | null | undefined;

  @Field(() => ID, { nullable: true })
  actorAccountId!: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'With a `*` at its end: all that begin so.' })
  act!: string | null | undefined;

  @Field(() => String, { nullable: true })
  recordKind!: string | null | undefined;

  @Field(() => String, { nullable: true })
  recordId!: string | null | undefined;

  @Field(() => ID, { nullable: true })
  customerId!: string | null | undefined;

  @Field(() => InstantScalar, { nullable: true, description: 'Included.' })
  from!: string | null | undefined;

  @Field(() => InstantScalar, { nullable: true, description: 'Excluded.' })
  to!: string | null | undefined;
}

@ObjectType({ description: 'How far the chain of audit entries reaches.' })
export class AuditChain {
  @Field(() => Float)
  entries!: number;

  @Field(() => String)
  headHash!: string;

  @Field(() => InstantScalar, { nullable: true })
  newestAt!: string | null;

  @Field(() => Float, { description: 'Acts that have arrived and are not yet part of the chain.' })
  waiting!: number;
}

@ObjectType()
export class AuditVerification {
  @Field(() => Float)
  checked!: number;

  @Field(() => Float, { nullable: true, description: 'Where to go on; null at the end.' })
  nextSequence!: number | null;

  @Field(() => Float, { nullable: true, description: 'The first entry that does not fit; null: all fit.' })
  brokenAt!: number | null;

  @Field(() => String, { nullable: true })
  problem!: string | null;

  @Field(() => String)
  headHash!: string;
}
