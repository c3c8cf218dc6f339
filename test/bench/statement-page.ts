import { MembershipService } from '@evergreen/contracts/membership';
import { fillLedger, madeMembers, onMembership } from './bench-members.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { perSecond } from './per-second.ts';
import { connectService } from './service-caller.ts';

const today = '2026-09-16';
const entries = 100_000;
const pageSize = 10;
const inFlight = 32;
const pages = 6_000;
/** Every fiftieth page of a hundred: from the newest entries to the oldest. */
const between = 50;

/**
 * Pages of ten entries anywhere in a statement of 100,000, every other one its first; against the statement of a
 * member who has no more than ten.
 */
export async function statementPage(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  const service = await connectService(stack);
  try {
    const [longId, shortId] = await madeMembers(stack, 2);
    await onMembership(stack, async (database) => {
      await fillLedger(database, [longId!], { awards: entries, points: 100 });
      await fillLedger(database, [shortId!], { awards: pageSize, points: 100 });
      await database.query('VACUUM ANALYZE ledger_entry, ledger_line, lot');
    });
    const membership = service.rpc.service(MembershipService);
    const page = async (memberId: string, cursor: string | undefined): Promise<void> => {
      const asked = { memberId, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      const { entries: listed } = await membership.listEntries(asked, service.as);
      if (listed.length !== pageSize) throw new Error(`A page of ${listed.length} entries`);
    };
    const deep: string[] = [];
    let cursor: string | undefined;
    for (let n = 1; n < entries / 100; n += 1) {
      const asked = { memberId: longId!, limit: 100, ...(cursor === undefined ? {} : { cursor }) };
      cursor = (await membership.listEntries(asked, service.as)).nextCursor!;
      if (n % between === 0) deep.push(cursor);
    }
    const cursorOf = (n: number) => (n % 2 === 0 ? undefined : deep[((n - 1) / 2) % deep.length]);
    const ours = () => perSecond(pages, inFlight, (n) => page(longId!, cursorOf(n)));
    const floor = () => perSecond(pages, inFlight, () => page(shortId!, undefined));
    await floor();
    return await interleave({
      bench: 'statement-page',
      better: 'higher',
      unit: 'pages/s',
      pairs,
      ours,
      floor,
    });
  } finally {
    await service.close();
    await stack.stop();
  }
}
