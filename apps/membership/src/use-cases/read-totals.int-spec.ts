import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { eventually, waitingForLocks } from '@evergreen/testing';
import { grant, ledger, on } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
let own: Awaited<ReturnType<typeof book.enrolled>>;
beforeAll(async () => {
  book = await ledger();
  own = await book.enrolled();
  await book.database.transaction((tx) => book.postGrants.run(tx, uuidv7(), [grant(own.customerId)]));
});
afterAll(() => book.close());

const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);
const auditor = (orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants: [{ role: 'auditor', orgPath }],
});

/** Does the work while no entry can be read, as if there were very many. */
const whileEntriesAreHeld = <T>(work: () => Promise<T>): Promise<T> =>
  book.owner.transaction(async (tx) => {
    await tx.rows(sql`lock table ledger_entry in access exclusive mode`);
    return work();
  });
const readsUnderWay = () => waitingForLocks(book.owner);
const refused = expect.objectContaining({ code: 'DEADLINE_EXCEEDED' });

describe('sums over the ledger', () => {
  it('are read once for all who ask the same at once, and one after the other; members read on', async () => {
    const ask = (orgPath: string, date: string) => as(auditor(orgPath), () => book.totals.run(on(date)));
    const asked = await whileEntriesAreHeld(async () => {
      const answers = [
        ...Array.from({ length: 20 }, () => ask('/', '2005-03-15')),
        ...Array.from({ length: 20 }, (_, n) => ask('/', `2004-01-${n + 10}`)),
        ask('/32', '2005-03-15'),
      ];
      await eventually(async () => (await readsUnderWay()) > 0, { what: 'a read of the ledger' });
      const member: Caller = { kind: 'member', accountId: 'a', ...own };
      for (let n = 0; n < 20; n += 1) {
        expect(await as(member, () => book.accounts.run([own.memberId]))).toMatchObject([
          { available: 1000n },
        ]);
      }
      expect(await readsUnderWay()).toBe(1);
      return { answers };
    });
    const [first, ...others] = await Promise.all(asked.answers);
    expect(first).toMatchObject({ members: 1n, entries: 1n, active: 1000n });
    for (const same of others.slice(0, 19)) expect(same).toBe(first);
    for (const earlier of others.slice(19, 39)) expect(earlier).toMatchObject({ members: 1n, entries: 0n });
    expect(others[39]).toMatchObject({ members: 0n, entries: 0n });
    expect(await ask('/', '2005-03-15')).not.toBe(first);
  });

  it('are given up while the caller still waits; whoever asks afterwards is answered', async () => {
    await whileEntriesAreHeld(() =>
      expect(as(auditor('/'), () => book.totals.run())).rejects.toEqual(refused),
    );
    expect(await as(auditor('/'), () => book.totals.run())).toMatchObject({ entries: 1n });
  });

  it('are not read for a caller who has gone', async () => {
    const gone = { ...newCall({ caller: auditor('/') }), deadlineAtMs: Date.now() - 1 };
    await expect(runInCall(gone, () => book.totals.run())).rejects.toEqual(refused);
  });

  it('of a past day are as they were then, whatever was spent since', async () => {
    await book.postToLedger.run({
      ...{ kind: 'SPEND', memberId: own.memberId, key: 'redeem/1', points: 400n },
      ...{ sourceKind: 'redemption', sourceId: '1' },
    });
    expect(await book.totals.run(on('2005-03-14'))).toMatchObject({ active: 1000n, pending: 0n });
    expect(await book.totals.run(on('2005-03-01'))).toMatchObject({ active: 0n, pending: 1000n });
    expect(await book.totals.run()).toMatchObject({ active: 600n });
    expect(await book.accounts.run([own.memberId], on('2005-03-14'))).toMatchObject([{ available: 1000n }]);
  });
});
