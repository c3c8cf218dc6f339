import { ContactKind as WireKind } from '@evergreen/contracts/customer-profile';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CustomerFile } from '../customers/customer.models.ts';
import { MembershipState } from '../members/membership.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';
import { StoryAnswers, StoryClaims, StoryOutcomes, StoryPolicies, StoryVehicles } from './insured.models.ts';
import { Timeline } from './timeline.models.ts';

export enum CustomerContactKind {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  ADDRESS = 'ADDRESS',
}
registerEnumType(CustomerContactKind, { name: 'CustomerContactKind' });

/** Kinds by their number on the wire; a new one does not build until it is known here. */
export const contactKinds = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.PHONE]: CustomerContactKind.PHONE,
  [WireKind.EMAIL]: CustomerContactKind.EMAIL,
  [WireKind.ADDRESS]: CustomerContactKind.ADDRESS,
} as const satisfies Record<WireKind, CustomerContactKind | undefined>;

@ObjectType({ description: 'A way to reach a customer; masked.' })
export class CustomerContact {
  @Field(() => ID)
  contactId!: string;

  @Field(() => CustomerContactKind)
  kind!: CustomerContactKind;

  @Field(() => String)
  valueMasked!: string;

  @Field(() => String, { description: '`import`, `staff` or `member`.' })
  source!: string;

  @Field(() => Boolean)
  preferred!: boolean;

  @Field(() => LocalDateScalar)
  validFrom!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it does not hold any more.',
  })
  endedOn!: string | null;
}

@ObjectType()
export class CustomerContacts {
  @Field(() => [CustomerContact])
  rows!: CustomerContact[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType({ description: 'What the last evaluation made of a customer.' })
export class StoryStanding {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => String, { nullable: true, description: '`good` or `poor`.' })
  list!: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 4.' })
  quadrant!: number | null;

  @Field(() => String, { nullable: true, description: '`amber` or `red`.' })
  warning!: string | null;

  @Field(() => Boolean)
  blacklisted!: boolean;
}

@ObjectType()
export class HouseholdPerson {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  nameMasked!: string;
}

@ObjectType()
export class CustomerHousehold {
  @Field(() => ID)
  householdId!: string;

  @Field(() => Boolean, { description: 'Staff decided it; files do not change it.' })
  byHand!: boolean;

  @Field(() => [HouseholdPerson], { description: 'The others whom the viewer may see.' })
  others!: HouseholdPerson[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType({ description: 'The membership of a customer, as far as the viewer may see it.' })
export class StoryMember {
  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID, { description: 'Another one where the membership went up in theirs.' })
  customerId!: string;

  @Field(() => MembershipState)
  state!: MembershipState;

  @Field(() => LocalDateScalar)
  enrolledOn!: string;

  @Field(() => String, { nullable: true })
  tierId!: string | null;

  @Field(() => Words, { nullable: true })
  tierNames!: Words | null;

  @Field(() => PointsScalar, { nullable: true })
  available!: bigint | null;

  @Field(() => PointsScalar, { nullable: true })
  pending!: bigint | null;
}

@ObjectType({ description: 'A record that went up in this one.' })
export class MergedRecord {
  @Field(() => ID)
  mergeId!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => InstantScalar)
  mergedAt!: string;

  @Field(() => String)
  mergedBy!: string;
}

@ObjectType({ description: 'All that is known of one customer; personal fields masked.' })
export class CustomerStory {
  @Field(() => CustomerFile)
  file!: CustomerFile;

  @Field(() => String, { description: '`person` or `company`.' })
  kind!: string;

  @Field(() => String)
  occupation!: string;

  @Field(() => StoryStanding, { nullable: true, description: 'Null before the first evaluation.' })
  standing!: StoryStanding | null;

  @Field(() => CustomerHousehold, { nullable: true })
  household!: CustomerHousehold | null;

  @Field(() => CustomerContacts)
  contacts!: CustomerContacts;

  @Field(() => StoryVehicles)
  vehicles!: StoryVehicles;

  @Field(() => StoryPolicies)
  policies!: StoryPolicies;

  @Field(() => StoryClaims)
  claims!: StoryClaims;

  @Field(() => StoryAnswers)
  answers!: StoryAnswers;

  @Field(() => StoryOutcomes)
  outcomes!: StoryOutcomes;

  @Field(() => StoryMember, { nullable: true, description: 'Null of who is no member.' })
  member!: StoryMember | null;

  @Field(() => Timeline)
  timeline!: Timeline;

  @Field(() => ID, { nullable: true, description: 'The record this one went up in.' })
  mergedIntoId!: string | null;

  @Field(() => [MergedRecord])
  merged!: MergedRecord[];

  @Field(() => Int, { description: 'Records that are proposed as the same person.' })
  duplicates!: number;
}
