import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Segment, SegmentCustomers, SegmentService } from '@evergreen/contracts/customer-profile';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { recordedActs } from '@evergreen/testing';
import { evaluateCustomersKind } from '../../domain/evaluation/evaluation-run.ts';
import { refreshSegmentsKind } from '../../domain/segments/segment.ts';
import { refreshPart } from '../../persistence/segments/refresh-segments.ts';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { knowOf } from '../../use-cases/segments/customer-facts.fixture.ts';
import { type BookService, staff, startBookService } from '../book-service.fixture.ts';
import { allEnded, toldOf } from './segments.fixture.ts';

const offices = { nanjing: '/32/3201', suzhou: '/32/3205', hangzhou: '/33/3301' } as const;
type Name = keyof typeof offices;
const names = Object.keys(offices) as Name[];

let book: BookService;
const segments = () => book.service.platform.rpcClient.service(SegmentService);
const marketing = { caller: staff('/', 'marketing') };
const suzhou = { caller: staff('/32/3205', 'branch-manager') };
const know = (name: Name, facts: Parameters<typeof knowOf>[2]) =>
  knowOf(book.environment.database, book.ids[name]!, { org_path: offices[name], ...facts });
const nameOf = (customerId: string) => Object.keys(book.ids).find((name) => book.ids[name] === customerId);

beforeAll(async () => {
  book = await startBookService(
    policiesCsv(
      ...names.map((name) => ({
        ...{ policy_ref: `P-${name}`, customer_ref: name, vehicle_ref: `V-${name}`, org_path: offices[name] },
        customer_name: '王小明',
      })),
    ),
  );
  // What the import left to evaluate comes first.
  await allEnded(book, evaluateCustomersKind);
  await know('nanjing', { claims_12m: 2, next_expiry_on: '2026-02-15' });
  await know('suzhou', { claims_12m: 3, premium_in_force_minor: 200_050 });
  await know('hangzhou', { claims_12m: 0 });
});
afterAll(() => book.close());

let drafts = 0;
async function saved(text: string): Promise<string> {
  drafts += 1;
  const rule = { case: 'text', value: text } as const;
  const draft = { key: `d${drafts}`, basedOn: 0, name: `S${drafts}`, description: '', rule };
  const { segment } = await segments().draftSegment(draft, marketing);
  await segments().saveSegment({ segmentId: segment!.segmentId, version: 1 }, marketing);
  await refreshed();
  return segment!.segmentId;
}

const refreshed = () => allEnded(book, refreshSegmentsKind);

let runs = 0;
/** As the night does it. */
async function refreshOn(day: string, full = false): Promise<void> {
  const { engine, database } = book.service.platform;
  runs += 1;
  const order = {
    kind: refreshSegmentsKind,
    key: `test/${runs}`,
    params: { on: day, full },
    startedBy: 'test',
  };
  await database.transaction((tx) => engine.start(tx, order));
  engine.wake();
  await refreshed();
}

async function membersOf(segmentId: string, who = marketing): Promise<(string | undefined)[]> {
  const asked = { segmentId, which: SegmentCustomers.MEMBERS, limit: 100 };
  const { customers } = await segments().listSegmentCustomers(asked, who);
  return customers.map(({ sourceRef }) => sourceRef).sort();
}

const told = async (segmentId: string) =>
  (await toldOf(book, segmentId)).map(({ sign, customerId }) => `${sign}${nameOf(customerId)}`);

const day = ({ days }: Pick<Segment, 'days'>) =>
  days.map(({ on, members, entered, left }) => [on, Number(members), Number(entered), Number(left)]);

describe('a rule while it is written', () => {
  it('is told in both forms, with whom it catches in the offices of the viewer', async () => {
    const rule = { case: 'text', value: 'claims_12m>=2' } as const;
    const all = await segments().previewRule({ rule }, marketing);
    expect(all).toMatchObject({ text: 'claims_12m >= 2', members: 2n, customers: 3n });
    expect(all.sample.map(({ sourceRef, nameMasked }) => [sourceRef, nameMasked]).sort()).toEqual([
      ['nanjing', '王**'],
      ['suzhou', '王**'],
    ]);
    const own = await segments().previewRule({ rule: { case: 'treeJson', value: all.treeJson } }, suzhou);
    expect(own).toMatchObject({ text: 'claims_12m >= 2', members: 1n, customers: 1n });
    expect(own.sample[0]?.because).toMatchObject([{ condition: 'claims_12m >= 2', valueJson: '3' }]);
    const acts = await recordedActs(book.environment.database, 'customer-profile');
    expect(acts.slice(-2).map(({ act, afterJson }) => `${act} ${afterJson}`)).toEqual(
      [2, 1].map((n) => `segment.customers-viewed {"which":"sample","customers":${n}}`),
    );
  });

  it('asks for amounts in the unit people know', async () => {
    const rule = { case: 'text', value: 'premium_in_force = 2000.5' } as const;
    expect(await segments().previewRule({ rule }, marketing)).toMatchObject({ members: 1n });
  });

  it.each([
    ['claims_12m >= "two"', 'rule[0-19]', 'claims_12m: number'],
    ['claims_12m >= 2 and shoe_size = 40', 'rule[20-34]', 'shoe_size'],
  ])('is refused with the place, the fact and its type: %s', async (text, field, named) => {
    const rule = { case: 'text', value: text } as const;
    const draft = { key: `bad/${text}`, basedOn: 0, name: 'S', description: '', rule };
    const refusal = await segments()
      .draftSegment(draft, marketing)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field, problem: expect.stringContaining(named) as unknown }],
    });
  });
});

