import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import { limit, someCampaign, someSettings } from '../../domain/campaigns/campaigns.fixture.ts';
import { idOf } from '../rewards.fixture.ts';
import { campaignDesk, type CampaignDesk } from './campaigns.fixture.ts';

// Of each campaign; two of them leave the pool some connections.
const atATime = 12;
let desk: CampaignDesk;
beforeAll(async () => {
  desk = await campaignDesk();
  desk.crowd(200);
}, 60_000);
afterAll(() => desk.close());

const budget = (total: Partial<typeof someCampaign.budget.total>): CampaignDefinition['budget'] => ({
  ...someCampaign.budget,
  total: limit(total),
});

describe('when two hundred come, as many at once as there are connections for', () => {
  /** A campaign that answers events, with its audience in place. */
  async function answering(changed: Partial<CampaignDefinition>): Promise<Uuid> {
    const id = await desk.launched({
      ...{ trigger: { kind: 'event', event: 'tier-reached' } },
      audience: { ...someCampaign.audience, heldOutPercent: 0 },
      ...changed,
    });
    await desk.ended(id);
    return id;
  }

  /** Four policies of one vehicle of the second customer; what the newest term says holds. */
  const insureOneVehicle = () =>
    desk.owner.rows(sql`
      insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims,
        vehicle_id)
      select ${idOf('c 2')}, gen_random_uuid(), 1, policy::uuid, 'P', starts_on, starts_on + 364, 0, vehicle
      from unnest(${[0, 1, 2, 3].map((n) => idOf(`p ${n}`))}::text[]) as policy,
        (values (date '2025-01-01', 'before'), (date '2026-01-01', 'now'), (date '2027-01-01', '')) as t (starts_on, vehicle)`);

  const giving = (id: Uuid, definition: CampaignDefinition) => ({
    ...{ campaignId: id, revision: 1, definition, settings: someSettings, runId: null, isDry: false },
    on: localDate('2026-09-16'),
  });

  /** Each in a transaction of its own, as many at once as there are connections for. */
  async function atOnce(
    id: Uuid,
    definition: CampaignDefinition,
    who: (n: number) => string,
    policyOf: (n: number) => string | null = () => null,
  ) {
    let next = 0;
    const comer = async (): Promise<void> => {
      while (next < 200) {
        next += 1;
        const n = next;
        await desk.database.transaction((tx) =>
          desk.give.run(tx, giving(id, definition), [
            {
              ...{
                customerId: who(n),
                orgPath: n % 2 === 0 ? '/32/3201' : '/32/3202',
                policyId: policyOf(n),
              },
              ...{ base: 0n, isBlacklisted: false, occasion: `tier/t${n}` },
            },
          ]),
        );
      }
    };
    await Promise.all(Array.from({ length: atATime }, comer));
  }

  it.each<[string, Partial<CampaignDefinition>, (n: number) => string, number, string]>([
    [
      'the last units of a budget',
      { budget: budget({ points: 300 * 37 }) },
      (n) => idOf(`c ${n}`),
      37,
      'TOTAL_BUDGET',
    ],
    [
      'the last units of an office',
      {
        budget: {
          ...budget({ points: 1_000_000 }),
          offices: [{ orgPath: '/32', ...limit({ minor: 900 * 23 }) }],
        },
      },
      (n) => idOf(`c ${n}`),
      23,
      'OFFICE_BUDGET',
    ],
    [
      'the cap of one member',
      { caps: { ...someCampaign.caps, member: { every: 'year', ...limit({ times: 3 }) } } },
      () => idOf('c 1'),
      3,
      'MEMBER_CAP',
    ],
    [
      'the cap of one vehicle with four policies',
      {
        ...{ trigger: { kind: 'event', event: 'renewed' } },
        caps: { ...someCampaign.caps, vehicle: { every: 'year', ...limit({ points: 1_500 }) } },
      },
      () => idOf('c 2'),
      5,
      'VEHICLE_CAP',
    ],
  ])('for %s, exactly as many win as there is room for', async (_what, changed, who, winners, refusal) => {
    const definition = { ...someCampaign, ...changed };
    const id = await answering(changed);
    await insureOneVehicle();
    await atOnce(id, definition, who, changed.caps?.vehicle ? (n) => idOf(`p ${n % 4}`) : undefined);
    expect(await desk.grants(id)).toEqual({
      GIVEN: [winners, winners * 300],
      [refusal]: [200 - winners, 0],
    });
    expect(await desk.orders(id)).toEqual({ AWARD: [winners, winners * 300] });
    expect((await desk.one(id)).use.times).toBe(BigInt(winners));
  });

  it('to two campaigns of one group, each customer has something of one of them', async () => {
    const stacking = { group: 'autumn', mode: 'exclusive', place: null } as const;
    const ids = [await answering({ stacking }), await answering({ stacking })];
    const definition = { ...someCampaign, stacking };
    await Promise.all(ids.map((id) => atOnce(id, definition, (n) => idOf(`c ${n}`))));
    const rows = await desk.owner.rows<{ n: bigint }>(sql`
      select count(*) as n from campaign_grant where campaign_id = any(${ids}::uuid[]) and outcome = 'GIVEN'
      group by customer_id`);
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map(({ n }) => n))).toEqual(new Set([1n]));
  });

  /** The later campaign, and the earlier one, which has something for seventy of the two hundred. */
  const inOrder = (group: string): Partial<CampaignDefinition>[] => [
    { stacking: { group, mode: 'in-order', place: 2 } },
    {
      stacking: { group, mode: 'in-order', place: 1 },
      budget: { ...budget({ points: 300 * 70 }) },
    },
  ];
  const given = async (ids: readonly Uuid[]) =>
    (await Promise.all(ids.map((id) => desk.grants(id)))).map((grants) => grants['GIVEN']?.[0]);
  const twice = async (ids: readonly Uuid[]) =>
    desk.owner.rows(sql`
      select customer_id from campaign_grant where campaign_id = any(${ids}::uuid[]) and outcome = 'GIVEN'
      group by customer_id having count(*) > 1`);

  it('to two campaigns of an order, the one with the lower place answers first, whoever looks', async () => {
    const [later, earlier] = inOrder('answers');
    const ids = [await answering(later!), await answering(earlier!)];
    await desk.database.transaction((tx) =>
      desk.occasions.ofTiers(
        tx,
        Array.from({ length: 200 }, (_, n) => ({
          ...{ customerId: idOf(`c ${n}`), tierId: 'gold', on: '2026-09-16' },
        })),
      ),
    );
    const look = async (): Promise<void> => {
      while (await desk.answer.run());
    };
    // Somebody else is answering those of the earlier one: those of the later one wait.
    await desk.owner.transaction(async (tx) => {
      await tx.rows(sql`select from campaign_occasion where campaign_id = ${ids[1]!} for update`);
      await look();
      expect(await desk.grants(ids[0]!)).toEqual({});
    });
    for (let times = 0; times < 3; times += 1) await Promise.all(Array.from({ length: atATime }, look));
    expect([await given(ids), await twice(ids)]).toEqual([[130, 70], []]);
  });

  it('of two campaigns that begin on one day, the one with the lower place gives first', async () => {
    const audience = { ...someCampaign.audience, heldOutPercent: 0 };
    const startsOn = localDate('2026-09-17');
    const [later, earlier] = inOrder('runs');
    const first = await desk.launched({ ...earlier, audience, startsOn });
    desk.day(startsOn);
    const second = await desk.launched({ ...later, audience, startsOn });
    expect(await desk.turn.of(second)).toMatch(/comes before/);
    await desk.tend.run();
    const ids = [second, first];
    await Promise.all(ids.map((id) => desk.ended(id)));
    desk.day(localDate('2026-09-16'));
    expect([await given(ids), await twice(ids)]).toEqual([[130, 70], []]);
  });
});
