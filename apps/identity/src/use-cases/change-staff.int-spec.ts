import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Actor } from '../domain/actor.ts';
import { DeactivateStaff } from './deactivate-staff.ts';
import { at, people, type People } from './people.fixture.ts';
import { ReactivateStaff } from './reactivate-staff.ts';
import { SetGrants } from './set-grants.ts';
import { UpdateStaff } from './update-staff.ts';

let scene: People;
let chief: Actor;
let jiangsu: Actor;
beforeAll(async () => {
  scene = await people();
  chief = await scene.acting('E001');
  jiangsu = await scene.acting('E006');
}, 30_000);
afterAll(() => scene.close());
beforeEach(() => {
  scene.told.length = 0;
});

const refused = (code: string, facts = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) as unknown });
const actsOn = async (accountId: string) =>
  (await scene.acts()).filter(({ recordId }) => recordId === accountId);
const permissions = async (staffNumber: string) => (await scene.byNumber(staffNumber)).permissionVersion;

describe('a person’s data', () => {
  const update = (staff: Parameters<UpdateStaff['run']>[1], actor = chief) =>
    scene.get(UpdateStaff).run(actor, staff);

  it('change once, with what they were', async () => {
    const staff = await scene.newcomer();
    const command = { ...staff, name: '陆扬', orgPath: '/32/3202', email: 'lu@example.com' };
    const changed = await update(command);
    expect(changed).toMatchObject({
      name: '陆扬',
      orgPath: '/32/3202',
      email: 'lu@example.com',
      version: 2n,
    });
    expect(await update(command)).toEqual(changed);
    expect((await actsOn(staff.accountId)).slice(1)).toEqual([
      expect.objectContaining({
        act: 'staff.updated',
        before: { name: staff.name, orgPath: '/32/3201' },
        after: { name: '陆扬', orgPath: '/32/3202', email: 'changed' },
      }),
    ]);
    expect(scene.told).toEqual([[staff.accountId]]);
    await expect(update({ ...command, email: '' })).rejects.toEqual(
      refused('CHANGED_MEANWHILE', { version: 2n }),
    );
    await expect(update({ ...command, email: '', version: 2n })).resolves.toMatchObject({ email: '' });
  });

  it('change for one of two who saw the same', async () => {
    const staff = await scene.newcomer();
    const outcomes = await Promise.allSettled([
      update({ ...staff, name: '甲' }),
      update({ ...staff, name: '乙' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are out of reach for whoever administers another province, as if there were nobody', async () => {
    const { accountId } = await scene.byNumber('E031');
    const command = { accountId, name: 'x', orgPath: '/32', email: '', version: 1n };
    const [elsewhere, nobody] = await Promise.all(
      [accountId, uuidv7()].map((id) =>
        update({ ...command, accountId: id }, jiangsu).catch((error: Error & { code: string }) => [
          error.code,
          error.message,
        ]),
      ),
    );
    expect(elsewhere).toEqual(nobody);
    expect(elsewhere).toContain('NOT_FOUND');
  });

  it('do not move to an office out of reach', async () => {
    const staff = await scene.newcomer();
    await expect(update({ ...staff, orgPath: '/33/3301' }, jiangsu)).rejects.toEqual(
      refused('OFFICE_UNKNOWN'),
    );
  });

  it('are not for somebody to change whose own reach is shorter', async () => {
    const staff = await scene.newcomer({ grants: [at('/', 'marketing')] });
    await expect(update({ ...staff, email: 'mine@example.com' }, jiangsu)).rejects.toEqual(
      refused('GRANT_REFUSED', { reason: 'BEYOND_REACH' }),
    );
  });
});

describe('grants', () => {
  const set = (accountId: string, grants: ReturnType<typeof at>[], version: bigint, actor = chief) =>
    scene.get(SetGrants).run(actor, accountId, grants, version);

  it('are replaced once, and count at once', async () => {
    const { accountId, version, staffNumber } = await scene.newcomer();
    const before = await permissions(staffNumber);
    const grants = [at('/32', 'province-head'), at('/32/3201', 'service-officer')];
    const changed = await set(accountId, grants, version);
    expect(changed.grants).toEqual(grants);
    expect(await set(accountId, [...grants].reverse(), version)).toEqual(changed);
    expect(await permissions(staffNumber)).toBe(before + 1n);
    expect(scene.told).toEqual([[accountId]]);
    expect((await actsOn(accountId)).slice(1)).toEqual([
      expect.objectContaining({
        act: 'staff.grants-changed',
        before: { grants: [at('/32/3201', 'service-officer')] },
        after: { grants },
      }),
    ]);
    const notices = await scene.database.rows<{ kind: string }>(
      sql`SELECT kind FROM notice WHERE account_id = ${accountId}`,
    );
    expect(notices).toEqual([{ kind: 'GRANTS_CHANGED' }]);
    await expect(set(accountId, [], version)).rejects.toEqual(refused('CHANGED_MEANWHILE'));
    await expect(set(accountId, [], changed.version)).resolves.toMatchObject({ grants: [] });
  });

  it('are given for no office that is unknown', async () => {
    const { accountId, version } = await scene.newcomer();
    const unknown = set(accountId, [at('/39', 'marketing')], version);
    await expect(unknown).rejects.toEqual(refused('OFFICE_UNKNOWN'));
  });

  it('are nobody’s own to change', async () => {
    const { accountId, version, grants } = await scene.byNumber('E006');
    await expect(set(accountId, [...grants, at('/32', 'marketing')], version, jiangsu)).rejects.toEqual(
      refused('GRANT_REFUSED', { reason: 'OWN_GRANTS' }),
    );
  });

  it('of people elsewhere are out of reach', async () => {
    const { accountId, version } = await scene.byNumber('E031');
    await expect(set(accountId, [], version, jiangsu)).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('the last administrator of the company', () => {
  const deactivate = (staffNumber: string, actor: Actor) =>
    scene
      .byNumber(staffNumber)
      .then((staff) => scene.get(DeactivateStaff).run(actor, { ...staff, reason: 'r' }));

  it('stays', async () => {
    const { accountId, version, grants } = await scene.byNumber('E001');
    await expect(deactivate('E001', chief)).rejects.toEqual(refused('LAST_ADMINISTRATOR'));
    const rest = grants.filter(({ role }) => role !== 'administrator');
    await expect(scene.get(SetGrants).run({ kind: 'operator' }, accountId, rest, version)).rejects.toEqual(
      refused('LAST_ADMINISTRATOR'),
    );
    await expect(
      scene
        .get(UpdateStaff)
        .run(chief, { accountId, name: '赵启', orgPath: '/', email: 'q@example.com', version }),
    ).resolves.toBeDefined();
  });

  it('is one of two who were to go at the same moment', async () => {
    const operator: Actor = { kind: 'operator' };
    for (let round = 0; round < 8; round += 1) {
      const { staffNumber, accountId } = await scene.newcomer({
        orgPath: '/',
        grants: [at('/', 'administrator')],
      });
      const zhao = await scene.byNumber('E001');
      const other = await scene.byNumber(staffNumber);
      const outcomes = await Promise.allSettled([
        scene.get(DeactivateStaff).run(operator, { ...zhao, reason: 'r' }),
        round % 2 === 0
          ? scene.get(DeactivateStaff).run(operator, { ...other, reason: 'r' })
          : scene.get(SetGrants).run(operator, accountId, [], other.version),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'LAST_ADMINISTRATOR' },
      });
      // As it was: one administrator, and it is E001.
      const gone = await scene.byNumber('E001');
      if (!gone.isActive) await scene.get(ReactivateStaff).run(operator, gone.accountId, gone.version);
      const left = await scene.byNumber(staffNumber);
      await scene.get(SetGrants).run(operator, accountId, [], left.version);
    }
  }, 30_000);
});

describe('somebody who leaves', () => {
  it('is signed out everywhere at once, and comes back with what they had', async () => {
    const staff = await scene.newcomer();
    const { accountId } = staff;
    await scene.database.rows(
      sql`INSERT INTO session (session_id, token_hash, kind, account_id, method, address, user_agent, created_at,
                               last_seen_at)
          SELECT uuidv7(), n::text::bytea, 'staff', ${accountId}, 'password+totp', '', '', now(), now()
          FROM generate_series(1, 2) AS n`,
    );
    const command = { ...staff, reason: '离职' };
    const gone = await scene.get(DeactivateStaff).run(chief, command);
    expect(gone).toMatchObject({ isActive: false, version: 2n });
    expect(
      await scene.database.rows(
        sql`SELECT FROM session WHERE account_id = ${accountId} AND ended_at IS NULL`,
      ),
    ).toEqual([]);
    expect(await scene.get(DeactivateStaff).run(chief, command)).toEqual(gone);
    expect(scene.told).toEqual([[accountId]]);
    expect((await actsOn(accountId)).at(-1)).toMatchObject({
      act: 'staff.deactivated',
      after: { isActive: false, sessionsEnded: 2 },
      reason: '离职',
    });
    await expect(scene.get(ReactivateStaff).run(chief, accountId, 1n)).rejects.toEqual(
      refused('CHANGED_MEANWHILE'),
    );
    const back = await scene.get(ReactivateStaff).run(chief, accountId, gone.version);
    expect(back).toMatchObject({ isActive: true, grants: staff.grants });
    expect(await scene.get(ReactivateStaff).run(chief, accountId, gone.version)).toEqual(back);
  });

  it('is not for somebody to send away or call back whose own reach is shorter', async () => {
    const staff = await scene.newcomer({ grants: [at('/32', 'auditor')] });
    await expect(scene.get(DeactivateStaff).run(jiangsu, { ...staff, reason: 'r' })).rejects.toEqual(
      refused('GRANT_REFUSED', { reason: 'HEAD_OFFICE_ONLY' }),
    );
    const { version } = await scene.get(DeactivateStaff).run(chief, { ...staff, reason: 'r' });
    await expect(scene.get(ReactivateStaff).run(jiangsu, staff.accountId, version)).rejects.toEqual(
      refused('GRANT_REFUSED'),
    );
  });
});
