import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { choose, looks, open, overflows, seriousViolations, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let desk: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  await importThrough(staff, { content: Buffer.from(claimsCsv), profileId: 'evergreen-claims' });
  await runNoClaimThrough(staff, { ruleSetId: 'windscreen-exempt', asOf: today });
  const awarded = async () =>
    (await staff.get<{ ledgerTotals: { entries: number } }>('{ ledgerTotals { entries } }')).ledgerTotals
      .entries > 0;
  await eventually(awarded, { what: 'points to be awarded', timeoutMs: 60_000, everyMs: 300 });
  desk = await open(browser, stack.url, 1440, 900);
  await enter(desk.context, stack.url, 'STAFF', 'E001');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

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

it.each(looks)(
  'the page fits every screen and breaks no rule of access: $language, $theme',
  async (look) => {
    const { page, errors } = desk;
    await choose(page, look);
    await page.setViewportSize({ width: 1440, height: 900 });
    await show(page, '/console/finance');
    await page.getByRole('img').first().waitFor();
    await page
      .getByText(look.language === 'en' ? 'Table' : '表', { exact: true })
      .first()
      .click();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await overflows(page, [390, 768, 1440])).toEqual([]);
    expect(errors).toEqual([]);
  },
  60_000,
);
