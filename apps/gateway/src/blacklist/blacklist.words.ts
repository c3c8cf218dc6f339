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

export const wireReasons = {
  [BlacklistReason.FRAUD_JUDGMENT]: WireReason.FRAUD_JUDGMENT,
  [BlacklistReason.FRAUD_ADMISSION]: WireReason.FRAUD_ADMISSION,
  [BlacklistReason.REGULATOR_LIST]: WireReason.REGULATOR_LIST,
  [BlacklistReason.FALSE_IDENTITY]: WireReason.FALSE_IDENTITY,
  [BlacklistReason.STAFF_THREATENED]: WireReason.STAFF_THREATENED,
  [BlacklistReason.CLAIM_FARMING]: WireReason.CLAIM_FARMING,
} as const;

export const wireStates = {
  [BlacklistState.PROPOSED]: WireState.PROPOSED,
  [BlacklistState.UNDER_REVIEW]: WireState.UNDER_REVIEW,
  [BlacklistState.ACTIVE]: WireState.ACTIVE,
  [BlacklistState.APPEALED]: WireState.APPEALED,
  [BlacklistState.LIFTED]: WireState.LIFTED,
  [BlacklistState.EXPIRED]: WireState.EXPIRED,
  [BlacklistState.REJECTED]: WireState.REJECTED,
} as const;

export const wireActs = {
  [BlacklistAct.TAKE_UP]: WireAct.TAKE_UP,
  [BlacklistAct.APPROVE]: WireAct.APPROVE,
  [BlacklistAct.REJECT]: WireAct.REJECT,
  [BlacklistAct.WITHDRAW]: WireAct.WITHDRAW,
  [BlacklistAct.GIVE_NOTICE]: WireAct.GIVE_NOTICE,
  [BlacklistAct.APPEAL]: WireAct.APPEAL,
  [BlacklistAct.REFUSE_APPEAL]: WireAct.REFUSE_APPEAL,
  [BlacklistAct.GRANT_APPEAL]: WireAct.GRANT_APPEAL,
  [BlacklistAct.LIFT]: WireAct.LIFT,
  [BlacklistAct.RECHECK]: WireAct.RECHECK,
} as const;

export const wireEvents = {
  [BlacklistEvent.TAKE_UP]: WireAct.TAKE_UP,
  [BlacklistEvent.APPROVE]: WireAct.APPROVE,
  [BlacklistEvent.REJECT]: WireAct.REJECT,
  [BlacklistEvent.WITHDRAW]: WireAct.WITHDRAW,
  [BlacklistEvent.GIVE_NOTICE]: WireAct.GIVE_NOTICE,
  [BlacklistEvent.APPEAL]: WireAct.APPEAL,
  [BlacklistEvent.REFUSE_APPEAL]: WireAct.REFUSE_APPEAL,
  [BlacklistEvent.GRANT_APPEAL]: WireAct.GRANT_APPEAL,
  [BlacklistEvent.LIFT]: WireAct.LIFT,
  [BlacklistEvent.RECHECK]: WireAct.RECHECK,
  [BlacklistEvent.PROPOSE]: WireAct.PROPOSE,
  [BlacklistEvent.ADD_EVIDENCE]: WireAct.ADD_EVIDENCE,
  [BlacklistEvent.EXPIRE]: WireAct.EXPIRE,
  [BlacklistEvent.ESCALATE]: WireAct.ESCALATE,
} as const;

export const wireDoors = {
  [BlacklistDoor.ENROLMENT]: WireDoor.ENROLMENT,
  [BlacklistDoor.REWARD]: WireDoor.REWARD,
  [BlacklistDoor.GIFT]: WireDoor.GIFT,
  [BlacklistDoor.CAMPAIGN]: WireDoor.CAMPAIGN,
  [BlacklistDoor.VOLUNTARY_COVER]: WireDoor.VOLUNTARY_COVER,
} as const;

export const wireFilters = {
  [BlacklistFilter.ALL]: WireFilter.UNSPECIFIED,
  [BlacklistFilter.OPEN]: WireFilter.OPEN,
  [BlacklistFilter.TO_DECIDE]: WireFilter.TO_DECIDE,
  [BlacklistFilter.RECHECK_DUE]: WireFilter.RECHECK_DUE,
  [BlacklistFilter.OVER]: WireFilter.OVER,
} as const;

export const wireKinds = {
  [IdentifierKind.IDENTITY]: WireKind.IDENTITY,
  [IdentifierKind.PHONE]: WireKind.PHONE,
  [IdentifierKind.PLATE]: WireKind.PLATE,
  [IdentifierKind.VIN]: WireKind.VIN,
} as const;

export const wireMatches = {
  [BlacklistMatchState.PROPOSED]: WireMatch.PROPOSED,
  [BlacklistMatchState.CONFIRMED]: WireMatch.CONFIRMED,
  [BlacklistMatchState.DISMISSED]: WireMatch.DISMISSED,
} as const;
