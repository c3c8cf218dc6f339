import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { CampaignAudience } from '../../domain/campaigns/audience.ts';
import type { BirthdayDays } from '../../domain/campaigns/birthdays.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import { isListed } from '../blacklist/is-listed.ts';
import { birthdaysIn } from './birthdays.ts';
import { compileRule } from '../rules/compile-rule.ts';

/** An audience with the rules of its segments, as they were saved in those versions. */
export interface NamedAudience {
  readonly rules: readonly Rule[];
  readonly customerNumbers: readonly string[];
  readonly customerIds: readonly string[];
  /** Undefined: whoever's birthday it is. */
  readonly birthdays: BirthdayDays | undefined;
}

/** The rules of segments in the versions asked for; undefined of one that was never saved. */
export async function rulesOfSegments(
  reader: Reader,
  segments: CampaignAudience['segments'],
): Promise<(Rule | undefined)[]> {
  const rows = await reader.rows<{ segment_id: string; version: number; rule: Rule }>(sql`
    select v.segment_id, v.version, v.rule
    from unnest(${segments.map(({ segmentId }) => segmentId)}::uuid[],
      ${segments.map(({ version }) => version)}::integer[]) as asked (segment_id, version)
    join segment_version v using (segment_id, version) where v.saved_at is not null`);
  return segments.map(
    ({ segmentId, version }) =>
      rows.find((row) => row.segment_id === segmentId && row.version === version)?.rule,
  );
}

/** Over `customer_fact f`: who is named, and still there. */
function isNamed(
  { rules, customerNumbers, customerIds }: NamedAudience,
  context: RuleContext,
): RawBuilder<boolean> {
  const named = [
    ...rules.map((rule) => sql`(${compileRule(rule, context)}) is true`),
    ...(customerNumbers.length === 0
      ? []
      : [
          sql`f.customer_id in (select c.id from customer c where c.source_ref = any(${[...customerNumbers]}::text[]))`,
        ]),
    ...(customerIds.length === 0 ? [] : [sql`f.customer_id = any(${[...customerIds]}::uuid[])`]),
  ];
  return sql`((${sql.join(named.length === 0 ? [sql`false`] : named, sql` or `)})
    and not exists (
      select from customer_key y where y.customer_id = f.customer_id and y.destroyed_at is not null))`;
}

/** Over `customer_fact f`: whose birthday it is, where that is asked for. */
function hasBirthday({ birthdays }: NamedAudience): RawBuilder<boolean> {
  return birthdays === undefined
    ? sql`true`
    : sql`f.customer_id in (select b.customer_id from (${birthdaysIn(birthdays)}) b)`;
}

/** A campaign is for those who said yes to marketing, and whom the blacklist does not keep out. */
const isOpen = sql<boolean>`f.marketing_consent and not ${isListed(sql`f.customer_id`)}`;

export interface AudienceCounts {
  readonly named: bigint;
  readonly optedOut: bigint;
  readonly blacklisted: bigint;
  readonly audience: bigint;
  readonly unknownNumbers: bigint;
  /** The first of them, in the order of the list. */
  readonly unknown: readonly string[];
  readonly premiumMinor: bigint;
  /** In the days that were asked for. */
  readonly birthdays: bigint;
  readonly offices: readonly {
    readonly orgPath: string;
    readonly customers: bigint;
    readonly birthdays: bigint;
  }[];
}

