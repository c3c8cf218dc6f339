import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import { codeSentBy, SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { lookAt, open, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let lin: string;
let wu: string;
let phone: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  await importThrough(staff, { content: Buffer.from(claimsCsv), profileId: 'evergreen-claims' });
  await eventually(
    async () =>
      (await runNoClaimThrough(staff, { ruleSetId: 'windscreen-exempt', asOf: today })).total.grantedTerms ===
      4,
    { what: 'four terms to be granted', timeoutMs: 60_000, everyMs: 500 },
  );
  const numbers = await eventually(
    async () => {
      const named = await memberNumbers();
      return named.size === 2 && named;
    },
    { what: 'both members to have an account', timeoutMs: 30_000, everyMs: 500 },
  );
  lin = numbers.get('林静') ?? '';
  wu = numbers.get('吴志明') ?? '';
  phone = await open(browser, stack.url, 390, 844);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

async function memberNumbers(): Promise<ReadonlyMap<string, string>> {
  const asked = await fetch(new URL('/graphql', stack.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-evergreen-client': 'test' },
    body: JSON.stringify({ query: '{ demoSignIns { kind login } }' }),
  });
  const { data } = (await asked.json()) as { data: { demoSignIns: { kind: string; login: string }[] } };
  const named = new Map<string, string>();
  for (const { login } of data.demoSignIns.filter(({ kind }) => kind === 'MEMBER')) {
    const member = await SignedIn.as(stack.url, 'MEMBER', login);
    const { me } = await member.get<{ me: { name: string } }>('{ me { ... on MemberMe { name } } }');
    named.set(me.name, login);
  }
  return named;
}

/** Signs in as a person does: a sample account of the demonstration page fills the form in. */
async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/demo');
  await page
    .getByRole('button', { name: `用 ${login} 登录` })
    .first()
    .click();
  await page.getByLabel('验证码').waitFor();
  expect(await page.getByLabel('验证码').inputValue()).toMatch(/^\d{6}$/);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

describe('a member', () => {
  it('signs in with a code from the demonstration page and sees points, rings and what expires', async () => {
    const { page } = phone;
    await signIn(page, lin);
    const card = page.getByRole('region', { name: '积分' });
    await card.getByText('可用积分').waitFor();
    const words = await card.innerText();
    expect(words).toContain('2,500');
    expect(words).toContain('10月19日到账');
    expect(words).toContain('连续无赔 3 年');
    expect(words).toContain('保障中，至 2027年8月19日');
    await page.getByRole('heading', { name: '1,000 分将在 10月18日 到期' }).waitFor();
    await page.getByText('还有 32 天').waitFor();
  }, 60_000);

  it('opens the why of the pending points on the card', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '为什么是 2,500 分' }).click();
    await page.getByText('等报案期结束：10月18日，还有 32 天').first().waitFor();
  });

  it('opens the why of an entry: sum, conditions with facts, rule and version', async () => {
    const { page } = phone;
    await page.getByRole('link', { name: '积分', exact: true }).click();
    await page.getByRole('heading', { name: '积分明细' }).waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: '待生效 10月19日' });
    await entry.getByRole('button').first().click();
    const why = await entry.innerText();
    expect(why).toContain('连续无赔 3 年，基础奖励');
    expect(why).toContain('保险期间满 12 个月');
    expect(why).toContain('2025年8月20日 至 2026年8月19日');
    expect(why).toContain('计奖赔案 0 起');
    expect(why).toContain('3月14日的赔案已赔 ¥860.00，不计次：这类原因按规则不计次（玻璃）');
    expect(why).toMatch(/规则 .+ 第 1 版/);
  });

  it('opens where the balance comes from, also as of an earlier day', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '余额怎么来的' }).click();
    await page.getByText('无赔款奖励（3 笔，2024年8月20日 至 2026年8月20日）').waitFor();
    await page.getByText('2,500 分待生效，10月19日 起可用').waitFor();
    await page.getByLabel('截至').fill('2025-09-01');
    await page.getByText('无赔款奖励（2 笔，2024年8月20日 至 2025年8月20日）').waitFor();
    await page.getByText('1,500 分待生效，2025年10月19日 起可用').waitFor();
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.getByText('2,500 分待生效').waitFor();
    await page.getByRole('button', { name: '余额怎么来的' }).click();
  });

  it('switches the language, which is remembered', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: /切换到英文/ }).click();
    await page.getByRole('heading', { name: 'Points', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Points', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: /switch to Chinese/ }).click();
    await page.getByRole('heading', { name: '积分明细' }).waitFor();
  });

  it('sees own points only, and why a term earned nothing', async () => {
    const other = await open(browser, stack.url, 390, 844);
    await signIn(other.page, wu);
    const card = other.page.getByRole('region', { name: '积分' });
    await card.getByText('可用积分').waitFor();
    expect(await card.innerText()).toMatch(/可用积分\s+1,000/);
    await other.page.goto('/points?show=refused');
    const refused = other.page.getByRole('listitem').filter({ hasText: '未发放' });
    await refused.getByRole('button').first().click();
    const why = await refused.innerText();
    expect(why).toContain('计奖赔案 1 起');
    expect(why).toContain('2025年11月14日的赔案已赔 ¥4,120.50，计次（车损）');
    expect(await other.page.locator('body').innerText()).not.toContain('7K358');
    expect(other.errors).toEqual([]);
    await other.context.close();
  }, 60_000);

  it('sees of terms that wait what they wait for', async () => {
    const { page } = phone;
    await page.goto('/points?show=refused');
    const open = page.getByRole('listitem').filter({ hasText: '保险期间还没结束' });
    await open.getByRole('button').first().click();
    await open.getByText('2027年8月20日 核算').waitFor();
    const pending = page.getByRole('listitem').filter({ hasText: '奖励等报案期结束' });
    await pending.getByRole('button').first().click();
    await pending.getByText('等报案期结束：10月18日，还有 32 天').waitFor();
  });

  it('is asked to sign in again when the session is over, and comes back to the same page', async () => {
    const { page, context } = phone;
    await context.clearCookies();
    await page.goto('/me');
    await page.getByLabel('手机号或会员号').fill(lin);
    const code = await codeSentBy(stack.url, lin, () =>
      page.getByRole('button', { name: '获取验证码' }).click(),
    );
    await page.getByLabel('验证码').fill('000000');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('验证码不正确').waitFor();
    await page.getByLabel('验证码').fill(` ${code} `);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '林静' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/me');
  }, 60_000);

  it('keeps what was loaded and is told so when the connection is lost', async () => {
    const { page, context } = phone;
    await context.setOffline(true);
    await page.getByText('没有网络连接').waitFor();
    await page.getByRole('heading', { name: '林静' }).waitFor();
    await context.setOffline(false);
    await page.getByText('没有网络连接').waitFor({ state: 'detached' });
  });
});

describe('every page of the portal', () => {
  it('is accessible and fits a small phone', async () => {
    const ofMe = ['/me', '/me/devices', '/me/data', '/me/erasure', '/me/notices'];
    await lookAt(phone, ['/', '/points?show=refused', '/points', ...ofMe, '/notices'], {
      widths: [390, 320, 360, 768, 1280],
      ready: async (page, path) => {
        if (path === '/points') await page.locator('.sum-why > button').click();
        if (path.startsWith('/points')) await page.locator('.wp-foot, .entry-h').first().waitFor();
        await page.evaluate("document.querySelectorAll('.entry-h').forEach((head) => head.click())");
      },
    });
  }, 90_000);

  it('is so before signing in too', async () => {
    const visitor = await open(browser, stack.url, 390, 844);
    await lookAt(visitor, ['/sign-in', '/demo', '/no-such-page'], { widths: [390, 320, 1280] });
    await visitor.context.close();
  }, 60_000);
});
