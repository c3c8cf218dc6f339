import type {
  Contact as WireContact,
  CustomerHousehold as WireHousehold,
  StoryStanding as WireStanding,
  GetCustomerStoryResponse,
  StoryClaim as WireClaim,
  StoryPolicy as WirePolicy,
  StoryVehicle as WireVehicle,
} from '@evergreen/contracts/customer-profile';
import type { GetMemberStoryResponse, StoryMember as WireMember } from '@evergreen/contracts/membership';
import { customerFileOf } from '../customers/map-customer.ts';
import { membershipStates } from '../members/membership.models.ts';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import type { StoryClaim, StoryPolicy, StoryVehicle } from './insured.models.ts';
import {
  contactKinds,
  type CustomerContact,
  type CustomerHousehold,
  type StoryStanding,
  type CustomerStory,
  type StoryMember,
} from './story.models.ts';
import { mergedTimeline } from './timeline.ts';

/** @param membership null where the viewer sees none */
export function storyOf(
  wire: GetCustomerStoryResponse,
  membership: GetMemberStoryResponse | null,
  touches: number,
): CustomerStory {
  const { standing, household, outcomes, merged } = wire;
  const member = membership?.member;
  const told = [
    { touches: wire.touches, more: wire.moreTouches },
    ...(membership === null ? [] : [{ touches: membership.touches, more: membership.moreTouches }]),
  ];
  return {
    file: customerFileOf(wire.file),
    ...{ kind: wire.kind, occupation: wire.occupation, duplicates: wire.duplicates },
    standing: standing === undefined ? null : standingOf(standing),
    household: household === undefined ? null : householdOf(household),
    contacts: list(wire.contacts, contactOf),
    vehicles: list(wire.vehicles, vehicleOf),
    policies: list(wire.policies, policyOf),
    claims: list(wire.claims, claimOf),
    answers: list(wire.answers, ({ answerId, kind, score, answeredOn }) => ({
      ...{ answerId, kind, score, answeredOn },
    })),
    outcomes: list(outcomes, ({ policyRef, expiredOn, outcome, reason, competitor }) => ({
      ...{ policyRef, expiredOn, outcome, reason, competitor },
    })),
    member: member === undefined ? null : memberOf(member),
    timeline: mergedTimeline(told, touches),
    mergedIntoId: wire.mergedIntoId ?? null,
    merged: merged.map(({ mergeId, customerId, sourceRef, nameMasked, mergedAt, mergedBy }) => ({
      ...{ mergeId, customerId, sourceRef, nameMasked, mergedAt, mergedBy },
    })),
  };
}

function list<Wire, Row>(
  wire: { readonly rows: readonly Wire[]; readonly more: boolean } | undefined,
  rowOf: (row: Wire) => Row,
): { rows: Row[]; more: boolean } {
  const { rows, more } = answered(wire);
  return { rows: rows.map(rowOf), more };
}

const orNone = (text: string): string | null => (text === '' ? null : text);

function standingOf({ asOf, list: named, quadrant, warning, blacklisted }: WireStanding): StoryStanding {
  return {
    ...{ asOf, blacklisted, list: orNone(named), warning: orNone(warning) },
    quadrant: quadrant === 0 ? null : quadrant,
  };
}

function householdOf({ householdId, byHand, others, more }: WireHousehold): CustomerHousehold {
  return {
    ...{ householdId, byHand, more },
    others: others.map(({ customerId, sourceRef, nameMasked }) => ({ customerId, sourceRef, nameMasked })),
  };
}

export function contactOf({ contactId, kind, valueMasked, source, ...rest }: WireContact): CustomerContact {
  const { preferred, validFrom, endedOn } = rest;
  return {
    ...{ contactId, valueMasked, source, preferred, validFrom, endedOn: endedOn ?? null },
    kind: answered(contactKinds[kind]),
  };
}

function vehicleOf({ vehicleId, sourceRef, plateMasked, attributes, goneOn }: WireVehicle): StoryVehicle {
  const named = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return {
    ...{ vehicleId, sourceRef, plateMasked, goneOn: goneOn ?? null },
    attributes: named.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function policyOf({ policyId, sourceRef, cover, plateMasked, terms, moreTerms }: WirePolicy): StoryPolicy {
  return {
    ...{ policyId, sourceRef, plateMasked, moreTerms, cover: orNone(cover) },
    terms: terms.map(({ termId, startsOn, endsOn, declined, premium, arrearsMinor, ...days }) => {
      const { minor, currency } = answered(premium);
      return {
        ...{ termId, startsOn, endsOn, declined },
        premium: moneyOf(minor, currency),
        arrears: moneyOf(arrearsMinor, currency),
        ...{ boundOn: days.boundOn ?? null, cancelledOn: days.cancelledOn ?? null },
      };
    }),
  };
}

function claimOf({ claimId, policyRef, occurredOn, currency, payments, ...claim }: WireClaim): StoryClaim {
  return {
    ...{ claimId, policyRef, occurredOn },
    ...{ reportedOn: claim.reportedOn ?? null, closedOn: claim.closedOn ?? null },
    ...{ withdrawnOn: claim.withdrawnOn ?? null, faultPercent: claim.faultPercent ?? null },
    paid: moneyOf(claim.paidMinor, currency),
    outstanding: moneyOf(claim.outstandingMinor, currency),
    recovered: moneyOf(claim.recoveredMinor, currency),
    payments: payments.map(({ guarantee, paidMinor }) => ({ guarantee, paid: moneyOf(paidMinor, currency) })),
  };
}

function memberOf({ memberNumber, customerId, state, enrolledOn, ...member }: WireMember): StoryMember {
  const { tierId, tierNameZh: zh, tierNameEn: en, available, pending } = member;
  return {
    ...{ memberNumber, customerId, enrolledOn, state: answered(membershipStates[state]) },
    ...{ tierId: orNone(tierId), tierNames: tierId === '' ? null : { zh, en } },
    ...{ available: available ?? null, pending: pending ?? null },
  };
}
