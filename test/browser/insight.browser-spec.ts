import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing/eventually';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { choose, looks, open, overflows, seriousViolations, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let desk: Viewing;
let customer: string;
let staff: SignedIn;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  await importThrough(staff, { content: Buffer.from(claimsCsv), profileId: 'evergreen-claims' });
  const { findCustomers } = await staff.get<{ findCustomers: { customerId: string }[] }>(
    '{ findCustomers(by: SOURCE_REF, text: "C-1") { customerId } }',
  );
  customer = findCustomers[0]!.customerId;
  desk = await open(browser, stack.url, 1440, 900);
  await enter(desk.context, stack.url, 'STAFF', 'E001');
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
  await page.getByRole('heading', { name: '有在保保单的客户' }).waitFor();
  await page.locator('.ant-table-row').first().waitFor();
  // 林静 has a policy in force; that of 吴志明 has ended.
  expect(await page.locator('.ant-table-row').allInnerTexts()).toEqual([expect.stringContaining('C-1')]);
}, 60_000);

it.each(looks)(
  'the pages fit every screen and break no rule of access: $language, $theme',
  async (look) => {
    const { page, errors } = desk;
    await choose(page, look);
    for (const path of [
      `/console/customers/${customer}?part=indicators`,
      '/console/evaluation',
      '/console/insight',
    ]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await show(page, path);
      await page.waitForLoadState('networkidle');
      expect(await seriousViolations(page)).toEqual([]);
      expect(await overflows(page, [390, 1440])).toEqual([]);
    }
    expect(errors).toEqual([]);
  },
  60_000,
);
