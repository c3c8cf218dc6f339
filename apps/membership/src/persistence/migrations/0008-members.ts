import { defineMigration } from '@evergreen/persistence';
import { protectByMember } from './protect.ts';

const states = `'ACTIVE', 'PAUSED', 'BLOCKED', 'CLOSED', 'MERGED'`;

/** What people did with memberships, and who shares points with whom. */
export const members = defineMigration('0008-members', [
  `create index member_merged_into on member (merged_into) where merged_into is not null`,
  // Who did what, when and why. Never changed.
  `create table member_act (
    member_id uuid not null,
    act_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    act text not null check (act in ('ENROL', 'PAUSE', 'RESUME', 'BLOCK', 'UNBLOCK', 'CLOSE', 'REOPEN', 'MERGE',
      'UNMERGE', 'JOIN_HOUSEHOLD', 'LEAVE_HOUSEHOLD')),
    from_state text check (from_state in (${states})),
    to_state text not null check (to_state in (${states})),
    counterpart_member_id uuid,
    entry_id uuid,
    points bigint not null,
    household_id uuid,
    consented_on date,
    may_draw boolean,
    reason text not null,
    actor text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (member_id, act_id),
    constraint member_act_key unique (member_id, key)
  )`,
  `create index member_act_counterpart on member_act (counterpart_member_id)
    where counterpart_member_id is not null`,
  // A household is whoever is in it now. What a member agreed to, and when, stays with the row when they leave.
  `create table household_member (
    member_id uuid not null,
    household_id uuid not null,
    joined_on date not null,
    consented_on date not null check (consented_on <= joined_on),
    may_draw boolean not null,
    left_on date,
    act_id uuid not null,
    primary key (member_id, act_id)
  )`,
  `create unique index household_member_one on household_member (member_id) where left_on is null`,
  `create index household_member_household on household_member (household_id) where left_on is null`,
  ...['member_act', 'household_member'].flatMap(protectByMember),
]);
