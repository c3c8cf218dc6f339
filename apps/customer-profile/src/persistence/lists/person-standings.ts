import { type Reader, sql } from '@evergreen/persistence';
import { beyond, instant, type KeyedTexts, type RowsWanted } from '../person.repository.ts';

// What the rules and people said of a customer, for their copy. Who of the staff it was is not theirs to have.

/** What the last evaluation found, as JSON by fact: one row, or none. */
export function readPersonFacts(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[customer_id::text] as key,
      array[as_of::text,
        (to_jsonb(f) - '{customer_id,household_id,org_path,as_of,changed_seq}'::text[])::text] as values
    from customer_fact f where customer_id = ${customerId} ${beyond(sql`customer_id`, after)} limit ${limit}`);
}

/** On which lists and in which quadrants they were, with the facts that decided. */
export function readPersonStandings(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const [of, kind, fromOn] = after;
  const further = of === undefined ? sql`` : sql`and (kind, from_on) > (${kind}, ${fromOn}::date)`;
  return reader.rows<KeyedTexts>(sql`
    select array[customer_id::text, kind, from_on::text] as key,
      array[kind, coalesce(value, ''), from_on::text, coalesce(to_on::text, ''), rules_version::text, inputs::text,
        (override_id is not null)::text] as values
    from standing where customer_id = ${customerId} ${further} order by kind, from_on limit ${limit}`);
}

export function readPersonOverrides(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[id::text] as key,
      array[kind, coalesce(value, ''), reason, from_on::text, ends_on::text, coalesce(ended_on::text, ''),
        coalesce(ended_because, '')] as values
    from standing_override where customer_id = ${customerId} ${beyond(sql`id`, after)} order by id limit ${limit}`);
}

/** What their quadrant asks for: one row, or none. */
export function readPersonCare(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[customer_id::text] as key,
      array[coalesce(quadrant::text, ''), care, since_on::text, coalesce(check_on::text, '')] as values
    from customer_care where customer_id = ${customerId} ${beyond(sql`customer_id`, after)} limit ${limit}`);
}

export function readPersonCareChoices(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[id::text] as key, array[care, since_on::text, note, ${instant(sql`chosen_at`)}] as values
    from care_choice where customer_id = ${customerId} ${beyond(sql`id`, after)} order by id limit ${limit}`);
}

/** With what became of each, step by step, as JSON. */
export function readPersonWarnings(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[w.id::text] as key,
      array[w.rule, w.level, w.state, w.opened_on::text, w.inputs::text, coalesce(w.outcome, ''), coalesce(w.done, ''),
        coalesce(w.judged_on::text, ''), coalesce(w.gone_on::text, ''), coalesce(s.steps, '')] as values
    from warning w
    left join lateral (
      select jsonb_agg(jsonb_build_object('kind', kind, 'level', level, 'on', on_date,
        'note', case kind when 'judged' then note end) order by n)::text as steps
      from warning_step where customer_id = w.customer_id and warning_id = w.id
    ) s on true
    where w.customer_id = ${customerId} ${beyond(sql`w.id`, after)} order by w.id limit ${limit}`);
}
