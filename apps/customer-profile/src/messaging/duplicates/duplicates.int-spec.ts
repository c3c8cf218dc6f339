import { fromBinary } from '@bufbuild/protobuf';
import { events, RunState } from '@evergreen/contracts';
import {
  BlacklistAct,
  BlacklistReason,
  BlacklistService,
  ContactKind,
  CustomerContactService,
  CustomerFileService,
  CustomerSearch,
  CustomerService,
  CustomerStoryService,
  DuplicateService,
} from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { eventually, recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { type BookService, importInto, staff, startBookService } from '../book-service.fixture.ts';

const term = { starts_on: '2026-01-01', ends_on: '2026-12-31' };
const vin = 'LSVAA4182E2184841';
const base = { ...term, org_path: '/33/3301', household_ref: '' };
const one = { ...base, customer_ref: 'A', customer_name: '王小明', phone: '13800000001' };
const rows = [
  { ...one, policy_ref: 'PA', vehicle_ref: vin, plate: '浙A10001' },
  // The same person again, with a car of their own and the one above.
  { ...one, customer_ref: 'B', phone: '13800000002', policy_ref: 'PB', vehicle_ref: vin, plate: '浙A10001' },
  {
    ...one,
    customer_ref: 'B',
    phone: '13800000002',
    policy_ref: 'PB2',
    vehicle_ref: 'VB',
    plate: '浙A10002',
  },
  // Shares the phone with A and is somebody else.
  {
    ...one,
    customer_ref: 'W',
    customer_name: '李红',
    policy_ref: 'PW',
    vehicle_ref: 'VW',
    plate: '浙A10003',
  },
  { ...one, customer_ref: 'C', policy_ref: 'PC', vehicle_ref: 'VC', plate: '浙A10004' },
];

let book: BookService;
const head: Caller = staff('/', 'head-office-service');
const manager = { caller: head };
const duplicates = () => book.service.platform.rpcClient.service(DuplicateService);
const id = (ref: string) => book.ids[ref]!;
const merge = (into: string, merged: string, key = uuidv7()) =>
  duplicates().mergeCustomers(
    { key, customerId: id(into), mergedId: id(merged), reason: 'same person' },
    manager,
  );
const separate = (merged: string, key = uuidv7(), by = manager) =>
  duplicates().separateCustomers({ key, mergedId: id(merged), reason: 'not the same' }, by);
const search = async () => {
  const { search: started } = await duplicates().findDuplicates({ key: uuidv7() }, manager);
  expect(started!.state).not.toBe(RunState.FAILED);
  return eventually(
    async () => {
      const answer = await duplicates().listDuplicates({ limit: 20, offset: 0 }, manager);
      return answer.search?.state === RunState.SUCCEEDED && answer.duplicates;
    },
    { what: 'the search to end', everyMs: 20 },
  );
};
const pairsOf = (found: Awaited<ReturnType<typeof search>>) =>
  found.map(({ one: a, other: b, score, reasons }) => [
    ...[[a!.sourceRef, b!.sourceRef].sort().join('+'), score, [...reasons].sort().join(' ')],
  ]);
/** Everything that belongs to somebody, but for how often and when it changed. */
const holdings = async () => {
  const of = (table: string) => sql`
    select ${table}::text as t, to_jsonb(r) - 'version' - 'changed_at' as row from ${sql.table(table)} r`;
  const tables = ['vehicle', 'policy', 'policy_term', 'claim', 'satisfaction_answer', 'customer_contact'];
  const found = await book.environment.database.rows<{ t: string; row: object }>(
    sql`${sql.join(tables.map(of), sql` union all `)}`,
  );
  return found.map((each) => JSON.stringify(each)).sort();
};
const storyOf = (ref: string) =>
  book.service.platform.rpcClient
    .service(CustomerStoryService)
    .getCustomerStory({ customerId: id(ref), rows: 50, touches: 50 }, manager);
const policiesOf = async (ref: string) =>
  (await storyOf(ref))
    .policies!.rows.map(({ sourceRef, plateMasked }) => `${sourceRef} ${plateMasked}`)
    .sort();
const mergedInto = async (ref: string) =>
  (await storyOf(ref)).merged.map(({ sourceRef }) => sourceRef).sort();
/** Whether a record is blocked, each time that others were told. */
const blocked = async (ref: string) => {
  const told = await book.environment.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = ${events.blacklistChanged.subject} order by id`,
  );
  const customers = told.flatMap(
    ({ payload }) => fromBinary(events.blacklistChanged.schema, payload).customers,
  );
  return customers.filter(({ customerId }) => customerId === id(ref)).map((each) => each.blocked);
};

beforeAll(async () => {
  book = await startBookService(policiesCsv(...rows));
  await book.environment.database.rows(sql`
    insert into satisfaction_answer (customer_id, id, source, source_ref, kind, score, answered_on, version, changed_at)
    select id, uuidv7(), 'house', 'same', 'csat', 4, '2026-01-01', 1, now() from customer`);
}, 60_000);
afterAll(() => book.close(), 30_000);

describe('records of one person', () => {
  it('are proposed with score and reasons, over and over the same; who shares a phone alone is not', async () => {
    const found = await search();
    expect(pairsOf(found)).toEqual([
      ['A+C', 70, 'name phone'],
      ['A+B', 60, 'name vehicle'],
    ]);
    expect(pairsOf(await search())).toEqual(pairsOf(found));
    expect(JSON.stringify(found)).not.toMatch(/王小明|13800000001/);
    const branch = staff('/32', 'branch-manager');
    expect(
      (await duplicates().listDuplicates({ limit: 20, offset: 0 }, { caller: branch })).duplicates,
    ).toEqual([]);
  });

  it('that staff keep apart are not proposed again', async () => {
    for (let n = 0; n < 2; n += 1)
      await duplicates().keepApart({ customerId: id('A'), otherId: id('C') }, manager);
    expect(pairsOf(await search())).toEqual([['A+B', 60, 'name vehicle']]);
  });

  it('become one: by a key once, found by all that was known, with every plate, and nothing proposed', async () => {
    const key = uuidv7();
    const [first, again] = await Promise.all([merge('A', 'B', key), merge('A', 'B', key)]);
    expect(again.mergeId).toBe(first.mergeId);
    await expect(merge('C', 'B')).rejects.toMatchObject({ code: 'MERGE_REFUSED', facts: { why: 'MERGED' } });
    expect(await policiesOf('A')).toEqual(['PA 浙A·***01', 'PB 浙A·***01', 'PB2 浙A·***02']);
    const files = book.service.platform.rpcClient.service(CustomerFileService);
    for (const text of ['13800000002', 'PB2', '浙A10002', 'B']) {
      const { customers } = await files.findCustomers({ by: CustomerSearch.ANY, text }, manager);
      expect([text, customers.map(({ sourceRef }) => sourceRef)]).toEqual([text, ['A']]);
    }
    expect(pairsOf(await search())).toEqual([]);
    // Whoever signs in as the record that went up sees what it brought, and nothing of the other: not their car.
    const member = { kind: 'member', accountId: 'b', memberId: uuidv7(), customerId: id('B') } as const;
    const own = await book.service.platform.rpcClient
      .service(CustomerService)
      .listPolicies({ customerId: id('B') }, { caller: member });
    expect(own.policies.map(({ policyLabel }) => policyLabel).sort()).toEqual(['PB', '浙A10002']);
    const acts = await recordedActs(book.environment.database, 'customer-profile');
    expect(acts.filter(({ act }) => act === 'customer.merged')).toMatchObject([{ recordId: id('B') }]);
  });

  it('stay one for files that know the old number, and tell other services of the record they came as', async () => {
    const told = {
      ...rows[2]!,
      policy_ref: 'PB3',
      vehicle_ref: 'VB3',
      plate: '浙A10005',
      phone: '13800000009',
    };
    await importInto(book, policiesCsv(rows[1]!, told));
    expect(await policiesOf('A')).toContain('PB3 浙A·***05');
    const { contacts } = await storyOf('A');
    expect(contacts!.rows.map(({ valueMasked, endedOn }) => [valueMasked, endedOn === undefined])).toEqual(
      expect.arrayContaining([
        ['138****0001', true],
        ['138****0009', true],
        ['138****0002', false],
      ]),
    );
    const facts = await book.environment.database.rows<{ payload: Buffer }>(
      sql`select payload from outbox where subject like '%policy-terms-changed%' order by id desc limit 1`,
    );
    expect(facts[0]!.payload.includes(id('B'))).toBe(true);
  });

  it('are separated with everything they brought and what came for them since, and kept apart', async () => {
    await separate('B');
    expect(await policiesOf('A')).toEqual(['PA 浙A·***01']);
    expect(await policiesOf('B')).toEqual(['PB 浙A·***01', 'PB2 浙A·***02', 'PB3 浙A·***05']);
    expect(pairsOf(await search())).toEqual([]);
    await expect(separate('B')).rejects.toMatchObject({ facts: { why: 'NOT_MERGED' } });
  });

  it('merged one after the other and separated in any order are exactly as they were before', async () => {
    const before = await holdings();
    await merge('B', 'C');
    await merge('A', 'B');
    expect(await policiesOf('A')).toHaveLength(5);
    await separate('B');
    expect(await policiesOf('B')).toHaveLength(4);
    await separate('C');
    expect(await holdings()).toEqual(before);
    await merge('A', 'C');
    await merge('A', 'B');
    await separate('C');
    await separate('B');
    expect(await holdings()).toEqual(before);
    // Who was brought along leaves from where they are now.
    await merge('B', 'C');
    await merge('A', 'B');
    expect(await mergedInto('A')).toEqual(['B', 'C']);
    await separate('C');
    expect([await policiesOf('A'), await policiesOf('C')]).toEqual([expect.any(Array), ['PC 浙A·***04']]);
    expect(await mergedInto('A')).toEqual(['B']);
    await separate('B');
    expect(await holdings()).toEqual(before);
  });

  it('keep the contact that staff preferred meanwhile when they are separated', async () => {
    const contacts = book.service.platform.rpcClient.service(CustomerContactService);
    const more = { kind: ContactKind.PHONE, preferred: true };
    const add = async (ref: string, value: string) => {
      const asked = { ...more, key: uuidv7(), customerId: id(ref), value };
      return (await contacts.addContact(asked, manager)).contact!.contactId;
    };
    const preferred = async (ref: string) =>
      (await storyOf(ref)).contacts!.rows.filter((each) => each.preferred).map((each) => each.contactId);
    await add('A', '13800000091');
    const [first, second] = [await add('C', '13800000092'), await add('C', '13800000093')];
    await contacts.preferContact({ customerId: id('C'), contactId: first }, manager);
    await merge('A', 'C');
    await contacts.preferContact({ customerId: id('A'), contactId: second }, manager);
    await separate('C');
    expect(await preferred('C')).toEqual([second]);
  });

  it('are separated once by a key that was used for nothing else, and by nobody outside their offices', async () => {
    const [merging, separating] = [uuidv7(), uuidv7()];
    await merge('A', 'C', merging);
    await expect(separate('C', merging)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    const stranger = { caller: staff('/32', 'branch-manager') };
    await expect(separate('C', separating, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [one, again] = await Promise.all([separate('C', separating), separate('C', separating)]);
    expect(again.mergeId).toBe(one.mergeId);
    await expect(merge('A', 'C', separating)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(separate('C', undefined, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('count against the one that stays as soon as they are merged, and no longer once they are separated', async () => {
    const blacklist = book.service.platform.rpcClient.service(BlacklistService);
    const proposer = { caller: staff('/33/3301', 'service-officer') };
    const { entry } = await blacklist.proposeEntry(
      {
        ...{ key: uuidv7(), customerId: id('C'), reason: BlacklistReason.CLAIM_FARMING },
        evidence: [{ text: 'four claims with the same garage' }],
      },
      proposer,
    );
    for (const act of [BlacklistAct.TAKE_UP, BlacklistAct.APPROVE])
      await blacklist.actOnEntry(
        { key: uuidv7(), entryId: entry!.entryId, act, words: 'because of it' },
        manager,
      );
    await merge('A', 'C');
    await separate('C');
    expect(await blocked('A')).toEqual([true, false]);
    expect(await blocked('C')).toEqual([true]);
  });

  it('merged into each other at once end as one: who comes second is refused', async () => {
    const results = await Promise.allSettled([merge('A', 'B'), merge('B', 'A')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [row] = await book.environment.database.rows<{ merged: number }>(
      sql`select count(*)::integer as merged from customer where merged_into is not null`,
    );
    expect(row!.merged).toBe(1);
  });
});
