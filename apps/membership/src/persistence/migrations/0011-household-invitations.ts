import { defineMigration } from '@evergreen/persistence';
import { protectByMember } from './protect.ts';

/** Members invite others into their household by a code, and their consents keep the words agreed to. */
export const householdInvitations = defineMigration('0011-household-invitations', [
  // Null: staff took the consent, and nobody is shown who it is.
  `alter table household_member
    add column wording_id text,
    add column wording text,
    add column worded_on date,
    add constraint household_member_wording check (num_nulls(wording_id, wording, worded_on) in (0, 3))`,
  // The code itself is known to whoever made the invitation, and to whom they gave it.
  `create table household_invitation (
    member_id uuid not null,
    invitation_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    code_hash bytea not null,
    may_draw boolean not null,
    consented_on date not null,
    wording_id text not null,
    wording text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    ended_at timestamptz,
    ended_by uuid,
    act_id uuid,
    primary key (member_id, invitation_id),
    constraint household_invitation_key unique (member_id, key),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state in ('ACCEPTED', 'REFUSED')) = (ended_by is not null)),
    check ((state = 'ACCEPTED') = (act_id is not null))
  )`,
  `create unique index household_invitation_code on household_invitation (code_hash)`,
  // Wrong codes that a member typed within the last day.
  `create table invitation_guess (
    member_id uuid not null,
    guess_id uuid not null,
    at timestamptz not null,
    primary key (member_id, guess_id)
  )`,
  ...['household_invitation', 'invitation_guess'].flatMap(protectByMember),
]);
