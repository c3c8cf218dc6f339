import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { open, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let member: Viewing;
let stranger: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows.slice(0, 4));
  [member, stranger] = await Promise.all([
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 390, 844),
  ]);
  await enter(member.context, stack.url, 'MEMBER', '13800000001');
}, 180_000);

afterAll(async () => {
  for (const viewing of [member, stranger]) expect(viewing.errors).toEqual([]);
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a member gets a code; a friend without an account sees what it promises, and nothing of the member', async () => {
  const { page } = member;
  await page.goto('/me');
  await page.getByRole('link', { name: /推荐好友/ }).click();
  await page.getByRole('button', { name: '领取我的推荐码' }).click();
  await page.getByRole('heading', { name: '你的推荐码' }).waitFor();
  const code = (await page.locator('.i-code strong').innerText()).replaceAll(' ', '');
  expect(code).toMatch(/^[2-9A-Z]{8}$/);
  await stranger.page.goto(`/refer/${code.toLowerCase()}`);
  await stranger.page.getByText('你得 500 积分', { exact: false }).waitFor();
  expect(await stranger.page.locator('main').innerText()).not.toMatch(/林静|C-1/);
  await stranger.page.goto('/refer/AAAABBBB');
  await stranger.page.getByText('这个推荐码用不了').waitFor();
}, 60_000);
