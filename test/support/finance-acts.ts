import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** Closing a day, and taking its lots away as a file, each found in the audit. */
export async function financeActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const { today } = await admin.get<{ today: string }>('{ today }');
  const asOf = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  await change(
    admin,
    'closeFinanceDay',
    '($k: String!, $d: LocalDate!) { closeFinanceDay(key: $k, asOf: $d) { id } }',
    {
      ...{ k: randomUUID(), d: asOf },
    },
  );
  await written('finance.closing-started', asOf);
  const report = await eventually(
    async () =>
      (
        await admin.get<{
          financeReport: {
            total: { outstanding: number; owed: number };
            trialBalance: { balanced: boolean };
          } | null;
        }>(
          'query($d: LocalDate!) { financeReport(asOf: $d) { total { outstanding owed } trialBalance { balanced } } }',
          {
            d: asOf,
          },
        )
      ).financeReport ?? undefined,
    { what: 'the day to be closed', timeoutMs: 30_000 },
  );
  assert.equal(report.trialBalance.balanced, true);
  const response = await fetch(`${stack.url}/exports/finance/lots-${asOf}.csv`, {
    headers: { cookie: admin.cookie },
  });
  const lots = (await response.text()).split('\r\n').slice(1, -1);
  const points = lots
    .map((line) => line.split(',').slice(-2).map(Number))
    .reduce((sum, [a, b]) => sum + a! + b!, 0);
  assert.equal(points, report.total.outstanding - report.total.owed);
  await written('finance.exported', asOf);
}
