import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { lookAt, open, type Viewing } from './look.ts';

const friends = ['C-21,高洁,13800002121', 'C-22,林涛,13800002222', 'C-23,许静,13800002323'];
const rows = friends.map(
  (friend, n) => `${friend},/32/3201,F-${n},FV-${n},,3,agent,${today},2027-09-15,2762.00`,
);
let stack: TestStack;
let browser: Browser;
let marketing: Viewing;
let officer: Viewing;
let member: Viewing;
let stranger: Viewing;
let friendIds: readonly string[];
let code: string;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, [...policyRows.slice(0, 4), ...rows]);
  [marketing, officer, member, stranger] = await Promise.all([
    open(browser, stack.url, 1440, 900),
    open(browser, stack.url, 1440, 900),
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 390, 844),
  ]);
  await enter(marketing.context, stack.url, 'STAFF', 'E002');
  const desk = await enter(officer.context, stack.url, 'STAFF', 'E022');
  await enter(member.context, stack.url, 'MEMBER', '13800000001');
  friendIds = await Promise.all(
    ['C-21', 'C-22', 'C-23'].map(async (ref) => {
      const { findCustomers } = await desk.get<{ findCustomers: { customerId: string }[] }>(
        `query($r: String!) { findCustomers(by: SOURCE_REF, text: $r) { customerId } }`,
        { r: ref },
      );
      return findCustomers[0]!.customerId;
    }),
  );
}, 180_000);

afterAll(async () => {
  for (const viewing of [marketing, officer, member, stranger]) expect(viewing.errors).toEqual([]);
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a member gets a code; a friend without an account sees what it promises, and nothing of the member', async () => {
  const { page } = member;
  await page.goto('/me');
  await page.getByRole('link', { name: /推荐好友/ }).click();
  await page.getByRole('button', { name: '领取我的推荐码' }).click();
  await page.getByRole('heading', { name: '你的推荐码' }).waitFor();
  code = (await page.locator('.i-code strong').innerText()).replaceAll(' ', '');
  expect(code).toMatch(/^[2-9A-Z]{8}$/);
  await stranger.page.goto(`/refer/${code.toLowerCase()}`);
  await stranger.page.getByText('你得 500 积分', { exact: false }).waitFor();
  expect(await stranger.page.locator('main').innerText()).not.toMatch(/林静|C-1/);
  await stranger.page.goto('/refer/AAAABBBB');
  await stranger.page.getByText('这个推荐码用不了').waitFor();
}, 60_000);

it('staff record the code at the customer, a wrong one is refused, and the member sees how it stands', async () => {
  const { page } = officer;
  for (const id of friendIds.slice(0, 2)) {
    await page.goto(`/console/customers/${id}`);
    await page.getByRole('button', { name: '登记推荐码' }).click();
    const dialog = page.getByRole('dialog', { name: '登记推荐码' });
    if (id === friendIds[0]) {
      await dialog.getByLabel('推荐码').fill('AAAABBBB');
      await dialog.getByRole('button', { name: '登记推荐码' }).click();
      await dialog.getByText('这个推荐码用不了').waitFor();
    }
    await dialog.getByLabel('推荐码').fill(code);
    await dialog.getByRole('button', { name: '登记推荐码' }).click();
    await page.getByText('犹豫期内').waitFor();
  }
  await member.page.goto('/referral');
  await member.page.getByText('犹豫期内').first().waitFor();
  expect(await member.page.locator('main').innerText()).not.toMatch(/高洁|林涛/);
}, 60_000);

it('marketing sees them with figures and rejects one by hand; the member is told why', async () => {
  const { page } = marketing;
  await page.goto('/console/referrals');
  await page.getByRole('button', { name: '拒绝' }).first().click();
  const dialog = page.getByRole('dialog', { name: '拒绝这次推荐' });
  await dialog.getByLabel('原因').fill('重复登记');
  await dialog.getByRole('button', { name: '拒绝' }).click();
  await page.getByText('E002：重复登记').waitFor();
  await member.page.goto('/referral');
  await member.page.getByText('经核实不符合条件').waitFor();
}, 60_000);

it('what it brings is drafted in fields', async () => {
  const { page } = marketing;
  await page.goto('/console/referrals');
  await page.getByRole('button', { name: '起草新版本' }).click();
  await page.getByLabel('推荐人得分').fill('1500');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('button', { name: '送审' }).click();
  await page.getByText('待批准').first().waitFor();
}, 60_000);

it('every page of it fits and can be used by everybody', async () => {
  await lookAt(member, ['/referral', '/tier', `/refer/${code}`], { widths: [390, 1440] });
  await lookAt(
    marketing,
    [
      ...[
        '/console/referrals',
        '/console/referrals/rules/2',
        '/console/achievements',
        '/console/achievements/1',
      ],
      ...['/console/value-guard', '/console/value-guard/1', `/console/customers/${friendIds[0]}`],
    ],
    { widths: [1440, 390] },
  );
}, 120_000);
