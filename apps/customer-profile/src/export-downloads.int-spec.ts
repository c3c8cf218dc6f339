import { ExportFormat } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { recordedActs } from '@evergreen/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  dataRequestScene,
  type DataRequestScene,
  member,
  provinceHead,
  serviceDesk,
} from './data-requests.fixture.ts';

let scene: DataRequestScene;
let customers: Map<string, string>;
const order = (customerId: string, reason = 'letter of 3 Sep') => ({ key: uuidv7(), customerId, reason });
const refused = (code: string, facts?: object) =>
  expect.objectContaining({ code, ...(facts ? { facts } : {}) });

beforeAll(async () => {
  scene = await dataRequestScene();
  // The last one has more than one piece of a file holds.
  const policies = ['C0', 'C1', 'C2', 'C4', ...Array.from({ length: 2_000 }, () => 'C3')];
  customers = await scene.import(
    ...policies.map((ref, n) => ({
      ...{ starts_on: '2025-01-01', ends_on: '2025-12-31' },
      ...{ customer_ref: ref, policy_ref: `P${n}`, vehicle_ref: `V${n}` },
    })),
  );
}, 60_000);
afterAll(() => scene.close(), 30_000);

const id = (ref: string) => customers.get(ref)!;

describe('a copy', () => {
  it('is written down when it is fetched, and is gone after a week', async () => {
    const own = member(id('C0'));
    const { requestId } = (await scene.as(own).requestExport(order(id('C0')))).request!;
    const read = { requestId, format: ExportFormat.CSV, offset: 0n };
    await expect(scene.as(member(id('C1'))).readExport(read)).rejects.toEqual(refused('NOT_FOUND'));
    await scene.ended(own, requestId);
    await scene.downloaded(own, requestId, ExportFormat.CSV);
    const acts = await recordedActs(scene.database, 'customer-profile');
    expect(acts.filter(({ recordId }) => recordId === requestId).map(({ act }) => act)).toEqual([
      ...['data-request.exported', 'export.downloaded'],
    ]);
    await scene.database.rows(sql`
      update data_request set available_until = now() - interval '1 second' where request_id = ${requestId}`);
    await expect(scene.as(own).readExport(read)).rejects.toEqual(refused('EXPORT_GONE', { why: 'EXPIRED' }));
    await scene.database.rows(sql`update run_schedule set next_due_at = now() where name = 'expire-exports'`);
    await scene.gone(requestId);
    await expect(scene.as(own).readExport(read)).rejects.toEqual(refused('EXPORT_GONE', { why: 'EXPIRED' }));
  });

  it('is downloaded with a fresh proof only, from wherever it is begun', async () => {
    const own = member(id('C2')) as Extract<Caller, { kind: 'member' }>;
    const { requestId } = (await scene.as(own).requestExport(order(id('C2')))).request!;
    await scene.ended(own, requestId);
    const mine = (await scene.as(serviceDesk).requestExport(order(id('C2')))).request!;
    await scene.ended(serviceDesk, mine.requestId);
    const { session: _, ...desk } = serviceDesk as Extract<Caller, { kind: 'staff' }>;
    const longAgo = { id: 's', steppedUpAtMs: Date.now() - 11 * 60_000 };
    for (const [caller, of] of [
      [{ ...own, session: undefined }, requestId],
      [{ ...own, session: longAgo }, requestId],
      [desk, mine.requestId],
      [{ ...desk, session: longAgo }, mine.requestId],
    ] as const) {
      for (const offset of [0n, 1n]) {
        const read = { requestId: of, format: ExportFormat.JSON, offset };
        await expect(scene.as(caller as Caller).readExport(read)).rejects.toEqual(
          refused('STEP_UP_REQUIRED'),
        );
      }
    }
    const acts = async () =>
      (await recordedActs(scene.database, 'customer-profile')).filter(
        ({ act }) => act === 'export.downloaded',
      );
    expect((await acts()).filter(({ recordId }) => recordId === mine.requestId)).toEqual([]);
    // Each download is written down, by whoever makes it.
    for (const caller of [serviceDesk, serviceDesk, own]) {
      await scene.downloaded(caller, mine.requestId, ExportFormat.JSON);
    }
    expect((await acts()).filter(({ recordId }) => recordId === mine.requestId)).toHaveLength(3);
  });

  it('goes on for longer than a proof is fresh', async () => {
    const own = member(id('C3')) as Extract<Caller, { kind: 'member' }>;
    const { requestId } = (await scene.as(own).requestExport(order(id('C3')))).request!;
    await scene.ended(own, requestId);
    const proved = (minutes: number): Caller => ({
      ...own,
      session: { id: 's', steppedUpAtMs: Date.now() - minutes * 60_000 },
    });
    const read = { requestId, format: ExportFormat.JSON, offset: 384n * 1_024n };
    expect((await scene.as(proved(30)).readExport(read)).content.length).toBeGreaterThan(0);
    await expect(scene.as(proved(71)).readExport(read)).rejects.toEqual(refused('STEP_UP_REQUIRED'));
    await expect(scene.as(proved(30)).readExport({ ...read, offset: 0n })).rejects.toEqual(
      refused('STEP_UP_REQUIRED'),
    );
  });

  it('that a member asked for does not exist for staff, though they see that it was asked for', async () => {
    const own = member(id('C4'));
    const { requestId } = (await scene.as(own).requestExport(order(id('C4')))).request!;
    await scene.ended(own, requestId);
    for (const caller of [serviceDesk, provinceHead('/')]) {
      expect((await scene.as(caller).getDataRequest({ requestId })).request).toMatchObject({ requestId });
      for (const id of [requestId, uuidv7()]) {
        const read = { requestId: id, format: ExportFormat.JSON, offset: 0n };
        await expect(scene.as(caller).readExport(read)).rejects.toEqual(refused('NOT_FOUND'));
      }
    }
    await scene.downloaded(own, requestId, ExportFormat.JSON);
  });
});
