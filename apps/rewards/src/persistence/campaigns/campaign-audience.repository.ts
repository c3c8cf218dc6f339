import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';

/** Somebody of an audience. */
export interface AudienceMember {
  readonly customerId: string;
  readonly orgPath: string;
  readonly premiumMinor: bigint;
}

// By chance, and the same for ever: of campaign and customer. In every audience of a campaign the same are held out.
const lot = `(('x' || left(md5(asked.campaign_id::text || '/' || member.customer_id::text), 7))::bit(28)::integer % 100)`;

const keepMembers = statement(
  'rewards.keep-campaign-audience',
  `insert into campaign_audience (audience_id, customer_id, org_path, premium_minor, held_out)
   select asked.audience_id, member.customer_id, member.org_path, member.premium_minor,
     ${lot} < asked.held_out_percent
   from campaign_audience_asked asked,
     unnest($2::uuid[], $3::text[], $4::bigint[]) as member (customer_id, org_path, premium_minor)
   where asked.audience_id = $1
   on conflict do nothing`,
);

/** Keeps a part of an audience, and draws who of it is held out. An audience that nobody asked for is not kept. */
export async function keepAudience(
  tx: Transaction,
  audienceId: string,
  members: readonly AudienceMember[],
): Promise<void> {
  if (members.length === 0) return;
  await tx.prepared(keepMembers, [
    audienceId,
    members.map(({ customerId }) => customerId),
    members.map(({ orgPath }) => orgPath),
    members.map(({ premiumMinor }) => premiumMinor),
  ]);
}

/** First customers of ranges of so many customers each, in order. */
export async function audienceStarts(
  reader: Reader,
  audienceId: string,
  customersInRange: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) - 1 as n from campaign_audience
      where audience_id = ${audienceId}
    ) numbered where n % ${customersInRange} = 0 order by customer_id`);
  return rows.map((row) => row.customer_id);
}

/** Somebody of a range, as a chunk looks at them. */
export type RangeMember = [
  customerId: string,
  orgPath: string,
  premiumMinor: string,
  isHeldOut: boolean,
  isBlacklisted: boolean,
];

// One JSON value: thousands of rows cost the client ten times as much.
const readRange = statement(
  'rewards.read-campaign-range',
  `select json_agg(json_build_array(a.customer_id, a.org_path, a.premium_minor::text, a.held_out, b.customer_id is not null)
     order by a.customer_id) as members
   from campaign_audience a
   left join blacklisted_customer b on b.customer_id = a.customer_id and b.blocked
   where a.audience_id = $1 and a.customer_id >= $2 and a.customer_id < $3
     and not exists (
       select from campaign_grant g
       where g.campaign_id = $4 and g.customer_id = a.customer_id and g.occasion = $5 and g.customer_id >= $2
         and g.customer_id < $3)`,
);

/** Those of a range who have no answer to the occasion yet. */
export async function rangeMembers(
  reader: Reader,
  of: {
    readonly audienceId: string;
    readonly from: string;
    readonly to: string;
    readonly campaignId: string;
    readonly occasion: string;
  },
): Promise<RangeMember[]> {
  const [row] = await reader.prepared<{ members: RangeMember[] | null }>(readRange, [
    ...[of.audienceId, of.from, of.to, of.campaignId, of.occasion],
  ]);
  return row?.members ?? [];
}

/** An audience of a dry run is of no more use. */
export async function dropAudience(tx: Transaction, audienceId: string): Promise<void> {
  await tx.rows(sql`delete from campaign_audience where audience_id = ${audienceId}`);
}
