import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, localDate, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { Award, Grant } from '../domain/posting.ts';
import { appendOnlyTables } from '../persistence/append-only.ts';
import { migrations } from '../persistence/migrations.ts';
import { EnrolCustomers } from './enrol-customers.ts';
import { ListEntries } from './list-entries.ts';
import { PostAward } from './post-award.ts';
import { PostGrants } from './post-grants.ts';
import { PostNoClaimGrants } from './post-no-claim-grants.ts';
import { PostToLedger } from './post-to-ledger.ts';
import { PostPointsOrders } from './points-orders/post-points-orders.ts';
import { PublishProgramme } from './publish-programme.ts';
import { ReadAccounts } from './read-accounts.ts';
import { ReadTotals } from './read-totals.ts';
import { RequestAdjustment } from './request-adjustment.ts';

/** The ledger on a database of its own, with its use cases and a calendar that stands where the test puts it. */
export async function ledger(today = '2005-03-15') {
  const { database, owner, close } = await testDatabase({
    ...{ migrations, walls: { appendOnly: appendOnlyTables } },
    ...{ as: 'app', scope: currentScope },
  });
  await new PublishProgramme(owner).onModuleInit();
  const calendar = { today: localDate(today), now: () => new Date() };
  const clock: Clock = { now: () => calendar.now(), today: () => calendar.today };
  const openToAll = { demandOpen: () => Promise.resolve() };
  const enrol = new EnrolCustomers(new Outbox(clock), clock);
  const postToLedger = new PostToLedger(database, clock);
  const audit = new AuditTrail('membership', new Outbox(clock), clock);
  const grants = new PostGrants(clock, enrol, postToLedger);
  const postGrants = new PostNoClaimGrants(new Outbox(clock), grants);
  return {
    database,
    owner,
    close,
    calendar,
    clock,
    enrol,
    postGrants,
    pointsOrders: new PostPointsOrders(database, new Outbox(clock), clock, grants, postToLedger),
    postAward: new PostAward(database, clock, audit, postToLedger, openToAll),
    requestAdjustment: new RequestAdjustment(database, clock, audit, postToLedger),
    openToAll,
    postToLedger,
    accounts: new ReadAccounts(database, clock),
    entries: new ListEntries(database, clock),
    totals: new ReadTotals(database, clock),
    async enrolled(customerId: string = uuidv7()): Promise<{ memberId: Uuid; customerId: string }> {
      await database.transaction((tx) => enrol.run(tx, [customerId]));
      const [row] = await database.rows<{ memberId: Uuid }>(
        sql`select member_id as "memberId" from member where customer_id = ${customerId}`,
      );
      return { memberId: row!.memberId, customerId };
    },
    /** Events of one subject that wait in the outbox. */
    async published(subject: string): Promise<bigint> {
      const [row] = await database.rows<{ n: bigint }>(
        sql`select count(*) as n from outbox where subject like ${`%${subject}%`}`,
      );
      return row!.n;
    },
  };
}

const posting = {
  points: 1000n,
  sourceKind: 'no-claim',
  ruleId: 'N1',
  effectiveOn: '2005-01-01',
  activeOn: '2005-03-02',
  expiresOn: '2007-03-02',
  statusPoints: 0n,
  expiryPolicyId: null,
};

const instant = { awaits: null, awaitedUntil: null };

export function award(memberId: Uuid, more: Partial<Award> = {}): Award {
  const termId = uuidv7();
  return { ...posting, ...instant, memberId, key: `no-claim/${termId}/N1`, sourceId: termId, ...more };
}

export function grant(customerId: string, more: Partial<Grant> = {}): Grant {
  const termId = uuidv7();
  return { ...posting, customerId, key: `no-claim/${termId}/N1`, sourceId: termId, ...more };
}

export const on = (date: string): LocalDate => localDate(date);
