import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  ContactKind,
  type ContactSchema,
  type GetCustomerStoryResponseSchema,
  type StoryClaimSchema,
  type StoryPolicySchema,
  type StoryStandingSchema,
} from '@evergreen/contracts/customer-profile';
import type { Story } from '../../use-cases/story/read-story.ts';
import type { ContactSeen } from '../../use-cases/story/see-contacts.ts';
import type { SeenList } from '../../use-cases/story/see-story.ts';
import { fileMessage } from '../customer-file-messages.ts';
import { touchMessage } from './touch-messages.ts';

type Answer = MessageInitShape<typeof GetCustomerStoryResponseSchema>;
type Claim = Story['claims']['rows'][number];
type Policy = Story['policies']['rows'][number];

function list<Row, Message>({ rows, more }: SeenList<Row>, messageOf: (row: Row) => Message) {
  return { rows: rows.map(messageOf), more };
}

/** Only what is there. */
function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const there = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(there) as { [K in keyof T]?: NonNullable<T[K]> };
}

export function storyMessage(story: Story): Answer {
  const { file, head, merged, told, household } = story;
  const { household_id: householdId, household_by_hand: byHand } = head;
  return {
    file: fileMessage(file),
    kind: head.kind,
    occupation: head.occupation ?? '',
    ...(head.as_of === null ? {} : { standing: standingMessage(head, head.as_of) }),
    ...(householdId === null
      ? {}
      : { household: { householdId, byHand, others: [...household.rows], more: household.more } }),
    contacts: list(story.contacts, contactMessage),
    vehicles: list(story.vehicles, ({ id, sourceRef, plateMasked, attributes, goneOn }) => ({
      ...{ vehicleId: id, sourceRef, plateMasked, attributes: { ...attributes }, ...given({ goneOn }) },
    })),
    policies: list(story.policies, policyMessage),
    claims: list(story.claims, claimMessage),
    answers: list(story.answers, ({ id, kind, score, answered_on: answeredOn }) => ({
      ...{ answerId: id, kind, score, answeredOn },
    })),
    outcomes: list(story.outcomes, (row) => ({
      ...{ policyRef: row.policy_ref, expiredOn: row.expired_on, outcome: row.outcome },
      ...{ reason: row.reason ?? '', competitor: row.competitor ?? '' },
    })),
    touches: told.touches.map(touchMessage),
    moreTouches: told.more,
    ...given({ mergedIntoId: head.merged_into }),
    merged: merged.map(({ mergedAt, ...row }) => ({ ...row, mergedAt: mergedAt.toISOString() })),
    duplicates: head.duplicates,
  };
}

function standingMessage(head: Story['head'], asOf: string): MessageInitShape<typeof StoryStandingSchema> {
  return {
    asOf,
    list: head.list ?? '',
    quadrant: head.quadrant ?? 0,
    warning: head.warning ?? '',
    blacklisted: head.blacklisted ?? false,
  };
}

const wireKinds = {
  ...{ phone: ContactKind.PHONE, email: ContactKind.EMAIL, address: ContactKind.ADDRESS },
} as const satisfies Record<ContactSeen['kind'], ContactKind>;

export function contactMessage(contact: ContactSeen): MessageInitShape<typeof ContactSchema> {
  const { id, kind, valueMasked, source, preferred, validFrom, endedOn } = contact;
  return {
    ...{ contactId: id, kind: wireKinds[kind], valueMasked, source, preferred, validFrom },
    ...given({ endedOn }),
  };
}

function policyMessage(policy: Policy): MessageInitShape<typeof StoryPolicySchema> {
  const { id, sourceRef, cover, plateMasked, terms } = policy;
  return {
    ...{ policyId: id, sourceRef, cover: cover ?? '', plateMasked, moreTerms: terms.more },
    terms: terms.rows.map((term) => ({
      ...{ termId: term.id, startsOn: term.starts_on, endsOn: term.ends_on, declined: term.declined },
      premium: { minor: BigInt(term.premium_minor), currency: term.currency },
      arrearsMinor: BigInt(term.arrears_minor),
      ...given({ boundOn: term.bound_on, cancelledOn: term.cancelled_on }),
    })),
  };
}

function claimMessage(row: Claim): MessageInitShape<typeof StoryClaimSchema> {
  return {
    ...{ claimId: row.id, policyRef: row.policy_ref, occurredOn: row.occurred_on, currency: row.currency },
    ...{ paidMinor: row.paid_minor, outstandingMinor: row.outstanding_minor },
    recoveredMinor: row.recovered_minor,
    payments: row.payments.map(({ guarantee, paid_minor: paid }) => ({
      guarantee,
      paidMinor: BigInt(paid),
    })),
    ...given({ reportedOn: row.reported_on, closedOn: row.closed_on, withdrawnOn: row.withdrawn_on }),
    ...given({ faultPercent: row.fault_percent }),
  };
}
