import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  BlacklistAct,
  BlacklistDoor,
  type BlacklistEntrySchema,
  BlacklistReason,
  BlacklistState,
  type CheckAnswerSchema,
  EntryFilter as WireFilter,
  type GetEntryResponseSchema,
  IdentifierKind as WireKind,
  type MatchSchema,
  MatchState,
  type OwnEntrySchema,
} from '@evergreen/contracts/customer-profile';
import type { Door, DoorAnswer, IdentifierKind } from '../../domain/blacklist/door.ts';
import type { EntryFilter, EntryReason, EntryState } from '../../domain/blacklist/entry.ts';
import type { ActOfPeople } from '../../use-cases/blacklist/act-on-entry.ts';
import type { StoryAct } from '../../use-cases/blacklist/entry-story.ts';
import type { OwnEntry } from '../../use-cases/blacklist/own-entries.ts';
import type { EntryFile, EntrySeen, MatchSeen } from '../../use-cases/blacklist/read-blacklist.ts';

export const doorOf: Readonly<Record<BlacklistDoor, Door | undefined>> = {
  [BlacklistDoor.UNSPECIFIED]: undefined,
  [BlacklistDoor.ENROLMENT]: 'ENROLMENT',
  [BlacklistDoor.REWARD]: 'REWARD',
  [BlacklistDoor.GIFT]: 'GIFT',
  [BlacklistDoor.CAMPAIGN]: 'CAMPAIGN',
  [BlacklistDoor.VOLUNTARY_COVER]: 'VOLUNTARY_COVER',
};

const wireReasons = {
  FRAUD_JUDGMENT: BlacklistReason.FRAUD_JUDGMENT,
  FRAUD_ADMISSION: BlacklistReason.FRAUD_ADMISSION,
  REGULATOR_LIST: BlacklistReason.REGULATOR_LIST,
  FALSE_IDENTITY: BlacklistReason.FALSE_IDENTITY,
  STAFF_THREATENED: BlacklistReason.STAFF_THREATENED,
  CLAIM_FARMING: BlacklistReason.CLAIM_FARMING,
} as const satisfies Record<EntryReason, BlacklistReason>;

/** Undefined for a number that is no reason. */
export function reasonOf(wire: BlacklistReason): EntryReason | undefined {
  return wordOf(wireReasons, wire);
}

const wireStates = {
  PROPOSED: BlacklistState.PROPOSED,
  UNDER_REVIEW: BlacklistState.UNDER_REVIEW,
  ACTIVE: BlacklistState.ACTIVE,
  APPEALED: BlacklistState.APPEALED,
  LIFTED: BlacklistState.LIFTED,
  EXPIRED: BlacklistState.EXPIRED,
  REJECTED: BlacklistState.REJECTED,
} as const satisfies Record<EntryState, BlacklistState>;

const wireActs = {
  TAKE_UP: BlacklistAct.TAKE_UP,
  APPROVE: BlacklistAct.APPROVE,
  REJECT: BlacklistAct.REJECT,
  WITHDRAW: BlacklistAct.WITHDRAW,
  GIVE_NOTICE: BlacklistAct.GIVE_NOTICE,
  APPEAL: BlacklistAct.APPEAL,
  REFUSE_APPEAL: BlacklistAct.REFUSE_APPEAL,
  GRANT_APPEAL: BlacklistAct.GRANT_APPEAL,
  LIFT: BlacklistAct.LIFT,
  RECHECK: BlacklistAct.RECHECK,
} as const satisfies Record<ActOfPeople, BlacklistAct>;

const wireStory = {
  ...wireActs,
  EXPIRE: BlacklistAct.EXPIRE,
  PROPOSE: BlacklistAct.PROPOSE,
  ADD_EVIDENCE: BlacklistAct.ADD_EVIDENCE,
  ESCALATE: BlacklistAct.ESCALATE,
  MATCH_RETURNED: BlacklistAct.MATCH_RETURNED,
} as const satisfies Record<StoryAct, BlacklistAct>;

/** Undefined for what people do not do. */
export function actOf(wire: BlacklistAct): ActOfPeople | undefined {
  return wordOf(wireActs, wire);
}

const wireKinds = {
  identity: WireKind.IDENTITY,
  phone: WireKind.PHONE,
  plate: WireKind.PLATE,
  vin: WireKind.VIN,
} as const satisfies Record<IdentifierKind, WireKind>;

export function kindOf(wire: WireKind): IdentifierKind | undefined {
  return wordOf(wireKinds, wire);
}

export const filterOf: Readonly<Record<WireFilter, EntryFilter>> = {
  [WireFilter.UNSPECIFIED]: 'all',
  [WireFilter.OPEN]: 'open',
  [WireFilter.TO_DECIDE]: 'to-decide',
  [WireFilter.RECHECK_DUE]: 'recheck-due',
  [WireFilter.OVER]: 'over',
};

