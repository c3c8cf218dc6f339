import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Care, VisitAskReason } from '@evergreen/contracts/customer-profile';
import { addDays, localDate, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { decideQuadrant } from '../../domain/lists/quadrant.ts';
import { itemsTold, subscribe } from '../webhooks/webhooks.fixture.ts';
import { type StandingBench, standingBench, staffAt } from './standings.fixture.ts';

let book: StandingBench;
beforeAll(async () => {
  book = await standingBench();
});
afterAll(() => book.close());

const cuts = { loyalty: 60, satisfaction: 60 };
const night = (date: string) => book.night(localDate(date));

describe('lists', () => {
  it('hold who fulfils their rule; a red warning outweighs loyalty; most are on none', async () => {
    const careful = { claim_free_years: 3, relative_risk: 0.5, exposure_36m: 3 };
    const expected: [object, string][] = [
      [careful, 'good - -'],
      [{ ...careful, arrears: true }, '- - -'],
      [{ ...careful, blacklisted: true }, '- - -'],
      [{ loyalty: 80 }, 'good - -'],
      [{ loyalty: 90, claims_12m: 3, claims_36m: 3 }, 'poor - red'],
      [{ loss_ratio_36m: 1, claims_36m: 3, exposure_36m: 0.5 }, 'poor - amber'],
      // Nothing earned: there is no loss ratio, which is not the same as a low or a high one.
      [{ loss_ratio_36m: null, claims_36m: 2, exposure_36m: 0 }, '- - -'],
    ];
    const told = await Promise.all(expected.map(([facts]) => book.tell(facts)));
    await night('2026-09-16');
    expect(await Promise.all(told.map(book.stands))).toEqual(expected.map(([, stands]) => stands));
  });

  it('are kept by day with the rule version and what was asked; the same day again changes nothing', async () => {
    const customer = await book.tell({ loyalty: 85 });
    await night('2026-09-16');
    await book.tell({ loyalty: 70 }, customer);
    await night('2026-09-17');
    const again = await night('2026-09-17');
    expect(again).toMatchObject({ moved: 0, cares: 0, warnings: {} });
    expect(await book.history(customer, 'list')).toEqual([
      '2026-09-16..2026-09-17 good v1',
      '2026-09-17.. - v1',
    ]);
    const [row] = await book.owner.rows<{ inputs: object; previous: string }>(sql`
      select inputs, previous from standing where customer_id = ${customer} and kind = 'list' and to_on is null`);
    expect(row).toMatchObject({ previous: 'good', inputs: { loyalty: 70, arrears: false, warning: null } });
  });

  it('of one day have the last word only', async () => {
    const customer = await book.tell({ loyalty: 85 });
    await night('2026-09-18');
    await book.tell({ loyalty: 70 }, customer);
    await night('2026-09-18');
    expect(await book.history(customer, 'list')).toEqual(['2026-09-18.. - v1']);
  });

  it('tell systems of the insurer who came to which, and who stayed not', async () => {
    await subscribe(book.owner, 'list.changed.v1');
    const [moved, stayed] = [await book.tell({ loyalty: 85 }), await book.tell({ loyalty: 40 })];
    await night('2026-09-19');
    await book.tell({ loyalty: 70 }, moved);
    await night('2026-09-20');
    const told = await itemsTold(book.owner, 'list.changed.v1');
    expect(told.filter(({ customerId }) => customerId === moved)).toEqual([
      { customerId: moved, customerRef: moved, from: null, to: 'good', on: '2026-09-19' },
      { customerId: moved, customerRef: moved, from: 'good', to: null, on: '2026-09-20' },
    ]);
    expect(told.filter(({ customerId }) => customerId === stayed)).toEqual([]);
  });

  it('lose who has no facts any more, as somebody who was merged into another', async () => {
    const customer = await book.tell({ loyalty: 85, claims_12m: 2 });
    await night('2026-09-19');
    await book.owner.rows(sql`delete from customer_fact where customer_id = ${customer}`);
    await night('2026-09-20');
    expect(await book.history(customer, 'list')).toEqual([
      '2026-09-19..2026-09-20 good v1',
      '2026-09-20.. - v1',
    ]);
    expect(await book.warnings(customer)).toEqual(['claims-12m 1 amber closed 2026-10-09']);
  });
});

describe('quadrants', () => {
  it('change past the cut by five points only, over days and over silence', async () => {
    const customer = await book.tell({ loyalty: 62, satisfaction: 70 });
    const days: [string, object, string][] = [
      ['2026-10-01', {}, '- 2 -'],
      ['2026-10-02', { loyalty: 56 }, '- 2 -'],
      ['2026-10-03', { satisfaction: 54 }, '- 4 -'],
      ['2026-10-04', { satisfaction: 64 }, '- 4 -'],
      ['2026-10-05', { satisfaction: null }, '- - -'],
      ['2026-10-06', { satisfaction: 64 }, '- 4 -'],
      ['2026-10-07', { satisfaction: 65 }, '- 2 -'],
    ];
    for (const [date, facts, stands] of days) {
      await book.tell(facts, customer);
      await night(date);
      expect([date, await book.stands(customer)]).toEqual([date, stands]);
    }
    expect(await book.history(customer, 'quadrant')).toEqual([
      '2026-10-01..2026-10-03 2 v1',
      '2026-10-03..2026-10-05 4 v1',
      '2026-10-05..2026-10-06 - v1',
      '2026-10-06..2026-10-07 4 v1',
      '2026-10-07.. 2 v1',
    ]);
  });

  it('are decided for a whole book as they are for one customer', async () => {
    const indices = [54, 55, 59.5, 60, 64.9, 65] as const;
    const before = new Map<Uuid, { loyalty: number; satisfaction: number }>();
    for (const [n, index] of [40, 58, 61, 80].entries()) {
      for (const other of [40, 80])
        before.set(await book.tell({}), { loyalty: n % 2 === 0 ? index : other, satisfaction: other });
    }
    for (const [id, facts] of before) await book.tell(facts, id);
    await night('2026-10-07');
    const last = new Map(
      [...before].map(([id, facts]) => [id, decideQuadrant({ ...facts, last: null }, cuts, 5)]),
    );
    let day = localDate('2026-10-07');
    for (const loyalty of indices) {
      const satisfaction = indices[(indices.indexOf(loyalty) * 2 + 1) % indices.length]!;
      day = addDays(day, 1);
      for (const id of before.keys()) await book.tell({ loyalty, satisfaction }, id);
      await book.night(day);
      for (const [id, known] of last) {
        const was = known.kind === 'decided' ? known.quadrant : null;
        const decision = decideQuadrant({ loyalty, satisfaction, last: was }, cuts, 5);
        last.set(id, decision);
        expect(await book.stands(id)).toContain(
          decision.kind === 'decided' ? ` ${decision.quadrant} ` : ' - ',
        );
      }
    }
  });

  it('are cut at the median of each province where the rules say so, the same for all of one day', async () => {
    const of = (org_path: string, loyalty: number) => book.tell({ org_path, loyalty, satisfaction: loyalty });
    const [low, , high] = [await of('/44/1', 10), await of('/44/2', 20), await of('/44/1', 30)];
    const elsewhere = await of('/45', 30);
    const silent = await book.tell({ org_path: '/46', loyalty: 90 });
    book.rule(2, { quadrants: { cut: { kind: 'median-per-province' }, hysteresis: 0 } });
    await night('2026-10-20');
    expect(await Promise.all([low, high, elsewhere, silent].map(book.stands))).toEqual([
      ...['- 3 -', '- 2 -', '- 2 -', 'good - -'],
    ]);
    book.rule(1, { quadrants: book.shipped.quadrants });
  });
});

describe('the care of a quadrant', () => {
  it('is told once and again when it changes; who is loyal and not satisfied is visited first, and looked at again', async () => {
    const [loyal, both, satisfied] = await Promise.all([
      book.tell({ loyalty: 75, satisfaction: 30 }),
      book.tell({ loyalty: 75, satisfaction: 80 }),
      book.tell({ loyalty: 20, satisfaction: 80 }),
    ]);
    await book.published();
    await night('2026-11-02');
    await night('2026-11-03');
    const { cares, visits } = await book.published();
    const careOf = (id: Uuid) => cares.filter(({ customerId }) => customerId === id).map(({ care }) => care);
    expect([loyal, both, satisfied].map(careOf)).toEqual([
      ...[[Care.VISIT_FIRST], [Care.REWARDS_AND_HOLIDAY_VISITS], [Care.PREVENTION_NO_GIFTS]],
    ]);
    expect(visits).toMatchObject([
      {
        ...{
          customerId: loyal,
          orgPath: '/32/3201',
          reason: VisitAskReason.LOYAL_NOT_SATISFIED,
          priority: 90,
        },
        ...{ askedOn: '2026-11-02', checkOn: '2027-01-31' },
      },
    ]);
    await night('2027-01-31');
    expect((await book.published()).visits).toMatchObject([
      { customerId: loyal, reason: VisitAskReason.STILL_NOT_SATISFIED, priority: 95, checkOn: '2027-05-01' },
    ]);
  });

  it('of type 3 is chosen by a person, once, also when two do at once', async () => {
    const customer = await book.tell({ loyalty: 20, satisfaction: 20 });
    await night('2027-02-01');
    await book.published();
    const manager = staffAt('/32/3201');
    const choose = (key: string, care: 'keep' | 'normal', by = manager) =>
      book.as(by, () => book.choices.run(by, { key, customerId: customer, care, note: '可挽回' }));
    const raced = await Promise.allSettled([choose('a', 'keep'), choose('b', 'keep')]);
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = raced[0].status === 'fulfilled' ? 'a' : 'b';
    await choose(kept, 'keep');
    await expect(choose(kept, 'normal')).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(choose('c', 'normal')).rejects.toMatchObject({ code: 'CARE_STATE' });
    await expect(choose('d', 'keep', staffAt('/33'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { cares, visits } = await book.published();
    expect(cares).toMatchObject([{ customerId: customer, care: Care.KEEP }]);
    expect(visits).toMatchObject([{ customerId: customer, reason: VisitAskReason.TO_KEEP }]);
    await night('2027-02-02');
    expect(await book.published()).toEqual({ cares: [], visits: [] });
  });
});
