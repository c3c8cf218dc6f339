import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import { type Period, periods, periodStart } from '../../domain/catalogue/cap.ts';
import type { StandingReward } from '../../domain/catalogue/availability.ts';
import type { RewardKind, RewardState } from '../../domain/catalogue/reward.ts';
import { type KeptReward, rewardOfJson } from '../catalogue/reward-json.ts';
import { leftOf } from '../catalogue/rewards.repository.ts';

/** A reward as it stands for one customer. */
export interface OfferKept extends StandingReward {
  readonly rewardId: string;
  readonly kind: RewardKind;
}

/** More of a pool need not be counted: the list says no more than that there are enough. */
const codesCounted = 100;

/** Everything that is shown to members, with what the customer had of it and what there is at their office. */
export async function offersFor(
  reader: Reader,
  customerId: string,
  office: string,
  today: LocalDate,
): Promise<OfferKept[]> {
  const [rewards, uses] = await Promise.all([
    reader.rows<{
      rewardId: string;
      kind: RewardKind;
      state: RewardState;
      content: KeptReward;
      taken: bigint;
      inStock: bigint | null;
    }>(sql`
      select r.id as "rewardId", r.kind, r.state, v.content, t.taken,
        case
          when r.kind = 'physical' then coalesce((
            select sum(s.in_stock)::bigint from reward_stock s
            where s.reward_id = r.id and (s.org_path = '/' or ${office} || '/' like s.org_path || '/%')), 0)
          when v.content -> 'source' ->> 'kind' = 'pool' then (
            select count(*) from (
              select from pool_code c
              where c.pool_id = (v.content -> 'source' ->> 'poolId')::uuid and c.state = 'free'
              limit ${codesCounted}) as few)
        end as "inStock"
      from reward r
      join reward_revision v on v.reward_id = r.id and v.revision = r.revision
      join reward_taken t on t.reward_id = r.id
      where r.state in ('active', 'paused')
        and (v.content ->> 'endsOn' is null or (v.content ->> 'endsOn')::date >= ${today}::date - 30)
      order by r.id`),
    usesOf(reader, customerId, today),
  ]);
  return rewards.map(({ content: kept, taken, inStock, ...reward }) => {
    const content = rewardOfJson(kept);
    const used = uses.get(reward.rewardId);
    const usedUp = content.caps.filter(({ period, max }) => (used?.get(period) ?? 0n) >= max);
    return {
      ...{ ...reward, content, left: leftOf(content, taken, inStock) },
      usedUp: usedUp.map(({ period }) => period),
    };
  });
}

async function usesOf(reader: Reader, customerId: string, today: LocalDate) {
  const rows = await reader.rows<{ rewardId: string; period: Period; used: bigint }>(sql`
    select reward_id as "rewardId", period, used from cap_use
    where customer_id = ${customerId} and (period, starts_on) in (
      select * from unnest(${[...periods]}::text[],
        ${periods.map((period) => periodStart(period, today))}::date[]))`);
  const uses = new Map<string, Map<Period, bigint>>();
  for (const { rewardId, period, used } of rows) {
    const known = uses.get(rewardId) ?? new Map<Period, bigint>();
    uses.set(rewardId, known.set(period, used));
  }
  return uses;
}
