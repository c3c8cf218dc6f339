import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import {
  BlacklistAct,
  BlacklistEvent,
  BlacklistMatchState,
  BlacklistReason,
  BlacklistState,
  IdentifierKind,
} from './blacklist.words.ts';

@ObjectType({ description: 'Somebody who is listed, or is proposed to be; names masked.' })
export class BlacklistEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The customer it was made about; null: nobody who is one.',
  })
  customerId!: string | null;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => BlacklistState)
  state!: BlacklistState;

  @Field(() => BlacklistReason)
  reason!: BlacklistReason;

  @Field(() => String, { description: 'A staff number.' })
  proposedBy!: string;

  @Field(() => InstantScalar)
  proposedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  startsOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day it counts.' })
  endsOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was over, however it ended.' })
  endedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  recheckDueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The office that re-checks it.' })
  recheckOffice!: string | null;

  @Field(() => Boolean, { description: 'It was not re-checked in time: the head office does it.' })
  isEscalated!: boolean;

  @Field(() => Boolean, { description: 'The person is not told, because it would defeat an enquiry.' })
  isNoticeWithheld!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  appealedAt!: string | null;

  @Field(() => [BlacklistAct], { description: 'What the viewer may do with it now; empty in a list.' })
  may!: BlacklistAct[];

  @Field(() => Boolean)
  isPersonErased!: boolean;
}

@ObjectType()
export class BlacklistEntryPage {
  @Field(() => [BlacklistEntry])
  entries!: BlacklistEntry[];

  @Field(() => ID, { nullable: true })
  nextAfter!: string | null;
}

@ObjectType()
export class BlacklistIdentifier {
  @Field(() => IdentifierKind)
  kind!: IdentifierKind;

  @Field(() => String)
  valueMasked!: string;
}

@ObjectType()
export class BlacklistEvidence {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a stored file: `GET /evidence/<entry>/<evidence>`.',
  })
  fileName!: string | null;

  @Field(() => String)
  addedBy!: string;

  @Field(() => InstantScalar)
  addedAt!: string;
}

@ObjectType()
export class BlacklistHistoryLine {
  @Field(() => BlacklistEvent)
  event!: BlacklistEvent;

  @Field(() => BlacklistState, { description: 'The state it led to.' })
  state!: BlacklistState;

  @Field(() => String, { nullable: true, description: 'A staff number; null: the person, or the calendar.' })
  by!: string | null;

  @Field(() => Boolean)
  isByPerson!: boolean;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String)
  words!: string;
}

@ObjectType({ description: 'A customer who is, or may be, somebody listed.' })
export class BlacklistMatch {
  @Field(() => ID)
  entryId!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  customerNameMasked!: string;

  @Field(() => String)
  customerRef!: string;

  @Field(() => String)
  entryNameMasked!: string;

  @Field(() => BlacklistReason)
  reason!: BlacklistReason;

  @Field(() => String)
  orgPath!: string;

  @Field(() => [IdentifierKind], {
    description: 'Empty, and no identity changed: the customer the entry was made about.',
  })
  kinds!: IdentifierKind[];

  @Field(() => Boolean, { description: 'Found by an identity number that the customer has no longer.' })
  isIdentityChanged!: boolean;

  @Field(() => BlacklistMatchState)
  state!: BlacklistMatchState;

  @Field(() => InstantScalar)
  foundAt!: string;

  @Field(() => String, { nullable: true, description: 'A staff number; null: nobody had to look.' })
  decidedBy!: string | null;

  @Field(() => Boolean)
  mayDecide!: boolean;
}

@ObjectType()
export class BlacklistMatches {
  @Field(() => [BlacklistMatch], { description: 'Oldest first; at most 100.' })
  matches!: BlacklistMatch[];

  @Field(() => Int, { description: 'How many wait, of the offices of the viewer.' })
  total!: number;
}

@ObjectType({ description: 'An entry with all that is known of it. Each look is written down.' })
export class BlacklistEntryFile {
  @Field(() => BlacklistEntry)
  entry!: BlacklistEntry;

  @Field(() => [BlacklistIdentifier])
  identifiers!: BlacklistIdentifier[];

  @Field(() => [BlacklistEvidence])
  evidence!: BlacklistEvidence[];

  @Field(() => [BlacklistHistoryLine], { description: 'Oldest first.' })
  history!: BlacklistHistoryLine[];

  @Field(() => [BlacklistMatch])
  matches!: BlacklistMatch[];
}

@ObjectType({ description: 'What stands against a customer.' })
export class CustomerListing {
  @Field(() => Boolean)
  isBlocked!: boolean;

  @Field(() => [BlacklistEntry], { description: 'Those that are, or may come to be, about them.' })
  entries!: BlacklistEntry[];

  @Field(() => Boolean, { description: 'Whether their identity number was noted, as a keyed index.' })
  isIdentityKnown!: boolean;

  @Field(() => Boolean)
  mayPropose!: boolean;
}

@ObjectType()
export class BlacklistCheckReason {
  @Field(() => ID)
  entryId!: string;

  @Field(() => BlacklistReason)
  reason!: BlacklistReason;

  @Field(() => LocalDateScalar)
  since!: string;

  @Field(() => LocalDateScalar)
  until!: string;
}

@ObjectType({ description: 'Whether a door is open to somebody.' })
export class BlacklistCheck {
  @Field(() => Boolean)
  isBlocked!: boolean;

  @Field(() => [BlacklistCheckReason])
  reasons!: BlacklistCheckReason[];

  @Field(() => Boolean, {
    description: 'Somebody who may be the same person is listed: somebody has to look before that counts.',
  })
  isPossible!: boolean;
}

@ObjectType({ description: 'What a member is told of an entry about them.' })
export class OwnListing {
  @Field(() => ID)
  id!: string;

  @Field(() => BlacklistReason)
  reason!: BlacklistReason;

  @Field(() => BlacklistState)
  state!: BlacklistState;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endedOn!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  appealedAt!: string | null;

  @Field(() => String, { description: 'What was said in the last appeal; empty: there was none.' })
  appeal!: string;

  @Field(() => String, { description: 'The answer to the last appeal that is decided; empty: nothing yet.' })
  answer!: string;

  @Field(() => InstantScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => Boolean)
  mayAppeal!: boolean;
}