/** One look over the facts: who is named, who of them is left out and why, and where the others belong. */
export async function countAudience(
  reader: Reader,
  audience: NamedAudience,
  context: RuleContext,
): Promise<AudienceCounts> {
  const celebrating =
    audience.birthdays === undefined
      ? sql``
      : sql`left join (${birthdaysIn(audience.birthdays)}) b on b.customer_id = f.customer_id`;
  const rows = await reader.rows<{
    org_path: string | null;
    named: bigint;
    opted_out: bigint;
    blacklisted: bigint;
    audience: bigint;
    premium: string | null;
    birthdays: bigint;
  }>(sql`
    with named as (
      select f.org_path, f.marketing_consent as open, ${isListed(sql`f.customer_id`)} as listed,
        f.premium_in_force_minor as premium, ${audience.birthdays === undefined ? sql`0` : sql`b.times`} as birthdays
      from customer_fact f ${celebrating} where ${isNamed(audience, context)}
    )
    select org_path, count(*) as named, count(*) filter (where not open) as opted_out,
      count(*) filter (where open and listed) as blacklisted,
      count(*) filter (where open and not listed) as audience,
      sum(premium) filter (where open and not listed)::text as premium,
      coalesce(sum(birthdays) filter (where open and not listed), 0)::bigint as birthdays
    from named group by org_path order by org_path`);
  const sum = (of: (row: (typeof rows)[number]) => bigint) => rows.reduce((all, row) => all + of(row), 0n);
  return {
    named: sum((row) => row.named),
    optedOut: sum((row) => row.opted_out),
    blacklisted: sum((row) => row.blacklisted),
    audience: sum((row) => row.audience),
    ...(await unknownOf(reader, audience.customerNumbers)),
    premiumMinor: sum((row) => BigInt(row.premium ?? '0')),
    birthdays: sum((row) => row.birthdays),
    offices: rows
      .filter((row) => row.audience > 0n)
      .map((row) => ({ orgPath: row.org_path ?? '/', customers: row.audience, birthdays: row.birthdays })),
  };
}

const unknownShown = 100;

async function unknownOf(
  reader: Reader,
  numbers: readonly string[],
): Promise<Pick<AudienceCounts, 'unknownNumbers' | 'unknown'>> {
  if (numbers.length === 0) return { unknownNumbers: 0n, unknown: [] };
  const rows = await reader.rows<{ number: string }>(sql`
    select number from (
      select number, min(n) as n from unnest(${[...numbers]}::text[]) with ordinality as asked (number, n) group by number
    ) as each
    where not exists (select from customer c where c.source_ref = each.number) order by n`);
  return {
    unknownNumbers: BigInt(rows.length),
    unknown: rows.slice(0, unknownShown).map(({ number }) => number),
  };
}

/** Every so-manieth of the audience, from the first id there could be. */
export async function audienceStarts(
  reader: Reader,
  audience: NamedAudience,
  context: RuleContext,
  customersARange: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) as n from customer_fact f
      where ${isNamed(audience, context)} and ${isOpen} and ${hasBirthday(audience)}
    ) numbered where n > 1 and (n - 1) % ${customersARange} = 0 order by customer_id`);
  return ['00000000-0000-0000-0000-000000000000', ...rows.map((row) => row.customer_id)];
}

export interface AudienceCustomer {
  readonly customerId: string;
  readonly orgPath: string;
  readonly premiumMinor: bigint;
}

/** Those of a range, as they are now. */
export function audienceOfRange(
  reader: Reader,
  audience: NamedAudience,
  context: RuleContext,
  range: { readonly from: string; readonly to: string },
): Promise<AudienceCustomer[]> {
  const upTo = range.to === '' ? sql`true` : sql`f.customer_id < ${range.to}::uuid`;
  return reader.rows<AudienceCustomer>(sql`
    select f.customer_id as "customerId", f.org_path as "orgPath", f.premium_in_force_minor as "premiumMinor"
    from customer_fact f
    where f.customer_id >= ${range.from}::uuid and ${upTo} and ${isNamed(audience, context)} and ${isOpen}
      and ${hasBirthday(audience)}
    order by f.customer_id`);
}

/** What became of the notices of a campaign: of each customer once, however many they got. */
export async function countNotices(
  reader: Reader,
  campaignId: string,
): Promise<{ readonly reached: bigint; readonly opened: bigint }> {
  const [row] = await reader.rows<{ reached: bigint; opened: bigint }>(sql`
    select count(distinct n.customer_id) filter (where n.is_in_inbox or exists (
        select from notice_delivery d where d.customer_id = n.customer_id and d.notice_id = n.id and d.state = 'sent'
      )) as reached,
      count(distinct n.customer_id) filter (where n.read_at is not null) as opened
    from notice n
    where n.template = 'campaign-message' and split_part(n.key, '/', 2) = ${campaignId}`);
  return row!;
}
