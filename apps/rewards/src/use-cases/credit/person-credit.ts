import type { Reader } from '@evergreen/persistence';
import type { DataSection } from '../../domain/held-place.ts';
import { creditEntriesOf } from '../../persistence/credit/credit.repository.ts';

const columns = 'policy on entry cause amount_minor currency not_given_because rule_set recorded_at'.split(
  ' ',
);

/** Every change of the deductible credit of a person's policies; nothing in it names them. */
export async function creditSections(reader: Reader, customerId: string): Promise<DataSection[]> {
  const entries = await creditEntriesOf(reader, customerId);
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => [
    ...[entry.policyLabel, entry.on, entry.kind, entry.causeKind, String(entry.minor), entry.currency],
    ...[entry.reason ?? '', `${entry.ruleSetId} ${entry.ruleSetVersion}`, entry.recordedAt.toISOString()],
  ]);
  return [{ name: 'deductible credit', columns, rows }];
}
