import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { onDatabase } from '../support/access-scene.ts';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { importThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { open, overflows, seriousViolations, shoot, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let author: Viewing;
let approver: Viewing;
let asAuthor: SignedIn;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows.slice(0, 4));
  [author, approver] = await Promise.all([
    open(browser, stack.url, 1440, 900),
    open(browser, stack.url, 1440, 900),
  ]);
  asAuthor = await enter(author.context, stack.url, 'STAFF', 'E002');
  await enter(approver.context, stack.url, 'STAFF', 'E004');
  const officer = await SignedIn.as(stack.url, 'STAFF', 'E022');
  const customers = await onDatabase<{ id: string }>(
    ...([stack, 'customer-profile', 'SELECT id FROM customer'] as const),
  );
  for (const { id: customerId } of customers)
    await officer.ask('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
      i: {
        ...{ key: randomUUID(), customerId, reason: 'said so at the counter' },
        choices: [{ channel: 'SMS', purpose: 'MARKETING', given: true }],
      },
    });
  const { id } = (
    await asAuthor.get<{ draftSegment: { id: string } }>(
      'mutation($i: SegmentDraftInput!) { draftSegment(input: $i) { id } }',
      {
        i: {
          ...{ key: 's', basedOn: 0, name: '有车的客户', description: '' },
          rule: { text: 'vehicles_active >= 1 and marketing_consent = true' },
        },
      },
    )
  ).draftSegment;
  await asAuthor.get('mutation($id: ID!) { saveSegment(id: $id, version: 1) { id } }', { id });
  const known = async () =>
    (
      await asAuthor.get<{ rulePreview: { members: number | null } }>(
        '{ rulePreview(rule: { text: "vehicles_active >= 1 and marketing_consent = true" }) { members } }',
      )
    ).rulePreview.members;
  await eventually(async () => ((await known()) ?? 0) > 0, {
    ...{ what: 'the facts of customers', timeoutMs: 60_000, everyMs: 300 },
  });
}, 180_000);

afterAll(async () => {
  for (const viewing of [author, approver]) expect(viewing?.errors).toEqual([]);
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a campaign is written step by step, tried, approved by somebody else, launched and judged', async () => {
  const { page } = author;
  await page.goto('/console/campaigns');
  await page.getByRole('button', { name: '新建活动' }).click();
  const next = () => page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('名称（中文）').fill('中秋平安出行');
  await page.getByLabel('名称（英文）').fill('A safe Mid-Autumn');
  await next();
  await page.getByLabel('客群', { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '有车的客户' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('留观比例（%）').fill('0');
  await next();
  await page.getByLabel('标题（中文）').fill('中秋快乐');
  await page.getByLabel('标题（英文）').fill('Happy Mid-Autumn');
  await page.getByLabel('内容（中文）').fill('送你 300 积分');
  await page.getByLabel('内容（英文）').fill('300 points for you');
  await next();
  await page.getByLabel('总积分').fill('100000');
  // The audience and its cost, while it is being written.
  await page.getByText('最多花费 ¥3,000.00，需要 1 人批准').waitFor();
  await page.getByText('没有留观组，看不出效果').waitFor();
  await shoot(page, 'campaign-editor');
  await next();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '中秋平安出行' }).waitFor();
  await page.getByRole('button', { name: '试算修订 1' }).click();
  await page.getByText('没有写入任何数据').waitFor();
  await page.getByRole('button', { name: '送审' }).click();
  await page.getByText('还差 1 人').waitFor();

  const other = approver.page;
  await other.goto('/console');
  await other.getByRole('link', { name: '营销活动“中秋平安出行”等待批准' }).click();
  await other.getByRole('button', { name: '审批', exact: true }).click();
  const dialog = other.getByRole('dialog', { name: '审批修订 1' });
  await dialog.getByRole('button', { name: '要求修改' }).click();
  await dialog.getByText('请写理由').waitFor();
  await dialog.getByRole('button', { name: '批准' }).click();
  await other.getByText(/E004 批准/).waitFor();

  await page.reload();
  await page.getByRole('button', { name: '启动' }).click();
  await page.getByRole('dialog', { name: '启动这个活动？' }).getByRole('button', { name: '启动' }).click();
  await page.getByText('进行中').waitFor();
  await page.getByText('没有可比较的').first().waitFor();
  await eventually(
    async () =>
      (await onDatabase(stack, 'rewards', `SELECT FROM campaign_grant WHERE outcome = 'GIVEN'`)).length > 0,
    { what: 'the points', timeoutMs: 30_000 },
  );
  await page.reload();
  await page.getByText('预算已用').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(await overflows(page, [1280, 1024])).toEqual([]);
  await shoot(page, 'campaign');
  await page.goto('/console/campaigns');
  await page.getByRole('row').filter({ hasText: '中秋平安出行' }).getByText('进行中').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await shoot(page, 'campaigns');
}, 120_000);

