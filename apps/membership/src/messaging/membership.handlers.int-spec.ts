import type { Role } from '@evergreen/access';
import { ActorKind } from '@evergreen/contracts/audit';
import { MembershipService } from '@evergreen/contracts/membership';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, recordedActs, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import type { Member } from '../domain/member.ts';
import { membership } from '../membership.service.ts';
import { enrolMissing } from '../persistence/member.repository.ts';
import { award, on } from '../use-cases/membership.fixture.ts';
import { emptyBlacklist } from './empty-blacklist.fixture.ts';

let environment: TestEnvironment;
let service: RunningService;
let blacklist: Awaited<ReturnType<typeof emptyBlacklist>>;
let own: Omit<Member, 'version'>;
let other: Omit<Member, 'version'>;

beforeAll(async () => {
  environment = await testEnvironment(membership.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: '2005-03-15' };
  blacklist = await emptyBlacklist(variables);
  service = await startService(membership, variables);
  const customers = [uuidv7(), uuidv7()];
  const members = await environment.database.transaction((tx) =>
    enrolMissing(tx, customers, on('2005-03-15')),
  );
  [own, other] = members.map(({ version: _, ...member }) => member) as [typeof own, typeof own];
}, 30_000);
afterAll(async () => {
  await service.stop();
  await blacklist.close();
  await environment.close();
});

const as = (caller: Caller) => callsWith(service.platform.rpcClient.service(MembershipService), { caller });
const member = (): Caller => ({
  kind: 'member',
  accountId: 'a',
  memberId: own.memberId,
  customerId: own.customerId,
});
const staff = (...roles: Role[]): Caller => ({
  ...{ kind: 'staff', accountId: 's', staffNumber: 'E1', name: 'N', orgPath: '/' },
  grants: roles.map((role) => ({ role, orgPath: '/' })),
});
const rewards: Caller = { kind: 'service', name: 'rewards' };
const refused = (code: string) => expect.objectContaining({ code });

function message(memberId: Uuid, more: Partial<ReturnType<typeof award>> = {}) {
  return Object.fromEntries(Object.entries(award(memberId, more)).filter(([, value]) => value !== null));
}

describe('an account', () => {
  it('is read by its member, by staff and by services', async () => {
    await as(rewards).postAward(message(own.memberId));
    for (const caller of [member(), staff('marketing'), staff('administrator'), staff('auditor'), rewards]) {
      const { accounts } = await as(caller).getAccounts({ memberIds: [own.memberId] });
      expect(accounts).toEqual([
        expect.objectContaining({
          ...own,
          available: 1000n,
          pending: 0n,
          expiring: [expect.objectContaining({ points: 1000n, on: '2007-03-02' })],
          asOf: '2005-03-15',
        }),
      ]);
      expect((await as(caller).listEntries({ memberId: own.memberId, limit: 10 })).entries).toHaveLength(1);
    }
  });

  it('is refused to another member, who cannot even learn whether it exists', async () => {
    const answers = await Promise.all(
      [other.memberId, uuidv7()].map((id) =>
        as(member())
          .getAccounts({ memberIds: [own.memberId, id] })
          .catch((error: Error & { code: string }) => [error.code, error.message]),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual(expect.arrayContaining(['FORBIDDEN']));
    await expect(as(member()).listEntries({ memberId: other.memberId, limit: 10 })).rejects.toEqual(
      refused('FORBIDDEN'),
    );
  });

  it('is refused to staff without a role for it, and to whoever is not signed in', async () => {
    const ask = (caller: Caller) => as(caller).getAccounts({ memberIds: [own.memberId] });
    await expect(ask(staff('visit-officer'))).rejects.toEqual(refused('FORBIDDEN'));
    await expect(ask({ kind: 'anonymous' })).rejects.toEqual(refused('NOT_SIGNED_IN'));
  });

  it('names every field at fault', async () => {
    await expect(as(member()).getAccounts({ memberIds: ['x'], asOf: '2005-02-29' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'memberIds[0]' }, { field: 'asOf' }],
    });
    await expect(
      as(member()).listEntries({ memberId: own.memberId, limit: 0, cursor: 'x' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'limit' }, { field: 'cursor' }] });
  });
});