function wordOf<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
  wire: number,
): Word | undefined {
  return (Object.keys(numbers) as Word[]).find((word) => numbers[word] === wire);
}

export function answerMessage({
  reasons,
  isPossible,
}: DoorAnswer): MessageInitShape<typeof CheckAnswerSchema> {
  return {
    blocked: reasons.length > 0,
    reasons: reasons.map(({ entryId, reason, since, until }) => ({
      ...{ entryId, since, until },
      reason: wireReasons[reason],
    })),
    possible: isPossible,
  };
}

export function entryMessage(entry: EntrySeen): MessageInitShape<typeof BlacklistEntrySchema> {
  return {
    ...{ entryId: entry.id, orgPath: entry.orgPath, nameMasked: entry.nameMasked },
    ...(entry.customerId === null ? {} : { customerId: entry.customerId }),
    ...{ state: wireStates[entry.state], reason: wireReasons[entry.reason] },
    ...{ proposedBy: entry.proposedByLabel, proposedAt: entry.proposedAt.toISOString() },
    ...(entry.decidedByLabel === null ? {} : { decidedBy: entry.decidedByLabel }),
    ...(entry.startsOn === null ? {} : { startsOn: entry.startsOn }),
    ...(entry.endsOn === null ? {} : { endsOn: entry.endsOn }),
    ...(entry.endedOn === null ? {} : { endedOn: entry.endedOn }),
    ...(entry.recheckDueOn === null ? {} : { recheckDueOn: entry.recheckDueOn }),
    ...(entry.recheckOffice === null ? {} : { recheckOffice: entry.recheckOffice }),
    ...{ escalated: entry.isEscalated, noticeWithheld: entry.isNoticeWithheld },
    ...(entry.appealedAt === null ? {} : { appealedAt: entry.appealedAt.toISOString() }),
    may: entry.may.map((act) => wireActs[act]),
    ...{ rulesVersion: entry.rulesVersion, personErased: entry.isPersonErased },
  };
}

const matchStates = {
  proposed: MatchState.PROPOSED,
  confirmed: MatchState.CONFIRMED,
  dismissed: MatchState.DISMISSED,
} as const satisfies Record<MatchSeen['state'], MatchState>;

export function matchMessage(match: MatchSeen): MessageInitShape<typeof MatchSchema> {
  return {
    ...{ entryId: match.entryId, customerId: match.customerId, customerRef: match.sourceRef },
    ...{ customerNameMasked: match.customerNameMasked, entryNameMasked: match.entryNameMasked },
    orgPath: match.orgPath,
    kinds: match.kinds.filter((kind) => kind !== 'former-identity').map((kind) => wireKinds[kind]),
    identityChanged: match.kinds.includes('former-identity'),
    ...{ state: matchStates[match.state], foundAt: match.foundAt.toISOString() },
    ...(match.decidedByLabel === null ? {} : { decidedBy: match.decidedByLabel }),
    ...{ reason: wireReasons[match.reason], mayDecide: match.mayDecide },
  };
}

export function fileMessage(file: EntryFile): MessageInitShape<typeof GetEntryResponseSchema> {
  const { entry, identifiers, evidence, history, matches } = file;
  return {
    entry: entryMessage(entry),
    identifiers: identifiers.map(({ kind, valueMasked }) => ({ kind: wireKinds[kind], valueMasked })),
    evidence: evidence.map(({ id, text, fileName, addedByLabel, addedAt }) => ({
      ...{ evidenceId: id, text, fileName, addedBy: addedByLabel, addedAt: addedAt.toISOString() },
    })),
    history: history.map(({ act, state, byKind, byLabel, at, words }) => ({
      act: wireStory[act as StoryAct],
      ...{
        state: wireStates[state],
        by: byLabel,
        byMember: byKind === 'member',
        at: at.toISOString(),
        words,
      },
    })),
    matches: matches.map(matchMessage),
  };
}

export function ownMessage(entry: OwnEntry): MessageInitShape<typeof OwnEntrySchema> {
  const { id, startsOn, endsOn, endedOn, appealedAt, appeal, answer, answeredAt, mayAppeal } = entry;
  return {
    ...{ entryId: id, startsOn, endsOn, appeal, answer, mayAppeal },
    ...{ state: wireStates[entry.state], reason: wireReasons[entry.reason] },
    ...(endedOn === null ? {} : { endedOn }),
    ...(appealedAt === null ? {} : { appealedAt: appealedAt.toISOString() }),
    ...(answeredAt === null ? {} : { answeredAt: answeredAt.toISOString() }),
  };
}
