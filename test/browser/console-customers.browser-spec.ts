import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser, Page } from 'playwright-core';
import { askNotices } from '../support/ask-notices.ts';
import { launchBrowser } from '../support/browser.ts';
import { importThrough } from '../support/long-work.ts';
import { demoStaff, SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter, forgetProof } from './enter.ts';
import { policiesCsv, today } from './house-book.ts';
import { lookAt, open, overflows, seriousViolations, shoot, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let officer: Viewing;
let desk: Viewing;
let auditor: Viewing;
let linPath: string;
let usedCodes: Readonly<Record<'E005' | 'E022', string>>;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  officer = await open(browser, stack.url, 1280, 800);
  desk = await open(browser, stack.url, 1280, 800);
  auditor = await open(browser, stack.url, 1280, 800);
  await enter(officer.context, stack.url, 'STAFF', 'E022');
  await enter(desk.context, stack.url, 'STAFF', 'E005');
  await enter(auditor.context, stack.url, 'STAFF', 'E003');
  // Read after signing in, which used this code or the one before it: whatever differs from it is newer than both.
  const codeOf = async (staffNumber: string) => (await demoStaff(stack.url, staffNumber)).totpCode;
  usedCodes = { E005: await codeOf('E005'), E022: await codeOf('E022') };
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  await importThrough(staff, {
    content: Buffer.from('customer_ref,org_path,birth_date\nC-1,/32/3201,1988-10-05\n'),
    profileId: 'evergreen-customers',
  });
  await askNotices(stack, 'C-1');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

const pathOf = ({ page }: Viewing): string => new URL(page.url()).pathname;

async function find({ page }: Viewing, phone: string): Promise<void> {
  await page.goto('/console/customers');
  await page.getByLabel('查找内容').fill(phone);
  await page.getByRole('button', { name: '查找', exact: true }).click();
}

/** Gives a fresh proof. A code works once: the next one comes after half a minute at most. */
async function prove(page: Page, staffNumber: 'E005' | 'E022'): Promise<void> {
  const proof = page.getByRole('dialog', { name: '再确认一次身份' });
  await proof.waitFor();
  const next = await eventually(
    async () => {
      const { totpCode } = await demoStaff(stack.url, staffNumber);
      return totpCode !== usedCodes[staffNumber] && totpCode;
    },
    { what: 'the next code', timeoutMs: 40_000, everyMs: 500 },
  );
  await proof.getByLabel('验证器上的 6 位数字').fill(next);
  await proof.getByRole('button', { name: '确认身份' }).click();
}

describe('the words of a notice', () => {
  it('are written by one person, who is shown what is missing, and put into use by another', async () => {
    const [author, approver] = [
      await open(browser, stack.url, 1280, 800),
      await open(browser, stack.url, 1280, 800),
    ];
    await enter(author.context, stack.url, 'STAFF', 'E002');
    await enter(approver.context, stack.url, 'STAFF', 'E004');
    const { page } = author;
    await page.goto('/console/notice-templates');
    await page.getByRole('link', { name: '升级', exact: true }).click();
    await page.getByRole('button', { name: '写新版本' }).click();
    const body = page.getByLabel('正文').first();
    await page.getByLabel('标题').first().fill('恭喜升级');
    await body.fill('从{on}起，新的权益可以使用。');
    await page.getByText('中文 正文：缺少 {tier}').waitFor();
    expect(await page.getByRole('button', { name: '存为草稿' }).isDisabled()).toBe(true);
    await body.fill('从{on}起你是{tier}会员。');
    await page.getByText('可以保存').waitFor();
    expect([...(await seriousViolations(page)), ...(await overflows(page, [360, 1280]))]).toEqual([]);
    await page.getByRole('button', { name: '存为草稿' }).click();
    await page.getByText('等另一个有启用权限的人启用').waitFor();

    await approver.page.goto('/console/notice-templates/tier-up');
    await approver.page.getByRole('button', { name: '启用', exact: true }).click();
    const sure = approver.page.getByRole('dialog', { name: '启用第 2 版' });
    await sure.getByRole('button', { name: '启用', exact: true }).click();
    await approver.page.getByText('E004 启用于').waitFor();
    expect([...author.errors, ...approver.errors]).toEqual([]);
    await Promise.all([author.context.close(), approver.context.close()]);
  }, 60_000);
});

describe('a service officer', () => {
  it('finds a customer of their office by phone and sees the file masked', async () => {
    const { page } = officer;
    await find(officer, '+86 138-0000-0001');
    await page.getByRole('link', { name: /^林/ }).click();
    await page.getByRole('heading', { name: /^林/ }).waitFor();
    linPath = pathOf(officer);
    const file = await page.locator('main').innerText();
    for (const clear of ['林静', '13800000001', '1988', '苏A7K358']) expect(file).not.toContain(clear);
    expect(page.url()).not.toContain('138');
  }, 60_000);

  it('sees what the customer was told, and changes consents on their word', async () => {
    const { page } = officer;
    await page.getByRole('tab', { name: '通知', exact: true }).click();
    await page.getByText('620 积分即将到期').waitFor();
    await page.getByRole('button', { name: '按客户意愿修改' }).click();
    const dialog = page.getByRole('dialog', { name: '按客户意愿修改通知偏好' });
    await dialog.getByRole('checkbox', { name: '短信' }).first().uncheck();
    await dialog.getByLabel('原因').fill('客户来电要求');
    await dialog.getByRole('button', { name: '保存偏好' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/改动记录/).click();
    await page.getByText(/E022 · 客户来电要求/).waitFor();
    await page.goto('/console/sending-log?template=tier-up&channel=IN_APP');
    await page.getByRole('row').filter({ hasText: 'C-1' }).getByText('已发出').waitFor();
    await page.goto(`${linPath}?part=membership`);
  }, 60_000);

  it('sees why a reward is missing, by which rules, and why the balance is what it is', async () => {
    const { page } = officer;
    const ended = page.getByRole('row').filter({ hasText: '2026年8月19日' });
    await ended.getByText('已期满，等待裁定').waitFor();
    await ended.getByText('按今天的资料和每日规则：发放 2,500 分').waitFor();
    await ended.getByRole('link', { name: '本方责任赔案计次 第 1 版' }).click();
    await page.getByText('期满后报案期 60 天，过后积分可用').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '余额怎么来的' }).click();
    await page.getByRole('dialog').getByText('还没有任何积分往来').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }, 60_000);

  it('sees it in clear for a reason and after a fresh proof, and hides it again', async () => {
    const { page, context } = officer;
    await page.getByRole('tab', { name: '总览' }).click();
    await forgetProof(stack, context);
    await page.getByRole('button', { name: '查看完整资料' }).click();
    const why = page.getByRole('dialog', { name: '查看完整资料' });
    await why.getByRole('button', { name: '显示', exact: true }).click();
    await why.getByText('请写明原因，至少 4 个字').waitFor();
    await why.getByRole('button', { name: '回电核实身份' }).click();
    await why.getByRole('button', { name: '显示', exact: true }).click();
    const proof = page.getByRole('dialog', { name: '再确认一次身份' });
    await proof.getByLabel('验证器上的 6 位数字').fill('000000');
    await proof.getByRole('button', { name: '确认身份' }).click();
    await proof.getByText(/还可以再试 \d 次/).waitFor();
    await prove(page, 'E022');
    await page.getByText('林静').first().waitFor();
    await page.getByText('13800000001').waitFor();
    await page.getByText('1988年10月5日').waitFor();
    await page.getByText('苏A7K358').waitFor();
    await shoot(page, 'customer-revealed');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: '隐藏' }).click();
    expect(await page.locator('main').innerText()).not.toContain('林静');
  }, 90_000);

  it('of another office finds nobody, not by the address of the file either', async () => {
    const stranger = await open(browser, stack.url, 390, 844);
    await enter(stranger.context, stack.url, 'STAFF', 'E031');
    await find(stranger, '13800000001');
    await stranger.page.getByText('没有找到客户').waitFor();
    await stranger.page.goto(linPath);
    await stranger.page.getByText('没有这位客户').waitFor();
    expect(stranger.errors).toEqual([]);
    await stranger.context.close();
  }, 60_000);
});

