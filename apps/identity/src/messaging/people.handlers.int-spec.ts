import { OfficeLevel, TrainingResult } from '@evergreen/contracts/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import {
  gateway,
  newcomer,
  operator,
  type PeopleService,
  peopleService,
  refused,
  staff,
} from './people-calls.fixture.ts';

let service: PeopleService;
beforeAll(async () => {
  service = await peopleService();
}, 60_000);
afterAll(() => service.close());

const people = (caller: Caller) => service.people(caller);
const offices = (caller: Caller) => service.offices(caller);
const chief = () => staff('administrator', '/', service.ids.E001);

describe('an office', () => {
  it('is opened, renamed, closed and opened again, each the same when sent twice', async () => {
    const calls = offices(chief());
    const twice = async <T>(send: () => Promise<T>): Promise<T> => {
      const first = await send();
      expect(await send()).toEqual(first);
      return first;
    };
    const names = { nameZh: '常州', nameEn: 'Changzhou' };
    const { office } = await twice(() => calls.openOffice({ parentPath: '/32', code: '3204', ...names }));
    expect(office).toMatchObject({ orgPath: '/32/3204', level: OfficeLevel.CITY, isOpen: true, ...names });
    const orgPath = '/32/3204';
    await twice(() => calls.renameOffice({ orgPath, nameZh: '常', nameEn: 'C', version: 1n }));
    await twice(() => calls.closeOffice({ orgPath, version: 2n }));
    await twice(() => calls.reopenOffice({ orgPath, version: 3n }));
    await expect(calls.closeOffice({ orgPath, version: 2n })).rejects.toEqual(refused('CHANGED_MEANWHILE'));
  });

  it('is refused with every field at fault', async () => {
    await expect(
      offices(chief()).openOffice({ parentPath: '/32/3201', code: 'x', nameZh: ' ', nameEn: 'a\u0000b' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'parentPath' }, { field: 'code' }, { field: 'nameZh' }, { field: 'nameEn' }],
    });
  });
});

describe('a person', () => {
  it('is made, changed and sent on leave, each the same when sent twice', async () => {
    const calls = people(chief());
    const asked = newcomer({ email: 'lu@example.com' });
    const made = await calls.createStaff(asked);
    expect(made.activationPassword).not.toBe('');
    expect(await calls.createStaff(asked)).toEqual({ ...made, activationPassword: '' });
    await expect(calls.createStaff({ ...asked, name: 'other' })).rejects.toEqual(refused('KEY_REUSED'));
    await expect(calls.createStaff({ ...asked, key: uuidv7() })).rejects.toEqual(
      refused('STAFF_NUMBER_TAKEN'),
    );
    const { accountId } = made.staff!;
    const twice = async <T>(send: () => Promise<T>): Promise<T> => {
      const first = await send();
      expect(await send()).toEqual(first);
      return first;
    };
    const own = { accountId, name: '陆扬', orgPath: '/32/3202', email: '' };
    await twice(() => calls.updateStaff({ ...own, version: 1n }));
    const grants = [{ role: 'service-officer', orgPath: '/32/3202' }];
    await twice(() => calls.setGrants({ accountId, grants, version: 2n }));
    const key = uuidv7();
    const days = { fromOn: '2027-01-01', toOn: '2027-01-05', deputyAccountId: service.ids.E022! };
    const { staff: onLeave } = await twice(() => calls.setAbsence({ key, accountId, ...days }));
    expect(onLeave?.absence).toMatchObject({ ...days, deputyName: '林雨桐' });
    const { absenceId } = onLeave!.absence!;
    await twice(() => calls.cancelAbsence({ accountId, absenceId }));
    await twice(() => calls.deactivateStaff({ accountId, reason: 'left', version: 5n }));
    const { staff: back } = await twice(() => calls.reactivateStaff({ accountId, version: 6n }));
    expect(back).toMatchObject({ name: '陆扬', orgPath: '/32/3202', isActive: true, version: 7n });
    expect(back?.grants).toMatchObject(grants);
    const course = { key: uuidv7(), accountId, course: '礼仪', takenOn: '2026-01-02', note: '' };
    await twice(() => calls.addTraining({ ...course, result: TrainingResult.ATTENDED }));
    expect((await calls.listTraining({ accountId })).records).toHaveLength(1);
  });

  it('is refused with every field at fault', async () => {
    await expect(
      people(chief()).createStaff(
        newcomer({
          ...{ key: '', staffNumber: '??', name: '', orgPath: '32', email: 'x' },
          grants: [{ role: 'king', orgPath: '//' }],
        }),
      ),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        ...['key', 'staffNumber', 'name', 'orgPath', 'grants[0].orgPath', 'grants[0].role', 'email'].map(
          (field) => ({ field }),
        ),
      ],
    });
    await expect(
      people(chief()).listStaff({ limit: 101, office: 'x', cursor: '%%', text: '\u0007' }),
    ).rejects.toMatchObject({
      fields: [{ field: 'office' }, { field: 'text' }, { field: 'limit' }, { field: 'cursor' }],
    });
  });

  it('is let in and given rights by whoever has just proved themselves only', async () => {
    const tired = {
      ...chief(),
      session: { id: uuidv7(), steppedUpAtMs: Date.now() - 11 * 60_000 },
    } as Caller;
    const asked = newcomer();
    const accountId = service.ids.E024!;
    const leave = { key: uuidv7(), accountId, fromOn: '2027-02-01', toOn: '2027-02-05' };
    for (const call of [
      people(tired).createStaff(asked),
      people(tired).setGrants({ accountId, grants: [], version: 1n }),
      people(tired).reactivateStaff({ accountId, version: 1n }),
      people(tired).setAbsence({ ...leave, deputyAccountId: service.ids.E022! }),
    ]) {
      await expect(call).rejects.toEqual(refused('STEP_UP_REQUIRED'));
    }
    const { staff: found } = await people(tired).listStaff({ limit: 1, text: asked.staffNumber });
    expect(found).toEqual([]);
    expect((await people(tired).getStaff({ accountId })).staff?.grants).toHaveLength(1);
    // Leave gives nobody anything as long as nobody stands in.
    const { staff: away } = await people(tired).setAbsence(leave);
    expect(away?.absence).toMatchObject({ fromOn: '2027-02-01' });
  });

  it('is listed page by page, at most a hundred at once', async () => {
    const calls = people(chief());
    const first = await calls.listStaff({ limit: 5 });
    expect(first.staff.map(({ staffNumber }) => staffNumber)).toEqual([
      'E001',
      'E002',
      'E003',
      'E004',
      'E005',
    ]);
    const second = await calls.listStaff({ limit: 1, cursor: first.nextCursor! });
    expect(second.staff.map(({ staffNumber }) => staffNumber)).toEqual(['E006']);
  });
});

describe('the operator', () => {
  it('makes an administrator, once, and sees everybody', async () => {
    const asked = newcomer({ orgPath: '/', grants: [{ role: 'administrator', orgPath: '/' }] });
    const { activationPassword } = await people(operator).createStaff(asked);
    expect(activationPassword).not.toBe('');
    expect((await people(operator).createStaff(asked)).activationPassword).toBe('');
    const { staff: found } = await people(operator).listStaff({ limit: 100, text: asked.staffNumber });
    expect(found).toHaveLength(1);
  });

  it('is not any other service', async () => {
    await expect(people(gateway).createStaff(newcomer())).rejects.toEqual(refused('FORBIDDEN'));
    await expect(people(gateway).listStaff({ limit: 1 })).rejects.toEqual(refused('FORBIDDEN'));
  });
});
