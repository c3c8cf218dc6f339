import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { runNoClaimThrough } from '../support/long-work.ts';
import { codeSentBy, SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter, forgetProof } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { choose, lookAt, looks, open, type Viewing } from './look.ts';

const lin = '13800000001';
const wu = '13800000002';

let stack: TestStack;
let browser: Browser;
let phone: Viewing;
let desktop: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows);
  await eventually(
    async () =>
      (await runNoClaimThrough(staff, { ruleSetId: 'windscreen-exempt', asOf: today })).total.grantedTerms ===
      5,
    { what: 'five terms to be granted', timeoutMs: 60_000, everyMs: 500 },
  );
  phone = await open(browser, stack.url, 390, 844);
  desktop = await open(browser, stack.url, 1440, 900);
  await enter(phone.context, stack.url, 'MEMBER', lin);
  await enter(desktop.context, stack.url, 'MEMBER', wu);
  await choose(desktop.page, looks[1]!);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('a household', () => {
  it('begins with a code that one makes on the phone, and the other enters', async () => {
    const { page, context } = phone;
    await page.goto('/me');
    await page.getByRole('link', { name: /家庭共享/ }).click();
    await page.getByRole('heading', { name: '和家人一起用积分' }).waitFor();
    await forgetProof(stack, context);
    await page.getByRole('button', { name: '邀请', exact: true }).click();
    await page.getByRole('button', { name: '生成邀请码' }).click();
    await page.getByText('请先勾选同意').waitFor();
    await page.getByLabel('我同意以上内容').check();
    await page.getByRole('button', { name: '生成邀请码' }).click();
    await page.getByRole('dialog', { name: '确认是你本人' }).waitFor();
    const { me } = await (
      await SignedIn.as(stack.url, 'MEMBER', lin)
    ).get<{ me: { memberNumber: string } }>('{ me { ... on MemberMe { memberNumber } } }');
    const proof = await codeSentBy(stack.url, me.memberNumber, () =>
      page.getByRole('button', { name: '发送验证码' }).click(),
    );
    await page.getByLabel('验证码').fill(proof);
    await page.getByRole('button', { name: '确认', exact: true }).click();
    const code = await page.locator('b.own-code').innerText();
    await page.getByText('等待接受').waitFor();

    const other = desktop.page;
    await other.goto('/me/household');
    await other.getByLabel('Invitation code').fill('AAAA-BBBB-CCCC');
    await other.getByRole('button', { name: 'See the invitation' }).click();
    await other.getByText('This code does not work').waitFor();
    await other.getByLabel('Invitation code').fill(code.replaceAll('-', ' ').toLowerCase());
    await other.getByRole('button', { name: 'See the invitation' }).click();
    await other.getByText('林* invites you to a household').waitFor();
    await other.getByLabel('I agree to this').check();
    await other.getByRole('button', { name: 'Join', exact: true }).click();
    await said(other, 'You have joined the household');
    await other.getByText('林*').waitFor();
    await page.reload();
    await page.getByText('吴**').waitFor();
    await page.getByText('有 1 位家人可以用到你的积分').waitFor();
    await lookAt(phone, ['/me/household'], { widths: [390, 320, 1440] });
  }, 120_000);

  it('is left at any time, after reading what becomes of the points', async () => {
    const { page } = desktop;
    await page.goto('/me/household');
    await page.getByRole('button', { name: 'Leave the household' }).click();
    await page.getByText('What the others have used does not come back to you').waitFor();
    await page.getByRole('button', { name: 'Leave and withdraw my consent' }).click();
    await said(page, 'You have left the household');
    await page.getByRole('heading', { name: 'I have a code' }).waitFor();
  }, 60_000);
});

describe('a membership', () => {
  it('is paused and taken up again by its member', async () => {
    const { page } = phone;
    await page.goto('/me');
    await page.getByRole('link', { name: /我的会员资格/ }).click();
    await page.getByText('积分照常到期，不会延长').waitFor();
    await lookAt(phone, ['/me/membership'], { widths: [390, 320, 1440], first: 1 });
    await page.goto('/me/membership');
    await page.getByRole('button', { name: '暂停会员' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '暂停会员' }).click();
    await said(page, '会员已暂停');
    await page.getByRole('button', { name: '恢复会员' }).click();
    await said(page, '会员已恢复');
  }, 90_000);

  it('is closed by its member, who has seen and typed what is lost', async () => {
    const { page } = desktop;
    await page.goto('/me/membership');
    const lost = await page.locator('p.h2.danger-t').innerText();
    expect(lost).toMatch(/^[\d,]+ points$/);
    await page.getByRole('button', { name: 'Close my membership' }).click();
    await page.getByLabel('I want no data kept').check();
    await page.getByRole('button', { name: 'Close it', exact: true }).click();
    await page.getByText('Please type “close”').waitFor();
    await page.getByLabel('Type “close” to confirm').fill('close');
    await page.getByRole('button', { name: 'Close it', exact: true }).click();
    await said(page, 'Your membership is closed');
    await page.getByText(/our staff can open it again for you/).waitFor();
    expect(desktop.errors).toEqual([]);
  }, 60_000);
});