describe('the service desk of head office', () => {
  it('makes a copy for a customer, sees the receipts, and downloads it with a fresh proof', async () => {
    const { page, context } = desk;
    await page.goto(linPath);
    await page.getByRole('button', { name: '导出副本' }).click();
    const dialog = page.getByRole('dialog', { name: '为客户 C-1 导出资料副本' });
    await dialog.getByLabel('原因').fill('客户来信 9月3日');
    await dialog.getByRole('button', { name: '开始导出' }).click();
    await page
      .getByRole('list', { name: '回执' })
      .getByText(/^客户与保单/)
      .waitFor({ timeout: 60_000 });
    await forgetProof(stack, context);
    const started = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'CSV (ZIP)' }).first().click();
    await prove(page, 'E005');
    expect((await started).suggestedFilename()).toMatch(/\.zip$/);
  }, 90_000);

  it('cannot erase who is still insured, and is told why', async () => {
    const { page } = desk;
    await page.goto(linPath);
    await page.getByRole('button', { name: '删除资料' }).click();
    const dialog = page.getByRole('dialog', { name: '删除客户 C-1 的个人资料' });
    await dialog.getByText('还有有效的保单，现在不能删除：P-1').waitFor();
    expect(await dialog.getByRole('button', { name: '删除个人资料' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '不改了' }).click();
  }, 30_000);

  it('erases who asked for it, after typing the number', async () => {
    const { page } = desk;
    await find(desk, '13800000002');
    await page.getByRole('link', { name: /^吴/ }).click();
    await page.getByRole('heading', { name: /^吴/ }).waitFor();
    const wuPath = pathOf(desk);
    await page.getByRole('button', { name: '删除资料' }).click();
    const dialog = page.getByRole('dialog', { name: '删除客户 C-2 的个人资料' });
    await dialog.getByLabel('原因').fill('客户来信 9月5日');
    await dialog.getByLabel('输入客户号 C-2 确认').fill('C-1');
    await dialog.getByRole('button', { name: '删除个人资料' }).click();
    await dialog.getByText('和客户号不一致').waitFor();
    await dialog.getByLabel('输入客户号 C-2 确认').fill('C-2');
    await dialog.getByRole('button', { name: '删除个人资料' }).click();
    await page
      .getByRole('list', { name: '回执' })
      .getByText(/加密密钥 1/)
      .waitFor({ timeout: 60_000 });
    await page.goto(wuPath);
    await page.getByText(/个人资料已于 .+ 删除，不能恢复/).waitFor();
    await find(desk, '13800000002');
    await page.getByText('没有找到客户').waitFor();
  }, 90_000);
});

