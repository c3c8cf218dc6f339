import { type LocalDate, uuidv7 } from '@evergreen/kernel';
import { EvaluateCustomers } from '../evaluation/evaluate-customers.ts';
import { InstallEvaluationRules } from '../evaluation/install-evaluation-rules.ts';
import { claimsCsv, toldPoliciesCsv } from '../house-files.fixture.ts';
import { importBench } from '../import.fixture.ts';
import { ListSnapshotCustomers } from './list-snapshot-customers.ts';
import { ReadInsight } from './read-insight.ts';
import { ReckonInsight } from './reckon-insight.ts';

const unused = {} as never;
const keeping = {
  ...{ EVERGREEN_INSIGHT_DAYS_KEPT: 35, EVERGREEN_INSIGHT_MONTHS_KEPT: 37 },
  EVERGREEN_INSIGHT_CUSTOMER_DAYS_KEPT: 7,
};

/** Terms of whole years from March to February. */
function years(policy: Record<string, string>, from: number, to: number): Record<string, string>[] {
  return Array.from({ length: to - from + 1 }, (_, n) => ({
    ...{ premium: '3650.00', channel: 'agent', vehicle_class: 'suv', region: '西湖区', cover: 'commercial' },
    ...policy,
    ...{ vehicle_ref: `V${policy['policy_ref']}`, plate: '' },
    ...{ starts_on: `${from + n}-03-01`, ends_on: `${from + n + 1}-02-28` },
  }));
}

/** A book of four customers, evaluated, and what sums it and reads the sums. */
export async function snapshotBench(today: string) {
  const bench = await importBench({ today });
  await new InstallEvaluationRules(bench.database, bench.clock).run();
  await bench.import({
    profileId: 'evergreen-policies',
    content: toldPoliciesCsv(
      ...years({ customer_ref: 'C1', policy_ref: 'P1', org_path: '/33/3301' }, 2022, 2026),
      ...years(
        { customer_ref: 'C1', policy_ref: 'P1c', org_path: '/33/3301', cover: 'compulsory' },
        2023,
        2026,
      ),
      ...years(
        { customer_ref: 'C2', policy_ref: 'P2', org_path: '/33/3302', vehicle_class: 'truck' },
        2023,
        2025,
      ),
      ...years({ customer_ref: 'C3', policy_ref: 'P3', org_path: '/44/4401', region: '天河区' }, 2024, 2026),
      // What makes the ends of February known.
      ...years({ customer_ref: 'C4', policy_ref: 'P4', org_path: '/44/4401' }, 2026, 2026).map((row) => ({
        ...{ ...row, starts_on: '2026-05-01', vehicle_class: '' },
      })),
    ),
  });
  const claim = { occurred_on: '2026-01-10', fault_percent: '100' };
  await bench.import({
    profileId: 'evergreen-claims',
    content: claimsCsv(
      { ...claim, policy_ref: 'P1', claim_ref: 'K1', paid: '730.00' },
      { ...claim, policy_ref: 'P1c', claim_ref: 'K2', paid: '365.00', occurred_on: '2025-12-01' },
      { ...claim, policy_ref: 'P3', claim_ref: 'K3', paid: '0.00' },
    ),
  });
  const evaluation = new EvaluateCustomers(bench.clock, []);
  const runId = uuidv7();
  await bench.database.transaction(async (tx) => {
    const ranges = await evaluation.plan(tx, runId, { asOf: null, changedSince: null });
    for (const range of ranges) await evaluation.ofRange(tx, runId, range);
  });
  const reckon = new ReckonInsight(bench.database, unused, bench.audit, bench.clock, keeping);
  // Runs are listed with the days.
  const read = new ReadInsight(bench.database, { list: async () => [] } as never);
  const list = new ListSnapshotCustomers(bench.database, bench.customerKeys, bench.audit);

  /** Sums the book as its run does. */
  const sum = async (asOf: LocalDate): Promise<void> => {
    const runId = uuidv7();
    await bench.database.transaction(async (tx) => {
      for (const range of await reckon.plan(tx)) await reckon.ofRange(tx, runId, asOf, range);
      await reckon.finish(tx, runId, asOf);
    });
  };
  return { bench, read, list, sum };
}

export type SnapshotBench = Awaited<ReturnType<typeof snapshotBench>>;
