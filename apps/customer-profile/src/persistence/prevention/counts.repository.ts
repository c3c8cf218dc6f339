import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { ofOffices } from '../offices.ts';

/** How many customers a campaign told and left untold, and what they made of it. */
export interface TargetCounts {
  readonly advised: bigint;
  readonly heldOut: bigint;
  readonly helpful: bigint;
  readonly checksAsked: bigint;
  readonly checksEnded: bigint;
}

/** Of these offices, by campaign: a row for each office is read, however many customers there are. */
export async function targetCounts(
  reader: Reader,
  campaignIds: readonly string[],
  offices: readonly string[],
): Promise<Map<string, TargetCounts>> {
  const rows = await reader.rows<TargetCounts & { campaign_id: string }>(sql`
    select n.campaign_id, sum(n.advised) as advised, sum(n.held_out) as "heldOut", sum(n.helpful) as helpful,
      sum(n.checks_asked) as "checksAsked", sum(n.checks_ended) as "checksEnded"
    from prevention_count n
    where n.campaign_id = any(${campaignIds}::uuid[]) and ${ofOffices('n.org_path', offices)}
    group by n.campaign_id`);
  return new Map(rows.map((row) => [row.campaign_id, row]));
}

const columns = { helpful: 'helpful', 'check-asked': 'checks_asked', 'check-ended': 'checks_ended' } as const;

/** Counts what one customer made of a campaign, at the office at which they were told. */
export async function countReaction(
  tx: Transaction,
  reaction: keyof typeof columns,
  { campaignId, customerId }: { readonly campaignId: string; readonly customerId: string },
): Promise<void> {
  const column = sql.ref(columns[reaction]);
  await tx.rows(sql`
    update prevention_count n set ${column} = n.${column} + 1
    from prevention_target t
    where t.campaign_id = ${campaignId} and t.customer_id = ${customerId}
      and n.campaign_id = t.campaign_id and n.org_path = t.org_path`);
}

/** What one customer counted for in one campaign. */
export interface CountedOnce {
  readonly campaignId: Uuid;
  readonly orgPath: string;
  readonly heldOut: boolean;
  readonly helpful: boolean;
  readonly checkAsked: boolean;
  readonly checkEnded: boolean;
}

/** They count no more. */
export async function uncount(tx: Transaction, counted: readonly CountedOnce[]): Promise<void> {
  // All in one order, so that two who leave at once do not wait for each other.
  const inOrder = [...counted].sort((a, b) => (a.campaignId < b.campaignId ? -1 : 1));
  for (const { campaignId, orgPath, heldOut, helpful, checkAsked, checkEnded } of inOrder)
    await tx.rows(sql`
      update prevention_count set advised = advised - ${heldOut ? 0 : 1}::integer,
        held_out = held_out - ${heldOut ? 1 : 0}::integer, helpful = helpful - ${helpful ? 1 : 0}::integer,
        checks_asked = checks_asked - ${checkAsked ? 1 : 0}::integer,
        checks_ended = checks_ended - ${checkEnded ? 1 : 0}::integer
      where campaign_id = ${campaignId} and org_path = ${orgPath}`);
}