describe('an auditor', () => {
  it('finds who looked at whom and why, and verifies the chain', async () => {
    const { page } = auditor;
    await eventually(
      async () => {
        await page.goto('/console/audit?act=customer.revealed');
        await page.getByRole('heading', { name: '审计' }).waitFor();
        return (await page.getByRole('button', { name: '查看完整的客户资料' }).count()) > 0;
      },
      { what: 'the look in the audit', everyMs: 500 },
    );
    await page.getByRole('button', { name: '查看完整的客户资料' }).first().click();
    const entry = page.getByRole('dialog');
    await entry.getByText('回电核实身份').waitFor();
    expect(await entry.innerText()).toContain('E022 林雨桐');
    expect(await entry.innerText()).not.toContain('林静');
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '核对整条链' }).click();
    await page.getByText(/\d+ 条全部相符/).waitFor();
  }, 60_000);
});

describe('every page of the console about people', () => {
  const pagesOf = {
    desk: () => [
      ...['/console', '/console/people', '/console/organisation', '/console/roles', '/console/sessions'],
      ...['/console/sending-log', '/console/notice-templates', '/console/notice-templates/tier-up'],
    ],
    auditor: () => ['/console/audit', '/console/data-requests', '/console/no-such-page', '/console/people/x'],
    officer: () => [
      ...[linPath, `${linPath}?part=insured`, `${linPath}?part=membership`, `${linPath}?part=told`],
      ...['/console/customers', '/console/security', '/console/audit'],
    ],
  };
  const viewers = Object.keys(pagesOf) as (keyof typeof pagesOf)[];

  it.each(viewers)(
    'is accessible and fits the screens of the %s',
    async (viewer) => {
      const viewing = { desk, auditor, officer }[viewer];
      if (viewer === 'desk') await enter(desk.context, stack.url, 'STAFF', 'E001');
      await lookAt(viewing, pagesOf[viewer](), { widths: [1280, 360, 768, 1440] });
    },
    120_000,
  );
});
