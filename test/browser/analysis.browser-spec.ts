import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing/eventually';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { lookAt, open, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let desk: Viewing;
let marketing: Viewing;
let customer: string;
let staff: SignedIn;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  await importThrough(staff, { content: Buffer.from(claimsCsv), profileId: 'evergreen-claims' });
  await runNoClaimThrough(staff, { ruleSetId: 'windscreen-exempt', asOf: today });
  const { findCustomers } = await staff.get<{ findCustomers: { customerId: string }[] }>(
    '{ findCustomers(by: SOURCE_REF, text: "C-1") { customerId } }',
  );
  customer = findCustomers[0]!.customerId;
  const awarded = async () =>
    (await staff.get<{ ledgerTotals: { entries: number } }>('{ ledgerTotals { entries } }')).ledgerTotals
      .entries > 0;
  await eventually(awarded, { what: 'points to be awarded', timeoutMs: 60_000, everyMs: 300 });
  desk = await open(browser, stack.url, 1440, 900);
  await enter(desk.context, stack.url, 'STAFF', 'E001');
  marketing = await open(browser, stack.url, 1440, 900);
  await enter(marketing.context, stack.url, 'STAFF', 'E002');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a customer’s indicators are shown with their parts, as of any day; all customers are evaluated by a button', async () => {
  const { page } = desk;
  await page.goto('/console/evaluation');
  await page.getByRole('button', { name: '现在评价全部客户' }).click();
  // Two imports were evaluated before.
  await page.getByText('已处理 1 / 1 批').nth(2).waitFor();
  await show(page, `/console/customers/${customer}?part=indicators`);
  const panel = page.locator('.panel').filter({ has: page.getByRole('heading', { name: '指标' }) });
  // Three years and some days with the insurer; three ends of terms, each renewed.
  await panel.getByText('客户年数：3 / 10 → 10.5（满分 35）').waitFor();
  await panel.getByText('续保（缩减后）：3 / 4').waitFor();
  await panel.getByLabel('截至').fill('2024-08-20');
  await panel.getByLabel('截至').press('Enter');
  await panel.getByText('客户年数：1 / 10 → 3.5（满分 35）').waitFor();
  await panel.getByText('所属机构', { exact: true }).click();
  await panel.getByText('2 位客户').waitFor();
}, 60_000);

it('the book is shown as one snapshot, each figure opens its customers, and all of it is taken out as a file', async () => {
  const { page } = desk;
  await eventually(
    async () => {
      const { insight } = await staff.get<{ insight: { compared: object | null } | null }>(
        '{ insight(office: "/") { compared { asOf } } }',
      );
      return insight !== null && insight.compared !== null;
    },
    { timeoutMs: 20_000, everyMs: 150, what: 'the book summed, also of a year before' },
  );
  await page.goto('/console/insight');
  await page.getByText('2026年9月16日 零时的快照').waitFor();
  const groups = page.locator('.panel').filter({ has: page.getByRole('heading', { name: '分组比较' }) });
  await groups.getByText('渠道', { exact: true }).click();
  await groups.getByText('表', { exact: true }).click();
  await groups.getByRole('link', { name: '代理' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: 'Excel 工作簿' }).click();
  expect((await download).suggestedFilename()).toBe('evergreen-insight-2026-09-16.xlsx');
  await page.getByRole('link', { name: /^有效保单/ }).click();
  await page.getByRole('heading', { name: '有效保单' }).waitFor();
  await page.getByText('2026年9月16日 的快照').waitFor();
  await page.locator('.ant-table-row').first().waitFor();
  // 林静 has a policy in force; that of 吴志明 has ended.
  expect(await page.locator('.ant-table-row').allInnerTexts()).toEqual([expect.stringContaining('C-1')]);
}, 60_000);

const panel = (title: string) =>
  desk.page.locator('.panel').filter({ has: desk.page.getByRole('heading', { name: title }) });

it('a month of the course and a step of the curve open their customers, by the table and by the chart', async () => {
  const { page } = desk;
  await page.goto('/console/insight?course=policyRetention');
  await panel('逐月变化').getByText('表', { exact: true }).click();
  await panel('逐月变化').getByRole('link', { name: '2026年9月16日' }).press('Enter');
  await page.getByRole('heading', { name: '续保率' }).waitFor();
  // What the list adds up to is what the figure is made of.
  const whole = page.locator('.figs.tight');
  const sums = page.locator('.sum-row');
  await sums.waitFor();
  const made = (await whole.locator('.fig-v').allInnerTexts()).slice(1, 3);
  expect((await sums.locator('td').allInnerTexts()).slice(1, 3)).toEqual(made);
  await page.getByText('有到期未续的客户').click();
  await page.waitForURL(/list=not-renewed/);
  await page.goto('/console/insight?course=policiesActive');
  const chart = panel('逐月变化').locator('.chart canvas');
  await chart.waitFor();
  // The last column is the day itself.
  const { width, height } = (await chart.boundingBox())!;
  await chart.click({ position: { x: width - 24, y: height / 2 } });
  await page.waitForURL(/figure=policiesActive&day=2026-09-16&list=in-force/);
  await page.goto('/console/insight');
  await panel('客户留存').getByText('表', { exact: true }).click();
  await panel('客户留存').getByRole('link', { name: '1', exact: true }).first().press('Enter');
  await page.getByRole('heading', { name: '第 1 个保单年的续保率' }).waitFor();
  await page.locator('.ant-table-row').first().waitFor();
}, 60_000);

