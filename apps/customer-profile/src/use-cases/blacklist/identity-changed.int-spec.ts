import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { houseCsv } from '../house-files.fixture.ts';
import { blacklistBench, people } from './blacklist.fixture.ts';

const { officer, head, hq } = people;
const [listedNumber, otherNumber, third] = [
  ...['11010519491231002X', '110101199003077715', '440524188001010014'],
] as const;

let bench: Awaited<ReturnType<typeof blacklistBench>>;
beforeAll(async () => {
  bench = await blacklistBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

/** A file that tells the number of a customer, and what is started after it. */
async function told(identity_number: string, customer_ref = 'C1', more: Record<string, string> = {}) {
  const row = { customer_ref, org_path: '/33/3301', identity_number, ...more };
  await bench.book.import({ profileId: 'evergreen-customers', content: houseCsv(row) });
  return bench.matchAll();
}

/** An entry about who has this number, approved. */
async function listed(...identifiers: { kind: 'identity' | 'phone'; value: string }[]): Promise<Uuid> {
  const entryId = await bench.propose(officer, { personName: '李四', orgPath: '/33/3301', identifiers });
  for (const step of ['TAKE_UP', 'APPROVE'] as const) await bench.act(head, entryId, step);
  return entryId;
}
const byNumber = (value: string) => ({ kind: 'identity' as const, value });

const returns = async (entryId: Uuid) =>
  (await bench.one(hq, entryId)).history
    .filter(({ act }) => act === 'MATCH_RETURNED')
    .map(({ byKind, byLabel, words }) => [byKind, byLabel, words]);
const atDoor = async (customerId: Uuid) => {
  const asked = [{ customerId, identifiers: [] }];
  const [answer] = await bench.doors.run({ kind: 'service', name: 'membership' }, 'GIFT', asked);
  return [answer!.reasons.length > 0 ? 'closed' : 'open', answer!.isPossible ? 'possible' : 'nothing'];
};
const waiting = async () =>
  (await bench.proposed(hq)).matches.map(({ sourceRef, kinds, decidedByLabel }) => [
    ...[sourceRef, kinds, decidedByLabel],
  ]);

describe('an identity number that a file corrects', () => {
  it('puts the match by the old one before a person, once, and says so', async () => {
    const entryId = await listed(byNumber(listedNumber));
    await told(listedNumber);
    const customerId = await bench.idOf('C1');
    expect(await atDoor(customerId)).toEqual(['closed', 'nothing']);
    await told(otherNumber);
    for (let again = 0; again < 2; again += 1) {
      expect(await atDoor(customerId)).toEqual(['open', 'possible']);
      expect(await waiting()).toEqual([['C1', ['former-identity'], null]]);
      expect(await returns(entryId)).toEqual([['service', '', 'C1']]);
      await told(otherNumber);
    }
    expect(await bench.heard(customerId)).toEqual(['1 blocked', '2 free']);
    const acts = (await bench.book.acts()).filter(({ act }) => act === 'blacklist-match.returned');
    expect(acts).toMatchObject([{ recordId: entryId, customerId, after: { state: 'proposed' } }]);
  });

  it('is for the person to decide, whose word stays', async () => {
    const entryId = await listed(byNumber(listedNumber));
    await told(listedNumber);
    await told(otherNumber);
    const customerId = await bench.idOf('C1');
    await bench.decide(hq, entryId, customerId, true);
    await told(third);
    expect(await atDoor(customerId)).toEqual(['closed', 'nothing']);
    await bench.decide(hq, entryId, customerId, false);
    await told(otherNumber);
    expect(await atDoor(customerId)).toEqual(['open', 'nothing']);
    expect(await waiting()).toEqual([]);
  });

  it('counts at once where the new one is listed: the old one again, or that of another entry', async () => {
    const [first, second] = [await listed(byNumber(listedNumber)), await listed(byNumber(third))];
    await told(listedNumber);
    const customerId = await bench.idOf('C1');
    await told(third);
    expect(await bench.heard(customerId)).toEqual(['1 blocked']);
    expect([await returns(first), await returns(second)]).toEqual([[['service', '', 'C1']], []]);
    await told(otherNumber);
    expect(await atDoor(customerId)).toEqual(['open', 'possible']);
    await told(listedNumber);
    expect(await bench.heard(customerId)).toEqual(['1 blocked', '2 free', '3 blocked']);
    expect(await waiting()).toEqual([['C1', ['former-identity'], null]]);
    const kinds = (await bench.one(hq, first)).matches.map((match) => match.kinds);
    expect(kinds).toEqual([['identity']]);
  });

  it('leaves what else they are found by, and who is not theirs', async () => {
    const entryId = await listed(byNumber(listedNumber), { kind: 'phone', value: '13800000001' });
    await told(listedNumber, 'C1', { phone: '13800000001' });
    await told(listedNumber, 'C2');
    await told(otherNumber);
    expect(await waiting()).toEqual([['C1', ['former-identity', 'phone'], null]]);
    expect(await bench.isBlocked(await bench.idOf('C2'))).toBe(true);
    expect(await returns(entryId)).toHaveLength(1);
  });

  it('changes nothing of an entry that was made about the customer, that is over, or whose person is erased', async () => {
    await told(listedNumber);
    const customerId = await bench.idOf('C1');
    const own = await bench.propose(officer, { customerId });
    for (const step of ['TAKE_UP', 'APPROVE'] as const) await bench.act(head, own, step);
    await told(otherNumber);
    expect(await bench.isBlocked(customerId)).toBe(true);
    await told(listedNumber, 'C2');
    const erased = await bench.idOf('C2');
    await bench.erase(erased);
    expect([await bench.matchAll(), await bench.isBlocked(erased)]).toEqual([0, true]);
    await bench.act(hq, own, 'LIFT');
    await told(third, 'C2');
    expect(await returns(own)).toEqual([]);
  });
});

describe('an identity number that somebody corrects by hand', () => {
  it('does the same at once, in their name', async () => {
    const entryId = await listed(byNumber(listedNumber));
    await told(listedNumber);
    const customerId = await bench.idOf('C1');
    for (let again = 0; again < 2; again += 1)
      expect(await bench.identity(officer, customerId, otherNumber)).toBe(false);
    expect(await returns(entryId)).toEqual([['staff', 'S1', 'C1']]);
    expect(await bench.identity(officer, customerId, listedNumber)).toBe(true);
  });
});

describe('a file and a decision at the same moment', () => {
  it.each([true, false])('end in one order or the other, when the word is %s', async (isSame) => {
    const entryId = await listed(byNumber(listedNumber));
    for (let round = 0; round < 4; round += 1) {
      const ref = `R${round}`;
      await told(listedNumber, ref);
      const customerId = await bench.idOf(ref);
      await Promise.all([told(otherNumber, ref), bench.decide(hq, entryId, customerId, isSame)]);
      const [match] = await bench.owner.rows<{ state: string; by: string | null; blocked: boolean }>(sql`
        select m.state, m.decided_by_label as by, b.blocked
        from blacklist_match m join customer_blacklist b using (customer_id) where customer_id = ${customerId}`);
      expect(match).toEqual(
        match!.state === 'proposed'
          ? { state: 'proposed', by: null, blocked: false }
          : { state: isSame ? 'confirmed' : 'dismissed', by: 'H1', blocked: isSame },
      );
      if (!isSame) expect(match!.state).toBe('dismissed');
      expect(await atDoor(customerId)).toContain(match!.blocked ? 'closed' : 'open');
    }
  });
});