describe('lists and sums', () => {
  it('are for staff and services, not for members', async () => {
    const { members } = await as(staff('marketing')).findMembers({
      memberNumber: other.memberNumber,
      limit: 1,
    });
    expect(members).toEqual([expect.objectContaining(other)]);
    expect((await as(rewards).findMembers({ customerIds: [own.customerId], limit: 5 })).members).toHaveLength(
      1,
    );
    const numbers = { memberNumbers: [other.memberNumber, own.memberNumber, '100000000000'] };
    const { numbered } = await as(rewards).findMembers(numbers);
    expect(numbered.map(({ memberNumber, customerId }) => [memberNumber, customerId]).sort()).toEqual(
      [own, other].map(({ memberNumber, customerId }) => [memberNumber, customerId]).sort(),
    );
    const both = as(rewards).findMembers({ ...numbers, memberNumber: own.memberNumber });
    await expect(both).rejects.toMatchObject({ fields: [{ field: 'memberNumbers' }] });
    expect((await as(staff('auditor')).getTotals({})).members).toBe(2n);
    await expect(as(member()).findMembers({ limit: 1 })).rejects.toEqual(refused('FORBIDDEN'));
    await expect(as(member()).getTotals({})).rejects.toEqual(refused('FORBIDDEN'));
  });
});

describe('an award', () => {
  it('gives its first answer again, and its key to nothing else', async () => {
    const asked = message(other.memberId);
    const first = await as(rewards).postAward(asked);
    expect(await as(staff('administrator')).postAward(asked)).toMatchObject({
      entryId: first.entryId,
      replayed: true,
    });
    await expect(as(rewards).postAward({ ...asked, points: 1n })).rejects.toEqual(refused('KEY_REUSED'));
    await expect(as(rewards).postAward(message(uuidv7()))).rejects.toEqual(refused('MEMBER_UNKNOWN'));
  });

  it('is written down with who posted it by hand, once', async () => {
    const asked = message(own.memberId);
    const { entryId } = await as(staff('administrator')).postAward(asked);
    await as(staff('administrator')).postAward(asked);
    await as(rewards).postAward(message(own.memberId));
    const acts = await recordedActs(environment.database, 'membership');
    const found = acts.filter(({ act }) => act === 'award.posted');
    expect(found).toEqual([
      expect.objectContaining({ recordId: entryId, actorKind: ActorKind.STAFF, customerId: own.customerId }),
    ]);
    expect(JSON.parse(found[0]!.afterJson)).toMatchObject({ memberId: own.memberId, key: asked.key });
  });

  it('is posted by services and administrators only', async () => {
    for (const caller of [member(), staff('marketing'), staff('auditor')]) {
      await expect(as(caller).postAward(message(own.memberId))).rejects.toEqual(refused('FORBIDDEN'));
    }
  });

  it('is refused with every field at fault, and leaves nothing behind', async () => {
    const entries = sql`select count(*) as n from ledger_entry`;
    const before = await environment.database.rows(entries);
    await expect(
      as(rewards).postAward(message(own.memberId, { points: 0n, key: '', expiresOn: '2005-03-02' })),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'key' }, { field: 'points' }, { field: 'expiresOn' }],
    });
    expect(await environment.database.rows(entries)).toEqual(before);
  });
});

describe('a statement', () => {
  it('comes in pages, the newest day first, up to the day asked for', async () => {
    const [made] = await environment.database.transaction((tx) =>
      enrolMissing(tx, [uuidv7()], on('2005-01-01')),
    );
    const { memberId } = made!;
    for (const [n, day] of ['2005-03-03', '2005-03-01', '2005-03-02', '2005-03-01'].entries()) {
      const dates = { effectiveOn: on(day), activeOn: on(day) };
      await as(rewards).postAward(message(memberId, { key: `day/${n}`, ...dates }));
    }
    const page = async (more: { cursor?: string; asOf?: string; limit?: number }) => {
      const { entries, nextCursor } = await as(rewards).listEntries({ memberId, limit: 2, ...more });
      return { days: entries.map(({ effectiveOn }) => effectiveOn.slice(8)), cursor: nextCursor! };
    };
    const first = await page({});
    expect(first.days).toEqual(['03', '02']);
    expect(await page({ cursor: first.cursor })).toEqual({ days: ['01', '01'], cursor: undefined });
    const asOf = '2005-03-02';
    const early = await page({ asOf });
    expect(early.days).toEqual(['02', '01']);
    expect((await page({ asOf, cursor: early.cursor })).days).toEqual(['01']);
    // A place beyond the day asked for is the beginning of that day's statement.
    const { cursor } = await page({ limit: 1 });
    expect((await page({ asOf: '2005-03-01', cursor })).days).toEqual(['01', '01']);
  });
});
