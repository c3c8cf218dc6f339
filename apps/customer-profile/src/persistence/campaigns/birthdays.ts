import { type RawBuilder, sql } from '@evergreen/persistence';
import { type BirthdayDays, celebratedIn } from '../../domain/campaigns/birthdays.ts';

/**
 * Birthdays that records brought which went up in others, as rows of customer_id and birthday: where several know one,
 * that of the first. What the record that stays knows itself goes before it.
 */
export const broughtBirthdays = sql`
  select distinct on (m.merged_into) m.merged_into as customer_id, m.birthday from customer m
  where m.merged_into is not null and m.birthday is not null order by m.merged_into, m.id`;

/** Birthdays of customers as rows of customer_id and birthday. */
const knownBirthdays = sql`
  select c.id as customer_id, c.birthday from customer c where c.birthday is not null and c.merged_into is null
  union all
  select m.customer_id, m.birthday from (${broughtBirthdays}) m
  where not exists (select from customer o where o.id = m.customer_id and o.birthday is not null)`;

/** Who has birthdays in the days, as rows of customer_id and times. */
export function birthdaysIn(days: BirthdayDays): RawBuilder<unknown> {
  const { each, more } = celebratedIn(days);
  const named = sql`unnest(${[...more.keys()]}::smallint[], ${[...more.values()]}::integer[]) as d (birthday, times)`;
  return each === 0
    ? sql`select k.customer_id, d.times from (${knownBirthdays}) k join ${named} on d.birthday = k.birthday`
    : sql`
        select k.customer_id, ${each}::integer + case when d.times is null then 0 else d.times end as times
        from (${knownBirthdays}) k left join ${named} on d.birthday = k.birthday`;
}
