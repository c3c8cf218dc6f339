import { CustomerFileService, CustomerSearch, CustomerService } from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../use-cases/house-files.fixture.ts';
import { type BookService, operator, staff, startBookService } from './book-service.fixture.ts';

const identity: Caller = { kind: 'service', name: 'identity' };

let book: BookService;
let ids: BookService['ids'];
const files = () => book.service.platform.rpcClient.service(CustomerFileService);

const rows = policiesCsv(
  {},
  { policy_ref: 'P2', vehicle_ref: 'V2', plate: '', starts_on: '2026-01-01', ends_on: '2026-12-31' },
  {
    customer_ref: 'C2',
    org_path: '/32/3201',
    customer_name: '王小明',
    phone: '',
    policy_ref: 'P3',
    plate: '',
  },
  { customer_ref: 'C3', org_path: '/32', customer_name: '', phone: '', policy_ref: 'P4', plate: '' },
  ...Array.from({ length: 25 }, (_, n) => ({
    customer_ref: `D${n}`,
    customer_name: '众人',
    org_path: '/11',
    policy_ref: `Q${n}`,
    phone: '',
    plate: '',
  })),
);

beforeAll(async () => {
  book = await startBookService(rows);
  ({ ids } = book);
}, 60_000);
afterAll(() => book.close(), 30_000);

const find = async (caller: Caller, by: CustomerSearch, text: string, office?: string) => {
  const asked = { by, text, ...(office === undefined ? {} : { office }) };
  return (await files().findCustomers(asked, { caller })).customers.map(({ sourceRef }) => sourceRef);
};
const actsOf = async (caller: Caller) =>
  (await recordedActs(book.environment.database, 'customer-profile')).filter(
    ({ actorId }) => caller.kind === 'staff' && actorId === caller.accountId,
  );

