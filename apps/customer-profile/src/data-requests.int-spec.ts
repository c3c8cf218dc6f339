import { RunState } from '@evergreen/contracts';
import { DataRequestKind, ExportFormat } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { recordedActs } from '@evergreen/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  dataRequestScene,
  type DataRequestScene,
  member,
  provinceHead,
  serviceDesk,
} from './data-requests.fixture.ts';

let scene: DataRequestScene;
let customers: Map<string, string>;
// More than a page of them.
const manyTerms = 2_100;
const past = { starts_on: '2025-01-01', ends_on: '2025-12-31' };
const order = (customerId: string, reason = 'letter of 3 Sep') => ({ key: uuidv7(), customerId, reason });
const refused = (code: string, facts?: object) =>
  expect.objectContaining({ code, ...(facts ? { facts } : {}) });

beforeAll(async () => {
  scene = await dataRequestScene();
  customers = await scene.import(
    ...Array.from({ length: 12 }, (_, n) => ({
      ...past,
      customer_ref: `C${n}`,
      customer_name: `王小明${n}`,
      phone: `1380000${1000 + n}`,
      policy_ref: `P${n}`,
      vehicle_ref: `V${n}`,
      plate: `浙A1000${n % 10}`,
      org_path: n % 2 === 0 ? '/33/3301' : '/32/3201',
    })),
    ...Array.from({ length: manyTerms }, (_, n) => ({
      ...past,
      ...{ customer_ref: 'CM', policy_ref: `PM${n}`, vehicle_ref: `VM${n % 2}` },
    })),
  );
}, 60_000);
afterAll(() => scene.close(), 30_000);
beforeEach(() => {
  scene.others.asked.length = 0;
  scene.others.silent.clear();
});

const id = (ref: string) => customers.get(ref)!;

