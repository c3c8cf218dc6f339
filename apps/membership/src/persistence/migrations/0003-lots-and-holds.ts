import { defineMigration } from '@evergreen/persistence';
import { protectByMember } from './protect.ts';

const kinds = [
  ...[
    'AWARD',
    'ACTIVATE',
    'CANCEL',
    'HOLD',
    'CAPTURE',
    'RELEASE',
    'SPEND',
    'REFUND',
    'REVERSE',
    'RESTORE',
    'EXPIRE',
  ],
  ...['ADJUST', 'TRANSFER_OUT', 'TRANSFER_IN', 'MERGE_OUT', 'MERGE_IN', 'FORFEIT', 'SETTLE', 'EXTEND'],
];
const accounts = [
  ...['AVAILABLE', 'HELD', 'ISSUED', 'REDEEMED', 'EXPIRED', 'REVERSED', 'ADJUSTED', 'TRANSFER', 'SETTLEMENT'],
];
const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** What may happen to points after they were awarded: each entry has lines that move points between accounts. */
export const lotsAndHolds = defineMigration('0003-lots-and-holds', [
  `alter table member
    add column state text not null default 'ACTIVE'
      check (state in ('ACTIVE', 'PAUSED', 'BLOCKED', 'CLOSED', 'MERGED')),
    add column merged_into uuid,
    add column owes boolean not null default false,
    add constraint member_merged check ((state = 'MERGED') = (merged_into is not null))`,
  // Rows of members are locked and marked again and again: room in the page keeps the indexes as they are.
  `alter table member set (fillfactor = 80)`,
  `alter table ledger_entry
    drop constraint ledger_entry_points_check,
    alter column active_on drop not null,
    add column kind text not null default 'AWARD' check (kind in (${oneOf(kinds)})),
    add column status_points bigint not null default 0,
    add column awaits text,
    add column awaited_until date,
    add column expiry_policy_id text,
    add column related_entry_id uuid,
    add column counterpart_member_id uuid,
    add column reason text,
    add column actor text,
    add column request_hash bytea,
    add constraint ledger_entry_award check (kind <> 'AWARD' or (points >= 0 and status_points >= 0
      and points + status_points > 0 and (active_on is null) = (awaits is not null)))`,
  `alter table ledger_entry alter column kind drop default`,
  `create index ledger_entry_related on ledger_entry (member_id, related_entry_id)
    where related_entry_id is not null`,
  // Each line moves points from one account to another, so that every entry sums to zero. Member accounts are
  // AVAILABLE and HELD; the others are the insurer's side, which has no row that postings could wait for.
  `create table ledger_line (
    member_id uuid not null,
    entry_id uuid not null,
    line_no smallint not null,
    lot_id uuid not null,
    from_account text not null check (from_account in (${oneOf(accounts)})),
    to_account text not null check (to_account in (${oneOf(accounts)})),
    points bigint not null check (points >= 0),
    status_points bigint not null default 0,
    active_on date,
    expires_on date,
    primary key (member_id, entry_id, line_no)
  )`,
  `create trigger ledger_line_append_only before update or delete or truncate on ledger_line
    for each statement execute function refuse_ledger_change()`,
  `insert into ledger_line (member_id, entry_id, line_no, lot_id, from_account, to_account, points)
    select member_id, entry_id, 0, entry_id, 'ISSUED', 'AVAILABLE', points from ledger_entry`,
  `alter table lot rename column remaining to available`,
  `alter table lot
    drop constraint lot_check,
    alter column active_on drop not null,
    add column held bigint not null default 0 check (held >= 0),
    add column spent bigint not null default 0 check (spent >= 0),
    add column expired bigint not null default 0 check (expired >= 0),
    add column reversed bigint not null default 0 check (reversed >= 0),
    add column moved bigint not null default 0,
    add column status_points bigint not null default 0 check (status_points >= 0),
    add column awaits text,
    add column awaited_until date,
    add column expiry_policy_id text,
    add column origin_member_id uuid,
    add column origin_entry_id uuid,
    add constraint lot_adds_up check (points = available + held + spent + expired + reversed + moved),
    add constraint lot_owes check (available >= 0 or reversed > 0 or moved > 0),
    add constraint lot_awaits check (active_on is not null or awaits is not null)`,
  `alter table lot set (fillfactor = 85)`,
  `create index lot_expiring on lot (expires_on, member_id) where available > 0 and expires_on is not null`,
  `create index lot_awaiting on lot (awaited_until, member_id) where active_on is null and available > 0`,
  `create index lot_moved_here on lot (origin_member_id, origin_entry_id) where origin_entry_id is not null`,
  // Points set aside for something that is not certain yet; they come back by themselves at \`expires_at\`.
  `create table hold (
    member_id uuid not null,
    hold_id uuid not null,
    points bigint not null check (points > 0),
    captured bigint not null default 0 check (captured >= 0),
    released bigint not null default 0 check (released >= 0),
    source_kind text not null,
    source_id text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (member_id, hold_id),
    check (captured + released <= points)
  )`,
  `create index hold_open on hold (expires_at) where captured + released < points`,
  // Which points of which lots a hold still holds.
  `create table hold_lot (
    member_id uuid not null,
    hold_id uuid not null,
    lot_id uuid not null,
    points bigint not null check (points >= 0),
    primary key (member_id, hold_id, lot_id)
  )`,
  // Corrections by hand that need a second person, and what became of them.
  `create table adjustment (
    member_id uuid not null,
    adjustment_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    points bigint not null,
    status_points bigint not null,
    reason_id text not null,
    note text not null,
    state text not null check (state in ('REQUESTED', 'POSTED', 'REJECTED')),
    needs_second boolean not null,
    requested_by text not null,
    requested_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    entry_id uuid,
    primary key (member_id, adjustment_id),
    constraint adjustment_key unique (member_id, key),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check (not needs_second or state <> 'POSTED' or decided_by <> requested_by)
  )`,
  `create index adjustment_waiting on adjustment (requested_at) where state = 'REQUESTED'`,
  ...['ledger_line', 'hold', 'hold_lot', 'adjustment'].flatMap(protectByMember),
]);
