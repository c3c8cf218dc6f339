import { type RawBuilder, sql } from '@evergreen/persistence';

/**
 * Last day of cover of a term, which others know as its end: of one that was cancelled the day before; of one that was
 * cancelled at its start its first.
 * @param term how its columns are prefixed, such as `t.`
 */
export function lastDayOfCover(term = ''): RawBuilder<unknown> {
  const [startsOn, endsOn, cancelledOn] = ['starts_on', 'ends_on', 'cancelled_on'].map((name) =>
    sql.raw(`${term}${name}`),
  );
  return sql`case when ${cancelledOn} is null then ${endsOn} else greatest(${startsOn}, ${cancelledOn} - 1) end`;
}
