import { TrainingResult } from '@evergreen/contracts/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import {
  gateway,
  member,
  newcomer,
  operator,
  type PeopleService,
  peopleService,
  staff,
} from './people-calls.fixture.ts';

let service: PeopleService;
beforeAll(async () => {
  service = await peopleService();
}, 60_000);
afterAll(() => service.close());

const people = (caller: Caller) => service.people(caller);
const offices = (caller: Caller) => service.offices(caller);

const everybody: readonly [string, Caller][] = [
  ['service-officer', staff('service-officer')],
  ['visit-officer', staff('visit-officer')],
  ['marketing', staff('marketing', '/')],
  ['marketing-approver', staff('marketing-approver', '/')],
  ['branch-manager', staff('branch-manager')],
  ['province-head', staff('province-head', '/32')],
  ['head-office-service', staff('head-office-service', '/')],
  ['contributor', staff('contributor')],
  ['finance', staff('finance', '/')],
  ['auditor', staff('auditor', '/')],
  ['administrator', staff('administrator', '/')],
  ['member', member],
  ['operator', operator],
  ['gateway', gateway],
];
const outsiders = ['member'];
const readers = ['branch-manager', 'province-head', 'head-office-service', 'auditor', 'administrator'];
const arrangers = readers.filter((role) => role !== 'auditor');

/** Asks each caller and tells those who came through the door, whatever they found behind it. */
async function whoMay(ask: (caller: Caller) => Promise<unknown>): Promise<string[]> {
  const through: string[] = [];
  for (const [who, caller] of everybody) {
    const code = await ask(caller).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    if (code !== 'FORBIDDEN') through.push(who);
  }
  return through;
}

describe('who may', () => {
  const nobody = uuidv7();
  it('list offices: all who work for the insurer, and services', async () => {
    expect(await whoMay((caller) => offices(caller).listOffices({}))).toEqual(
      everybody.map(([who]) => who).filter((who) => !outsiders.includes(who)),
    );
  });

  it('change offices: administrators', async () => {
    const change = { orgPath: '/99', version: 1n, nameZh: '名', nameEn: 'name' };
    for (const ask of [
      (caller: Caller) => offices(caller).openOffice({ ...change, parentPath: '/99', code: '1' }),
      (caller: Caller) => offices(caller).renameOffice(change),
      (caller: Caller) => offices(caller).closeOffice(change),
      (caller: Caller) => offices(caller).reopenOffice(change),
    ]) {
      expect(await whoMay(ask)).toEqual(['administrator']);
    }
  });

  it('look at staff: those who lead, administrators, auditors and the operator', async () => {
    expect(await whoMay((caller) => people(caller).listStaff({ limit: 1 }))).toEqual([
      ...readers,
      'operator',
    ]);
    expect(await whoMay((caller) => people(caller).getStaff({ accountId: nobody }))).toEqual([
      ...readers,
      'operator',
    ]);
  });

  it('take somebody on: administrators and the operator', async () => {
    const invalid = newcomer({ orgPath: '/99/1' });
    expect(await whoMay((caller) => people(caller).createStaff(invalid))).toEqual([
      'administrator',
      'operator',
    ]);
  });

  it('change staff: administrators', async () => {
    const change = { accountId: nobody, version: 1n };
    for (const ask of [
      (caller: Caller) => people(caller).updateStaff({ ...change, name: 'x', orgPath: '/' }),
      (caller: Caller) => people(caller).setGrants(change),
      (caller: Caller) => people(caller).deactivateStaff({ ...change, reason: 'r' }),
      (caller: Caller) => people(caller).reactivateStaff(change),
    ]) {
      expect(await whoMay(ask)).toEqual(['administrator']);
    }
  });

  it('arrange leave and write down training: those who lead, and administrators', async () => {
    const days = { fromOn: '2027-01-01', toOn: '2027-01-02' };
    const course = { course: 'c', takenOn: '2020-01-01', result: TrainingResult.PASSED, key: 'k' };
    for (const ask of [
      (caller: Caller) => people(caller).setAbsence({ accountId: nobody, ...days }),
      (caller: Caller) => people(caller).cancelAbsence({ accountId: nobody, absenceId: nobody }),
      (caller: Caller) => people(caller).addTraining({ accountId: nobody, ...course }),
    ]) {
      expect(await whoMay(ask)).toEqual(arrangers);
    }
    expect(await whoMay((caller) => people(caller).listTraining({ accountId: nobody }))).toEqual(readers);
  });
});

describe('somebody at another office', () => {
  const manager = staff('branch-manager');
  const answerOf = (call: Promise<unknown>) =>
    call.catch((error: Error & { code: string }) => [error.code, error.message]);

  it('is answered like somebody who does not exist', async () => {
    const administrator = staff('administrator', '/32');
    const version = 1n;
    const days = { fromOn: '2027-01-01', toOn: '2027-01-02' };
    const course = { course: 'c', takenOn: '2020-01-01', result: TrainingResult.PASSED };
    const calls: ((accountId: string) => Promise<unknown>)[] = [
      (accountId) => people(manager).getStaff({ accountId }),
      (accountId) => people(manager).listTraining({ accountId }),
      (accountId) => people(manager).addTraining({ accountId, key: uuidv7(), ...course }),
      (accountId) => people(manager).setAbsence({ key: uuidv7(), accountId, ...days }),
      (accountId) => people(manager).cancelAbsence({ accountId, absenceId: uuidv7() }),
      (accountId) =>
        people(administrator).updateStaff({ accountId, name: 'x', orgPath: '/32', email: '', version }),
      (accountId) => people(administrator).setGrants({ accountId, grants: [], version }),
      (accountId) => people(administrator).deactivateStaff({ accountId, reason: 'r', version }),
      (accountId) => people(administrator).reactivateStaff({ accountId, version }),
    ];
    for (const call of calls) {
      const [elsewhere, nobody] = [await answerOf(call(service.ids.E031!)), await answerOf(call(uuidv7()))];
      expect(elsewhere).toEqual(nobody);
      expect(elsewhere).toContain('NOT_FOUND');
    }
  });

  it('stands in no list', async () => {
    const listed = await people(manager).listStaff({ limit: 100 });
    expect(listed.staff.map(({ staffNumber }) => staffNumber)).toEqual(
      expect.arrayContaining(['E021', 'E022', 'E023', 'E024']),
    );
    expect(listed.staff.every(({ orgPath }) => orgPath === '/32/3201')).toBe(true);
    expect((await people(manager).listStaff({ limit: 100, office: '/33' })).staff).toEqual([]);
  });
});
