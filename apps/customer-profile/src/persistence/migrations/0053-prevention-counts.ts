import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, protect } from './row-scope.ts';

/** How many a campaign told, and what they made of it, by the office at which they were drawn: kept, not counted anew. */
export const preventionCounts = defineMigration('0053-prevention-counts', [
  `create table prevention_count (
    campaign_id uuid not null references prevention_campaign (id),
    org_path text collate "C" not null,
    advised integer not null default 0 check (advised >= 0),
    held_out integer not null default 0 check (held_out >= 0),
    helpful integer not null default 0 check (helpful >= 0),
    checks_asked integer not null default 0 check (checks_asked >= 0),
    checks_ended integer not null default 0 check (checks_ended between 0 and checks_asked),
    primary key (campaign_id, org_path)
  )`,
  `insert into prevention_count (campaign_id, org_path, advised, held_out, helpful, checks_asked, checks_ended)
   select t.campaign_id, t.org_path, count(*) filter (where not t.held_out), count(*) filter (where t.held_out),
     count(t.helpful_at), count(k.id), count(k.ended_at)
   from prevention_target t
   left join prevention_check k on k.campaign_id = t.campaign_id and k.customer_id = t.customer_id
   group by t.campaign_id, t.org_path`,
  ...protect('prevention_count', 'false', isOfOffice),
]);
