import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import type { Actor } from '../domain/actor.ts';
import { CreateStaff } from './create-staff.ts';
import { FindStaff } from './find-staff.ts';
import { at, newcomer, people, type People } from './people.fixture.ts';
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

const refused = (code: string, facts = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) as unknown });
const actsOn = async (accountId: string) =>
  (await scene.acts()).filter(({ recordId }) => recordId === accountId);

describe('somebody new', () => {
  const create = (command = newcomer(8_000), actor = chief) => scene.get(CreateStaff).run(actor, command);

  it('is made once under a key, and the activation password is shown once', async () => {
    const command = newcomer(8_001, { email: 'lu@example.com' });
    const answers = await Promise.all([create(command), create(command), create(command)]);
    const [first] = answers;
    for (const { staff } of answers) expect(staff).toEqual(first.staff);
    expect(answers.map(({ activationPassword }) => activationPassword).filter(Boolean)).toHaveLength(1);
    expect(first.staff).toMatchObject({
      staffNumber: 'N8001',
      orgPath: '/32/3201',
      grants: [at('/32/3201', 'service-officer')],
      email: 'lu@example.com',
      isActive: true,
      isActivated: false,
      version: 1n,
    });
    expect(await actsOn(first.staff.accountId)).toEqual([
      expect.objectContaining({
        act: 'staff.created',
        after: expect.objectContaining({ staffNumber: 'N8001', email: 'changed' }),
      }),
    ]);
  });

  it('is answered as they are by now, however much later the call comes again', async () => {
    const command = newcomer(8_002);
    const { staff } = await create(command);
    await scene.get(UpdateStaff).run(chief, { ...staff, name: '改名' });
    await expect(create(command)).resolves.toMatchObject({ staff: { name: '改名' }, activationPassword: '' });
  });

  it.each([
    { staffNumber: 'N9999' },
    { name: '别人' },
    { orgPath: '/32/3202' },
    { grants: [] },
    { email: 'other@example.com' },
  ])('is not made under a key that made somebody else: %j', async (more) => {
    const command = newcomer(8_003, { key: 'used', email: 'some@example.com' });
    await create(command);
    await expect(create({ ...command, ...more })).rejects.toEqual(refused('KEY_REUSED', { key: 'used' }));
  });

  it('does not get the staff number of another, not even at once', async () => {
    const outcomes = await Promise.allSettled([create(newcomer(8_004)), create(newcomer(8_004))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(create(newcomer(8_004))).rejects.toEqual(
      refused('STAFF_NUMBER_TAKEN', { staffNumber: 'N8004' }),
    );
  });

  it('comes to no office that is unknown, closed or out of reach', async () => {
    await expect(create(newcomer(8_005, { orgPath: '/32/9' }))).rejects.toEqual(
      refused('OFFICE_UNKNOWN', { orgPath: '/32/9' }),
    );
    await expect(create(newcomer(8_005, { grants: [at('/31', 'marketing')] }))).rejects.toEqual(
      refused('OFFICE_UNKNOWN', { orgPath: '/31' }),
    );
    const elsewhere = newcomer(8_005, { orgPath: '/33/3301', grants: [] });
    await expect(create(elsewhere, jiangsu)).rejects.toEqual(refused('OFFICE_UNKNOWN'));
    await expect(create(elsewhere, await scene.acting('E021'))).rejects.toEqual(refused('OFFICE_UNKNOWN'));
  });

  it('gets no grants that are not the maker’s to give', async () => {
    const beyond = newcomer(8_006, { grants: [at('/', 'marketing')] });
    await expect(create(beyond, jiangsu)).rejects.toEqual(
      refused('GRANT_REFUSED', { reason: 'BEYOND_REACH', role: 'marketing', orgPath: '/' }),
    );
    const administrator = newcomer(8_006, { grants: [at('/32', 'administrator')] });
    await expect(create(administrator, jiangsu)).rejects.toEqual(
      refused('GRANT_REFUSED', { reason: 'HEAD_OFFICE_ONLY' }),
    );
    await expect(create(administrator, chief)).resolves.toBeDefined();
  });

  it('leaves no e-mail in clear in the database', async () => {
    const { staff } = await create(newcomer(8_007, { email: 'marked.value@example.com' }));
    for (const table of ['staff_account', 'made_once', 'outbox', 'notice']) {
      const rows = await scene.database.rows<{ text: string }>(
        sql`SELECT row_to_json(t)::text AS text FROM ${sql.table(table)} t`,
      );
      const texts = rows.map(({ text }) => text).join();
      expect(texts).not.toContain('marked.value');
      expect(texts).not.toContain(Buffer.from('marked.value').toString('hex'));
    }
    const read = (actor: Actor) => scene.get(FindStaff).get(actor, staff.accountId);
    expect((await read(await scene.acting('E021'))).email).toBe('marked.value@example.com');
    // An auditor looks, and arranges nothing.
    expect((await read(await scene.acting('E003'))).email).toBe('');
  });
});
