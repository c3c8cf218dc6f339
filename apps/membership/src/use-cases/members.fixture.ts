import { fromBinary } from '@bufbuild/protobuf';
import { AuditTrail } from '@evergreen/audit';
import { MemberStateChangedSchema } from '@evergreen/contracts/membership';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { memberOfCustomer } from '../persistence/member-act.repository.ts';
import { ChangeMemberState } from './change-member-state.ts';
import { DecideTiers } from './decide-tiers.ts';
import { EnrolMember } from './enrol-member.ts';
import { JoinHousehold } from './join-household.ts';
import { LeaveHousehold } from './leave-household.ts';
import { MemberActs } from './member-acts.ts';
import { award, ledger } from './membership.fixture.ts';
import { MergeMembers } from './merge-members.ts';
import { PreviewMerge } from './preview-merge.ts';
import { ReadMember } from './read-member.ts';
import { ReadTier } from './read-tier.ts';
import { RecordTierFacts } from './record-tier-facts.ts';
import { SpendFromHousehold } from './spend-from-household.ts';
import { UnmergeMembers } from './unmerge-members.ts';

/** What a person says with an act, unless the test says otherwise. */
export const said = (key: string = uuidv7()) => ({ key, reason: 'as asked', actor: 'E001' });

/** Memberships and what is done with them, on a ledger of their own. */
export async function memberDesk(today = '2026-09-16') {
  const book = await ledger(today);
  const { database, calendar, postToLedger, accounts } = book;
  const clock: Clock = { now: () => new Date(), today: () => calendar.today };
  const outbox = new Outbox(clock);
  const notices = new NoticeRequests('membership', outbox);
  const acts = new MemberActs(outbox, notices, new AuditTrail('membership', outbox, clock), clock);
  const decide = new DecideTiers(outbox, notices, clock);
  const join = new JoinHousehold(database, clock, acts);
  const read = new ReadMember(database, clock, accounts);
  return {
    ...book,
    ...{ decide, read, join },
    enrolByHand: new EnrolMember(database, acts, book.enrol),
    change: new ChangeMemberState(database, clock, acts, postToLedger),
    preview: new PreviewMerge(database, clock, accounts),
    merge: new MergeMembers(database, clock, outbox, acts, postToLedger, decide),
    unmerge: new UnmergeMembers(database, clock, outbox, acts, postToLedger, decide),
    leave: new LeaveHousehold(database, clock, acts),
    spend: new SpendFromHousehold(database, postToLedger),
    record: new RecordTierFacts(book.enrol, decide),
    tiers: new ReadTier(database, clock),
    /** A member with awards that may be spent from the day before, and their number. */
    async memberWith(...awards: Parameters<typeof award>[1][]) {
      const { memberId, customerId } = await book.enrolled();
      const posted = [];
      for (const more of awards) {
        const dates = { effectiveOn: '2026-09-01', activeOn: '2026-09-15', expiresOn: '2027-09-15' };
        posted.push((await book.postAward.run(award(memberId, { ...dates, ...more }))).entryId);
      }
      const member = await memberOfCustomer(database, customerId);
      return { memberId, customerId: member!.customerId, memberNumber: member!.memberNumber, posted };
    },
    async account(memberId: Uuid) {
      const [account] = await accounts.run([memberId]);
      return account!;
    },
    /** States that other services were told of a member, first to last. */
    async told(memberId: string): Promise<number[]> {
      const rows = await database.rows<{ payload: Buffer }>(
        sql`select payload from outbox where subject = 'membership.member-state-changed.v1' order by id`,
      );
      return rows
        .flatMap(({ payload }) => fromBinary(MemberStateChangedSchema, payload).changes)
        .filter((change) => change.memberId === memberId)
        .map(({ state }) => state);
    },
    /** Whether lots, lines and entries of members agree, and nothing was made or lost between them. */
    async booksAgree(): Promise<boolean> {
      const [row] = await database.rows<{ wrong: bigint }>(sql`
        select count(*) as wrong from lot left join (
          select member_id, lot_id, sum(case to_account when 'AVAILABLE' then points else 0 end
            - case from_account when 'AVAILABLE' then points else 0 end) as free
          from ledger_line group by 1, 2) line using (member_id, lot_id)
        where available <> coalesce(free, 0)`);
      const [between] = await database.rows<{ sum: bigint }>(sql`
        select coalesce(sum(case when to_account = 'TRANSFER' then points when from_account = 'TRANSFER' then -points
          else 0 end), 0)::bigint as sum from ledger_line`);
      return row!.wrong === 0n && between!.sum === 0n;
    },
  };
}
