import {
  BlacklistAct as WireAct,
  BlacklistDoor as WireDoor,
  BlacklistReason as WireReason,
  BlacklistState as WireState,
  EntryFilter as WireFilter,
  IdentifierKind as WireKind,
  MatchState as WireMatch,
} from '@evergreen/contracts/customer-profile';
import { registerEnumType } from '@nestjs/graphql';
import { wireNumbers } from '../values/wire-numbers.ts';

export enum BlacklistReason {
  FRAUD_JUDGMENT = 'FRAUD_JUDGMENT',
  FRAUD_ADMISSION = 'FRAUD_ADMISSION',
  REGULATOR_LIST = 'REGULATOR_LIST',
  FALSE_IDENTITY = 'FALSE_IDENTITY',
  STAFF_THREATENED = 'STAFF_THREATENED',
  CLAIM_FARMING = 'CLAIM_FARMING',
}
registerEnumType(BlacklistReason, {
  name: 'BlacklistReason',
  description: 'Closed: honest claims, a complaint or a high loss ratio are no reasons.',
});

export enum BlacklistState {
  PROPOSED = 'PROPOSED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  ACTIVE = 'ACTIVE',
  APPEALED = 'APPEALED',
  LIFTED = 'LIFTED',
  EXPIRED = 'EXPIRED',
  REJECTED = 'REJECTED',
}
registerEnumType(BlacklistState, { name: 'BlacklistState' });

/** What staff do with an entry. */
export enum BlacklistAct {
  TAKE_UP = 'TAKE_UP',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  GIVE_NOTICE = 'GIVE_NOTICE',
  APPEAL = 'APPEAL',
  REFUSE_APPEAL = 'REFUSE_APPEAL',
  GRANT_APPEAL = 'GRANT_APPEAL',
  LIFT = 'LIFT',
  RECHECK = 'RECHECK',
}
registerEnumType(BlacklistAct, { name: 'BlacklistAct' });

export enum BlacklistEvent {
  PROPOSE = 'PROPOSE',
  ADD_EVIDENCE = 'ADD_EVIDENCE',
  TAKE_UP = 'TAKE_UP',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  GIVE_NOTICE = 'GIVE_NOTICE',
  APPEAL = 'APPEAL',
  REFUSE_APPEAL = 'REFUSE_APPEAL',
  GRANT_APPEAL = 'GRANT_APPEAL',
  LIFT = 'LIFT',
  RECHECK = 'RECHECK',
  EXPIRE = 'EXPIRE',
  ESCALATE = 'ESCALATE',
  MATCH_RETURNED = 'MATCH_RETURNED',
}
registerEnumType(BlacklistEvent, { name: 'BlacklistEvent', description: 'In the story of an entry.' });

export enum BlacklistDoor {
  ENROLMENT = 'ENROLMENT',
  REWARD = 'REWARD',
  GIFT = 'GIFT',
  CAMPAIGN = 'CAMPAIGN',
  VOLUNTARY_COVER = 'VOLUNTARY_COVER',
}
registerEnumType(BlacklistDoor, {
  name: 'BlacklistDoor',
  description: 'Compulsory cover is no door: it is never refused to anybody.',
});

export enum BlacklistFilter {
  ALL = 'ALL',
  OPEN = 'OPEN',
  TO_DECIDE = 'TO_DECIDE',
  RECHECK_DUE = 'RECHECK_DUE',
  OVER = 'OVER',
}
registerEnumType(BlacklistFilter, { name: 'BlacklistFilter' });

export enum IdentifierKind {
  IDENTITY = 'IDENTITY',
  PHONE = 'PHONE',
  PLATE = 'PLATE',
  VIN = 'VIN',
}
registerEnumType(IdentifierKind, { name: 'IdentifierKind', description: 'What a person is known again by.' });

export enum BlacklistMatchState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(BlacklistMatchState, { name: 'BlacklistMatchState' });

export const wireReasons = wireNumbers(BlacklistReason, WireReason);
export const wireStates = wireNumbers(BlacklistState, WireState);
export const wireActs = wireNumbers(BlacklistAct, WireAct);
export const wireEvents = wireNumbers(BlacklistEvent, WireAct);
export const wireDoors = wireNumbers(BlacklistDoor, WireDoor);
export const wireKinds = wireNumbers(IdentifierKind, WireKind);
export const wireMatches = wireNumbers(BlacklistMatchState, WireMatch);

export const wireFilters = {
  [BlacklistFilter.ALL]: WireFilter.UNSPECIFIED,
  [BlacklistFilter.OPEN]: WireFilter.OPEN,
  [BlacklistFilter.TO_DECIDE]: WireFilter.TO_DECIDE,
  [BlacklistFilter.RECHECK_DUE]: WireFilter.RECHECK_DUE,
  [BlacklistFilter.OVER]: WireFilter.OVER,
} as const satisfies Record<BlacklistFilter, WireFilter>;
