import { PersonalDataService } from '@evergreen/contracts/privacy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { membership } from '../membership.service.ts';
import { enrolMissing } from '../persistence/member.repository.ts';
import type { Award } from '../domain/posting.ts';
import { postAwards } from '../persistence/posting.repository.ts';
import { award, on } from '../use-cases/membership.fixture.ts';

const today = '2005-03-15';
const [customerId, other, stranger] = [uuidv7(), uuidv7(), uuidv7()];
let environment: TestEnvironment;
let service: RunningService;

const byRewards = (each: Award) => ({ ...each, actor: 'service:rewards', isByPolicy: false });
const posted = { recordedAt: new Date(), today: on(today), sliding: new Map<string, number>() };

beforeAll(async () => {
  environment = await testEnvironment(membership.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: today };
  service = await startService(membership, variables);
  const { database } = environment;
  await database.transaction(async (tx) => {
    const members = await enrolMissing(tx, [customerId, other], on(today));
    const awards = members.map(({ memberId }) => award(memberId, { effectiveOn: on(today) }));
    await postAwards(tx, awards.map(byRewards), posted);
  });
}, 30_000);
afterAll(async () => {
  await service.stop();
  await environment.close();
}, 30_000);

const as = (caller: Caller) =>
  callsWith(service.platform.rpcClient.service(PersonalDataService, { target: 'membership' }), { caller });
const asker: Caller = { kind: 'service', name: 'customer-profile' };

/** All pages: rows by section, and how many entries each page had. */
async function exported(id: string) {
  const rows = new Map<string, string[][]>();
  const pages: number[] = [];
  let cursor: string | undefined;
  do {
    const asked = { customerId: id, ...(cursor === undefined ? {} : { cursor }) };
    const page = await as(asker).exportPerson(asked);
    for (const section of page.sections) {
      const known = rows.get(section.name) ?? [];
      rows.set(section.name, [...known, ...section.rows.map(({ values }) => values)]);
      if (section.name === 'entries') pages.push(section.rows.length);
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { rows, pages };
}

describe('what the ledger holds about a person', () => {
  it('is handed over with the entries that are yet to take effect', async () => {
    await environment.database.transaction(async (tx) => {
      const [row] = await tx.rows<{ id: string }>(
        sql`select member_id as id from member where customer_id = ${other}`,
      );
      const later = { effectiveOn: on('2006-01-01'), activeOn: on('2006-03-02'), expiresOn: null };
      await postAwards(tx, [byRewards(award(row!.id as never, later))], posted);
      await tx.rows(sql`insert into household_member (member_id, household_id, joined_on, consented_on, may_draw, act_id)
        values (${row!.id}, ${uuidv7()}, ${today}::date, ${today}::date, true, ${uuidv7()})`);
    });
    const { rows } = await exported(other);
    expect(rows.get('membership')).toEqual([[expect.stringMatching(/^\d{12}$/), today]]);
    expect(rows.get('household')).toEqual([[today, '', today, 'true', '', '']]);
    expect(rows.get('entries')!.map((values) => values[6])).toEqual([today, '2006-01-01']);
    expect((await as(asker).erasePerson({ customerId: other, requestId: uuidv7() })).erased).toMatchObject([
      { what: 'entries kept pseudonymous', count: 2 },
    ]);
  });

  it('is handed over to its end, page by page, however many entries there are', async () => {
    await environment.database.rows(sql`
      insert into ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id, rule_id, effective_on, active_on,
        recorded_at)
      select member_id, uuidv7(), 'AWARD', 'many/' || n, n, 'no-claim', 's', 'N1', '2005-01-01', '2005-03-02', now()
      from member, generate_series(1, 6000) as n where customer_id = ${customerId}`);
    const { rows, pages } = await exported(customerId);
    expect(pages).toEqual([...Array.from({ length: 6 }, () => 1_000), 1]);
    expect(rows.get('membership')).toHaveLength(1);
    const points = rows.get('entries')!.map(([, , each]) => Number(each));
    expect(points.length).toBe(6_001);
    expect(new Set(points.slice(1)).size).toBe(6_000);
    expect(await exported(customerId)).toEqual({ rows, pages });
    const { erased } = await as(asker).erasePerson({ customerId, requestId: uuidv7() });
    expect(erased).toMatchObject([{ count: 6_001 }]);
  });

  it('is nothing of somebody who is no member', async () => {
    const { rows } = await exported(stranger);
    expect([...rows]).toEqual([
      ['membership', []],
      ['household', []],
      ['entries', []],
    ]);
  });

  it('is asked for by customer-profile only, and goes on where a page ended', async () => {
    for (const name of ['rewards', 'gateway', 'operator']) {
      await expect(as({ kind: 'service', name }).exportPerson({ customerId })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await expect(as(asker).exportPerson({ customerId, cursor: "1' or" })).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ field: 'cursor' }] },
    });
  });
});
