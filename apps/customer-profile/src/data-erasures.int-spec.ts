import { RunState } from '@evergreen/contracts';
import { DataRequestKind, ExportFormat } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql, type Transaction } from '@evergreen/persistence';
import { eventually, waitingForLocks } from '@evergreen/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  dataRequestScene,
  type DataRequestScene,
  member,
  provinceHead,
  serviceDesk,
} from './data-requests.fixture.ts';
import { lockBook } from './persistence/book.repository.ts';

let scene: DataRequestScene;
let customers: Map<string, string>;
const past = { starts_on: '2025-01-01', ends_on: '2025-12-31' };
const order = (customerId: string, reason = 'letter of 3 Sep') => ({ key: uuidv7(), customerId, reason });
const refused = (code: string, facts?: object) =>
  expect.objectContaining({ code, ...(facts ? { facts } : {}) });

beforeAll(async () => {
  scene = await dataRequestScene();
  customers = await scene.import(
    ...['C4', 'C5', 'C8', 'C9', 'CA', 'CB'].map((ref) => ({
      ...past,
      ...{ customer_ref: ref, policy_ref: `P${ref}`, vehicle_ref: `V${ref}` },
    })),
    {
      customer_ref: 'CF',
      policy_ref: 'PF',
      vehicle_ref: 'VF',
      starts_on: '2026-01-01',
      ends_on: '2026-09-16',
    },
  );
}, 60_000);
afterAll(() => scene.close(), 30_000);
beforeEach(() => {
  scene.others.asked.length = 0;
});

const id = (ref: string) => customers.get(ref)!;

/** Another term of each of the customer's policies, in force today. */
const renew = (tx: Transaction, customerId: string) =>
  tx.rows(sql`
    insert into policy_term
    select (jsonb_populate_record(t, jsonb_build_object(
      'id', gen_random_uuid(), 'starts_on', '2026-01-01', 'ends_on', '2026-12-31'))).*
    from policy_term t where customer_id = ${customerId}`);

const hasKey = async (customerId: string) =>
  (
    await scene.database.rows(sql`
      select from customer_key where customer_id = ${customerId} and destroyed_at is null`)
  ).length === 1;

