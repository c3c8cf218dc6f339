import { SegmentCustomers as WireWhich } from '@evergreen/contracts/customer-profile';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { RuleInput, RuleProblem, RuleReason } from './rule.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';

export enum SegmentVersionState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  RETIRED = 'RETIRED',
  REPLACED = 'REPLACED',
}
registerEnumType(SegmentVersionState, { name: 'SegmentVersionState' });

/** States by their word on the wire. */
export const segmentStates = new Map<string, SegmentVersionState>([
  ['draft', SegmentVersionState.DRAFT],
  ['active', SegmentVersionState.ACTIVE],
  ['retired', SegmentVersionState.RETIRED],
  ['replaced', SegmentVersionState.REPLACED],
]);

export enum SegmentCustomersKind {
  MEMBERS = 'MEMBERS',
  ENTERED = 'ENTERED',
  LEFT = 'LEFT',
}
registerEnumType(SegmentCustomersKind, { name: 'SegmentCustomersKind' });

export const wireWhich: Readonly<Record<SegmentCustomersKind, WireWhich>> = {
  [SegmentCustomersKind.MEMBERS]: WireWhich.MEMBERS,
  [SegmentCustomersKind.ENTERED]: WireWhich.ENTERED,
  [SegmentCustomersKind.LEFT]: WireWhich.LEFT,
};

@ObjectType({ description: 'Somebody in a segment.' })
export class SegmentCustomer {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null in a sample.' })
  since!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  leftOn!: string | null;

  @Field(() => [RuleReason], { description: 'At most 6.' })
  because!: RuleReason[];
}

@ObjectType({ description: 'A rule in both forms, and whom it catches now.' })
export class RulePreview {
  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'As JSON.' })
  tree!: string | null;

  @Field(() => [RuleProblem], { description: 'None: the rule can be used.' })
  problems!: RuleProblem[];

  @Field(() => Int, { nullable: true })
  members!: number | null;

  @Field(() => Int, { nullable: true, description: 'All customers of the offices looked at.' })
  customers!: number | null;

  @Field(() => [SegmentCustomer], { description: 'At most 8.' })
  sample!: SegmentCustomer[];
}

@ObjectType()
export class SegmentVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => SegmentVersionState)
  state!: SegmentVersionState;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => String, { description: 'The same as a tree, as JSON.' })
  tree!: string;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => InstantScalar)
  draftedAt!: string;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  savedAt!: string | null;
}

@ObjectType({ description: 'Counts of the offices looked at, on a day that was refreshed.' })
export class SegmentDay {
  @Field(() => LocalDateScalar)
  on!: string;

  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  entered!: number;

  @Field(() => Int)
  left!: number;
}

@ObjectType({ description: 'A group of customers by a rule.' })
export class Segment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'A staff number.' })
  owner!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  retiredAt!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day its members are of; null before the first.',
  })
  refreshedOn!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  refreshedAt!: string | null;

  @Field(() => SegmentVersion, { nullable: true, description: 'In force; null while there is only a draft.' })
  active!: SegmentVersion | null;

  @Field(() => SegmentVersion, { nullable: true })
  draft!: SegmentVersion | null;

  @Field(() => [SegmentDay], { description: 'The oldest first: of the last 30 days.' })
  days!: SegmentDay[];
}

@ObjectType()
export class SegmentList {
  @Field(() => [Segment], { description: 'At most 200.' })
  segments!: Segment[];

  @Field(() => RunProgress, { nullable: true, description: 'The newest refresh.' })
  refresh!: RunProgress | null;
}

@ObjectType()
export class SegmentDetails {
  @Field(() => Segment)
  segment!: Segment;

  @Field(() => [SegmentVersion], { description: 'Newest first; at most 100.' })
  versions!: SegmentVersion[];

  @Field(() => [SegmentDay], { description: 'The oldest first: of the last 400 days.' })
  history!: SegmentDay[];

  @Field(() => RunProgress, { nullable: true })
  refresh!: RunProgress | null;
}

@ObjectType()
export class SegmentCustomerPage {
  @Field(() => [SegmentCustomer])
  customers!: SegmentCustomer[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@InputType()
export class SegmentCustomersInput {
  @Field(() => ID)
  segmentId!: string;

  @Field(() => SegmentCustomersKind)
  which!: SegmentCustomersKind;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day they entered or left.' })
  on?: string | null;

  @Field(() => String, { nullable: true })
  office?: string | null;
}

@InputType()
export class SegmentDraftInput {
  @Field(() => String, { description: 'Made once by the asker: the same order again changes nothing.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Absent: a new segment.' })
  segmentId?: string | null;

  @Field(() => Int, {
    description: 'The newest version there was when the writing began; 0 of a new segment.',
  })
  basedOn!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => RuleInput)
  rule!: RuleInput;
}
