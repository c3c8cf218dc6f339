import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { events } from '@evergreen/contracts';
import type { PolicyTermFact } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { defineEntity, p, sql } from '@evergreen/persistence';
import { testDatabase, type TestDatabase } from '@evergreen/testing';
import { DeadLetters } from './dead-letters.ts';
import type { EventConsumer } from './event-consumer.ts';
import { type ReceivedMessage, takeMessage } from './take-message.ts';
import { effects, migrations, termFacts, terms, type TermFact } from './term-facts.fixture.ts';

const event = events.policyTermsChanged;

const TermSchema = defineEntity({
  name: 'Term',
  tableName: 'term',
  properties: { termId: p.string().primary(), version: p.bigint(), label: p.string() },
});

function received(facts: readonly TermFact[]): ReceivedMessage {
  const message: MessageInitShape<typeof event.schema> = {
    terms: facts.map(({ termId, version, label = 'fine' }) => ({
      termId,
      version: BigInt(version),
      policyLabel: label,
    })),
  };
  return {
    envelope: {
      messageId: uuidv7(),
      subject: event.subject,
      occurredAt: new Date('2026-03-15T08:00:00Z'),
      correlationId: 'c-1',
      traceparent: '00-00000000000000000000000000000001-0000000000000001-00',
      isReplay: false,
    },
    isForeign: false,
    payload: toBinary(event.schema, create(event.schema, message)),
    deliveries: 1,
    isExhausted: false,
  };
}

describe('a message', () => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await testDatabase({ migrations, entities: [TermSchema] });
  });
  afterAll(() => opened.close());
  beforeEach(() => opened.database.rows(sql`truncate term, effect, inbox, dead_letter, dead_message`));

  const keysOf = async (deadLetters: DeadLetters) =>
    (await deadLetters.list(200, false)).map(({ factKey }) => factKey).sort();

  it('whichever facts are bad, exactly those are buried and all others applied', async () => {
    const { database } = opened;
    const consumer = termFacts();
    const batches = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc
        .asyncProperty(batches, async (isBad) => {
          const facts = terms(isBad.length, {
            poisoned: isBad.flatMap((bad, index) => (bad ? [index] : [])),
          });
          await takeMessage(database, consumer, received(facts));
          const bad = facts.filter(({ label }) => label === 'poison').map(({ termId }) => termId);
          expect(await keysOf(new DeadLetters(database, []))).toEqual(bad.sort());
          expect(await effects(database)).toEqual({
            facts: facts.length - bad.length,
            timesMax: bad.length === facts.length ? 0 : 1,
          });
        })
        .afterEach(async () => {
          await database.rows(sql`truncate term, effect, inbox, dead_letter, dead_message`);
        }),
      { numRuns: 25 },
    );
  });

  it('that is taken by two at once is applied by one of them', async () => {
    const { database } = opened;
    const message = received(terms(5));
    const taken = await Promise.all(
      Array.from({ length: 4 }, () => takeMessage(database, termFacts(), message)),
    );
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['applied', 'known', 'known', 'known']);
    expect(await effects(database)).toEqual({ facts: 5, timesMax: 1 });
  });

  it('is heard apart by each consumer of the service', async () => {
    const { database } = opened;
    const message = received(terms(1));
    await takeMessage(database, termFacts(), message);
    const taken = await takeMessage(database, termFacts({ durable: 'another' }), message);
    expect(taken.kind).toBe('applied');
  });

  it('whose bad fact was written as an entity leaves nothing of it behind', async () => {
    const { database } = opened;
    const consumer: EventConsumer<typeof event.schema, PolicyTermFact> = {
      ...termFacts(),
      apply(tx, facts) {
        for (const { termId, version, policyLabel } of facts) {
          tx.entities.create(TermSchema, { termId, version, label: policyLabel });
        }
        return Promise.resolve();
      },
    };
    const facts = terms(9, { poisoned: [4] });
    await takeMessage(database, consumer, received(facts));
    expect(await database.rows(sql`select 1 from term`)).toHaveLength(8);
    expect(await keysOf(new DeadLetters(database, []))).toEqual([facts[4]!.termId]);
  });

  it('of which one fact is refused by the commit alone is taken apart all the same', async () => {
    const { database } = opened;
    await database.rows(sql`create table known_term (term_id text primary key)`);
    await database.rows(sql`alter table term add constraint term_known foreign key (term_id)
      references known_term deferrable initially deferred`);
    const facts = terms(4);
    const known = facts.slice(0, 3).map(({ termId }) => termId);
    await database.rows(sql`insert into known_term select unnest(${known}::text[])`);
    await takeMessage(database, termFacts(), received(facts));
    expect(await effects(database)).toEqual({ facts: 3, timesMax: 1 });
    expect(await keysOf(new DeadLetters(database, []))).toEqual([facts[3]!.termId]);
    await database.rows(sql`alter table term drop constraint term_known`);
  });

  it('is read only where something is to be done, and buried only where it was to be read', async () => {
    const { database } = opened;
    const consumer = (isHeard: boolean): EventConsumer => ({
      ...termFacts(),
      isHeard: () => Promise.resolve(isHeard),
      facts: () => {
        throw new Error('read');
      },
    });
    const message = received(terms(2));
    expect(await takeMessage(database, consumer(false), message)).toEqual({ kind: 'applied', facts: 0 });
    expect(await takeMessage(database, consumer(true), message)).toEqual({ kind: 'known' });
    expect(await takeMessage(database, consumer(true), received(terms(2)))).toMatchObject({
      kind: 'buried',
      reason: 'Error: read',
    });
    const heard = { ...termFacts(), isHeard: () => Promise.resolve(true) };
    expect(await takeMessage(database, heard, received(terms(2)))).toMatchObject({ facts: 2 });
  });

  it('that could not be read is applied as a whole once its consumer can read it', async () => {
    const { database } = opened;
    const blind: EventConsumer = {
      ...termFacts(),
      facts: () => {
        throw new Error('version 2 of the facts is not known');
      },
    };
    expect(await takeMessage(database, blind, received(terms(3)))).toMatchObject({ kind: 'buried' });
    const [letter] = await new DeadLetters(database, []).list(1, false);
    expect(letter).toMatchObject({ factKey: '', reason: 'Error: version 2 of the facts is not known' });
    expect(await new DeadLetters(database, [termFacts()]).replay([])).toEqual({ applied: 1, failed: 0 });
    expect(await effects(database)).toEqual({ facts: 3, timesMax: 1 });
  });

  it('with a reason or a key that Postgres cannot store is buried all the same', async () => {
    const { database } = opened;
    const consumer = termFacts({
      before: () => Promise.reject(new Error(`a \u0000 in a text, ${'long '.repeat(500)}`)),
    });
    const taken = await takeMessage(database, consumer, received([{ termId: 'a\u0000b', version: 1 }]));
    expect(taken).toMatchObject({ kind: 'buried', buried: 1 });
    expect(await new DeadLetters(database, []).list(1, false)).toMatchObject([{ factKey: 'a\uFFFDb' }]);
  });
});