it('is drafted once by a key, and changed by nobody who has not seen the newest version', async () => {
  const rule = { case: 'text', value: 'claims_all = 7' } as const;
  const draft = { key: 'once', basedOn: 0, name: 'Sevens', description: '', rule };
  const first = await segments().draftSegment(draft, marketing);
  expect(await segments().draftSegment(draft, marketing)).toEqual(first);
  const { segmentId } = first.segment!;
  const again = { ...draft, key: 'other', segmentId, basedOn: 1, name: 'Eights' };
  await segments().draftSegment(again, marketing);
  await expect(segments().draftSegment({ ...again, key: 'late' }, marketing)).rejects.toMatchObject({
    code: 'SEGMENT_CHANGED',
  });
  await expect(segments().draftSegment({ ...draft, name: 'Nines' }, marketing)).rejects.toMatchObject({
    code: 'KEY_REUSED',
  });
  await expect(segments().saveSegment({ segmentId, version: 1 }, marketing)).rejects.toMatchObject({
    code: 'SEGMENT_STATE',
  });
  const { versions } = await segments().getSegment({ segmentId }, marketing);
  expect(versions.map(({ version, state, name }) => [version, state, name])).toEqual([
    [2, 'draft', 'Eights'],
    [1, 'replaced', 'Sevens'],
  ]);
});

it('has the members its rule catches, is refreshed by what changed, and tells who came and went', async () => {
  const id = await saved('claims_12m >= 2');
  expect(await membersOf(id)).toEqual(['nanjing', 'suzhou']);
  expect(await membersOf(id, suzhou)).toEqual(['suzhou']);
  await know('hangzhou', { claims_12m: 2 });
  await know('suzhou', { claims_12m: 0 });
  await refreshOn('2026-01-01');
  expect(await membersOf(id)).toEqual(['hangzhou', 'nanjing']);
  await refreshOn('2026-01-01');
  expect((await told(id)).sort()).toEqual(['+hangzhou', '+nanjing', '+suzhou', '-suzhou']);
  const { segment } = await segments().getSegment({ segmentId: id }, marketing);
  expect(day(segment!)).toEqual([['2026-01-01', 2, 2, 1]]);
  const own = await segments().getSegment({ segmentId: id }, suzhou);
  expect(day(own.segment!)).toEqual([['2026-01-01', 0, 0, 1]]);
  const left = { segmentId: id, which: SegmentCustomers.LEFT, on: '2026-01-01', limit: 10 };
  const { customers } = await segments().listSegmentCustomers(left, marketing);
  expect(customers).toMatchObject([{ sourceRef: 'suzhou', nameMasked: '王**', leftOn: '2026-01-01' }]);
});

it('follows the days where dates are meant relative to them, though no customer changed', async () => {
  const id = await saved('next_expiry_on within next 30 days');
  expect(await membersOf(id)).toEqual([]);
  await refreshOn('2026-01-15');
  expect(await membersOf(id)).toEqual([]);
  await refreshOn('2026-01-16');
  expect(await membersOf(id)).toEqual(['nanjing']);
  await refreshOn('2026-02-16');
  expect(await membersOf(id)).toEqual([]);
  expect(await told(id)).toEqual(['+nanjing', '-nanjing']);
});

it('is decided anew when its rule changes, and has nobody when it is retired', async () => {
  await know('hangzhou', { claims_12m: 9 });
  const id = await saved('claims_12m = 9');
  const rule = { case: 'text', value: 'claims_12m != 9' } as const;
  await segments().draftSegment(
    { key: 'v2', segmentId: id, basedOn: 1, name: 'N', description: '', rule },
    marketing,
  );
  await segments().saveSegment({ segmentId: id, version: 2 }, marketing);
  await refreshed();
  expect(await membersOf(id)).toEqual(['nanjing', 'suzhou']);
  await segments().retireSegment({ segmentId: id, reason: 'no longer needed' }, marketing);
  await segments().retireSegment({ segmentId: id, reason: 'no longer needed' }, marketing);
  await refreshed();
  expect((await told(id)).sort()).toEqual([
    '+hangzhou',
    '+nanjing',
    '+suzhou',
    '-hangzhou',
    '-nanjing',
    '-suzhou',
  ]);
  const { segments: alive } = await segments().listSegments({}, marketing);
  expect(alive.map(({ segmentId }) => segmentId)).not.toContain(id);
});

