import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { recordedActs } from '@evergreen/testing';
import { limit, someCampaign } from '../../domain/campaigns/campaigns.fixture.ts';
import { author, campaignDesk, type CampaignDesk, first, second } from './campaigns.fixture.ts';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await campaignDesk();
  desk.crowd(20);
}, 60_000);
afterAll(() => desk.close());

const dear = { budget: { ...someCampaign.budget, total: limit({ minor: 20_000_001 }) } };

it('is written, submitted, approved by somebody else, launched, paused, resumed, ended and put away', async () => {
  const id = await desk.draft();
  await expect(desk.act(id, 'launch')).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  await desk.act(id, 'submit');
  expect((await desk.one(id)).mayDecide).toBe(false);
  expect((await desk.one(id, first)).mayDecide).toBe(true);
  await expect(desk.decide(id, 'approve', author)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  await desk.decide(id, 'approve');
  for (const act of ['launch', 'pause', 'resume', 'end', 'archive'] as const) {
    expect((await desk.one(id)).mayAct).toContain(act);
    await desk.act(id, act);
    // Done again, what is done changes nothing.
    await desk.act(id, act);
  }
  const { seen, history } = await desk.details(id);
  expect([seen.campaign.state, seen.mayAct]).toEqual(['archived', []]);
  expect(history.map(({ act, from, to, byLabel }) => `${act} ${from}>${to} ${byLabel}`).reverse()).toEqual([
    ...['draft >draft E002', 'submit draft>in-review E002', 'approve in-review>active E003'],
    ...['launch approved>scheduled E002', 'start scheduled>live calendar', 'pause live>paused E002'],
    ...['resume paused>live E002', 'end live>ended E002', 'archive ended>archived E002'],
  ]);
  await desk.run.reverse(author, id, 'a mistake');
  await desk.run.reverse(author, id, 'a mistake');
  // Of writing and approving nobody outside hears.
  expect(await desk.told(id)).toEqual([
    ...['4 LAUNCHED SCHEDULED', '5 STARTED LIVE', '6 PAUSED PAUSED', '7 RESUMED LIVE', '8 ENDED ENDED'],
    ...['9 ARCHIVED ARCHIVED', '10 REVERSED ARCHIVED'],
  ]);
});

it('over a value takes two people, neither of them its author, each counted once', async () => {
  const id = await desk.draft(dear);
  await desk.act(id, 'submit', 1, second);
  // Who submitted it has made it theirs.
  await expect(desk.decide(id, 'approve', second)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  await Promise.all([1, 2, 3].map(() => desk.decide(id, 'approve', first)));
  expect((await desk.one(id)).campaign.state).toBe('in-review');
  const third = { accountId: uuidv7(), label: 'E005' };
  await desk.decide(id, 'approve', third);
  const { campaign, active } = await desk.one(id);
  expect([campaign.state, active!.approvals.map(({ byLabel }) => byLabel)]).toEqual([
    'approved',
    ['E003', 'E005'],
  ]);
});

it('is sent back or refused with a reason, and is written anew', async () => {
  const id = await desk.draft();
  await desk.act(id, 'submit');
  await expect(desk.draft({}, { campaignId: id, basedOn: 1 })).rejects.toMatchObject({
    code: 'CAMPAIGN_STATE',
  });
  await desk.decide(id, 'request-changes');
  expect((await desk.one(id)).campaign.state).toBe('changes-requested');
  await desk.draft({}, { campaignId: id, basedOn: 1 });
  await desk.act(id, 'submit', 2);
  await desk.decide(id, 'reject', first, 2);
  await expect(desk.act(id, 'launch', 2)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  await desk.draft({}, { campaignId: id, basedOn: 2 });
  await desk.act(id, 'submit', 3);
  // Taken back by its author, nobody is asked any more.
  await desk.act(id, 'withdraw', 3);
  await expect(desk.decide(id, 'approve', first, 3)).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
  const { history } = await desk.details(id);
  expect(history.filter(({ act }) => act === 'reject')).toMatchObject([
    { reason: 'as discussed', revision: 2 },
  ]);
});

it('that runs is never edited in place: another revision holds once it is approved, and not before', async () => {
  const id = await desk.launched();
  await desk.ended(id);
  const cheaper = { budget: { ...someCampaign.budget, total: limit({ points: 6_000 }) } };
  await expect(
    desk.draft({ audience: { ...someCampaign.audience, heldOutPercent: 0 } }, { campaignId: id, basedOn: 1 }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'audience' }] });
  await desk.draft(cheaper, { campaignId: id, basedOn: 1 });
  expect(await desk.one(id)).toMatchObject({
    ...{ campaign: { state: 'live', activeRevision: 1 }, active: { revision: 1 }, pending: { revision: 2 } },
  });
  await desk.act(id, 'submit', 2);
  await desk.decide(id, 'approve', first, 2);
  const seen = await desk.one(id);
  expect([seen.campaign.state, seen.active!.revision, seen.pending]).toEqual(['live', 2, undefined]);
  expect(seen.active!.definition.budget.total.points).toBe(6_000);
});

it('is safe to send twice, also at once, and says so when a key comes with something else', async () => {
  const key = uuidv7();
  const ids = await Promise.all([1, 2, 3, 4].map(() => desk.draft({}, { key })));
  expect(new Set(ids).size).toBe(1);
  expect((await desk.details(ids[0]!)).history).toHaveLength(1);
  await expect(desk.draft({ windowDays: 30 }, { key })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  await desk.draft({ windowDays: 30 }, { campaignId: ids[0]!, basedOn: 1 });
  // Whoever saw the first revision has not seen this one.
  await expect(desk.draft({ windowDays: 60 }, { campaignId: ids[0]!, basedOn: 1 })).rejects.toMatchObject({
    ...{ code: 'CAMPAIGN_CHANGED', facts: { newest: 2 } },
  });
  await expect(desk.act(ids[0]!, 'submit', 1)).rejects.toMatchObject({ code: 'CAMPAIGN_CHANGED' });
});

it('for nobody is not submitted, and one that cannot be is refused by its fields', async () => {
  const id = await desk.draft();
  const { customers } = desk.audience;
  desk.audience.customers = [];
  await expect(desk.act(id, 'submit')).rejects.toMatchObject({
    ...{ code: 'INVALID_INPUT', fields: [{ field: 'audience' }] },
  });
  desk.audience.customers = customers;
  const refused = async (changed: object, ...fields: string[]) =>
    expect(desk.draft(changed)).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: fields.map((field) => ({ field })) },
    });
  await refused({ budget: { ...someCampaign.budget, total: limit({ points: -1 }) } }, 'budget.total.points');
  await refused({ endsOn: '2026-09-15' }, 'endsOn');
  await refused({ endsOn: '2026-02-30' }, 'endsOn');
  await refused({ openComplaints: true }, 'openComplaints');
  await refused({ effects: [], windowDays: 0 }, 'effects', 'windowDays');
  await refused({ name: { zh: '', en: 'x' }, trigger: { kind: 'full-moon' } }, 'name.zh', 'trigger.kind');
});

