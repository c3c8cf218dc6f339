import { defineMigration } from '@evergreen/persistence';

/** The rules of the programme, one row a version; what was approved is never changed. */
export const programme = defineMigration('0004-programme', [
  // \`definition\` is the whole document. \`author\` null: it came with the product. \`revision\` counts a draft's changes.
  `create table programme (
    version integer primary key check (version > 0),
    effective_from date not null,
    definition jsonb not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DROPPED')),
    author text,
    revision integer not null default 1,
    changed_at timestamptz not null default now(),
    submitted_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    check (approved_by is null or approved_by <> author)
  )`,
  `create function refuse_approved_programme_change() returns trigger language plpgsql as $$
    begin
      raise exception 'A programme that was approved is never changed: make a new version'
        using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger programme_approved before update or delete on programme
    for each row when (old.state = 'APPROVED') execute function refuse_approved_programme_change()`,
]);
