import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { NoticeRequests } from '@evergreen/events';
import type { RewardKind } from '../../domain/catalogue/reward.ts';
import { catalogueOn, contentOf, staff, TestLedger } from '../catalogue/catalogue.fixture.ts';
import { marketing, planOf, sessionOf } from '../events/events.fixture.ts';
import { GiveOffers } from '../events/give-offers.ts';
import { InviteCustomers } from '../events/invite-customers.ts';
import { TellGuests } from '../events/tell-guests.ts';
import { WriteEvents } from '../events/write-events.ts';
import { idOf } from '../rewards.fixture.ts';
import type { CampaignDesk } from './campaigns.fixture.ts';

export type CampaignThings = ReturnType<typeof campaignThings>;

/** What campaigns of a desk can give: coupons, rewards, an event; and terms in force that measure it. */
export function campaignThings({ database, owner, clock, outbox, audit }: CampaignDesk) {
  const catalogue = catalogueOn(database, clock, new TestLedger());
  const tell = new TellGuests(new NoticeRequests('rewards', outbox), { EVERGREEN_ZONE: 'Asia/Shanghai' });
  const events = new WriteEvents(database, new GiveOffers(tell), tell, audit);
  const invite = new InviteCustomers(tell);
  const author = { caller: marketing, accountId: 'm' };
  return {
    /** Customers of a crowd have a term in force of such a premium. */
    terms: (crowd: string, from: number, to: number, premiumMinor: bigint) => {
      const numbers = Array.from({ length: to - from }, (_, n) => from + n);
      const ids = (name: string) => numbers.map((n) => idOf(`${name} ${crowd} ${n}`));
      return owner.rows(sql`
        insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims,
          premium_minor, currency)
        select c, t, 1, p, 'P', '2026-01-01', '2026-12-31', 0, ${premiumMinor}::bigint, 'CNY'
        from unnest(${numbers.map((n) => idOf(`${crowd} ${n}`))}::uuid[], ${ids('term')}::uuid[],
          ${ids('policy')}::uuid[]) as of (c, t, p)`);
    },
    couponKind: (faceMinor: bigint): Promise<Uuid> => catalogue.kinds.write(couponOrder(faceMinor), staff),
    async endCouponKind(id: Uuid): Promise<void> {
      await owner.rows(sql`update coupon_kind set state = 'ended' where id = ${id}`);
    },
    issued: async (id: Uuid) => (await catalogue.kinds.one(id)).issued,
    async reward(kind: RewardKind, stock: bigint): Promise<Uuid> {
      const draft = { key: uuidv7(), rewardId: undefined, basedOn: 0, kind, content: contentOf(kind) };
      const id = await catalogue.write.write(draft, staff);
      await catalogue.write.changeState(id, 'active');
      await catalogue.write.changeStock(
        id,
        { key: uuidv7(), orgPath: '/', change: stock, reason: '' },
        staff,
      );
      return id;
    },
    left: async (id: Uuid) => (await catalogue.rewards.one(id)).left,
    /** A published event, whose answers are open for long. */
    async event(): Promise<Uuid> {
      const now = clock.now();
      const startsAt = new Date(now.getTime() + 90 * dayMs);
      const plan = planOf({
        answerUntil: new Date(now.getTime() + 60 * dayMs),
        sessions: [sessionOf({ startsAt, endsAt: new Date(startsAt.getTime() + dayMs / 12) })],
      });
      const id = await events.draft(author, { key: uuidv7(), eventId: undefined, basedOn: 0, plan, at: now });
      await events.publish(author, id, 1, now);
      return id;
    },
    invite: (eventId: Uuid, customerId: Uuid) =>
      database.transaction((tx) =>
        invite.run(tx, {
          ...{ eventId, customers: [{ customerId, key: 'by hand' }], sourceKind: 'test', sourceId: 't' },
          at: clock.now(),
        }),
      ),
  };
}

const dayMs = 86_400_000;

function couponOrder(faceMinor: bigint) {
  const content = {
    ...{ names: { zh: '维修券', en: 'Repair coupon' }, terms: { zh: '', en: '' }, faceMinor },
    ...{ validDays: null, validUntil: localDate('2099-12-31'), partnerIds: [] },
    category: 'repair' as const,
  };
  return { key: uuidv7(), couponKindId: undefined, basedOn: 0, isActive: true, content };
}
