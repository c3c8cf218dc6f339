import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fromBinary } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { fixedClock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { newCall, runInCall } from '@evergreen/rpc';
import { eventually, testDatabase, type TestDatabase } from '@evergreen/testing';
import { eventBytesMax, Outbox } from './outbox.ts';
import { migrations } from './term-facts.fixture.ts';

const outbox = new Outbox(fixedClock(new Date('2026-03-15T08:00:00Z')));
const event = events.policyTermsChanged;

describe('outbox', () => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await testDatabase({ migrations });
  });
  afterAll(() => opened.close());
  beforeEach(() => opened.database.rows(sql`truncate outbox`));

  it('keeps nothing of a transaction that is rolled back', async () => {
    const { database } = opened;
    const failing = database.transaction(async (tx) => {
      await outbox.append(tx, event, { terms: [{ termId: 'a' }] });
      throw new Error('the cause did not happen');
    });
    await expect(failing).rejects.toThrow('the cause did not happen');
    expect(await database.rows(sql`select 1 from outbox`)).toEqual([]);
  });

  it('writes the message with correlation and trace of the call it is written in', async () => {
    const { database } = opened;
    const call = newCall({ caller: { kind: 'service', name: 'test' } });
    const id = await runInCall(call, () =>
      database.transaction((tx) => outbox.append(tx, event, { terms: [{ termId: 'a', version: 7n }] })),
    );
    const [row] = await database.rows<Record<string, unknown> & { payload: Buffer }>(
      sql`select * from outbox`,
    );
    expect(row).toMatchObject({
      id,
      subject: 'customer-profile.policy-terms-changed.v1',
      correlation_id: call.correlationId,
      traceparent: call.traceparent,
      created_at: new Date('2026-03-15T08:00:00Z'),
      published_at: null,
    });
    expect(fromBinary(event.schema, row!.payload).terms[0]).toMatchObject({ termId: 'a', version: 7n });
  });

  it('writes many events in one statement and calls the relay once for a transaction', async () => {
    const { database } = opened;
    const client = await database.dedicatedClient();
    const calls: string[] = [];
    client.on('notification', ({ channel }) => calls.push(channel));
    await client.query('listen outbox');
    const statements = await database.transaction(async (tx) => {
      const count = async () =>
        (await tx.rows<{ id: bigint }>(sql`select pg_current_xact_id()::text::bigint as id`))[0]!.id;
      const before = await count();
      await outbox.appendMany(
        tx,
        event,
        Array.from({ length: 700 }, (_, index) => ({ terms: [{ termId: String(index) }] })),
      );
      await outbox.append(tx, event, { terms: [] });
      await outbox.append(tx, event, { terms: [] });
      // Rows of one statement share their command id.
      const commands = await tx.rows(sql`select distinct cmin::text from outbox`);
      expect(await count()).toBe(before);
      return commands.length;
    });
    expect(statements).toBe(3);
    await client.query(`notify outbox, 'end'`);
    await eventually(() => calls.length >= 2, { what: 'the end of the calls' });
    expect(calls).toHaveLength(2);
    await client.end();
    const payloads = await database.rows<{ payload: Buffer }>(
      sql`select payload from outbox where octet_length(payload) > 0`,
    );
    const ids = payloads.map(({ payload }) => Number(fromBinary(event.schema, payload).terms[0]!.termId));
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 700 }, (_, index) => index));
  });

  it('writes more than one statement may hold, and nothing for nothing', async () => {
    const { database } = opened;
    const large = { terms: [{ policyLabel: 'x'.repeat(eventBytesMax - 100) }] };
    await database.transaction(async (tx) => {
      await outbox.appendMany(tx, event, []);
      await outbox.appendMany(tx, event, Array<typeof large>(20).fill(large));
    });
    const [row] = await database.rows(
      sql`select count(*)::int as rows, count(distinct id)::int as ids from outbox`,
    );
    expect(row).toEqual({ rows: 20, ids: 20 });
  });

  it('refuses an event that NATS would not carry, before anything is written', async () => {
    const { database } = opened;
    const tooLarge = { terms: [{ policyLabel: 'x'.repeat(eventBytesMax) }] };
    const failing = database.transaction((tx) => outbox.appendMany(tx, event, [{ terms: [] }, tooLarge]));
    await expect(failing).rejects.toThrow(RangeError);
    expect(await database.rows(sql`select 1 from outbox`)).toEqual([]);
  });
});
