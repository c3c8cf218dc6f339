import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, localDate, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { Database } from '@evergreen/persistence';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import type { RewardContent, RewardKind } from '../../domain/catalogue/reward.ts';
import { migrations } from '../../persistence/migrations.ts';
import { CareForCoupons } from '../coupons/care-for-coupons.ts';
import { IssueCoupons } from '../coupons/issue-coupons.ts';
import { KeepCouponKinds } from '../coupons/keep-coupon-kinds.ts';
import { KeepPartners } from '../partners/keep-partners.ts';
import { SettleMonths } from '../partners/settle-months.ts';
import { UsePasses } from '../partners/use-passes.ts';
import { CancelRedemption } from '../redemptions/cancel-redemption.ts';
import type { Ledger, LedgerAnswer } from '../redemptions/ledger.ts';
import { MoveDeliveries } from '../redemptions/move-deliveries.ts';
import { ReadRedemptions } from '../redemptions/read-redemptions.ts';
import { Redeem } from '../redemptions/redeem.ts';
import { ConfirmRedemption } from '../redemptions/confirm-redemption.ts';
import { ReserveRedemption } from '../redemptions/reserve-redemption.ts';
import { SettleRedemption } from '../redemptions/settle-redemption.ts';
import { SweepRedemptions } from '../redemptions/sweep-redemptions.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { PublishValueRules } from '../value-guard/publish-value-rules.ts';
import { GiveRewards } from './give-rewards.ts';
import { KeepCodePools } from './keep-code-pools.ts';
import { NoteLowStock } from './note-low-stock.ts';
import { ReadRewards } from './read-rewards.ts';
import { WriteRewards } from './write-rewards.ts';

export const today = localDate('2026-09-16');
export const staff = 'E001';

/** Points by member, each command once by its key: what the ledger of membership promises, in memory. */
export class TestLedger implements Ledger {
  readonly balances = new Map<string, bigint>();
  private readonly posted = new Map<string, LedgerAnswer>();

  spend({ id, memberId, points }: Parameters<Ledger['spend']>[0]): Promise<LedgerAnswer> {
    return this.once(`redemption/${id}`, () => {
      const available = this.balances.get(memberId!) ?? 0n;
      if (available < points) {
        const refusal = { reason: 'INSUFFICIENT_POINTS', pointsMissing: points - available } as const;
        return { kind: 'refused', refusal };
      }
      this.balances.set(memberId!, available - points);
      return { kind: 'posted', entryId: uuidv7() };
    });
  }

  refund({ id, memberId, points }: Parameters<Ledger['refund']>[0]): Promise<LedgerAnswer> {
    return this.once(`redemption/${id}/refund`, () => {
      this.balances.set(memberId!, (this.balances.get(memberId!) ?? 0n) + points);
      return { kind: 'posted', entryId: uuidv7() };
    });
  }

  private once(key: string, post: () => LedgerAnswer): Promise<LedgerAnswer> {
    const answer = this.posted.get(key) ?? post();
    // What is refused leaves nothing behind.
    if (answer.kind === 'posted') this.posted.set(key, answer);
    return Promise.resolve(answer);
  }
}

/** A clock that a test moves. */
export class TestClock implements Clock {
  at = new Date('2026-09-16T02:00:00Z');
  day: LocalDate = today;
  now = (): Date => this.at;
  today = (): LocalDate => this.day;
}

/** The use cases of the catalogue over a database; a ledger and a clock may be put in their places. */
export function catalogueOn(database: Database, clock: Clock, ledger: Ledger) {
  const outbox = new Outbox(clock);
  const audit = new AuditTrail('rewards', outbox, clock);
  const tiers = [
    { tierId: 'leaf', names: { zh: '新叶', en: 'New Leaf' } },
    { tierId: 'pine', names: { zh: '金松', en: 'Golden Pine' } },
  ];
  const membership = {
    programmeTiers: () => Promise.resolve(tiers),
    tierOf: () => Promise.resolve({ tierId: 'leaf', tierIds: tiers.map(({ tierId }) => tierId) }),
  };
  const guard = new GuardValue(clock);
  const issue = new IssueCoupons(clock, guard);
  const confirmation = new ConfirmRedemption(database, clock, outbox, audit, issue);
  const settle = new SettleRedemption(database, clock, outbox, audit, confirmation, ledger);
  return {
    ...{ guard, issue, settle },
    write: new WriteRewards(database, clock, audit, membership),
    rewards: new ReadRewards(database),
    pools: new KeepCodePools(database, clock, audit),
    low: new NoteLowStock(database, clock, audit),
    give: new GiveRewards(clock, issue, guard),
    kinds: new KeepCouponKinds(database, clock, audit),
    care: new CareForCoupons(clock, outbox, { EVERGREEN_CURRENCY: 'CNY' }),
    partners: new KeepPartners(database, clock, audit),
    passes: new UsePasses(database, clock, audit),
    months: new SettleMonths(database, clock, audit),
    redeem: new Redeem(database, clock, new ReserveRedemption(database, clock, guard), settle, membership),
    cancel: new CancelRedemption(database, clock, settle),
    deliveries: new MoveDeliveries(database, clock, audit, outbox),
    read: new ReadRedemptions(database, clock),
    sweep: new SweepRedemptions(database, clock, settle),
  };
}