describe('a copy', () => {
  it('holds what every service holds, in both formats, with a receipt of each', async () => {
    const own = member(id('C0'));
    const { request: asked } = await scene.as(own).requestExport({ ...order(id('C0')), reason: '' });
    const { requestId } = asked!;
    expect(asked).toMatchObject({ kind: DataRequestKind.EXPORT, requestedBy: 'member', orgPath: '/33/3301' });
    const done = await scene.ended(own, requestId);
    expect(done.progress).toMatchObject({ state: RunState.SUCCEEDED, chunksDone: 4, chunksTotal: 4 });
    expect(done.receipts.map(({ service }) => service).sort()).toEqual([
      ...['customer-profile', 'identity', 'membership', 'rewards'],
    ]);
    expect(done.receipts.find(({ service }) => service === 'customer-profile')!.counts).toContainEqual(
      expect.objectContaining({ what: 'policies', count: 1 }),
    );
    const days = (Date.parse(done.availableUntil!) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);

    const json = JSON.parse((await scene.downloaded(own, requestId, ExportFormat.JSON)).toString()) as object;
    expect(JSON.stringify(json)).toContain('王小明0');
    expect(json).toMatchObject({
      services: [
        {
          service: 'identity',
          sections: [{ name: 'kept things', rows: [{ of: id('C0'), note: '=identity' }] }],
        },
        { service: 'membership' },
        { service: 'rewards' },
        { service: 'customer-profile' },
      ],
    });
    const zip = unzipSync(await scene.downloaded(own, requestId, ExportFormat.CSV));
    const text = (name: string) => Buffer.from(zip[name]!).toString();
    expect(text('rewards/kept-things.csv')).toBe(`\u{feff}of,note\r\n${id('C0')},'=rewards\r\n`);
    expect(text('customer-profile/vehicles.csv')).toContain('浙A10000');
  });

  it('holds all there is, however many pages a service hands it over in', async () => {
    scene.others.pages.set('membership', 5);
    const customerId = id('CM');
    const { requestId } = (await scene.as(serviceDesk).requestExport(order(customerId))).request!;
    const done = await scene.ended(serviceDesk, requestId);
    scene.others.pages.clear();
    const countOf = (service: string, what: string) =>
      done.receipts.find((each) => each.service === service)!.counts.find((each) => each.what === what)!
        .count;
    expect(countOf('membership', 'kept things')).toBe(5);
    expect(countOf('customer-profile', 'terms')).toBe(manyTerms);

    const tables = await scene.tablesOf(serviceDesk, requestId);
    expect(tables.get('membership/kept things')!.map(({ note }) => note)).toEqual([
      ...['=membership', 'page 2', 'page 3', 'page 4', 'page 5'],
    ]);
    for (const [table, rows] of [
      ['terms', manyTerms],
      ['policies', manyTerms],
      ['vehicles', 2],
      ['customer', 1],
    ] as const) {
      expect([table, tables.get(`customer-profile/${table}`)!.length]).toEqual([table, rows]);
    }
    expect(new Set(tables.get('customer-profile/terms')!.map(({ policy }) => policy)).size).toBe(manyTerms);
    const zip = unzipSync(await scene.downloaded(serviceDesk, requestId, ExportFormat.CSV));
    const lines = (name: string) => Buffer.from(zip[name]!).toString().split('\r\n').length - 2;
    expect(lines('customer-profile/terms.csv')).toBe(manyTerms);
    expect(lines('membership/kept-things.csv')).toBe(5);
  });

  it('holds what was asked for the data before, by whom and why', async () => {
    const customerId = id('C10');
    const asked = (await scene.as(serviceDesk).requestExport(order(customerId, 'a call of 3 Sep'))).request!;
    await scene.ended(serviceDesk, asked.requestId);
    const own = member(customerId);
    const { requestId } = (await scene.as(own).requestExport({ ...order(customerId), reason: '' })).request!;
    await scene.ended(own, requestId);
    expect((await scene.tablesOf(own, requestId)).get('customer-profile/data requests')).toMatchObject([
      {
        ...{ kind: 'export', asked_by_kind: 'staff', asked_by: 'E005', reason: 'a call of 3 Sep' },
        asked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        receipts: expect.stringContaining('"service": "rewards"'),
      },
      { kind: 'export', asked_by_kind: 'member', asked_by: 'member', reason: '', available_until: '' },
    ]);
  });

  it('is asked for once, however often it is sent', async () => {
    const own = member(id('C1'));
    const asked = order(id('C1'));
    const answers = await Promise.all(Array.from({ length: 8 }, () => scene.as(own).requestExport(asked)));
    expect(new Set(answers.map(({ request }) => request!.requestId)).size).toBe(1);
    const { requestId } = answers[0]!.request!;
    await scene.ended(own, requestId);
    expect((await scene.as(own).requestExport(asked)).request!.requestId).toBe(requestId);
    await expect(scene.as(own).requestExport({ ...asked, reason: 'another' })).rejects.toEqual(
      refused('KEY_REUSED'),
    );
    // The same words of somebody else are another key.
    const desk = await scene.as(serviceDesk).requestExport(asked);
    expect(desk.request!.requestId).not.toBe(requestId);
    const acts = await recordedActs(scene.database, 'customer-profile');
    expect(acts.filter(({ recordId }) => recordId === requestId).map(({ act }) => act)).toEqual([
      'data-request.exported',
    ]);
  });

  it('of another member does not exist, nor does one of another office', async () => {
    const [own, other] = [member(id('C2')), member(id('C3'))];
    const { requestId } = (await scene.as(own).requestExport(order(id('C2')))).request!;
    await scene.ended(own, requestId);
    const read = { requestId, format: ExportFormat.JSON, offset: 0n };
    for (const stranger of [other, provinceHead('/32')]) {
      await expect(scene.as(stranger).getDataRequest({ requestId })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(scene.as(stranger).readExport(read)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(scene.as(stranger).requestExport(order(id('C2')))).rejects.toEqual(refused('NOT_FOUND'));
      const { requests } = await scene.as(stranger).listDataRequests({ limit: 100 });
      expect(requests.map((each) => each.requestId)).not.toContain(requestId);
    }
    const { requests } = await scene
      .as(provinceHead('/33'))
      .listDataRequests({ limit: 100, customerId: id('C2') });
    expect(requests.map((each) => each.requestId)).toEqual([requestId]);
    expect((await scene.as(own).listDataRequests({ limit: 100 })).requests).toHaveLength(1);
    const auditor: Caller = { ...serviceDesk, grants: [{ role: 'auditor', orgPath: '/' }] } as never;
    expect((await scene.as(auditor).getDataRequest({ requestId })).request).toMatchObject({ requestId });
    await expect(scene.as(auditor).readExport(read)).rejects.toEqual(refused('FORBIDDEN'));
  });

  it('asks staff for a reason, and everybody for a fresh proof', async () => {
    const { session: _, ...unproved } = serviceDesk as Extract<Caller, { kind: 'staff' }>;
    await expect(scene.as(serviceDesk).requestExport(order(id('C4'), ' '))).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ field: 'reason' }] },
    });
    await expect(scene.as(unproved).requestExport(order(id('C4')))).rejects.toEqual(
      refused('STEP_UP_REQUIRED'),
    );
    const stale: Caller = { ...unproved, session: { id: 's', steppedUpAtMs: Date.now() - 11 * 60_000 } };
    await expect(scene.as(stale).requestErasure(order(id('C4')))).rejects.toEqual(
      refused('STEP_UP_REQUIRED'),
    );
  });

  it('lies in the database under the key of the customer only', async () => {
    const own = member(id('C6'));
    const { requestId } = (await scene.as(own).requestExport(order(id('C6')))).request!;
    await scene.ended(own, requestId);
    const pieces = await scene.database.rows<{ sealed: Buffer }>(
      sql`select sealed from export_piece where request_id = ${requestId}`,
    );
    expect(pieces.length).toBeGreaterThan(1);
    // Nothing to read: chance does not make as many printable characters in a row.
    for (const { sealed } of pieces) expect(sealed.toString('latin1')).not.toMatch(/[ -~]{40}/);
    expect(await scene.database.rows(sql`select from export_part where request_id = ${requestId}`)).toEqual(
      [],
    );
  });

  it('cannot be asked for without end', async () => {
    const own = member(id('C7'));
    for (let n = 0; n < 10; n += 1) await scene.as(own).requestExport(order(id('C7')));
    await expect(scene.as(own).requestExport(order(id('C7')))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
  });
});
