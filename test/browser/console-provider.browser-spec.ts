import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, oidcClient, startOidcProvider } from '@evergreen/testing';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../deploy/embedded/free-port.ts';
import { launchBrowser } from '../support/browser.ts';
import { demoStaff, SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { clickBeneath, forgetProof, whoever } from './enter.ts';
import { today } from './house-book.ts';
import { open, type Viewing } from './look.ts';

const people = {
  sun: { employee_number: 'E001', amr: ['pwd', 'otp'] },
  xu: { employee_number: 'E002', amr: ['pwd', 'otp'] },
  lax: { employee_number: 'E003', amr: ['pwd'] },
};

let folder: string;
let provider: Awaited<ReturnType<typeof startOidcProvider>>;
let stack: TestStack;
let browser: Browser;
let viewing: Viewing;

beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  provider = await startOidcProvider(`${url}/sign-in/oidc/callback`, people);
  folder = await mkdtemp(join(tmpdir(), 'evergreen-oidc-'));
  const secretFile = join(folder, 'secret');
  await writeFile(secretFile, oidcClient.clientSecret);
  const identity = {
    EVERGREEN_OIDC_ISSUER: provider.issuer,
    EVERGREEN_OIDC_CLIENT_ID: oidcClient.clientId,
    EVERGREEN_OIDC_CLIENT_SECRET_FILE: secretFile,
    EVERGREEN_OIDC_NAME: '公司账号',
    EVERGREEN_OIDC_STAFF_NUMBER_CLAIM: 'employee_number',
  };
  const settings = { identity, gateway: { EVERGREEN_PUBLIC_URL: url } };
  [stack, browser] = await Promise.all([startTestStack({ today, port, settings }), launchBrowser()]);
  viewing = await open(browser, stack.url, 1280, 800);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await provider?.close();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const byProvider = '用 公司账号 登录';

/** Signs in at the provider's own page. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.getByRole('heading', { name: 'Insurer' }).waitFor();
  await page.getByLabel('Login').fill(login);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in there in the window that the button opens. */
async function signInBeside(page: Page, login: string): Promise<void> {
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('dialog').getByRole('button', { name: byProvider }).click(),
  ]);
  const closed = beside.waitForEvent('close');
  await signInThere(beside, login);
  await closed;
}

describe('somebody with an account at the insurer’s provider', () => {
  it('signs in there and is in the console', async () => {
    const { page } = viewing;
    await page.goto('/console/sign-in');
    await page.getByRole('link', { name: byProvider }).click();
    await signInThere(page, 'sun');
    await page.getByRole('heading', { name: /好，/ }).waitFor();
  }, 60_000);

  it('proves there once more who they are, and what they were about to do goes on', async () => {
    const { page, context } = viewing;
    await forgetProof(stack, context);
    await page.goto('/console/security');
    await page.getByRole('button', { name: '换一组恢复码' }).click();
    await page.getByRole('button', { name: '生成新的恢复码' }).click();
    await page.getByRole('dialog', { name: '再确认一次身份' }).waitFor();
    await signInBeside(page, 'xu');
    await page.getByText('公司账号没有确认到你本人').waitFor();
    await signInBeside(page, 'sun');
    await page.getByRole('dialog', { name: '新的恢复码' }).waitFor();
    await page.getByRole('checkbox', { name: '我已经保存好了' }).check();
    await page.getByRole('button', { name: '完成' }).click();
  }, 60_000);

  it('signs in there again over the page whose session has ended', async () => {
    const { page } = viewing;
    await page.goto('/console/people');
    await page.getByRole('button', { name: '添加人员' }).click();
    const form = page.getByRole('dialog', { name: '添加人员' });
    await form.getByLabel('员工号').fill('T902');
    await form.getByLabel('姓名').fill('周宁');
    await form.getByLabel('所属机构').click();
    await page.locator('.ant-select-dropdown').getByText('江苏', { exact: true }).click();
    const elsewhere = await SignedIn.as(stack.url, 'STAFF', 'E001');
    await elsewhere.get('mutation { endOtherSessions }');
    await clickBeneath(form.getByRole('button', { name: '添加并生成初始密码' }));
    const ended = page.getByRole('dialog', { name: '登录已结束' });
    // The provider still knows them and asks for nothing.
    await ended.getByRole('button', { name: byProvider }).click();
    await page.getByRole('dialog', { name: '周宁 的初始密码' }).waitFor();
    expect(viewing.errors).toEqual([]);
  }, 60_000);
});

describe('somebody whom the provider asks for one factor', () => {
  const codeField = '验证器上的 6 位数字';
  let lax: Viewing;
  let used = '';
  beforeAll(async () => {
    lax = await open(browser, stack.url, 1280, 800);
  });

  /** A code works once: the next one comes after half a minute at most. */
  const nextCode = async () => {
    used = await eventually(
      async () => {
        const { totpCode } = await demoStaff(stack.url, 'E003');
        return totpCode !== used && totpCode;
      },
      { what: 'the next code', timeoutMs: 40_000, everyMs: 500 },
    );
    return used;
  };

  it('goes on with the code of their authenticator here', async () => {
    const { page } = lax;
    await page.goto('/console/sign-in');
    await page.getByRole('link', { name: byProvider }).click();
    await signInThere(page, 'lax');
    await page.getByLabel(codeField).fill(await nextCode());
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: /好，/ }).waitFor();
  }, 60_000);

  it('does so over the page, too, whose session has ended', async () => {
    const { page, context, errors } = lax;
    await (await whoever(context, stack.url)).get('mutation { signOut }');
    const ended = page.getByRole('dialog', { name: '登录已结束' });
    await clickBeneath(page.getByRole('link', { name: '人员', exact: true }));
    await ended.getByRole('button', { name: byProvider }).click();
    await ended.getByLabel(codeField).fill(await nextCode());
    await ended.getByRole('button', { name: '登录', exact: true }).click();
    await ended.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  }, 90_000);
});
