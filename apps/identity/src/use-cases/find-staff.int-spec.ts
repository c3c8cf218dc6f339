import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import type { Actor } from '../domain/actor.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { DeactivateStaff } from './deactivate-staff.ts';
import { FindStaff, type StaffSearch } from './find-staff.ts';
import { ListOffices } from './list-offices.ts';
import { people, type People } from './people.fixture.ts';

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

describe('looking people up', () => {
  const search = (more: Partial<StaffSearch> = {}): StaffSearch => ({
    ...{ office: undefined, text: '', withInactive: false, limit: 100, after: undefined },
    ...more,
  });
  const numbers = async (actor: Actor, more: Partial<StaffSearch> = {}) =>
    (await scene.get(FindStaff).list(actor, search(more))).staff.map(({ staffNumber }) => staffNumber);
  const demo = (found: string[]) => found.filter((each) => each.startsWith('E'));

  it('finds those at one’s own offices and nobody else', async () => {
    expect(demo(await numbers(chief))).toHaveLength(14);
    expect(demo(await numbers(jiangsu))).toEqual(['E006', 'E011', 'E021', 'E022', 'E023', 'E024']);
    expect(demo(await numbers(await scene.acting('E021')))).toEqual(['E021', 'E022', 'E023', 'E024']);
    expect(demo(await numbers(await scene.acting('E012')))).toEqual(['E012', 'E031']);
    expect(await numbers(await scene.acting('E022'))).toEqual([]);
  });

  it('narrows to one office, as far as one may look', async () => {
    expect(demo(await numbers(chief, { office: '/33' }))).toEqual(['E012', 'E031']);
    expect(demo(await numbers(jiangsu, { office: '/' }))).toEqual(demo(await numbers(jiangsu)));
    expect(await numbers(jiangsu, { office: '/33' })).toEqual([]);
  });

  it.each([
    ['part of a name', '志', ['E011']],
    ['the start of a staff number', 'e02', ['E021', 'E022', 'E023', 'E024']],
    ['the middle of a staff number', '011', []],
    ['signs that mean something elsewhere', '%', []],
    ['signs that mean something elsewhere', '_', []],
  ])('by %s: %s', async (_, text, expected) => {
    expect(demo(await numbers(chief, { text }))).toEqual(expected);
  });

  it('goes page by page through everybody once', async () => {
    const all = await numbers(chief);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await scene.get(FindStaff).list(chief, search({ limit: 7, after }));
      expect(page.staff.length).toBeLessThanOrEqual(7);
      seen.push(...page.staff.map(({ staffNumber }) => staffNumber));
      after = page.next;
      if (after === undefined) break;
    }
    expect(seen).toEqual(all);
  });

  it('shows who has left only when asked to', async () => {
    const staff = await scene.newcomer({ name: '走了' });
    await scene.get(DeactivateStaff).run(chief, { ...staff, reason: 'r' });
    expect(await numbers(chief, { text: '走了' })).toEqual([]);
    expect(await numbers(chief, { text: '走了', withInactive: true })).toEqual([staff.staffNumber]);
  });

  it('tells whether somebody has set up how they sign in', async () => {
    const { accountId } = await scene.newcomer();
    const isActivated = async () => (await scene.get(FindStaff).get(chief, accountId)).isActivated;
    expect(await isActivated()).toBe(false);
    const { accountId: demoId } = await scene.byNumber('E001');
    expect((await scene.get(FindStaff).get(chief, demoId)).isActivated).toBe(true);
    expect((await scene.get(CredentialRepository).stateOf(scene.database, [accountId])).size).toBe(1);
  });

  it('says of somebody elsewhere what it says of nobody', async () => {
    const { accountId } = await scene.byNumber('E031');
    for (const id of [accountId, uuidv7()]) {
      await expect(scene.get(FindStaff).get(jiangsu, id)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});

describe('outside a demonstration', () => {
  const operator: Actor = { kind: 'operator' };
  const search = { office: undefined, text: 'E0', withInactive: true, limit: 100, after: undefined };

  it('its people are not there', async () => {
    const zhao = await scene.byNumber('E001');
    const { staff } = await scene.getReal(FindStaff).list(operator, search);
    expect(staff).toEqual([]);
    await expect(scene.getReal(FindStaff).get(operator, zhao.accountId)).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    await expect(scene.getReal(DeactivateStaff).run(operator, { ...zhao, reason: 'r' })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    const [head] = await scene.getReal(ListOffices).run();
    expect(head).toMatchObject({ orgPath: '/', staff: 0 });
  });

  it('its administrator is none to rely on', async () => {
    const staff = await scene.newcomer({
      orgPath: '/',
      grants: [{ role: 'administrator', orgPath: '/' }],
    });
    await expect(scene.getReal(DeactivateStaff).run(operator, { ...staff, reason: 'r' })).rejects.toEqual(
      refused('LAST_ADMINISTRATOR'),
    );
    await expect(scene.get(DeactivateStaff).run(operator, { ...staff, reason: 'r' })).resolves.toBeDefined();
  });
});