describe('customers are found', () => {
  it.each<[CustomerSearch, string, string[]]>([
    [CustomerSearch.PHONE, '+86 138-0000-0001', ['C1']],
    [CustomerSearch.PHONE, '13800000001', ['C1']],
    [CustomerSearch.PHONE, '1380000000', []],
    [CustomerSearch.PHONE, '无', []],
    [CustomerSearch.PLATE, '浙a·10001', ['C1']],
    [CustomerSearch.PLATE, '浙A1000', []],
    [CustomerSearch.NAME, '王 小明', ['C1', 'C2']],
    [CustomerSearch.NAME, '王', []],
    [CustomerSearch.NAME, '%', []],
    [CustomerSearch.SOURCE_REF, ' C3 ', ['C3']],
    [CustomerSearch.POLICY, 'P2', ['C1']],
    [CustomerSearch.ANY, '+86 138-0000-0001', ['C1']],
    [CustomerSearch.ANY, '浙a·10001', ['C1']],
    [CustomerSearch.ANY, '王 小明', ['C1', 'C2']],
    [CustomerSearch.ANY, '王', []],
    [CustomerSearch.ANY, 'P3', ['C2']],
    [CustomerSearch.ANY, 'C3', ['C3']],
    [CustomerSearch.ANY, ' ', []],
    [CustomerSearch.POLICY, '浙A10001', []],
  ])('by %p %p: %p', async (by, text, found) => {
    expect(await find(staff('/', 'service-officer'), by, text)).toEqual(found);
  });

  it('twenty at most, however many there are', async () => {
    expect(await find(staff('/', 'auditor'), CustomerSearch.NAME, '众人')).toHaveLength(20);
  });

  it('in the offices of who asks only, narrowed to the one they ask for', async () => {
    const everywhere = staff('/', 'service-officer');
    const here = staff('/33', 'service-officer');
    for (const [caller, office, found] of [
      [everywhere, undefined, ['C1', 'C2']],
      [everywhere, '/32', ['C2']],
      [everywhere, '/3', []],
      [here, undefined, ['C1']],
      [here, '/33/3301', ['C1']],
      [here, '/32', []],
      [here, '/', ['C1']],
    ] as const) {
      expect([office, await find(caller, CustomerSearch.NAME, '王小明', office)]).toEqual([office, found]);
    }
  });

  it('and every search is written down by its kind and hits, never by its text', async () => {
    const caller = staff('/33', 'service-officer');
    await find(caller, CustomerSearch.PHONE, '13800000001');
    await find(caller, CustomerSearch.NAME, 'nobody');
    const acts = await actsOf(caller);
    const searches = acts.filter(({ act }) => act === 'customer.searched');
    expect(searches.map(({ afterJson, orgPath, address }) => [afterJson, orgPath, address])).toEqual([
      ['{"by":"phone","hits":1}', '/33', '192.0.2.7'],
      ['{"by":"name","hits":0}', '/33', '192.0.2.7'],
    ]);
    expect(JSON.stringify(acts)).not.toMatch(/nobody|13800000001/);
  });

  it('and everybody a search shows is written down as seen, each time, in one event', async () => {
    const caller = staff('/', 'service-officer');
    const eventsOf = async () =>
      (await book.environment.database.rows(sql`select from outbox where subject like '%audit%'`)).length;
    const before = await eventsOf();
    await find(caller, CustomerSearch.NAME, '王小明');
    await find(caller, CustomerSearch.NAME, '王小明');
    await find(caller, CustomerSearch.NAME, '众人');
    expect((await eventsOf()) - before).toBe(3);
    const acts = await actsOf(caller);
    const of = (ref: string) => ({
      ...{ act: 'customer.viewed', recordKind: 'customer', recordId: ids[ref], customerId: ids[ref] },
      address: '192.0.2.7',
    });
    const search = { act: 'customer.searched', recordId: '', customerId: '' };
    expect(acts.slice(0, 6)).toMatchObject([
      ...[search, { ...of('C1'), orgPath: '/33/3301' }, { ...of('C2'), orgPath: '/32/3201' }],
      ...[search, of('C1'), of('C2')],
    ]);
    // Those who were found but not shown were not seen.
    expect(acts.slice(6)).toHaveLength(1 + 20);
  });

  it('by staff who may read customers, and with a kind and a text', async () => {
    const asked = { by: CustomerSearch.NAME, text: 'x' };
    const strangers: Caller[] = [
      staff('/', 'visit-officer'),
      staff('/', 'administrator'),
      { kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId: ids['C1']! },
      identity,
    ];
    for (const caller of strangers)
      await expect(files().findCustomers(asked, { caller })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const caller = staff('/', 'service-officer');
    for (const wrong of [
      { text: '' },
      { by: CustomerSearch.UNSPECIFIED },
      { by: 77 },
      { text: 'x'.repeat(201) },
    ])
      await expect(files().findCustomers({ ...asked, ...wrong }, { caller })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
  });
});

describe('a file', () => {
  it('shows enough to recognise the customer by, and says whether more may be shown', async () => {
    const caller = staff('/33', 'service-officer');
    const { file } = await files().getCustomerFile({ customerId: ids['C1']! }, { caller });
    expect(file).toMatchObject({
      sourceRef: 'C1',
      orgPath: '/33/3301',
      nameMasked: '王**',
      phoneMasked: '+86****0001',
      mayReveal: true,
      policies: [
        { sourceRef: 'P2', labelMasked: 'P2', newestTermEndsOn: '2026-12-31' },
        { sourceRef: 'P1', labelMasked: '浙A·***01', newestTermEndsOn: '2025-12-31' },
      ],
    });
    expect(file!.erasedAt).toBeUndefined();
    expect(await actsOf(caller)).toMatchObject([
      { act: 'customer.viewed', recordId: ids['C1'], customerId: ids['C1'], orgPath: '/33/3301' },
    ]);
    const seen = await files().getCustomerFile({ customerId: ids['C1']! }, { caller: staff('/', 'auditor') });
    expect(seen.file).toMatchObject({ nameMasked: '王**', mayReveal: false });
  });

  it('of a customer elsewhere is answered like one of nobody, and nothing is written down', async () => {
    const caller = staff('/32', 'province-head', Date.now());
    const answers: unknown[] = [];
    for (const customerId of [ids['C1']!, uuidv7()]) {
      const answer = await files()
        .getCustomerFile({ customerId }, { caller })
        .catch(({ code, message }: { code: string; message: string }) => ({ code, message }));
      const revealed = await files()
        .revealCustomer({ customerId, reason: 'callback' }, { caller })
        .catch(({ code, message }: { code: string; message: string }) => ({ code, message }));
      answers.push([answer, revealed]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }]);
    expect(await actsOf(caller)).toEqual([]);
  });
});

describe('the mask', () => {
  it('is on for staff and services, and off for the member themselves', async () => {
    const customers = book.service.platform.rpcClient.service(CustomerService);
    const customerId = ids['C1']!;
    const member: Caller = { kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId };
    for (const [caller, name, label] of [
      [member, '王小明', '浙A10001'],
      [staff('/', 'marketing'), '王**', '浙A·***01'],
      [{ kind: 'service', name: 'rewards' }, '王**', '浙A·***01'],
    ] as const) {
      const seen = await customers.getCustomers({ customerIds: [customerId] }, { caller });
      expect(seen.customers.map((each) => each.name)).toEqual([name]);
      const { policies } = await customers.listPolicies({ customerId }, { caller });
      expect(policies.map(({ policyLabel }) => policyLabel)).toEqual(['P2', label]);
    }
  });
});

describe('personal data in clear', () => {
  const reveal = (caller: Caller, reason = 'customer calls back', customerId = ids['C1']!) =>
    files().revealCustomer({ customerId, reason }, { caller });

  it('is shown once the reason is written down', async () => {
    const caller = staff('/33/3301', 'service-officer', Date.now());
    const shown = await reveal(caller, ' customer calls back ');
    expect(shown).toMatchObject({ name: '王小明', phone: '+8613800000001', plates: [{ plate: '浙A10001' }] });
    expect(shown.plates).toHaveLength(1);
    const acts = await actsOf(caller);
    expect(acts).toMatchObject([
      {
        act: 'customer.revealed',
        recordId: ids['C1'],
        customerId: ids['C1'],
        orgPath: '/33/3301',
        reason: 'customer calls back',
        sessionId: 's1',
      },
    ]);
    expect(JSON.stringify(acts)).not.toMatch(/王小明|13800000001|浙A10001/);
  });

  it('asks for a fresh proof, a reason, and the right at the office of the customer', async () => {
    const longAgo = Date.now() - 11 * 60_000;
    for (const caller of [staff('/33', 'service-officer'), staff('/33', 'service-officer', longAgo)]) {
      await expect(reveal(caller)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
      expect(await actsOf(caller)).toEqual([]);
    }
    const fresh = staff('/33', 'service-officer', Date.now());
    for (const reason of ['', 'abc', '       ', 'x'.repeat(501)])
      await expect(reveal(fresh, reason)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(reveal(staff('/', 'auditor', Date.now()))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const both = staff('/', 'auditor', Date.now());
    const mixed = {
      ...both,
      grants: [
        { role: 'auditor', orgPath: '/' },
        { role: 'service-officer', orgPath: '/32' },
      ],
    };
    await expect(reveal(mixed as Caller)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reveal(operator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('reaches identity as the phone a code is sent to, and nobody else', async () => {
    const phoneOf = async (customerId: string, caller: Caller = identity) =>
      (await files().getContactPhone({ customerId }, { caller })).phone;
    expect(await phoneOf(ids['C1']!)).toBe('+8613800000001');
    expect(await phoneOf(ids['C3']!)).toBe('');
    expect(await phoneOf(uuidv7())).toBe('');
    const others: Caller[] = [
      staff('/', 'service-officer', Date.now()),
      staff('/', 'administrator'),
      ...['gateway', 'membership', 'rewards'].map((name) => ({ kind: 'service', name }) as const),
      operator,
    ];
    for (const caller of others)
      await expect(phoneOf(ids['C1']!, caller)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
