import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../domain/actor.ts';
import { CloseOffice } from './close-office.ts';
import { CreateStaff } from './create-staff.ts';
import { DeactivateStaff } from './deactivate-staff.ts';
import { ListOffices } from './list-offices.ts';
import { OpenOffice } from './open-office.ts';
import { at, newcomer, people, type People } from './people.fixture.ts';
import { ReactivateStaff } from './reactivate-staff.ts';
import { RenameOffice } from './rename-office.ts';
import { ReopenOffice } from './reopen-office.ts';
import { SeedDemoStaff } from './seed-demo-staff.ts';

let scene: People;
let chief: Actor;
let jiangsu: Actor;
beforeAll(async () => {
  scene = await people();
  chief = await scene.acting('E001');
  jiangsu = await scene.acting('E006');
}, 30_000);
afterAll(() => scene.close());

const refused = (code: string) => expect.objectContaining({ code });
const city = (code: string, more = {}) => ({
  ...{ parentPath: '/32', code, nameZh: `城${code}`, nameEn: `City ${code}` },
  ...more,
});
const open = (code: string, actor = chief, more = {}) => scene.get(OpenOffice).run(actor, city(code, more));
const find = async (orgPath: string) =>
  (await scene.get(ListOffices).run()).find((office) => office.orgPath === orgPath);
const actsOn = async (orgPath: string) =>
  (await scene.acts()).filter(({ recordId }) => recordId === orgPath).map(({ act }) => act);

describe('the offices', () => {
  it('stand parents before children, with the people who belong to them', async () => {
    const offices = await scene.get(ListOffices).run();
    expect(offices.slice(0, 3)).toMatchObject([
      { orgPath: '/', nameZh: '总公司', staff: 6, isOpen: true },
      { orgPath: '/32', nameZh: '江苏', staff: 2 },
      { orgPath: '/32/3201', nameEn: 'Nanjing', staff: 4 },
    ]);
  });

  it('are seeded once: what was changed since stays', async () => {
    const { orgPath, version } = (await find('/33/3303'))!;
    await scene.get(RenameOffice).run(chief, { orgPath, nameZh: '瓯', nameEn: 'Ou', version });
    const before = await scene.get(ListOffices).run();
    await scene.get(SeedDemoStaff).run();
    expect(await scene.get(ListOffices).run()).toEqual(before);
  });
});

describe('opening an office', () => {
  it('happens once, however often and at once it is asked for', async () => {
    const answers = await Promise.all([open('3206'), open('3206'), open('3206')]);
    expect(answers).toEqual(Array(3).fill(expect.objectContaining({ orgPath: '/32/3206', version: 1n })));
    expect(await actsOn('/32/3206')).toEqual(['office.opened']);
  });

  it('is refused where there is one with other names, or a closed one', async () => {
    const { orgPath, version } = await open('3207');
    await expect(open('3207', chief, { nameZh: '别' })).rejects.toEqual(refused('OFFICE_EXISTS'));
    await scene.get(CloseOffice).run(chief, orgPath, version);
    await expect(open('3207')).rejects.toEqual(refused('OFFICE_EXISTS'));
  });

  it.each(['/99', '/32/9999'])('is refused below %s, which does not exist', async (parentPath) => {
    await expect(open('1', chief, { parentPath })).rejects.toEqual(refused('OFFICE_UNKNOWN'));
  });

  it('is done by whoever manages the office above, and elsewhere refused as if there were none', async () => {
    await expect(open('3208', jiangsu)).resolves.toMatchObject({ orgPath: '/32/3208' });
    const [elsewhere, nowhere] = await Promise.all(
      ['/33', '/99'].map((parentPath) =>
        open('1', jiangsu, { parentPath }).catch((error: Error & { code: string }) => [
          error.code,
          error.message,
        ]),
      ),
    );
    expect(elsewhere).toEqual(nowhere);
    await expect(open('1', await scene.acting('E011'))).rejects.toEqual(refused('OFFICE_UNKNOWN'));
  });
});

