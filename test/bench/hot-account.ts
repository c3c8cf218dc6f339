import { LedgerService } from '@evergreen/contracts/membership';
import { uuidv7 } from '@evergreen/kernel';
import { fillLedger, madeMembers, onMembership } from './bench-members.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { perSecond } from './per-second.ts';
import { connectService } from './service-caller.ts';

const today = '2026-09-16';
const clients = 32;
const spends = 4_000;
const points = 1_000_000_000;
const neighbours = 5_000;

/**
 * 32 callers spend points of one account at the same time, which share transactions; against as many bare connections
 * that write the same rows in one prepared statement, each waiting for the account until the one before has committed.
 */
export async function hotAccount(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  const service = await connectService(stack);
  try {
    const [memberId, bareMemberId, ...others] = await madeMembers(stack, 2 + neighbours);
    await onMembership(stack, async (database) => {
      await fillLedger(database, [memberId!, bareMemberId!], { awards: 1, points });
      // Plans are made for the ledger of an insurer, not for an empty one.
      await fillLedger(database, others, { awards: 10, points: 100 });
      await database.query('VACUUM ANALYZE member, ledger_entry, ledger_line, lot');
    });
    const ledger = service.rpc.service(LedgerService);
    const spend = () =>
      ledger.postCommand(
        {
          ...{ key: `bench/${uuidv7()}`, memberId: memberId!, sourceKind: 'bench', sourceId: 'bench' },
          command: { case: 'spend', value: { points: 10n } },
        },
        service.as,
      );
    const ours = () => perSecond(spends, clients, spend);
    const floor = async (): Promise<number> => {
      const client = await startFloor('hot-account.ts', {
        FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
        FLOOR_MEMBER: bareMemberId!,
        FLOOR_CLIENTS: String(clients),
        FLOOR_SPENDS: String(spends),
      });
      return Number(client.readyLine);
    };
    await ours();
    return await interleave({ bench: 'hot-account', better: 'higher', unit: 'spends/s', pairs, ours, floor });
  } finally {
    await service.close();
    await stack.stop();
  }
}
