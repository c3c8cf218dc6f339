import type { LocalDate } from '@evergreen/kernel';
import { type Reader, statement, type Transaction } from '@evergreen/persistence';
import type { Cap } from '../../domain/catalogue/cap.ts';
import { periodStart } from '../../domain/catalogue/cap.ts';
import type { RewardContent, RewardKind, RewardState } from '../../domain/catalogue/reward.ts';
import { type KeptReward, rewardOfJson } from '../catalogue/reward-json.ts';
import type { CountedCap } from './redemptions.repository.ts';

/** What has to be known of a reward and a customer before one is redeemed. */
export interface RewardToRedeem {
  readonly kind: RewardKind;
  readonly state: RewardState;
  readonly revision: number;
  readonly content: RewardContent;
  readonly isBlacklisted: boolean;
  /** The head office's where the customer was not heard of. */
  readonly office: string;
  /** What the key has redeemed before. */
  readonly knownId: string | null;
}

const toRedeem = statement(
  'rewards.rewards-to-redeem',
  `select asked.n, r.kind, r.state, r.revision, v.content,
     exists (select from blacklisted_customer b where b.customer_id = asked.customer_id and b.blocked)
       as "isBlacklisted",
     coalesce((select o.org_path from customer_office o where o.customer_id = asked.customer_id), '/') as office,
     (select d.id from redemption d where d.customer_id = asked.customer_id and d.key = asked.key) as "knownId"
   from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as asked (reward_id, customer_id, key, n)
   join reward r on r.id = asked.reward_id
   join reward_revision v on v.reward_id = r.id and v.revision = r.revision`,
);

/** @returns for each wish, in their order; undefined: there is no such reward */
export async function rewardsToRedeem(
  reader: Reader,
  wishes: readonly { readonly rewardId: string; readonly customerId: string; readonly key: string }[],
): Promise<(RewardToRedeem | undefined)[]> {
  const values = [
    wishes.map(({ rewardId }) => rewardId),
    wishes.map(({ customerId }) => customerId),
    wishes.map(({ key }) => key),
  ];
  type Row = Omit<RewardToRedeem, 'content'> & { readonly n: bigint; readonly content: KeptReward };
  const rows = await reader.prepared<Row>(toRedeem, values);
  const found = new Map(
    rows.map(({ n, content, ...row }) => [Number(n) - 1, { ...row, content: rewardOfJson(content) }]),
  );
  return wishes.map((_wish, n) => found.get(n));
}

const countCaps = statement(
  'rewards.count-caps',
  `insert into cap_use (customer_id, reward_id, period, starts_on, used)
   select $1, $2, period, starts_on, 1 from unnest($3::text[], $4::date[]) as cap (period, starts_on)
   on conflict (customer_id, reward_id, period, starts_on) do update set used = cap_use.used + 1
   where cap_use.used < ($5::bigint[])[array_position($3::text[], cap_use.period)]
   returning period`,
);

/** Counts one more in each period. @returns those of them where as many as may be were had before */
export async function raiseCaps(
  tx: Transaction,
  customerId: string,
  rewardId: string,
  caps: readonly Cap[],
  today: LocalDate,
): Promise<Cap['period'][]> {
  if (caps.length === 0) return [];
  const rows = await tx.prepared<{ period: Cap['period'] }>(countCaps, [
    ...[customerId, rewardId, caps.map(({ period }) => period)],
    ...[caps.map(({ period }) => periodStart(period, today)), caps.map(({ max }) => max)],
  ]);
  const raised = new Set(rows.map(({ period }) => period));
  return caps.map(({ period }) => period).filter((period) => !raised.has(period));
}

export function capsCounted(caps: readonly Cap[], today: LocalDate): CountedCap[] {
  return caps.map(({ period }) => ({ period, startsOn: periodStart(period, today) }));
}

const countTotal = statement(
  'rewards.count-total',
  `update reward_taken set taken = taken + least($2::bigint, $3::bigint - taken)
   where reward_id = $1 and taken < $3 returning new.taken - old.taken as got`,
);

/** Takes so many of what the total leaves, or as many as there are. @returns how many */
export async function takeOfTotal(
  tx: Transaction,
  rewardId: string,
  count: bigint,
  max: bigint,
): Promise<bigint> {
  const [row] = await tx.prepared<{ got: bigint }>(countTotal, [rewardId, count, max]);
  return row?.got ?? 0n;
}

const takeNearest = statement(
  'rewards.take-stock',
  `update reward_stock set in_stock = in_stock - 1
   where reward_id = $1 and in_stock > 0 and org_path = (
     select s.org_path from reward_stock s
     where s.reward_id = $1 and s.in_stock > 0 and (s.org_path = '/' or $2 || '/' like s.org_path || '/%')
     order by length(s.org_path) desc limit 1)
   returning org_path as "orgPath"`,
);

/** More offices than lie one above the other: whoever took the last piece of one meanwhile is passed by. */
const officesDeep = 4;

/** Takes one piece of the stock nearest to an office. @returns whose it was; undefined: there is none */
export async function takeStock(
  tx: Transaction,
  rewardId: string,
  office: string,
): Promise<string | undefined> {
  for (let looks = 0; looks < officesDeep; looks += 1) {
    const [row] = await tx.prepared<{ orgPath: string }>(takeNearest, [rewardId, office]);
    if (row !== undefined) return row.orgPath;
  }
  return undefined;
}

const takeFree = statement(
  'rewards.take-codes',
  `with free as (
     select c.pool_id, c.n from pool_code c where c.pool_id = $1 and c.state = 'free'
     order by c.n limit cardinality($2::uuid[]) for update skip locked
   ), numbered as (select pool_id, n, row_number() over (order by n) as place from free)
   update pool_code c set state = 'taken', redemption_id = ($2::uuid[])[numbered.place]
   from numbered where c.pool_id = numbered.pool_id and c.n = numbered.n
   returning c.n, c.code, c.redemption_id as "redemptionId"`,
);

export interface TakenCode {
  readonly n: bigint;
  readonly code: string;
  readonly redemptionId: string;
}

/** Takes a code for each, as far as there are any; what others are taking at this moment is passed by. */
export function takeCodes(
  tx: Transaction,
  poolId: string,
  redemptionIds: readonly string[],
): Promise<TakenCode[]> {
  return tx.prepared<TakenCode>(takeFree, [poolId, redemptionIds]);
}
