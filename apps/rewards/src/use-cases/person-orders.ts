import type { Reader } from '@evergreen/persistence';
import type { DataSection } from '../domain/held-place.ts';
import { ordersOfPerson, revisionsOfPerson } from '../persistence/person-orders.ts';

// Each has a few hundred bytes: together they stay well under the 1 MB of an answer.
const rowsMax = 1_000;

/** As the person hears it; a listing that is not theirs to know is not in their copy either. */
const heard = (reason: string): string => (reason === 'BLACKLISTED' ? 'NOT_AVAILABLE' : reason);

/** Points ordered for a person, and decisions that were made anew; no section where there is nothing. */
export async function orderSections(reader: Reader, customerId: string): Promise<DataSection[]> {
  const [orders, revisions] = await Promise.all([
    ordersOfPerson(reader, customerId, rowsMax),
    revisionsOfPerson(reader, customerId, rowsMax),
  ]);
  const sections: DataSection[] = [
    {
      name: 'points orders',
      columns: 'source what points moved state refused_because active_on ordered_at'.split(' '),
      rows: orders.map(({ sourceKind, kind, points, moved, state, refusedBecause, activeOn, orderedAt }) => [
        ...[sourceKind, kind, points === null ? '' : String(points), moved === null ? '' : String(moved)],
        ...[state, heard(refusedBecause ?? ''), activeOn ?? '', orderedAt.toISOString()],
      ]),
    },
    {
      name: 'decision revisions',
      columns: 'policy starts_on rule revision outcome points change cause made_at'.split(' '),
      rows: revisions.map(({ policyLabel, startsOn, ruleId, revision, outcome, points, ...rest }) => [
        ...[policyLabel ?? '', startsOn ?? '', ruleId, String(revision), heard(outcome), String(points)],
        ...[String(rest.change), JSON.stringify(rest.cause), rest.madeAt.toISOString()],
      ]),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