describe('a replay', () => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await testDatabase({ migrations });
  });
  afterAll(() => opened.close());

  it('applies what it can of a message and keeps the rest with its new reason', async () => {
    const { database } = opened;
    const facts = terms(10, { poisoned: [2, 5, 7] });
    await takeMessage(database, termFacts(), received(facts));
    const mended = termFacts({
      before: async (tx) => {
        await tx.rows(sql`alter table term drop constraint if exists term_label`);
      },
    });
    const stillBad = facts[5]!.termId;
    const picky: EventConsumer<typeof event.schema, PolicyTermFact> = {
      ...mended,
      apply: (tx, some, envelope) => {
        if (some.some(({ termId }) => termId === stillBad)) throw new Error('still not understood');
        return mended.apply(tx, some, envelope);
      },
    };
    const deadLetters = new DeadLetters(database, [picky]);
    expect(await deadLetters.replay([])).toEqual({ applied: 2, failed: 1 });
    expect(await deadLetters.list(10, false)).toMatchObject([
      { factKey: stillBad, reason: 'Error: still not understood', attempts: 2 },
    ]);
    expect(await effects(database)).toEqual({ facts: 9, timesMax: 1 });
  });

  it('refuses ids that are no dead letter’s, by their place, and changes nothing', async () => {
    const { database } = opened;
    const deadLetters = new DeadLetters(database, [termFacts()]);
    const [letter] = await deadLetters.list(1, false);
    const asked = [letter!.id, 'nonsense', uuidv7()];
    await expect(deadLetters.replay(asked)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'ids[1]' }, { field: 'ids[2]' }],
    });
    expect(await deadLetters.waiting()).toBe(1n);
  });

  it('says so when the consumer is no more', async () => {
    const { database } = opened;
    expect(await new DeadLetters(database, []).replay([])).toEqual({ applied: 0, failed: 1 });
    const [letter] = await new DeadLetters(database, []).list(1, false);
    expect(letter!.reason).toBe('No consumer is named term-facts');
  });
});
