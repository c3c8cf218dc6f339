import type {
  BlacklistEntry as WireEntry,
  CheckAnswer,
  GetEntryResponse,
  Match as WireMatch,
  OwnEntry,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import { wordOf } from '../values/word-of.ts';
import type { EvidenceInput, IdentifierInput } from './blacklist.inputs.ts';
import type {
  BlacklistCheck,
  BlacklistEntry,
  BlacklistEntryFile,
  BlacklistMatch,
  OwnListing,
} from './blacklist.models.ts';
import { wireActs, wireEvents, wireKinds, wireMatches, wireReasons, wireStates } from './blacklist.words.ts';

const [reasonOf, stateOf, actOf] = [wordOf(wireReasons), wordOf(wireStates), wordOf(wireActs)];
const [eventOf, kindOf, matchStateOf] = [wordOf(wireEvents), wordOf(wireKinds), wordOf(wireMatches)];

export function entryOf(wire: WireEntry | undefined): BlacklistEntry {
  const entry = answered(wire);
  const { entryId: id, orgPath, nameMasked, proposedBy, proposedAt } = entry;
  return {
    ...{ id, orgPath, nameMasked, proposedBy, proposedAt },
    customerId: entry.customerId ?? null,
    ...{ state: stateOf(entry.state), reason: reasonOf(entry.reason) },
    decidedBy: entry.decidedBy ?? null,
    startsOn: entry.startsOn ?? null,
    endsOn: entry.endsOn ?? null,
    endedOn: entry.endedOn ?? null,
    recheckDueOn: entry.recheckDueOn ?? null,
    recheckOffice: entry.recheckOffice ?? null,
    ...{ isEscalated: entry.escalated, isNoticeWithheld: entry.noticeWithheld },
    appealedAt: entry.appealedAt ?? null,
    may: entry.may.map(actOf),
    isPersonErased: entry.personErased,
  };
}

export function matchOf(wire: WireMatch | undefined): BlacklistMatch {
  const match = answered(wire);
  const { entryId, customerId, customerNameMasked, customerRef, entryNameMasked, orgPath } = match;
  return {
    ...{ entryId, customerId, customerNameMasked, customerRef, entryNameMasked, orgPath },
    ...{ reason: reasonOf(match.reason), kinds: match.kinds.map(kindOf), state: matchStateOf(match.state) },
    ...{ foundAt: match.foundAt, decidedBy: match.decidedBy ?? null, mayDecide: match.mayDecide },
    isIdentityChanged: match.identityChanged,
  };
}

export function entryFileOf(wire: GetEntryResponse): BlacklistEntryFile {
  return {
    entry: entryOf(wire.entry),
    identifiers: wire.identifiers.map(({ kind, valueMasked }) => ({ kind: kindOf(kind), valueMasked })),
    evidence: wire.evidence.map(({ evidenceId: id, text, fileName, addedBy, addedAt }) => ({
      ...{ id, text, fileName: fileName || null, addedBy, addedAt },
    })),
    history: wire.history.map(({ act, state, by, byMember, at, words }) => ({
      ...{ event: eventOf(act), state: stateOf(state), by: by || null, isByPerson: byMember, at, words },
    })),
    matches: wire.matches.map(matchOf),
  };
}

export function checkOf(wire: CheckAnswer | undefined): BlacklistCheck {
  const { blocked, reasons, possible } = answered(wire);
  return {
    ...{ isBlocked: blocked, isPossible: possible },
    reasons: reasons.map(({ entryId, reason, since, until }) => ({
      ...{ entryId, reason: reasonOf(reason), since, until },
    })),
  };
}

export function ownListingOf(wire: OwnEntry): OwnListing {
  const { entryId: id, startsOn, endsOn, appeal, answer, mayAppeal } = wire;
  return {
    ...{ id, startsOn, endsOn, appeal, answer, mayAppeal },
    ...{ reason: reasonOf(wire.reason), state: stateOf(wire.state), endedOn: wire.endedOn ?? null },
    ...{ appealedAt: wire.appealedAt ?? null, answeredAt: wire.answeredAt ?? null },
  };
}

export function wireIdentifiers(identifiers: readonly IdentifierInput[]) {
  return identifiers.map(({ kind, value }) => ({ kind: wireKinds[kind], value }));
}

export function wireEvidence({ text, fileId, fileName }: EvidenceInput) {
  return { text, fileName: fileName ?? '', ...(fileId == null ? {} : { fileId }) };
}
