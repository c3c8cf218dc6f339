import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, localDate, type LocalDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { Referral } from '../../domain/referrals/referral.ts';
import { migrations } from '../../persistence/migrations.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { PublishRulesDocuments } from '../rules-documents/publish-rules-documents.ts';
import { GivePoints } from '../value-guard/give-points.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { PublishValueRules } from '../value-guard/publish-value-rules.ts';
import { DecideReferrals } from './decide-referrals.ts';
import { OwnCode } from './own-code.ts';
import { PayReferrals } from './pay-referrals.ts';
import { ReadReferrals } from './read-referrals.ts';
import { RecordReferral } from './record-referral.ts';
import { RejectReferral } from './reject-referral.ts';
import { TellOfReferrals } from './tell-of-referrals.ts';

/** Referrals on a database of their own, on a day that the test sets. */
export async function referralsWorld() {
  const { database, owner, close } = await testDatabase({
    ...{ migrations, poolMax: 12, as: 'app', scope: currentScope },
  });
  let today: LocalDate = localDate('2026-03-01');
  const clock: Clock = { now: () => new Date(), today: () => today };
  await new PublishValueRules(database, clock).onModuleInit();
  await new PublishRulesDocuments(database, clock).onModuleInit();
  const outbox = new Outbox(clock);
  const audit = new AuditTrail('rewards', outbox, clock);
  const tell = new TellOfReferrals(outbox);
  const points = new GivePoints(new GuardValue(clock), new OrderPoints(outbox, clock), outbox);
  const decide = new DecideReferrals(clock, points, tell);
  const shared = new Set<string>();
  const households = {
    isShared: (advocate: string, friend: string) => Promise.resolve(shared.has(`${advocate} ${friend}`)),
    together: (pairs: readonly Pick<Referral, 'id' | 'customerId' | 'friendId'>[]) =>
      Promise.resolve(
        new Map(pairs.map(({ id, customerId, friendId }) => [id, shared.has(`${customerId} ${friendId}`)])),
      ),
  };
  const pay = new PayReferrals(database, clock, households, decide);
  const record = new RecordReferral(database, clock, audit, households, decide);
  const codes = new OwnCode(database, clock);
  return {
    ...{ database, owner, close, codes, record, shared },
    decide: (which: Parameters<PayReferrals['run']>[0]) => pay.run(which),
    /** Decided where something is heard of a friend, in the transaction of that. */
    hear: (friendId: string) => database.transaction((tx) => decide.run(tx, { friendIds: [friendId] })),
    ranges: () => database.transaction((tx) => decide.ranges(tx)),
    read: new ReadReferrals(database, clock),
    reject: new RejectReferral(database, clock, audit, tell),
    on: (day: string) => void (today = localDate(day)),
    came: (code: string, friendId: string = uuidv7(), key = 'k') =>
      record.run({ friendId, code, key, by: 'E001' }, { kind: 'service', name: 'operator' }),
    insure: (customerId: string, startsOn: string, endsOn: string, termId: string = uuidv7()) =>
      database
        .rows(
          sql`
        insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims,
          premium_minor, currency)
        values (${customerId}, ${termId}, 1, ${uuidv7()}, 'P', ${startsOn}, ${endsOn}, 0, 1000000, 'CNY')
        on conflict (customer_id, term_id) do update set ends_on = excluded.ends_on`,
        )
        .then(() => termId),
    /** Points ordered for a referral, in their order. */
    async orders(id: string): Promise<string[]> {
      const rows = await database.rows<{ words: string }>(sql`
        select kind || ' ' || key || ' ' || coalesce(points::text, '') as words from points_order
        where source_id = ${id} order by batch_id, key`);
      return rows.map(({ words }) => words.replace(`referral/${id}/`, '').trim());
    },
    async stateOf(id: string): Promise<string> {
      const [row] = await database.rows<{ state: string; reason: string | null }>(
        sql`select state, reason from referral where id = ${id}`,
      );
      return `${row!.state} ${row!.reason ?? ''}`.trim();
    },
    async used(customerId: string): Promise<number> {
      const [row] = await database.rows<{ used: number }>(
        sql`select coalesce(sum(used), 0)::integer as used from referral_use where customer_id = ${customerId}`,
      );
      return row!.used;
    },
  };
}