describe('an erasure', () => {
  it('ends what is held, the key last, and says what each service did', async () => {
    const own = member(id('C8'));
    const copy = (await scene.as(own).requestExport(order(id('C8')))).request!;
    await scene.ended(own, copy.requestId);
    const asked = order(id('C8'));
    const { requestId } = (await scene.as(serviceDesk).requestErasure(asked)).request!;
    const done = await scene.ended(serviceDesk, requestId);
    expect(done.progress).toMatchObject({ state: RunState.SUCCEEDED, failure: '' });
    expect(done.receipts.at(-1)).toMatchObject({
      service: 'customer-profile',
      counts: expect.arrayContaining([expect.objectContaining({ what: 'encryption key', count: 1 })]),
    });
    expect((await scene.as(serviceDesk).requestErasure(asked)).request!.requestId).toBe(requestId);
    await expect(scene.as(serviceDesk).requestErasure(order(id('C8')))).rejects.toEqual(
      refused('ERASURE_REFUSED', { why: 'ALREADY_ERASED' }),
    );
    await expect(scene.as(serviceDesk).requestExport(order(id('C8')))).rejects.toEqual(
      refused('EXPORT_GONE', { why: 'ERASED' }),
    );
    const read = { requestId: copy.requestId, format: ExportFormat.JSON, offset: 0n };
    await expect(scene.as(own).readExport(read)).rejects.toMatchObject({ code: 'EXPORT_GONE' });
    expect(await scene.database.rows(sql`select from export_piece where customer_id = ${id('C8')}`)).toEqual(
      [],
    );
  });

  it('leaves nothing of what was typed about it or about earlier requests, but who asked for what, and when', async () => {
    const customerId = id('C5');
    const reason = 'a letter of 王小明, 13800000001';
    const copy = order(customerId, reason);
    const { requestId } = (await scene.as(serviceDesk).requestExport(copy)).request!;
    await scene.ended(serviceDesk, requestId);
    const other = (await scene.as(serviceDesk).requestExport(order(id('C4'), reason))).request!;
    await scene.ended(serviceDesk, other.requestId);
    const asked = order(customerId, reason);
    const erasure = (await scene.as(serviceDesk).requestErasure(asked)).request!;
    await scene.ended(serviceDesk, erasure.requestId);

    const { requests } = await scene.as(serviceDesk).listDataRequests({ limit: 10, customerId });
    expect(requests).toMatchObject([
      { requestId: erasure.requestId, kind: DataRequestKind.ERASURE, requestedBy: 'E005', reason: '' },
      { requestId, kind: DataRequestKind.EXPORT, requestedBy: 'E005', reason: '' },
    ]);
    const kept = await scene.database.rows<{ id: string; params: unknown }>(sql`
      select id, params from run where params ->> 'customerId' in (${customerId}, ${id('C4')}) order by id`);
    expect(kept.map(({ params }) => params)).toEqual([
      { kind: 'export', customerId, reason: '' },
      { kind: 'export', customerId: id('C4'), reason },
      { kind: 'erasure', customerId, reason: '' },
    ]);
    const { request: untouched } = await scene.as(serviceDesk).getDataRequest({ requestId: other.requestId });
    expect(untouched!.reason).toBe(reason);
    // Sent again, each is known as what it was.
    for (const [again, known] of [
      [await scene.as(serviceDesk).requestExport(copy), requestId],
      [await scene.as(serviceDesk).requestErasure(asked), erasure.requestId],
    ] as const) {
      expect(again.request!.requestId).toBe(known);
    }
  });

  it('is refused while a policy is in force, on its last day too', async () => {
    await expect(scene.as(serviceDesk).requestErasure(order(id('CF')))).rejects.toEqual(
      refused('ERASURE_REFUSED', { why: 'POLICY_IN_FORCE' }),
    );
    const { requests } = await scene.as(serviceDesk).listDataRequests({ limit: 1, customerId: id('CF') });
    expect(requests).toEqual([]);
  });

  it('is not begun where an import was bringing in a policy as it was asked for', async () => {
    let asked = '';
    await scene.database.transaction(async (tx) => {
      await lockBook(tx);
      await renew(tx, id('CA'));
      asked = (await scene.as(serviceDesk).requestErasure(order(id('CA')))).request!.requestId;
      await eventually(async () => (await waitingForLocks(scene.database)) > 0);
    });
    const { progress, receipts } = await scene.ended(serviceDesk, asked);
    expect(progress).toMatchObject({
      ...{ state: RunState.FAILED, failure: 'A policy of the customer is in force' },
    });
    expect(receipts).toEqual([]);
    expect(scene.others.asked).toEqual([]);
    expect(await hasKey(id('CA'))).toBe(true);
  });

  it('keeps the key of somebody who has a policy again before the other services were done', async () => {
    const release = scene.others.hold('rewards');
    const { requestId } = (await scene.as(serviceDesk).requestErasure(order(id('CB')))).request!;
    await eventually(() => scene.others.asked.some((each) => each.startsWith('rewards')));
    await scene.database.transaction((tx) => renew(tx, id('CB')));
    release();
    expect((await scene.ended(serviceDesk, requestId)).progress!.state).toBe(RunState.FAILED);
    expect(await hasKey(id('CB'))).toBe(true);
  });

  it('is refused while another request about the person is under way, and asked for at once it is begun once', async () => {
    const release = scene.others.hold('rewards');
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, () => scene.as(serviceDesk).requestErasure(order(id('C9')))),
    );
    const begun = answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value.request!] : []));
    expect(begun).toHaveLength(1);
    for (const each of answers) {
      if (each.status === 'rejected')
        expect(each.reason).toEqual(refused('ERASURE_REFUSED', { why: 'RUN_UNDER_WAY' }));
    }
    await expect(scene.as(serviceDesk).requestExport(order(id('C9')))).rejects.toMatchObject({
      code: 'EXPORT_GONE',
    });
    release();
  });

  it('is asked for by head office only', async () => {
    for (const caller of [provinceHead('/33'), member(id('C4'))]) {
      await expect(scene.as(caller).requestErasure(order(id('C4')))).rejects.toEqual(refused('FORBIDDEN'));
    }
    await expect(scene.as(serviceDesk).requestErasure(order(uuidv7()))).rejects.toEqual(refused('NOT_FOUND'));
  });
});
