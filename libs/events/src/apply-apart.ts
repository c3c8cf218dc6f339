import { sql, type Transaction } from '@evergreen/persistence';
import type { EventConsumer, EventEnvelope } from './event-consumer.ts';
import { type FailureKind, failureKind, reasonOf } from './failure.ts';

/** A fact that could not be applied, by its place in the list. */
export interface BadFact {
  readonly index: number;
  readonly reason: string;
}

/**
 * Applies what can be applied: a list that fails is halved until the bad facts stand alone, each try in a savepoint
 * of the one transaction. `k` bad facts among `n` cost about `k log n` tries.
 *
 * @param mayBlame which failures, besides a refusal, are the fact's own fault by now
 * @throws the failure of a try that is nobody's fault: the transaction is to be rolled back and run again later
 */
export async function applyApart(
  tx: Transaction,
  consumer: EventConsumer,
  facts: readonly unknown[],
  envelope: EventEnvelope,
  mayBlame: (kind: FailureKind) => boolean,
): Promise<BadFact[]> {
  // A deferred constraint would otherwise speak at the commit, when nobody knows whose fault it is.
  await tx.rows(sql`set constraints all immediate`);
  const bad: BadFact[] = [];
  const parts = [{ from: 0, to: facts.length }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to } = part;
    if (from === to) continue;
    try {
      await tx.savepoint(async () => {
        await consumer.apply(tx, facts.slice(from, to), envelope);
        await tx.entities.flush();
      });
    } catch (error) {
      const kind = failureKind(error);
      if (kind !== 'refusal' && !mayBlame(kind)) throw error;
      // What the unit of work still holds of the failed try must not come back with the next flush.
      tx.entities.clear();
      if (to - from === 1) {
        bad.push({ index: from, reason: reasonOf(error) });
      } else {
        const middle = (from + to) >>> 1;
        parts.push({ from: middle, to }, { from, to: middle });
      }
    }
  }
  return bad;
}