it('that was scheduled begins on its day and ends after its last, once each', async () => {
  const id = await desk.approved({ startsOn: localDate('2026-09-20'), endsOn: localDate('2026-09-21') });
  await desk.act(id, 'launch');
  await desk.tend.run();
  expect((await desk.one(id)).campaign.state).toBe('scheduled');
  desk.day(localDate('2026-09-20'));
  await Promise.all([desk.tend.run(), desk.tend.run()]);
  expect((await desk.one(id)).campaign).toMatchObject({ state: 'live', launchedOn: '2026-09-20' });
  await desk.ended(id);
  desk.day(localDate('2026-09-22'));
  await Promise.all([desk.tend.run(), desk.tend.run()]);
  const { seen, history } = await desk.details(id);
  expect(seen.campaign.state).toBe('ended');
  expect(history.filter(({ byLabel }) => byLabel === 'calendar').map(({ act }) => act)).toEqual([
    ...['close', 'start'],
  ]);
  expect((await desk.told(id)).at(-1)).toBe('6 COMPLETED ENDED');
  desk.day(localDate('2026-09-16'));
});

it('waits for whoever may approve it, and for nobody else', async () => {
  const id = await desk.draft();
  await desk.act(id, 'submit');
  const waiting = async (accountId: string, mayApprove = true) =>
    (await desk.list({ accountId, mayApprove }, true)).some(({ campaign }) => campaign.id === id);
  expect(await waiting(author.accountId)).toBe(false);
  expect(await waiting(first.accountId)).toBe(true);
  expect(await waiting(first.accountId, false)).toBe(false);
  await desk.decide(id, 'approve');
  expect(await waiting(second.accountId)).toBe(false);
});

it('leaves each act in the audit', async () => {
  const acts = new Set((await recordedActs(desk.owner, 'rewards')).map(({ act }) => act));
  expect([...acts].sort()).toEqual(
    [
      ...['drafted', 'submitted', 'approved', 'launched', 'paused', 'resumed', 'ended', 'archived'],
      ...['withdrawn', 'changes-requested', 'rejected', 'reversed'],
    ]
      .map((act) => `campaign.${act}`)
      .sort(),
  );
});
