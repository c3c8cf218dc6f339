import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { blacklistBench, people } from './blacklist.fixture.ts';

const { officer, manager, head, otherHead, hq, hqToo } = people;
const vin = 'LSVAA4182E2184841';

let bench: Awaited<ReturnType<typeof blacklistBench>>;
beforeAll(async () => {
  bench = await blacklistBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.clear();
  await bench.customers(
    { customer_ref: 'C1', policy_ref: 'P1', vehicle_ref: vin, phone: '13800000001', plate: '浙A10001' },
    {
      customer_ref: 'C2',
      policy_ref: 'P2',
      vehicle_ref: 'V2',
      phone: '13800000002',
      plate: '',
      org_path: '/32/3201',
    },
  );
});

/** An entry about the customer, approved. */
async function listed(ref: string, more: { withholdNotice?: boolean } = {}): Promise<[Uuid, Uuid]> {
  const customerId = await bench.idOf(ref);
  const entryId = await bench.propose(officer, { customerId });
  await bench.act(head, entryId, 'TAKE_UP');
  await bench.act(head, entryId, 'APPROVE', more);
  return [entryId, customerId];
}

describe('an entry', () => {
  it('counts once two people stand behind it, of whom one is of the office above', async () => {
    const customerId = await bench.idOf('C1');
    await bench.owner
      .rows(sql`insert into customer_fact select c.id, current_date, c.org_path, null, 'person', null,
      null, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, null, null, 0, null, false, 0, 0, 0, 0, 0, 0, null, 0, 0, 0, null,
      0, 0, 0, 0, 0, 0, null, 0, null, 0, false, null, null, null, false, 1, 1 from customer c where c.id = ${customerId}`);
    const entryId = await bench.propose(manager, { customerId });
    await expect(bench.act(officer, entryId, 'TAKE_UP')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(bench.act(otherHead, entryId, 'TAKE_UP')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bench.act(head, entryId, 'TAKE_UP');
    expect(await bench.isBlocked(customerId)).toBe(false);
    await bench.act(head, entryId, 'APPROVE', { key: 'once' });
    await bench.act(head, entryId, 'APPROVE', { key: 'once' });
    expect(await bench.isBlocked(customerId)).toBe(true);
    const facts = await bench.owner.rows(sql`select blacklisted from customer_fact`);
    expect(facts).toEqual([{ blacklisted: true }]);
    expect(await bench.heard(customerId)).toEqual(['1 blocked']);
    expect(await bench.notices(customerId)).toEqual(['blacklist-entered']);
    const { entry, history, evidence } = await bench.one(officer, entryId);
    expect(entry).toMatchObject({
      state: 'ACTIVE',
      endsOn: '2029-09-16',
      recheckDueOn: '2027-09-16',
      rulesVersion: 1,
    });
    expect(history.map(({ act, byLabel }) => `${act} ${byLabel}`)).toEqual([
      'PROPOSE M1',
      'TAKE_UP P1',
      'APPROVE P1',
    ]);
    expect(evidence.map(({ text }) => text)).toEqual(['four claims with the same garage']);
    await expect(bench.one(otherHead, entryId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a province is decided by the head office, and never by who proposed it', async () => {
    const entryId = await bench.propose(hq, {
      ...{ personName: '李四', orgPath: '/33', identifiers: [{ kind: 'phone', value: '139 0000 0009' }] },
    });
    await expect(bench.act(head, entryId, 'TAKE_UP')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(bench.act(hq, entryId, 'TAKE_UP')).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await bench.act(hqToo, entryId, 'TAKE_UP');
  });

  it('is proposed once by a key, and needs something the person is known by', async () => {
    const order = {
      key: 'k',
      personName: '李四',
      identifiers: [{ kind: 'plate', value: '浙B12345' }],
    } as const;
    const entryId = await bench.propose(officer, order);
    expect(await bench.propose(officer, order)).toBe(entryId);
    await expect(bench.propose(officer, { ...order, personName: '李五' })).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
    await expect(bench.propose(officer, { personName: '李四' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(bench.propose(officer, { ...order, key: 'x', orgPath: '/32' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const [own] = await bench.list(officer);
    expect(own).toMatchObject({ nameMasked: '李*', state: 'PROPOSED', orgPath: '/33/3301' });
    expect(await bench.list(otherHead)).toEqual([]);
  });

  it('is told to the person, who appeals; somebody who had no part decides', async () => {
    const [entryId, customerId] = await listed('C1');
    const member = await bench.member('C1');
    expect(await bench.own(member)).toMatchObject([
      { reason: 'CLAIM_FARMING', state: 'ACTIVE', mayAppeal: true },
    ]);
    await expect(bench.act(await bench.member('C2'), entryId, 'APPEAL')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(bench.act(member, entryId, 'LIFT')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await bench.act(member, entryId, 'APPEAL');
    expect(await bench.isBlocked(customerId)).toBe(true);
    await expect(bench.act(head, entryId, 'GRANT_APPEAL')).rejects.toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    expect((await bench.one(hq, entryId)).entry.may).toContain('GRANT_APPEAL');
    await bench.act(hq, entryId, 'GRANT_APPEAL');
    expect(await bench.isBlocked(customerId)).toBe(false);
    expect(await bench.heard(customerId)).toEqual(['1 blocked', '2 free']);
    expect(await bench.notices(customerId)).toEqual(['blacklist-entered', 'blacklist-appeal-decided']);
    expect(await bench.own(member)).toMatchObject([
      { state: 'LIFTED', answer: 'because of it', mayAppeal: false },
    ]);
  });

  it('stays unknown to the person while an enquiry would be defeated by telling', async () => {
    const [entryId, customerId] = await listed('C1', { withholdNotice: true });
    const member = await bench.member('C1');
    expect(await bench.isBlocked(customerId)).toBe(true);
    expect([await bench.own(member), await bench.notices(customerId)]).toEqual([[], []]);
    await expect(bench.act(member, entryId, 'APPEAL')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bench.act(head, entryId, 'GIVE_NOTICE');
    expect(await bench.own(member)).toHaveLength(1);
    expect(await bench.notices(customerId)).toEqual(['blacklist-entered']);
  });

  it('gets more evidence under a key of whoever adds it, whatever others and the calendar call theirs', async () => {
    const [entryId] = await listed('C1');
    for (const by of [officer, officer, manager]) await bench.addEvidence(by, entryId, 'expire/2029-09-16');
    expect((await bench.one(hq, entryId)).evidence).toHaveLength(3);
    bench.turnTo('2029-09-17');
    expect(await bench.tend()).toMatchObject({ expired: 1 });
  });

  it('frees whom two entries were about, though both end at once', async () => {
    const [first, customerId] = await listed('C1');
    const [second] = await listed('C1');
    await Promise.all([bench.act(hq, first, 'LIFT'), bench.act(hqToo, second, 'LIFT')]);
    expect(await bench.isBlocked(customerId)).toBe(false);
    expect(await bench.heard(customerId)).toEqual(['1 blocked', '2 free']);
  });
});

describe('people who are found', () => {
  const stranger = {
    ...{ personName: '李四', orgPath: '/33/3301' },
    identifiers: [
      { kind: 'identity', value: '110101 19900307 7715' },
      { kind: 'phone', value: '+86 138-0000-0002' },
      { kind: 'vin', value: vin.toLowerCase() },
    ],
  } as const;

  it('count by an exact identity at once; by anything else once somebody has looked', async () => {
    const [c1, c2] = [await bench.idOf('C1'), await bench.idOf('C2')];
    const entryId = await bench.propose(officer, stranger);
    await bench.act(head, entryId, 'TAKE_UP');
    await bench.act(head, entryId, 'APPROVE');
    expect((await bench.proposed(hq)).matches.map(({ sourceRef, kinds }) => [sourceRef, kinds])).toEqual(
      expect.arrayContaining([
        ['C1', ['vin']],
        ['C2', ['phone']],
      ]),
    );
    expect(await bench.proposed(otherHead)).toMatchObject({ total: 1 });
    expect([await bench.isBlocked(c1), await bench.isBlocked(c2)]).toEqual([false, false]);
    expect(await bench.list(otherHead)).toHaveLength(1);
    await bench.decide(otherHead, entryId, c2, false);
    // Somebody else's entry is no longer theirs to see.
    expect(await bench.list(otherHead)).toEqual([]);
    await expect(bench.decide(otherHead, entryId, c1, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bench.decide(head, entryId, c1, true);
    expect([await bench.isBlocked(c1), await bench.isBlocked(c2)]).toEqual([true, false]);
    expect(await bench.notices(c1)).toEqual(['blacklist-entered']);
    // The number on the card settles it, whatever was thought of the phone.
    const officerThere = { ...officer, grants: [{ role: 'service-officer' as const, orgPath: '/32' }] };
    expect(await bench.identity(officerThere, c2, '110101199003077715')).toBe(true);
    expect(await bench.heard(c2)).toEqual(['1 blocked']);
  });

  it('are looked for among those whom a later import brings, once', async () => {
    const entryId = await bench.propose(officer, {
      ...stranger,
      identifiers: [{ kind: 'plate', value: '浙 C·77777' }],
    });
    expect(await bench.matchAll()).toBe(0);
    await bench.customers({
      customer_ref: 'C3',
      policy_ref: 'P3',
      vehicle_ref: 'V3',
      phone: '',
      plate: '浙C77777',
    });
    expect([await bench.matchAll(), await bench.matchAll()]).toEqual([1, 0]);
    expect((await bench.proposed(head)).matches).toMatchObject([
      { entryId, sourceRef: 'C3', kinds: ['plate'] },
    ]);
  });

  it('hear of an entry about a record that theirs has taken in, appeal, and are free with it', async () => {
    const [entryId, c1] = await listed('C1');
    const c2 = await bench.idOf('C2');
    await bench.merge(c2, c1);
    const person = await bench.member('C2');
    expect(await bench.own(person)).toMatchObject([{ id: entryId, mayAppeal: true }]);
    await bench.act(person, entryId, 'APPEAL');
    await bench.act(hq, entryId, 'GRANT_APPEAL');
    expect(await bench.heard(c2)).toEqual(['1 blocked', '2 free']);
    expect(await bench.notices(c2)).toEqual(['blacklist-appeal-decided']);
  });

  it('are turned away at a door before they are customers', async () => {
    const entryId = await bench.propose(officer, stranger);
    await bench.act(head, entryId, 'TAKE_UP');
    await bench.act(head, entryId, 'APPROVE');
    const asked = ['110101199003077715', '110101199003077716'].map((value) => ({
      ...{ customerId: null, identifiers: [{ kind: 'identity' as const, value }] },
    }));
    const phone = { customerId: null, identifiers: [{ kind: 'phone' as const, value: '13800000002' }] };
    const answers = await bench.doors.run({ kind: 'service', name: 'membership' }, 'VOLUNTARY_COVER', [
      ...asked,
      phone,
    ]);
    expect(answers).toMatchObject([
      { reasons: [{ entryId, reason: 'CLAIM_FARMING', until: '2029-09-16' }], isPossible: false },
      { reasons: [], isPossible: false },
      { reasons: [], isPossible: true },
    ]);
  });
});

describe('time', () => {
  it('hands a missed re-check to the head office, and ends an entry by itself', async () => {
    const [entryId, customerId] = await listed('C1');
    bench.turnTo('2027-08-20');
    expect(await bench.list(head, 'recheck-due')).toHaveLength(1);
    expect(await bench.tend()).toEqual({ expired: 0, escalated: 0, emptied: 0 });
    bench.turnTo('2027-09-17');
    expect(await bench.tend()).toMatchObject({ escalated: 1 });
    expect(await bench.tend()).toMatchObject({ escalated: 0 });
    await expect(bench.act(head, entryId, 'RECHECK')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await bench.act(hq, entryId, 'RECHECK');
    expect((await bench.one(hq, entryId)).entry).toMatchObject({
      isEscalated: false,
      recheckDueOn: '2028-09-17',
    });
    bench.turnTo('2029-09-16');
    expect(await bench.tend()).toMatchObject({ expired: 0 });
    bench.turnTo('2029-09-17');
    expect(await bench.tend()).toMatchObject({ expired: 1 });
    expect(await bench.isBlocked(customerId)).toBe(false);
    expect(await bench.notices(customerId)).toEqual(['blacklist-entered', 'blacklist-ended']);
    bench.turnTo('2032-09-20');
    expect([await bench.tend(), await bench.tend()]).toMatchObject([{ emptied: 1 }, { emptied: 0 }]);
    expect((await bench.one(hq, entryId)).evidence).toEqual([]);
  });

  it('takes from an erased person what identifies them with the end of their entry, and not before', async () => {
    const [entryId, customerId] = await listed('C1');
    expect(await bench.erase(customerId)).toEqual([
      { what: 'blacklist entries kept until they end', count: 1 },
    ]);
    expect(await bench.isBlocked(customerId)).toBe(true);
    const counted = async () =>
      (await bench.owner.rows<{ n: bigint }>(sql`select count(*) as n from blacklist_identifier`))[0]!.n;
    expect(await counted()).toBe(3n);
    await bench.tend();
    expect(await counted()).toBe(3n);
    await bench.act(hq, entryId, 'LIFT');
    await bench.tend();
    expect(await counted()).toBe(0n);
    expect((await bench.one(hq, entryId)).history.every(({ words }) => words === '')).toBe(true);
  });
});
