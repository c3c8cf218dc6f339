import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually, waitingForLocks } from '@evergreen/testing';
import type { Actor } from '../domain/actor.ts';
import { DeactivateStaff } from './deactivate-staff.ts';
import { type OutsideScene, outsideScene, refused } from './outside.fixture.ts';
import { ReactivateStaff } from './reactivate-staff.ts';
import { ResetSignIn } from './reset-sign-in.ts';
import { SetAbsence } from './set-absence.ts';
import type { SignInScene } from './sign-in.fixture.ts';

const operator = { kind: 'operator' } as const;
const amr = ['pwd', 'otp'];
const people = {
  first: { employee_number: 'E021', amr },
  anew: { employee_number: 'E021', amr },
};

let scene: OutsideScene;
let identity: SignInScene;
beforeAll(async () => {
  scene = await outsideScene(people);
  ({ identity } = scene);
});
afterAll(() => scene.close());
beforeEach(() => identity.reset());

describe('who is linked at a provider outside', () => {
  it('can sign in no more after a reset, and somebody else of the number is linked', async () => {
    const { account } = await scene.opened('first');
    await expect(scene.signIn('anew')).rejects.toMatchObject(refused);
    await identity.get(ResetSignIn).run(operator, account.accountId);
    expect((await identity.acts()).find(({ act }) => act === 'staff.sign-in-reset')).toMatchObject({
      afterJson: '{"sessionsEnded":1,"linksEnded":1}',
    });
    expect((await scene.opened('anew')).account.accountId).toBe(account.accountId);
    await expect(scene.signIn('first')).rejects.toMatchObject(refused);
  });

  it('is not let in by a reset that is just being done', async () => {
    const { account } = await scene.opened('first');
    // Not by the number: only the link says who they are.
    people.first.employee_number = 'E999';
    const pending = await identity.database.transaction(async (tx) => {
      await tx.rows(sql`SELECT FROM staff_account WHERE account_id = ${account.accountId} FOR UPDATE`);
      await tx.rows(sql`DELETE FROM external_link`);
      const coming = scene.signIn('first').catch((error: { code: string }) => error);
      await eventually(async () => (await waitingForLocks(identity.database)) > 0, { what: 'a wait' });
      return { coming };
    });
    expect(await pending.coming).toMatchObject(refused);
    people.first.employee_number = 'E021';
  });
});

describe('who will stand in for somebody who may do more', () => {
  let actor: Actor;
  let deputyId: string;

  beforeEach(async () => {
    const admin = (await identity.demoStaff('E006')).staff;
    actor = { kind: 'staff', accountId: admin.accountId, grants: admin.grants };
    deputyId = (await identity.demoStaff('E021')).staff.accountId;
    await identity.database.rows(sql`DELETE FROM staff_absence`);
  });

  const arrangeTomorrow = async () => {
    const { accountId } = (await identity.demoStaff('E005')).staff;
    const [fromOn, toOn] = [localDate('2026-11-23'), localDate('2026-11-24')];
    const leave = { key: uuidv7(), fromOn, toOn, deputyAccountId: deputyId };
    await identity.get(SetAbsence).run(operator, { accountId, ...leave });
  };
  const callOff = () => identity.database.rows(sql`UPDATE staff_absence SET cancelled_at = now()`);
  const tooMuch = { code: 'GRANT_REFUSED', facts: { reason: 'BEYOND_REACH' } };

  it('has no sign-in reset by whoever could not give them that', async () => {
    await arrangeTomorrow();
    await expect(identity.get(ResetSignIn).run(actor, deputyId)).rejects.toMatchObject(tooMuch);
    await callOff();
    await expect(identity.get(ResetSignIn).run(actor, deputyId)).resolves.toBeDefined();
  });

  it('is not called back by whoever could not give them that', async () => {
    const [{ version }] = (await identity.database.rows<{ version: bigint }>(
      sql`SELECT version FROM staff_account WHERE account_id = ${deputyId}`,
    )) as [{ version: bigint }];
    await arrangeTomorrow();
    const leaver = { accountId: deputyId, version, reason: 'r' };
    const gone = await identity.get(DeactivateStaff).run(operator, leaver);
    const callBack = () => identity.get(ReactivateStaff).run(actor, deputyId, gone.version);
    await expect(callBack()).rejects.toMatchObject(tooMuch);
    await callOff();
    await expect(callBack()).resolves.toMatchObject({ isActive: true });
  });
});
