import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { askNotices } from '../support/ask-notices.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { codeSentBy, SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { clickBeneath, enter, forgetProof, letSessionGoIdle, whoever } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { open, show, type Viewing, violations } from './look.ts';

const lin = '13800000001';

let stack: TestStack;
let browser: Browser;
let phone: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows);
  await askNotices(stack, 'C-1');
  phone = await open(browser, stack.url, 390, 844);
  await enter(phone.context, stack.url, 'MEMBER', lin);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

async function memberNumber(): Promise<string> {
  const signedIn = await whoever(phone.context, stack.url);
  const { me } = await signedIn.get<{ me: { memberNumber: string } }>(
    '{ me { ... on MemberMe { memberNumber } } }',
  );
  return me.memberNumber;
}

describe('a member', () => {
  it('sees where they are signed in, and ends what they do not know', async () => {
    const { page } = phone;
    const elsewhere = await SignedIn.as(stack.url, 'MEMBER', lin);
    await page.goto('/me');
    await page.getByRole('link', { name: /登录的设备/ }).click();
    const devices = page.getByRole('list', { name: '登录的设备' }).getByRole('listitem');
    await devices.nth(1).waitFor();
    expect(await devices.first().innerText()).toContain('这台设备');
    for (let others = (await devices.count()) - 1; others > 0; others -= 1) {
      await page
        .getByRole('button', { name: /^结束 .+ 的登录/ })
        .first()
        .click();
      await devices.nth(others).waitFor({ state: 'detached' });
    }
    await page.getByText('只有这台设备登录着').waitFor();
    const { errors } = await elsewhere.ask('{ mySessions { id } }');
    expect(errors[0]?.extensions?.code).toBe('SESSION_ENDED');
  }, 60_000);

  it('gets a copy of all that is held about them, after proving who they are', async () => {
    const { page, context } = phone;
    await forgetProof(stack, context);
    await page.goto('/me/data');
    await page.getByRole('button', { name: '申请一份副本' }).click();
    await page.getByRole('dialog', { name: '确认是你本人' }).waitFor();
    await page.getByRole('button', { name: '先不做' }).click();
    await page.getByText('没有完成验证，所以没有申请').waitFor();
    expect(await (await whoever(context, stack.url)).get('{ myDataRequests { id } }')).toEqual({
      myDataRequests: [],
    });

    await page.getByRole('button', { name: '申请一份副本' }).click();
    const number = await memberNumber();
    const code = await codeSentBy(stack.url, number, () =>
      page.getByRole('button', { name: '发送验证码' }).click(),
    );
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '确认', exact: true }).click();
    const save = page.getByRole('button', { name: '数据（JSON）' });
    await save.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const copy = await readFile(await download.path(), 'utf8');
    expect(copy).toContain('林静');
    expect(copy).toContain('苏A7K358');
    expect(copy).not.toContain('吴志明');
    await page.getByText('各部分的回执').click();
    await page.getByText('客户与保单 · 保单').waitFor();
  }, 120_000);

  it('is warned two minutes before the session ends, and goes on with a tap', async () => {
    const { page } = phone;
    await page.goto('/points');
    await page.getByRole('heading', { name: '积分明细' }).waitFor();
    await letSessionGoIdle(stack, phone.context);
    // As when the phone is taken out of a pocket.
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    const warning = page.getByRole('alertdialog', { name: '要继续使用吗？' });
    await warning.waitFor();
    expect(await warning.innerText()).toMatch(/还剩 1:\d\d/);
    await warning.getByRole('button', { name: '继续使用' }).click();
    await warning.waitFor({ state: 'detached' });
  }, 30_000);

  it('whose session was ended signs in again in place and is where they were', async () => {
    const { page, context } = phone;
    await page.goto('/points');
    await page.getByRole('heading', { name: '积分明细' }).waitFor();
    await (await whoever(context, stack.url)).get('mutation { signOut }');
    await clickBeneath(page.locator('a[href="/me"]'));
    await page.getByText('登录已结束').first().waitFor();
    await page.getByLabel('手机号或会员号').fill(lin);
    const code = await codeSentBy(stack.url, lin, () =>
      page.getByRole('button', { name: '获取验证码' }).click(),
    );
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '林静' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/me');
  }, 60_000);

  it('is told of points and of a sign-in on a new device in one list, which then counts as read', async () => {
    const { page, context } = phone;
    const member = await whoever(context, stack.url);
    await eventually(
      async () => (await member.get<{ unreadNotices: number }>('{ unreadNotices }')).unreadNotices > 2,
      { what: 'the notices to arrive', timeoutMs: 20_000, everyMs: 100 },
    );
    await page.goto('/');
    await page.getByRole('link', { name: /通知，\d+ 条未读/ }).click();
    await page.getByRole('heading', { name: '通知', exact: true }).waitFor();
    await page.getByText('在新的设备上登录').first().waitFor();
    await page.getByText('你有 620 积分将在10月31日到期，还有 45 天').waitFor();
    await page.getByRole('heading', { name: '你已升为金松' }).waitFor();
    await page.getByRole('link', { name: '通知', exact: true }).waitFor();
    expect(await member.get('{ unreadNotices }')).toEqual({ unreadNotices: 0 });
    await page.getByRole('link', { name: /去看看/ }).click();
    await page.getByRole('heading', { name: '积分明细' }).waitFor();
  }, 30_000);

  it('says by which ways they want to hear what, and confirms an address', async () => {
    const { page, context } = phone;
    await page.goto('/me');
    await page.getByRole('link', { name: /通知设置/ }).click();
    const offers = page.locator('section', { hasText: '优惠和活动' }).getByRole('switch', { name: '短信' });
    await offers.click();
    await page.getByText('改动记录').click();
    await page.getByText('优惠和活动 · 短信：同意').waitFor();
    expect(await offers.isChecked()).toBe(true);
    const inbox = page.getByRole('switch', { name: /站内通知/ }).first();
    expect(await inbox.isDisabled()).toBe(true);

    await page.getByLabel('邮箱地址').fill('lin@example.test');
    await page.getByRole('button', { name: '发送验证码' }).click();
    await page.getByText('验证码已发到 l***@example.test').waitFor();
    const member = await whoever(context, stack.url);
    const { demoMessages } = await member.get<{ demoMessages: { channel: string; text: string }[] }>(
      '{ demoMessages { channel text } }',
    );
    const { text } = demoMessages.find(({ channel }) => channel === 'EMAIL')!;
    await page.getByLabel('邮件里的 6 位数字').fill(/\d{6}/.exec(text)![0]);
    await page.getByRole('button', { name: '确认邮箱' }).click();
    await page.getByText('邮件发到 l***@example.test').waitFor();
  }, 60_000);

  it('has seen nothing thrown', () => {
    expect(phone.errors).toEqual([]);
  });
});

describe('a member of staff', () => {
  it('is told that these pages are for members, and is shown the way', async () => {
    const desk = await open(browser, stack.url, 390, 844);
    await enter(desk.context, stack.url, 'STAFF', 'E022');
    await desk.page.goto('/points');
    await desk.page.getByText('当前以员工身份登录').waitFor();
    await desk.page.getByRole('link', { name: '去管理台' }).click();
    await desk.page.getByRole('heading', { name: /好，林雨桐/ }).waitFor();
    await desk.context.close();
  }, 60_000);
});

describe('the first page of each web app', () => {
  it.each(['/', '/console/', '/demo'])(
    '%s opens without an error, and everybody can read it',
    async (path) => {
      const context = await openContext(browser, {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      // As it is once it has all: what still unfolds is read by nobody.
      await show(page, `${stack.url}${path}`);
      expect(problems).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});