export type Catalogue = Awaited<ReturnType<typeof catalogue>>;

/** The catalogue on a database of its own. */
export async function catalogue() {
  const { database, close } = await testDatabase({
    ...{ migrations, poolMax: 12, as: 'app', scope: currentScope },
  });
  const clock = new TestClock();
  const ledger = new TestLedger();
  await new PublishValueRules(database, clock).onModuleInit();
  const parts = catalogueOn(database, clock, ledger);
  return {
    ...{ ...parts, database, clock, ledger, close },
    /** A member with points. */
    member(points = 0n): TestMember {
      const member = { memberId: uuidv7(), customerId: uuidv7() };
      ledger.balances.set(member.memberId, points);
      return member;
    },
    /** A reward that can be had. */
    async reward(kind: RewardKind, more: Partial<RewardContent> = {}): Promise<Uuid> {
      const draft = { key: uuidv7(), rewardId: undefined, basedOn: 0, kind, content: contentOf(kind, more) };
      const id = await parts.write.write(draft, staff);
      await parts.write.changeState(id, 'active');
      return id;
    },
    stock(rewardId: Uuid, change: bigint, orgPath = '/'): Promise<void> {
      return parts.write.changeStock(rewardId, { key: uuidv7(), orgPath, change, reason: '' }, staff);
    },
    async pool(...codes: string[]): Promise<Uuid> {
      const order = { key: uuidv7(), poolId: undefined, name: 'codes', lowAt: 0n };
      const id = await parts.pools.write(order, staff);
      if (codes.length > 0) await parts.pools.import(id, uuidv7(), codes.join('\n'), staff);
      return id;
    },
    couponKind(faceMinor = 20_000n): Promise<Uuid> {
      const content = {
        ...{ names: { zh: '维修券', en: 'Repair coupon' }, terms: { zh: '', en: '' }, faceMinor },
        ...{ validDays: 90, validUntil: null, partnerIds: [] },
        category: 'repair' as const,
      };
      const order = { key: uuidv7(), couponKindId: undefined, basedOn: 0, isActive: true, content };
      return parts.kinds.write(order, staff);
    },
    /** All that a redemption may take, to be held against what it was. */
    async counts() {
      const [row] = await database.rows<Record<string, bigint>>(sql`
        select (select coalesce(sum(in_stock), 0)::bigint from reward_stock) as stock,
          (select count(*) from pool_code where state = 'free') as "freeCodes",
          (select count(*) from pool_code where state = 'taken') as "takenCodes",
          (select coalesce(sum(used), 0)::bigint from cap_use) as caps,
          (select coalesce(sum(taken), 0)::bigint from reward_taken) as taken,
          (select count(*) from pass) as passes`);
      return row!;
    },
  };
}

export interface TestMember {
  readonly memberId: Uuid;
  readonly customerId: Uuid;
}

/** As a member calls. */
export const callerOf = ({ memberId, customerId }: TestMember) =>
  ({ kind: 'member', accountId: memberId, memberId, customerId }) as const;

/** A content that can be kept. */
export function contentOf(kind: RewardKind, more: Partial<RewardContent> = {}): RewardContent {
  return {
    names: { zh: '全车精洗', en: 'Full car wash' },
    descriptions: { zh: '一次', en: 'Once' },
    terms: { zh: '', en: '' },
    ...{ category: 'car-care', valueMinor: 5_800n, points: 580n, tierPoints: {} },
    ...{ startsOn: localDate('2026-01-01'), endsOn: null, caps: [], totalMax: null, validDays: 90 },
    ...{ undoMinutes: 15, source: null, stockByOffice: false, lowAt: 0n, partnerIds: [] },
    deliveryWays: kind === 'physical' ? ['pick-up'] : [],
    ...more,
  };
}