it('that answers birthdays says how many there are', async () => {
  await importThrough(await SignedIn.as(stack.url, 'STAFF', 'E001'), {
    content: Buffer.from('customer_ref,org_path,birth_date\nC-1,/32/3201,1992-09-20\n'),
    profileId: 'evergreen-customers',
  });
  const { page } = author;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/console/campaigns');
  await page.getByRole('button', { name: '新建活动' }).click();
  const next = () => page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('名称（中文）').fill('生日快乐');
  await page.getByLabel('名称（英文）').fill('Happy birthday');
  await page.getByLabel('何时发放').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '客户生日当天' }).click();
  await next();
  await page.getByLabel('客户号名单').fill('C-1');
  // A file says by its header what its numbers are.
  const file = { name: 'list.csv', mimeType: 'text/csv' };
  const [members] = await onDatabase<{ number: string }>(
    ...([stack, 'membership', 'SELECT member_number AS number FROM member LIMIT 1'] as const),
  );
  const rows = `会员号\n${members!.number}\n100000000000`;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, buffer: Buffer.from(rows) });
  await page.getByText('表头是会员号，已放进会员号名单').waitFor();
  await shoot(page, 'campaign-audience-editor');
  await page.getByLabel('留观比例（%）').fill('0');
  await next();
  await page.getByLabel('发一条消息').uncheck();
  await next();
  await page.getByLabel('总积分').fill('3000');
  await page.getByRole('heading', { name: '活动期间的生日' }).waitFor();
  await page.getByText('每个生日发放一次时').waitFor();
  await page.getByText('名单里有 1 个号码不属于任何客户').click();
  await page.getByText('会员号第 2 行：100000000000').waitFor();
  await shoot(page, 'campaign-birthdays-editor');
  await next();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '生日快乐' }).waitFor();
  await page.getByRole('button', { name: '试算修订 1' }).click();
  await page.getByText('活动期间过生日的客户').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/活动期间过生日的客户\s*1\b/);
  expect([...(await seriousViolations(page)), ...(await overflows(page, [1280, 1024]))]).toEqual([]);
  await shoot(page, 'campaign-birthdays');
}, 60_000);

it('that cannot be is refused with the fields at fault', async () => {
  const none = { points: null, minor: null, times: null };
  const right = {
    name: { zh: '试', en: 'A try' },
    ...{ startsOn: today, endsOn: today, windowDays: 30, stacking: null, trigger: { kind: 'once' } },
    audience: { segments: [], customerNumbers: ['C-1'], heldOutPercent: 0 },
    effects: [{ kind: 'points', points: 300, expiresAfterMonths: null }],
    budget: { total: { ...none, points: 3_000 }, offices: [], period: null },
    caps: { member: null, vehicle: null, policy: null },
  };
  const draft = (changed: object, more: object = {}) =>
    asAuthor.ask<{ draftCampaign: { id: string } }>(
      'mutation($i: CampaignDraftInput!) { draftCampaign(input: $i) { id } }',
      { i: { key: randomUUID(), basedOn: 0, definition: JSON.stringify({ ...right, ...changed }), ...more } },
    );
  const nobody = { ...right.audience, customerNumbers: [] };
  for (const [changed, field] of [
    [{ budget: { ...right.budget, total: { ...none, points: -1 } } }, 'budget.total.points'],
    [{ audience: nobody }, 'audience'],
    [{ endsOn: '2020-01-01' }, 'endsOn'],
    [{ effects: [{ kind: 'coupon', couponKindId: randomUUID() }] }, 'budget.total.minor'],
    [
      {
        effects: [{ kind: 'coupon', couponKindId: randomUUID() }],
        budget: { ...right.budget, total: { ...none, minor: 5_000 } },
      },
      'effects[0].couponKindId',
    ],
  ] as const)
    expect(JSON.stringify((await draft(changed)).errors)).toContain(`"field":"${field}"`);
  // The one that is live is another one by its next revision only, and stays for whom it was launched.
  const { campaigns } = await asAuthor.get<{
    campaigns: { id: string; state: string; active: { revision: number; definition: unknown } }[];
  }>('{ campaigns(limit: 10) { id state active { revision definition } } }');
  const live = campaigns.find(({ state }) => state === 'LIVE')!;
  const kept = live.active.definition as typeof right;
  const more = { campaignId: live.id, basedOn: live.active.revision };
  const other = await draft({ ...kept, audience: { ...kept.audience, heldOutPercent: 50 } }, more);
  expect(JSON.stringify(other.errors)).toContain('"field":"audience"');
}, 60_000);