describe('changing an office', () => {
  it('is told what it was and what it is', async () => {
    const { orgPath, version } = await open('3210');
    const names = { nameZh: '改', nameEn: 'Changed' };
    const renamed = await scene.get(RenameOffice).run(chief, { orgPath, version, ...names });
    expect(renamed).toMatchObject({ ...names, version: version + 1n });
    expect((await scene.acts()).at(-1)).toMatchObject({
      act: 'office.renamed',
      orgPath,
      before: { nameZh: '城3210' },
      after: names,
    });
    // The same call once more.
    expect(await scene.get(RenameOffice).run(chief, { orgPath, version, ...names })).toEqual(renamed);
    expect(await actsOn(orgPath)).toEqual(['office.opened', 'office.renamed']);
  });

  it('is refused to whoever saw an older version', async () => {
    const { orgPath, version } = await open('3211');
    const rename = (nameZh: string) =>
      scene.get(RenameOffice).run(chief, { orgPath, version, nameZh, nameEn: 'x' });
    const outcomes = await Promise.allSettled([rename('甲'), rename('乙'), rename('丙')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual(
      Array(2).fill({ status: 'rejected', reason: refused('CHANGED_MEANWHILE') }),
    );
  });

  it('elsewhere is refused as if there were none', async () => {
    const close = (orgPath: string) => scene.get(CloseOffice).run(jiangsu, orgPath, 1n);
    for (const orgPath of ['/33/3301', '/33/9', '/']) {
      await expect(close(orgPath)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});

describe('closing an office', () => {
  it('is refused while people belong to it, and goes when they have gone', async () => {
    const { orgPath, version } = await open('3212');
    const staff = await scene.newcomer({ orgPath, grants: [] });
    const close = () => scene.get(CloseOffice).run(chief, orgPath, version);
    await expect(close()).rejects.toMatchObject({
      code: 'OFFICE_IN_USE',
      facts: { staff: 1, officesBelow: 0 },
    });
    await scene.get(DeactivateStaff).run(chief, { ...staff, reason: 'left' });
    await expect(close()).resolves.toMatchObject({ isOpen: false });
    await expect(close()).resolves.toMatchObject({ isOpen: false, version: version + 1n });
    // And who belonged to it cannot come back to a closed office.
    const { accountId } = staff;
    await expect(scene.get(ReactivateStaff).run(chief, accountId, staff.version + 1n)).rejects.toEqual(
      refused('OFFICE_UNKNOWN'),
    );
  });

  it('is refused while offices below are open, and below a closed one nothing opens', async () => {
    const province = await open('34', chief, { parentPath: '/' });
    const below = await open('3401', chief, { parentPath: '/34' });
    const closeProvince = () => scene.get(CloseOffice).run(chief, province.orgPath, province.version);
    await expect(closeProvince()).rejects.toMatchObject({ facts: { staff: 0, officesBelow: 1 } });
    await scene.get(CloseOffice).run(chief, below.orgPath, below.version);
    await closeProvince();
    await expect(scene.get(ReopenOffice).run(chief, below.orgPath, below.version + 1n)).rejects.toEqual(
      refused('OFFICE_UNKNOWN'),
    );
    await expect(open('3402', chief, { parentPath: '/34' })).rejects.toEqual(refused('OFFICE_UNKNOWN'));
    await scene.get(ReopenOffice).run(chief, province.orgPath, province.version + 1n);
    await expect(
      scene.get(ReopenOffice).run(chief, below.orgPath, below.version + 1n),
    ).resolves.toMatchObject({ isOpen: true });
    expect(await actsOn('/34/3401')).toEqual(['office.opened', 'office.closed', 'office.reopened']);
  });

  it('is always refused for head office', async () => {
    const head = (await find('/'))!;
    await expect(scene.get(CloseOffice).run(chief, '/', head.version)).rejects.toEqual(
      refused('OFFICE_IN_USE'),
    );
  });

  it('and joining it at the same moment end with one of the two', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { orgPath, version } = await open(`33${round}`);
      const [closed, joined] = await Promise.allSettled([
        scene.get(CloseOffice).run(chief, orgPath, version),
        scene
          .get(CreateStaff)
          .run(chief, newcomer(7_000 + round, { orgPath, grants: [at(orgPath, 'service-officer')] })),
      ]);
      expect([closed.status, joined.status].sort()).toEqual(['fulfilled', 'rejected']);
      const office = (await find(orgPath))!;
      expect(office.isOpen).toBe(office.staff === 1);
    }
  });
});
