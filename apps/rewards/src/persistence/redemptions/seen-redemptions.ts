import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { RewardContent } from '../../domain/catalogue/reward.ts';
import { type KeptReward, rewardOfJson } from '../catalogue/reward-json.ts';
import {
  redemptionColumns,
  type RedemptionKept,
  redemptionOf,
  type RedemptionRow,
} from './redemptions.repository.ts';

/** A redemption with the words of its revision. */
export interface SeenRedemption extends RedemptionKept {
  readonly content: RewardContent;
}

/** What a list of redemptions is narrowed to. */
export interface RedemptionFilter {
  readonly customerId?: string | undefined;
  readonly openDeliveries?: boolean;
  readonly passCode?: string | undefined;
  /** Only of customers there, or below. */
  readonly offices?: readonly string[];
  readonly after?: { readonly reservedAt: Date; readonly id: string } | undefined;
  /** Also those that were refused. */
  readonly id?: string | undefined;
}

/** Newest first. What was refused never was theirs: it is left out. */
export async function seenRedemptions(
  reader: Reader,
  { customerId, openDeliveries = false, passCode, offices, after, id }: RedemptionFilter,
  limit: number,
): Promise<SeenRedemption[]> {
  const conditions = [
    id === undefined ? sql`r.state <> 'refused'` : sql`r.id = ${id}`,
    ...(customerId === undefined ? [] : [sql`r.customer_id = ${customerId}`]),
    ...(openDeliveries
      ? [sql`r.delivery_state in ('ordered', 'packed', 'shipped') and r.state = 'confirmed'`]
      : []),
    ...(passCode === undefined ? [] : [sql`r.pass_code = ${passCode}`]),
    ...(offices === undefined || offices.includes('/')
      ? []
      : [
          sql`exists (
          select from customer_office o
          where o.customer_id = r.customer_id and o.org_path || '/' like any (${offices.map((path) => `${path}/%`)}))`,
        ]),
    ...(after === undefined ? [] : [sql`(r.reserved_at, r.id) < (${after.reservedAt}, ${after.id}::uuid)`]),
  ];
  const rows = await reader.rows<RedemptionRow & { content: KeptReward }>(sql`
    select ${redemptionColumns}, v.content
    from redemption r join reward_revision v on v.reward_id = r.reward_id and v.revision = r.revision
    where ${sql.join(conditions, sql` and `)}
    order by r.reserved_at desc, r.id desc limit ${limit}`);
  return rows.map(({ content, ...row }) => ({ ...redemptionOf(row), content: rewardOfJson(content) }));
}

/** Locked. */
export async function lockSeen(
  tx: Transaction,
  customerId: string,
  id: string,
): Promise<SeenRedemption | undefined> {
  const [row] = await tx.rows<RedemptionRow & { content: KeptReward }>(sql`
    select ${redemptionColumns}, v.content
    from redemption r join reward_revision v on v.reward_id = r.reward_id and v.revision = r.revision
    where r.customer_id = ${customerId} and r.id = ${id} for update of r`);
  if (row === undefined) return undefined;
  const { content, ...redemption } = row;
  return { ...redemptionOf(redemption), content: rewardOfJson(content) };
}