it('a cut to a channel is followed by the figures, and what is not cut says so', async () => {
  const { page } = desk;
  await page.goto('/console/insight');
  await page.getByRole('combobox', { name: '渠道' }).click();
  await page.locator('.ant-select-item-option').first().click();
  await page.waitForURL(/channel=agency/);
  await panel('名单与预警').getByText('名单和四象限只按机构统计').waitFor();
  await page.getByRole('link', { name: /^续保率/ }).click();
  await page.getByText('渠道：代理').waitFor();
}, 60_000);

it('the pages of insight fit every screen and break no rule of access', async () => {
  const paths = [
    `/console/customers/${customer}?part=indicators`,
    '/console/evaluation',
    '/console/insight',
    '/console/insight?channel=agency',
    '/console/insight/customers?figure=policyRetention&day=2026-09-16&list=expired',
  ];
  await lookAt(desk, paths, { widths: [1440, 390], ready: (page) => page.waitForLoadState('networkidle') });
}, 90_000);

it('a segment is written in fields and as text, counts while it is typed, and is put in force', async () => {
  const { page } = marketing;
  await page.goto('/console/segments');
  await page.getByRole('button', { name: '新建客群' }).click();
  await page.getByLabel('名称').fill('有保单的客户');
  await page.getByRole('combobox', { name: '事实' }).click();
  await page.keyboard.type('policies_active');
  await page.getByTitle('有效保单 · policies_active').click();
  await page.getByRole('spinbutton', { name: '值' }).fill('1');
  const text = page.getByLabel('按文字');
  await eventually(async () => (await text.inputValue()) === 'policies_active >= 1', { what: 'the text' });
  await page.getByText('1 / 2', { exact: true }).waitFor();
  await text.fill('policies_active >= 0 and shoe_size = 40');
  await page.getByText('没有名为 shoe_size 的事实').waitFor();
  await page.getByText('第 26–39 个字符').waitFor();
  expect(await page.getByRole('button', { name: '保存并启用' }).isDisabled()).toBe(true);
  await text.fill('policies_active >= 0 and vehicles_active >= 0');
  await page.getByText('2 / 2', { exact: true }).waitFor();
  expect(await page.getByRole('combobox', { name: '事实' }).count()).toBe(2);
  await page.getByRole('button', { name: '保存并启用' }).click();
  await page.getByRole('heading', { name: '有保单的客户' }).first().waitFor();
  await page.getByText('有 2 位客户；当天进入 2，离开 0').waitFor();
  await page.getByRole('link', { name: '林*' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(4);
}, 60_000);

it('the pages of segments fit every screen and break no rule of access', async () => {
  const { page } = marketing;
  await page.goto('/console/segments');
  await page.getByRole('link', { name: '有保单的客户' }).click();
  await page.waitForURL(/segments\/[0-9a-f-]{36}/);
  const path = new URL(page.url()).pathname;
  await lookAt(marketing, ['/console/segments', path, `${path}/edit`], {
    widths: [1440, 390, 768],
    first: 1,
  });
}, 60_000);

it('finance closes a day, sees its figures balanced, as charts and as tables, and takes its lots away', async () => {
  const { page } = desk;
  await page.goto('/console/');
  await page.getByRole('link', { name: '积分财务' }).click();
  await page.getByRole('button', { name: /^关 .* 的账$/ }).click();
  await page.getByText('各账户合计为零，账目与批次逐笔相符').waitFor();
  const liability = page.locator('.fig').filter({ hasText: '积分负债' });
  expect(await liability.innerText()).toMatch(/¥\d[\d,]*\.\d\d/);
  const tiers = page
    .locator('.panel')
    .filter({ has: page.getByRole('heading', { name: '各等级的未用积分' }) });
  await tiers.getByRole('img').waitFor();
  await tiers.getByText('表', { exact: true }).click();
  const rows = tiers.getByRole('row').filter({ hasText: '新叶' });
  expect(await rows.first().innerText()).toMatch(/¥/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: '导出' })
      .click()
      .then(() => page.getByRole('menuitem', { name: '全部积分批次（按会员号）' }).click()),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^\u{feff}as_of,member,lot,/u);
  await page.goto('/console/finance?day=2099-01-01');
  await page.getByText('2099年1月1日 还没有结束').waitFor();
}, 60_000);

it('the page of finance fits every screen and breaks no rule of access', async () => {
  await lookAt(desk, ['/console/finance'], {
    widths: [1440, 390, 768],
    ready: async (page, _path, { language }) => {
      await page.getByRole('img').first().waitFor();
      const table = page.getByText(language === 'en' ? 'Table' : '表', { exact: true });
      await table.first().click();
    },
  });
}, 60_000);
