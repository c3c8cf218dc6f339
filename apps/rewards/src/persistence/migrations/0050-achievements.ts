import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What members have achieved. Progress is reckoned when it is asked for. */
export const achievements = defineMigration('0050-achievements', [
  `create table achievement_record (
    customer_id uuid not null,
    achievement_id text not null,
    state text not null check (state in ('completed', 'taken-back')),
    policy_id uuid not null,
    from_on date not null,
    completed_on date not null,
    undone_by date,
    list_version integer not null,
    changes integer not null,
    changed_at timestamptz not null,
    primary key (customer_id, achievement_id),
    check ((state = 'taken-back') = (undone_by is not null))
  )`,
  ...ofCustomers('achievement_record'),
]);
