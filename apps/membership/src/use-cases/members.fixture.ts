import { fromBinary } from '@bufbuild/protobuf';
import { AuditTrail } from '@evergreen/audit';
import { MemberStateChangedSchema } from '@evergreen/contracts/membership';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { memberOfCustomer } from '../persistence/member-act.repository.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { AgreeToHousehold } from './agree-to-household.ts';
import { ChangeMemberState } from './change-member-state.ts';
import { DecideTiers } from './decide-tiers.ts';
import type { EnrolCustomers } from './enrol-customers.ts';
import { EnrolMember } from './enrol-member.ts';
import { InviteToHousehold } from './invite-to-household.ts';
import { JoinHousehold } from './join-household.ts';
import { LeaveHousehold } from './leave-household.ts';
import { LookUpInvitation } from './look-up-invitation.ts';
import { MemberActs } from './member-acts.ts';
import { award, ledger } from './membership.fixture.ts';
import { MergeMembers } from './merge-members.ts';
import { NoteBlacklisted } from './note-blacklisted.ts';
import { PreviewMerge } from './preview-merge.ts';
import { ReadInvitation } from './read-invitation.ts';
import { ReadMember } from './read-member.ts';
import { ReadOwnMembership } from './read-own-membership.ts';
import { ReadTier } from './read-tier.ts';
import { RecordTierFacts } from './record-tier-facts.ts';
import { RefuseInvitation } from './refuse-invitation.ts';
import { SpendFromHousehold } from './spend-from-household.ts';
import { UnmergeMembers } from './unmerge-members.ts';
import { WithdrawInvitation } from './withdraw-invitation.ts';

function recording(enrol: EnrolCustomers, decide: DecideTiers) {
  const record = new RecordTierFacts(enrol, decide);
  return { record, blacklisted: new NoteBlacklisted(record) };
}

/** What a person says with an act, unless the test says otherwise. */
export const said = (key: string = uuidv7()) => ({ key, reason: 'as asked', actor: 'E001' });

/** Memberships and what is done with them, on a ledger of their own. */
export async function memberDesk(today = '2026-09-16') {
  const book = await ledger(today);
  const { database, calendar, postToLedger, accounts } = book;
  const clock: Clock = { now: () => new Date(), today: () => calendar.today };
  const outbox = new Outbox(clock);
  const notices = new NoticeRequests('membership', outbox);
  const audit = new AuditTrail('membership', outbox, clock);
  const acts = new MemberActs(outbox, notices, audit, clock);
  const invitations = new LookUpInvitation(database, clock);
  const decide = new DecideTiers(outbox, notices, clock);
  const join = new JoinHousehold(database, clock, acts);
  const read = new ReadMember(database, clock, accounts);
  return {
    ...book,
    ...{ decide, read, join },
    enrolByHand: new EnrolMember(database, acts, book.enrol, book.openToAll),
    change: new ChangeMemberState(database, clock, acts, postToLedger),
    preview: new PreviewMerge(database, clock, accounts),
    merge: new MergeMembers(database, clock, outbox, acts, postToLedger, decide),
    unmerge: new UnmergeMembers(database, clock, outbox, acts, postToLedger, decide),
    leave: new LeaveHousehold(database, clock, acts),
    invite: new InviteToHousehold(database, clock, audit),
    withdraw: new WithdrawInvitation(database, clock, audit),
    look: new ReadInvitation(database, invitations),
    accept: new AcceptInvitation(database, clock, acts, invitations),
    refuse: new RefuseInvitation(database, clock, audit, invitations),
    agree: new AgreeToHousehold(database, clock, audit),
    own: new ReadOwnMembership(database, clock, accounts),
    spend: new SpendFromHousehold(database, postToLedger),
    ...recording(book.enrol, decide),
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
