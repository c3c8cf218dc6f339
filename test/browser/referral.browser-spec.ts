import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { lookAt, open, shoot, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let member: Viewing;
let stranger: Viewing;
let desk: Viewing;
let office: SignedIn;
let code: string;

// Insured from the day on which the code is given out, and for years.
const newcomer = `C-5,韩雪,13800000005,/32/3201,P-5,V-5,苏A7K355,3,agency,${today},2027-09-15,4300.00`;
const oldCustomer = 'C-6,蒋小梅,13800000006,/32/3201,P-6,V-6,苏A7K356,3,agency,2025-08-20,2026-08-19,4300.00';

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, [...policyRows.slice(0, 4), newcomer, oldCustomer]);
  [member, stranger, desk] = await Promise.all([
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 1_440, 900),
  ]);
  await enter(member.context, stack.url, 'MEMBER', '13800000001');
}, 180_000);

afterAll(async () => {
  for (const viewing of [member, stranger, desk]) expect(viewing.errors).toEqual([]);
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

/** As somebody at a desk does it who is told a code. */
async function recordCode(customerRef: string, standing: string): Promise<void> {
  const { findCustomers } = await office.get<{ findCustomers: { customerId: string }[] }>(
    `{ findCustomers(by: SOURCE_REF, text: "${customerRef}") { customerId } }`,
  );
  const { page } = desk;
  await show(page, `/console/customers/${findCustomers[0]!.customerId}?part=membership`);
  await page.getByRole('button', { name: '登记推荐码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('推荐码').fill(code);
  await dialog.getByRole('button', { name: '登记推荐码' }).click();
  await page.getByText(standing, { exact: false }).first().waitFor();
}

it('staff record the code; marketing sees what came of it, takes the list away and rejects with a reason', async () => {
  const { page, context } = desk;
  office = await enter(context, stack.url, 'STAFF', 'E005');
  await recordCode('C-5', '犹豫期内');
  await recordCode('C-6', '推荐前已有保单');
  await enter(context, stack.url, 'STAFF', 'E002');
  await lookAt(desk, ['/console/referrals'], { widths: [1_440, 390] });
  await show(page, '/console/referrals');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('evergreen-referrals-all.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  const of = (friend: string) => lines.find((line) => line.includes(`,${friend},`));
  expect(lines).toHaveLength(3);
  expect(of('C-5')).toMatch(new RegExp(`^${today},COOLING_OFF,,C-1,C-5,${code},E005,2026-10-01,`));
  expect(of('C-6')).toMatch(new RegExp(`^${today},REJECTED,EXISTING_CUSTOMER,C-1,C-6,`));
  await page.getByRole('button', { name: '拒绝', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('与推荐人是同一人');
  await shoot(page, 'referrals-reject', [1_440]);
  await dialog.getByRole('button', { name: '拒绝', exact: true }).click();
  await page.getByText('E002：与推荐人是同一人').waitFor();
  await page.getByRole('button', { name: '拒绝', exact: true }).waitFor({ state: 'detached' });
}, 120_000);
