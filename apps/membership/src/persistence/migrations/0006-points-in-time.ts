import { defineMigration } from '@evergreen/persistence';
import { protectByMember } from './protect.ts';

/** What days do to points: expiry that moves with activity, awards whose event did not come, and what was told. */
export const pointsInTime = defineMigration('0006-points-in-time', [
  // By how many months after the last activity the lot expires; null: activity does not move it. Kept with the lot, as
  // points keep the terms they were awarded on.
  `alter table lot add column slide_months integer check (slide_months > 0)`,
  `create index lot_sliding on lot (member_id) where slide_months is not null`,
  // Awards of nothing but status points wait for events too.
  `drop index lot_awaiting`,
  `create index lot_awaiting on lot (awaited_until, member_id)
    where active_on is null and (available > 0 or status_points > 0)`,
  // What members were told of their points: of each day, and of each step towards it, once. Rows go when the day is
  // long over.
  `create table points_notice (
    member_id uuid not null,
    kind text not null check (kind in ('points-expiring', 'points-active', 'points-expired')),
    on_date date not null,
    days_ahead smallint not null,
    primary key (member_id, on_date, kind, days_ahead)
  )`,
  ...protectByMember('points_notice'),
]);
