import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Actor } from '../domain/actor.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { CancelAbsence } from './cancel-absence.ts';
import { DeactivateStaff } from './deactivate-staff.ts';
import { at, on, people, type People } from './people.fixture.ts';
import { type AddTrainingCommand, RecordTraining } from './record-training.ts';
import { SetAbsence, type SetAbsenceCommand } from './set-absence.ts';
import { SetGrants } from './set-grants.ts';

let scene: People;
let chief: Actor;
let manager: Actor;
let away: StaffProfile;
let deputy: StaffProfile;

beforeAll(async () => {
  scene = await people();
  chief = await scene.acting('E001');
  manager = await scene.acting('E021');
}, 30_000);
afterAll(() => scene.close());

beforeEach(async () => {
  scene.calendar.today = on('2026-11-22');
  scene.told.length = 0;
  away = await scene.newcomer();
  deputy = await scene.newcomer({ grants: [] });
});

const refused = (code: string, facts = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) as unknown });
const leave = (more: Partial<SetAbsenceCommand> = {}): SetAbsenceCommand => ({
  ...{ key: uuidv7(), accountId: away.accountId, fromOn: on('2026-11-24'), toOn: on('2026-11-26') },
  ...{ deputyAccountId: deputy.accountId, ...more },
});
const arrange = (more: Partial<SetAbsenceCommand> = {}, actor = manager) =>
  scene.get(SetAbsence).run(actor, leave(more));
const lent = async (to = deputy) => (await scene.byNumber(to.staffNumber)).deputyGrants;
const noticesOf = ({ accountId }: StaffProfile) =>
  scene.database.rows(sql`SELECT kind, facts FROM notice WHERE account_id = ${accountId}`);
const actsOn = async (accountId: string) =>
  (await scene.acts()).filter(({ recordId }) => recordId === accountId).map(({ act }) => act);

