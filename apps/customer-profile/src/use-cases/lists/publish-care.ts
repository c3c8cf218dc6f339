import type { MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import {
  Care as WireCare,
  type CareChangedSchema,
  VisitAskReason,
  type VisitsAskedSchema,
} from '@evergreen/contracts/customer-profile';
import type { Outbox } from '@evergreen/events';
import { uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { groupFacts } from '../../domain/group-facts.ts';
import type { Care } from '../../domain/lists/quadrant.ts';
import type { CareDay, CareRow } from '../../persistence/lists/write-care.ts';

const wireCares = {
  none: WireCare.NONE,
  prevention: WireCare.PREVENTION_NO_GIFTS,
  rewards: WireCare.REWARDS_AND_HOLIDAY_VISITS,
  choose: WireCare.TO_CHOOSE,
  keep: WireCare.KEEP,
  normal: WireCare.NORMAL,
  'visit-first': WireCare.VISIT_FIRST,
} as const satisfies Record<Care, WireCare>;

// Loyal customers who are not satisfied are the main source of good business: they come before all others, and who is
// still so at the second look before those who are so for the first time.
const priorities = { first: 90, again: 95, keep: 60 } as const;

type CareFact = NonNullable<MessageInitShape<typeof CareChangedSchema>['cares']>[number];
type Visit = NonNullable<MessageInitShape<typeof VisitsAskedSchema>['visits']>[number];

/** Says what care customers get from now on, and who is to be visited first. */
export async function publishCare(
  outbox: Outbox,
  tx: Transaction,
  rows: readonly CareRow[],
  day: Omit<CareDay, 'checkOn'>,
): Promise<void> {
  const cares = rows.map((row): CareFact => ({
    ...{ customerId: row.customerId, version: row.version, orgPath: row.orgPath, care: wireCares[row.care] },
    ...(row.quadrant === null ? {} : { quadrant: row.quadrant }),
    ...{ sinceOn: row.sinceOn, rulesVersion: day.version },
  }));
  const visits = rows.flatMap((row) => visitOf(row, day));
  const length = ({ orgPath = '' }: CareFact | Visit) => 120 + orgPath.length;
  const [careGroups, visitGroups] = [groupFacts(cares, length), groupFacts(visits, length)];
  await outbox.appendMany(
    tx,
    events.careChanged,
    careGroups.map((group) => ({ cares: group })),
  );
  await outbox.appendMany(
    tx,
    events.visitsAsked,
    visitGroups.map((group) => ({ visits: group })),
  );
}

function visitOf(row: CareRow, { today, now }: Omit<CareDay, 'checkOn'>): Visit[] {
  const asked = reasonOf(row);
  if (asked === undefined || row.checkOn === null) return [];
  const { customerId, orgPath, checkOn } = row;
  return [{ askId: uuidv7(now.getTime()), customerId, orgPath, ...asked, askedOn: today, checkOn }];
}

function reasonOf({ care, isNew }: CareRow): Pick<Visit, 'reason' | 'priority'> | undefined {
  switch (care) {
    case 'visit-first':
      return isNew
        ? { reason: VisitAskReason.LOYAL_NOT_SATISFIED, priority: priorities.first }
        : { reason: VisitAskReason.STILL_NOT_SATISFIED, priority: priorities.again };
    case 'keep':
      return { reason: VisitAskReason.TO_KEEP, priority: priorities.keep };
    default:
      return undefined;
  }
}