it('is taken out as a table without names, as far as the viewer’s offices reach', async () => {
  const id = await saved('premium_in_force >= 0 and office under "/32"');
  const { content } = await segments().exportSegment({ segmentId: id }, marketing);
  expect(new TextDecoder().decode(content).split('\r\n').sort()).toEqual(
    [
      '',
      'source_ref,office,since,premium_in_force',
      'nanjing,/32/3201,2026-01-01,0.00',
      'suzhou,/32/3205,2026-01-01,2000.50',
    ].sort(),
  );
  await expect(segments().exportSegment({ segmentId: id }, suzhou)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const acts = await recordedActs(book.environment.database, 'customer-profile');
  expect(acts.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['segment.drafted', 'segment.saved', 'segment.exported']),
  );
});

it('moves with its customers when their office changes', async () => {
  const id = await saved('claims_12m >= 0');
  await know('nanjing', { org_path: offices.suzhou });
  await book.environment.database.rows(sql`
    update customer set org_path = ${offices.suzhou} where id = ${book.ids['nanjing']}`);
  await refreshOn('2026-02-16');
  expect(await membersOf(id, suzhou)).toEqual(['nanjing', 'suzhou']);
  expect(await told(id)).toHaveLength(3);
});

it('loses who went up in another record, though no fact of theirs changes', async () => {
  const id = await saved('policies_active >= 0');
  const { database } = book.environment;
  await database.rows(sql`
    update customer set merged_into = (select id from customer where source_ref = 'nanjing') where source_ref = 'suzhou'`);
  await refreshOn('2026-02-16');
  expect(await membersOf(id)).toEqual(['hangzhou', 'nanjing']);
  expect(await told(id)).toContain('-suzhou');
  await database.rows(sql`update customer set merged_into = null`);
});

it('has whom its rule catches, each told once for each time they come and go, though refreshes overtake one another', async () => {
  const id = await saved('claims_12m >= 2');
  const { engine, database } = book.service.platform;
  for (let round = 0; round < 6; round += 1) {
    await Promise.all(
      names.map(async (name, n) => {
        await know(name, { claims_12m: (round + n) % 3 });
        runs += 1;
        const params = { on: '2026-02-16', full: n === 0 };
        const order = { kind: refreshSegmentsKind, key: `race/${runs}`, params, startedBy: 'test' };
        await database.transaction((tx) => engine.start(tx, order));
        engine.wake();
      }),
    );
  }
  await refreshed();
  await refreshOn('2026-02-16');
  const caught = await database.rows<{ source_ref: string }>(sql`
    select c.source_ref from customer_fact f join customer c on c.id = f.customer_id where f.claims_12m >= 2`);
  const members = await membersOf(id);
  expect(members).toEqual(caught.map((row) => row.source_ref).sort());
  const events = await told(id);
  for (const name of names) {
    const net =
      events.filter((each) => each === `+${name}`).length -
      events.filter((each) => each === `-${name}`).length;
    expect([name, net]).toEqual([name, members.includes(name) ? 1 : 0]);
  }
});

it('loses whoever is in it already when it is retired before its first refresh has ended', async () => {
  const id = await saved('claims_12m >= 0');
  await book.environment.database.rows(sql`
    update segment set refreshed_version = null, refreshed_on = null where id = ${id}`);
  await segments().retireSegment({ segmentId: id, reason: 'never mind' }, marketing);
  await refreshed();
  expect(
    await book.environment.database.rows(sql`select from segment_member where segment_id = ${id}`),
  ).toEqual([]);
});

it('is left alone by a refresh in whose midst it was retired', async () => {
  const id = await saved('claims_12m >= 0');
  const known = { segmentId: id, fromDay: localDate('2026-01-01'), onDay: localDate('2026-02-16') };
  const context = { today: known.onDay, moneyDigits: 2 };
  const merged = { of: 'merged', from: '', to: undefined } as const;
  for (const part of [merged, { of: 'changed', from: 0n, to: 1_000_000n } as const]) {
    const moved = await book.service.platform.database.transaction((tx) =>
      refreshPart(tx, known, undefined, part, context),
    );
    expect(moved).toEqual({ entered: [], left: [] });
  }
  expect(await membersOf(id)).toHaveLength(3);
});