describe('leave', () => {
  it('is arranged once, however often and at once it is asked for', async () => {
    const answers = await Promise.all([arrange(), arrange(), arrange()]);
    const [first] = answers;
    for (const answer of answers) expect(answer).toEqual(first);
    expect(first.absence).toMatchObject({
      fromOn: '2026-11-24',
      toOn: '2026-11-26',
      deputyAccountId: deputy.accountId,
      deputyName: deputy.name,
    });
    expect(await actsOn(away.accountId)).toEqual(['staff.created', 'staff.absence-set']);
    const days = { from: '2026-11-24', to: '2026-11-26' };
    expect(await noticesOf(deputy)).toEqual([
      { kind: 'DEPUTY_APPOINTED', facts: { ...days, name: away.name } },
    ]);
    expect(await noticesOf(away)).toEqual([
      { kind: 'DEPUTY_STANDS_IN', facts: { ...days, name: deputy.name } },
    ]);
  });

  it('never lies twice on a day, also when two arrange it at once', async () => {
    const outcomes = await Promise.allSettled([
      arrange({ fromOn: on('2026-11-20') }),
      arrange({ toOn: on('2026-11-30') }),
      arrange({ fromOn: on('2026-11-25') }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(arrange({ fromOn: on('2026-11-26'), toOn: on('2026-11-30') })).rejects.toEqual(
      refused('INVALID_INPUT'),
    );
  });

  it('shows the one under way, then the next', async () => {
    await arrange({ fromOn: on('2026-12-24'), toOn: on('2026-12-26'), deputyAccountId: undefined });
    const { absence } = await arrange();
    expect(absence?.fromOn).toBe('2026-11-24');
    scene.calendar.today = on('2026-11-27');
    const later = await arrange({ fromOn: on('2027-01-01'), toOn: on('2027-01-02') });
    expect(later.absence).toMatchObject({ fromOn: '2026-12-24', deputyAccountId: null });
  });

  it('is called off once, and then nobody stands in', async () => {
    const { absence } = await arrange();
    scene.calendar.today = on('2026-11-24');
    expect(await lent()).toHaveLength(1);
    const cancel = () => scene.get(CancelAbsence).run(manager, away.accountId, absence!.absenceId);
    const answers = await Promise.all([cancel(), cancel()]);
    for (const answer of answers) expect(answer.absence).toBeUndefined();
    expect(await lent()).toEqual([]);
    expect(scene.told).toEqual([[deputy.accountId]]);
    expect((await actsOn(away.accountId)).slice(2)).toEqual(['staff.absence-cancelled']);
  });

  it('that was called off does not come back with a call that comes again', async () => {
    const asked = { key: uuidv7() };
    const { absence } = await arrange(asked);
    await scene.get(CancelAbsence).run(manager, away.accountId, absence!.absenceId);
    for (const again of await Promise.all([arrange(asked), arrange(asked)])) {
      expect(again.absence).toBeUndefined();
    }
    expect(await actsOn(away.accountId)).toEqual([
      'staff.created',
      'staff.absence-set',
      'staff.absence-cancelled',
    ]);
    await expect(arrange({ ...asked, toOn: on('2026-11-27') })).rejects.toEqual(refused('KEY_REUSED'));
    expect((await arrange()).absence).toMatchObject({ fromOn: '2026-11-24' });
  });

  it('that was found arranged as asked does not come back either', async () => {
    const { absence } = await arrange();
    const asked = { key: uuidv7() };
    expect((await arrange(asked)).absence).toEqual(absence);
    await scene.get(CancelAbsence).run(manager, away.accountId, absence!.absenceId);
    expect((await arrange(asked)).absence).toBeUndefined();
  });

  it('that is over stays as it was', async () => {
    const { absence } = await arrange();
    scene.calendar.today = on('2026-11-27');
    await scene.get(CancelAbsence).run(manager, away.accountId, absence!.absenceId);
    expect(await actsOn(away.accountId)).toEqual(['staff.created', 'staff.absence-set']);
  });

  it('of somebody else is not found under this person', async () => {
    const { absence } = await arrange();
    await expect(scene.get(CancelAbsence).run(manager, deputy.accountId, absence!.absenceId)).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });

  it('is arranged at one’s own offices; elsewhere there is nobody', async () => {
    const { accountId } = await scene.byNumber('E031');
    for (const id of [accountId, uuidv7()]) {
      await expect(arrange({ accountId: id })).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});

describe('a deputy', () => {
  it('holds the grants from the first day to the last', async () => {
    await arrange();
    const held = [{ ...at('/32/3201', 'service-officer'), forAccountId: away.accountId }];
    for (const [day, expected] of [
      ['2026-11-23', []],
      ['2026-11-24', held],
      ['2026-11-26', held],
      ['2026-11-27', []],
    ] as const) {
      scene.calendar.today = on(day);
      expect(await lent()).toEqual(expected);
    }
  });

  it('never holds what the person who is away holds for a third', async () => {
    const third = await scene.newcomer({ grants: [at('/32/3201', 'visit-officer')] });
    await scene
      .get(SetAbsence)
      .run(manager, leave({ accountId: third.accountId, deputyAccountId: away.accountId }));
    await arrange();
    scene.calendar.today = on('2026-11-25');
    expect(await lent(away)).toMatchObject([{ role: 'visit-officer' }]);
    expect(await lent()).toMatchObject([{ role: 'service-officer' }]);
  });

  it('never becomes an administrator or an auditor', async () => {
    const chiefs = await scene.newcomer({
      grants: [at('/', 'administrator'), at('/', 'auditor'), at('/', 'marketing')],
    });
    await arrange({ accountId: chiefs.accountId, fromOn: on('2026-11-22') }, chief);
    expect(await lent()).toMatchObject([{ role: 'marketing', orgPath: '/' }]);
  });

  it('loses the grants with the person who is away, and their sessions learn of it', async () => {
    await arrange({ fromOn: on('2026-11-22') });
    expect(scene.told).toEqual([[deputy.accountId]]);
    const before = (await scene.byNumber(deputy.staffNumber)).permissionVersion;
    const { version } = await scene.byNumber(away.staffNumber);
    const { version: next } = await scene
      .get(SetGrants)
      .run(chief, away.accountId, [at('/32/3201', 'contributor')], version);
    expect(await lent()).toMatchObject([{ role: 'contributor' }]);
    await scene.get(DeactivateStaff).run(chief, { accountId: away.accountId, reason: 'r', version: next });
    expect(await lent()).toEqual([]);
    expect(scene.told.slice(1)).toEqual(Array(2).fill([away.accountId, deputy.accountId]));
    expect((await scene.byNumber(deputy.staffNumber)).permissionVersion).toBe(before + 2n);
  });

  it('is refused with the reason', async () => {
    const gone = await scene.newcomer();
    await scene.get(DeactivateStaff).run(chief, { ...gone, reason: 'r' });
    const elsewhere = await scene.byNumber('E031');
    const wide = await scene.newcomer({ grants: [at('/', 'marketing')] });
    const resting = await scene.newcomer();
    await arrange({ accountId: resting.accountId, fromOn: on('2026-11-26'), deputyAccountId: undefined });
    const arranger = await scene.byNumber('E021');
    for (const [more, reason] of [
      [{ deputyAccountId: away.accountId }, 'ONESELF'],
      [{ deputyAccountId: gone.accountId }, 'INACTIVE'],
      [{ deputyAccountId: elsewhere.accountId }, 'UNKNOWN'],
      [{ deputyAccountId: uuidv7() }, 'UNKNOWN'],
      [{ deputyAccountId: resting.accountId }, 'AWAY'],
      [{ deputyAccountId: arranger.accountId }, 'OWN_GRANTS'],
      [{ accountId: wide.accountId }, 'BEYOND_REACH'],
    ] as const) {
      await expect(arrange(more)).rejects.toEqual(refused('DEPUTY_REFUSED', { reason }));
    }
  });
});

describe('the training record', () => {
  const course = (more: Partial<AddTrainingCommand> = {}): AddTrainingCommand => ({
    ...{ key: uuidv7(), accountId: away.accountId, course: '理赔礼仪', takenOn: on('2026-11-20') },
    ...{ result: 'passed', note: '', ...more },
  });
  const add = (command: AddTrainingCommand, actor = manager) => scene.get(RecordTraining).add(actor, command);

  it('takes a course once under a key', async () => {
    const command = course({ note: 'with\ntwo lines' });
    const answers = await Promise.all([add(command), add(command), add(command)]);
    const [first] = answers;
    for (const answer of answers) expect(answer).toEqual(first);
    expect(await scene.get(RecordTraining).list(manager, away.accountId)).toEqual([first]);
    expect(await actsOn(first.recordId)).toEqual(['training.added']);
    for (const more of [
      { course: 'x' },
      { result: 'failed' },
      { note: '' },
      { accountId: deputy.accountId },
    ] as const) {
      await expect(add({ ...command, ...more })).rejects.toEqual(refused('KEY_REUSED'));
    }
  });

  it('lists the newest course first', async () => {
    for (const takenOn of ['2026-03-01', '2026-11-01', '2025-11-01'])
      await add(course({ takenOn: on(takenOn) }));
    const records = await scene.get(RecordTraining).list(manager, away.accountId);
    expect(records.map(({ takenOn }) => takenOn)).toEqual(['2026-11-01', '2026-03-01', '2025-11-01']);
  });

  it('takes no course of the future', async () => {
    await expect(add(course({ takenOn: on('2026-11-23') }))).rejects.toEqual(refused('INVALID_INPUT'));
  });

  it('of somebody elsewhere is not found', async () => {
    const { accountId } = await scene.byNumber('E031');
    for (const id of [accountId, uuidv7()]) {
      await expect(scene.get(RecordTraining).list(manager, id)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(add(course({ accountId: id }))).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});
