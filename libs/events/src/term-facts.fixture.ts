// A small consumer for tests: facts about terms with their versions, and a count of how often each took effect.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { events } from '@evergreen/contracts';
import type { PolicyTermFact, PolicyTermsChangedSchema } from '@evergreen/contracts/customer-profile';
import { systemClock, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { type Database, defineMigration, sql, type Transaction } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import type { EventConsumer } from './event-consumer.ts';
import { eventSubject } from './event-stream.ts';
import { eventTables } from './event-tables.ts';
import { Outbox } from './outbox.ts';

export const migrations = [
  defineMigration('0001-events', eventTables),
  defineMigration('0002-terms', [
    `create table term (
      term_id text primary key,
      version bigint not null,
      label text not null constraint term_label check (label <> 'poison')
    )`,
    'create table effect (term_id text, version bigint, times int not null, primary key (term_id, version))',
  ]),
];

export const log = createLogger({ service: 'test', level: process.env['EVERGREEN_TEST_LOG'] ?? 'silent' });

const outbox = new Outbox(systemClock('UTC'));

export interface TermFact {
  readonly termId: string;
  readonly version: number;
  readonly label?: string;
}

/** `count` terms of one version; those whose index is listed are poisoned. */
export function terms(
  count: number,
  options: { version?: number; poisoned?: readonly number[] } = {},
): TermFact[] {
  return Array.from({ length: count }, (_, index) => ({
    termId: uuidv7(),
    version: options.version ?? 1,
    label: options.poisoned?.includes(index) ? 'poison' : 'fine',
  }));
}

function message(facts: readonly TermFact[]): MessageInitShape<typeof PolicyTermsChangedSchema> {
  return {
    terms: facts.map(({ termId, version, label = 'fine' }) => ({
      termId,
      version: BigInt(version),
      policyLabel: label,
    })),
  };
}

/** Writes each list of facts as an event of its own, in one transaction. */
export async function say(database: Database, ...lists: readonly (readonly TermFact[])[]): Promise<void> {
  await database.transaction((tx) => outbox.appendMany(tx, events.policyTermsChanged, lists.map(message)));
}

type TermsConsumer = EventConsumer<typeof events.policyTermsChanged.schema, PolicyTermFact>;

/** @param before what happens ahead of each try, such as a failure */
export function termFacts(
  options: {
    durable?: string;
    concurrency?: number;
    before?: (tx: Transaction, facts: readonly PolicyTermFact[]) => Promise<void>;
  } = {},
): TermsConsumer {
  return {
    durable: options.durable ?? 'term-facts',
    event: events.policyTermsChanged,
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
    facts: ({ terms: facts }) => facts,
    keyOf: ({ termId }) => termId,
    async apply(tx, facts) {
      await options.before?.(tx, facts);
      const ids = facts.map(({ termId }) => termId);
      const versions = facts.map(({ version }) => version);
      const labels = facts.map(({ policyLabel }) => policyLabel);
      await tx.rows(sql`
        insert into effect (term_id, version, times)
        select term_id, version, 1 from unnest(${ids}::text[], ${versions}::bigint[]) as fact (term_id, version)
        on conflict (term_id, version) do update set times = effect.times + 1`);
      await tx.rows(sql`
        insert into term (term_id, version, label)
        select * from unnest(${ids}::text[], ${versions}::bigint[], ${labels}::text[])
        on conflict (term_id) do update set version = excluded.version, label = excluded.label
        where term.version < excluded.version`);
    },
  };
}

/** How many facts took effect, and the most often one of them did. */
export async function effects(database: Database): Promise<{ facts: number; timesMax: number }> {
  const [row] = await database.rows<{ facts: number; timesMax: number }>(
    sql`select count(*)::int as facts, coalesce(max(times), 0)::int as "timesMax" from effect`,
  );
  return row!;
}

/** How many outbox rows are published, and how many wait. */
export async function outboxRows(database: Database): Promise<{ published: number; waiting: number }> {
  const [row] = await database.rows<{ published: number; waiting: number }>(sql`
    select count(published_at)::int as published, (count(*) - count(published_at))::int as waiting from outbox`);
  return row!;
}

/** Waits until JetStream has forgotten the ids of all messages so far; leaves two messages nobody consumes. */
export async function forgetMessageIds(connection: NatsConnection, subjectPrefix: string): Promise<void> {
  const subject = eventSubject(subjectPrefix, 'customer-profile.probe');
  const probe = () => jetstream(connection).publish(subject, '', { msgID: 'probe' });
  await probe();
  await eventually(async () => !(await probe()).duplicate, { what: 'the end of the duplicate window' });
}
