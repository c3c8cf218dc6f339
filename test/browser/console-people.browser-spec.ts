import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { clickBeneath, enter } from './enter.ts';
import { today } from './house-book.ts';
import { keepsWebhooks } from './webhooks-acts.ts';
import { lookAt, open, type Viewing } from './look.ts';

const password = '四盏耐心的灯笼 sway';

let stack: TestStack;
let browser: Browser;
let admin: Viewing;
let newcomer: Viewing;
let activationPassword: string;
let recoveryCodes: string[];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  admin = await open(browser, stack.url, 1280, 800);
  newcomer = await open(browser, stack.url, 1280, 800);
  await enter(admin.context, stack.url, 'STAFF', 'E001');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

const pick = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByLabel(field, { exact: true }).last().click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    .getByText(option, { exact: true })
    .click();
};

const rail = (page: Page) => page.getByRole('navigation', { name: '主导航' });

describe('an administrator', () => {
  it('opens an office', async () => {
    const { page } = admin;
    await page.goto('/console');
    await rail(page).getByRole('link', { name: '机构' }).click();
    await page.getByRole('button', { name: '江苏：操作' }).click();
    await page.getByRole('menuitem', { name: '开设下级机构' }).click();
    const dialog = page.getByRole('dialog', { name: '在 江苏 下开设机构' });
    await dialog.getByLabel('机构编码').fill('3201');
    await dialog.getByLabel('中文名称').fill('常州');
    await dialog.getByLabel('英文名称').fill('Changzhou');
    await dialog.getByRole('button', { name: '开设机构' }).click();
    await dialog.getByText('这个编码已经有机构').waitFor();
    await dialog.getByLabel('机构编码').fill('3204');
    await dialog.getByRole('button', { name: '开设机构' }).click();
    await page.getByRole('row').filter({ hasText: '常州' }).getByText('营业').waitFor();
  }, 60_000);

  it('adds a person there with a role, and is shown the password for the first sign-in once', async () => {
    const { page } = admin;
    await rail(page).getByRole('link', { name: '人员' }).click();
    await page.getByRole('button', { name: '添加人员' }).click();
    const dialog = page.getByRole('dialog', { name: '添加人员' });
    await dialog.getByLabel('员工号').fill('T901');
    await dialog.getByLabel('姓名').fill('周宁');
    await pick(page, '所属机构', '常州');
    await dialog.getByRole('button', { name: '加一个角色' }).click();
    await pick(page, '角色', '服务专员');
    await pick(page, '机构', '常州');
    await dialog.getByRole('button', { name: '添加并生成初始密码' }).click();
    const shown = page.getByRole('dialog', { name: '周宁 的初始密码' });
    activationPassword = await shown.locator('code').innerText();
    expect(activationPassword.length).toBeGreaterThan(11);
    await shown.getByRole('button', { name: '已经转交' }).click();
    await page.getByRole('heading', { name: '周宁' }).waitFor();
    await page.getByText('未激活').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(activationPassword);
  }, 60_000);
});

describe('a newcomer', () => {
  it('chooses a password of their own: a common one is refused with the reason', async () => {
    const { page } = newcomer;
    await page.goto('/console');
    await page.getByLabel('员工号').fill('t901');
    await page.getByLabel('密码', { exact: true }).fill(activationPassword);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('heading', { name: '设置新密码' }).waitFor();
    await page.getByLabel('新密码', { exact: true }).fill('password1234');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /常见|泄露/ })
      .waitFor();
    await page.getByLabel('新密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByRole('heading', { name: '设置验证器' }).waitFor();
  }, 60_000);

  it('sets an authenticator up, keeps recovery codes, and sees only what the role is for', async () => {
    const { page } = newcomer;
    await page.getByRole('img', { name: '供验证器应用扫描的二维码' }).waitFor();
    const secret = (await page.locator('.secret code').innerText()).replaceAll(' ', '');
    await page.getByLabel('验证器上的 6 位数字').fill(await generate({ secret }));
    await page.getByRole('button', { name: '完成设置' }).click();
    await page.getByRole('heading', { name: '保存恢复码' }).waitFor();
    recoveryCodes = await page.getByRole('list', { name: '恢复码' }).locator('code').allInnerTexts();
    expect(new Set(recoveryCodes).size).toBe(10);
    await page.getByLabel('我已经保存好了').check();
    await page.getByRole('button', { name: '进入工作台' }).click();
    await page.getByRole('heading', { name: /好，周宁/ }).waitFor();
    expect(await rail(page).getByRole('link').allInnerTexts()).toEqual([
      '今天',
      '客户',
      '名单与四象限',
      '预警',
      '黑名单',
      '防灾防损',
      '异议',
      '兑换与配送',
      '推荐好友',
      '积分调整',
      '发送记录',
      '机构',
    ]);
  }, 60_000);

  it('is told which right a page asks for, and who gives it', async () => {
    const { page } = newcomer;
    await page.goto('/console/audit');
    await page.getByRole('heading', { name: '没有查看这个页面的权限' }).waitFor();
    await page.getByText('缺少的权限：查看审计记录。所属机构的管理员可以开通。').waitFor();
  });

  it('has another role from the next request on', async () => {
    const { page } = admin;
    await page.reload();
    await page.getByRole('button', { name: '调整角色' }).click();
    await pick(page, '角色', '机构负责人');
    await page.getByText('保存后，从下一次操作起生效').waitFor();
    await page.getByRole('button', { name: '保存角色' }).click();
    await page.getByRole('button', { name: '保存角色' }).waitFor({ state: 'detached' });
    await newcomer.page.goto('/console');
    await rail(newcomer.page).getByRole('link', { name: '人员' }).waitFor();
    expect(await rail(newcomer.page).getByRole('link').allInnerTexts()).toEqual([
      ...[
        '今天',
        '客户',
        '疑似重复',
        '客群',
        '名单与四象限',
        '预警',
        '黑名单',
        '防灾防损',
        '异议',
        '经营分析',
        '兑换与配送',
        '会员活动',
        '推荐好友',
        '积分调整',
        '发送记录',
        '人员',
        '机构',
        '角色',
      ],
    ]);
  }, 60_000);

  it('signs in with a recovery code when the phone is not there', async () => {
    const other = await open(browser, stack.url, 390, 844);
    await other.page.goto('/console');
    await other.page.getByLabel('员工号').fill('T901');
    await other.page.getByLabel('密码', { exact: true }).fill(password);
    await other.page.getByRole('button', { name: '下一步' }).click();
    await other.page.getByRole('button', { name: '手机不在身边，用恢复码' }).click();
    await other.page.getByLabel('恢复码').fill(recoveryCodes[0]!);
    await other.page.getByRole('button', { name: '登录', exact: true }).click();
    await other.page.getByRole('heading', { name: /好，周宁/ }).waitFor();
    await newcomer.page.goto('/console/security');
    await newcomer.page.getByText('还剩 9 个').waitFor();
    expect(other.errors).toEqual([]);
    await other.context.close();
  }, 60_000);
});

describe('an administrator who lets a core system in', () => {
  it('makes a credential that is shown once, sees what came by it, and revokes it', async () => {
    const { page } = admin;
    await page.goto('/console');
    await rail(page).getByRole('link', { name: '核心系统接口' }).click();
    await page.getByText('还没有凭证').waitFor();
    await page.getByRole('button', { name: '生成凭证' }).click();
    const dialog = page.getByRole('dialog', { name: '生成凭证' });
    await dialog.getByLabel('系统代号').fill('Core North');
    await dialog.getByRole('button', { name: '生成凭证' }).click();
    await dialog.getByText('请填写小写字母、数字和连字符').waitFor();
    await dialog.getByLabel('系统代号').fill('core-north');
    await dialog.getByRole('button', { name: '生成凭证' }).click();
    const shown = page.getByRole('dialog', { name: 'core-north 的凭证' });
    const secret = await shown.locator('code').innerText();
    await shown.getByRole('button', { name: '已经收好' }).click();
    await page.getByRole('row').filter({ hasText: 'core-north' }).getByText('从未使用').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(secret);

    const customer = { customer_ref: 'C-1', org_path: '/32' };
    const sent = await fetch(new URL('/feed/v1/batches/2026-09-16-0001', stack.url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'customers', rows: [customer, { ...customer, org_path: '' }] }),
    });
    expect(sent.status).toBe(202);
    await page.reload();
    const batch = page.getByRole('row').filter({ hasText: '2026-09-16-0001' });
    await batch.getByText('已完成').waitFor();
    await lookAt(admin, ['/console/feed'], { widths: [1280, 360, 768, 1440], first: 1 });
    await page.goto('/console/feed');
    await page.getByRole('button', { name: /^停用 core-north/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await page.getByRole('row').filter({ hasText: 'core-north' }).getByText('E001 停用').waitFor();
    await batch.getByRole('link').click();
    await page.getByRole('row').filter({ hasText: 'org_path' }).first().waitFor();
  }, 60_000);
});

describe('an administrator who has systems told', () => {
  it(
    'adds an endpoint whose secret is shown once, tests it and reads in the log what was answered',
    () => keepsWebhooks(admin),
    60_000,
  );
});

describe('an administrator who looks after people', () => {
  it('ends a session, and whoever had it signs in again in place', async () => {
    const { page } = admin;
    await newcomer.page.goto('/console/customers');
    await newcomer.page.getByLabel('查找内容').fill('13800000001');
    await page.goto('/console/sessions');
    const rows = page.getByRole('row').filter({ hasText: '周宁' });
    await rows.first().waitFor();
    for (let left = await rows.count(); left > 0; left -= 1) {
      await rows.first().getByRole('button', { name: /^结束/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^结束/ }).click();
      await rows.nth(left - 1).waitFor({ state: 'detached' });
    }
    await clickBeneath(newcomer.page.getByRole('button', { name: '查找', exact: true }));
    const again = newcomer.page.getByRole('dialog').filter({ hasText: '登录已结束' });
    await again.getByLabel('密码', { exact: true }).fill(password);
    await again.getByRole('button', { name: '下一步' }).click();
    await again.getByRole('button', { name: '手机不在身边，用恢复码' }).click();
    await again.getByLabel('恢复码').fill(recoveryCodes[1]!);
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await again.waitFor({ state: 'detached' });
    // What was typed is still there, and what was asked has been answered.
    expect(await newcomer.page.getByLabel('查找内容').inputValue()).toBe('13800000001');
    await newcomer.page.getByText('没有找到客户').waitFor();
  }, 60_000);

  it('arranges leave with a deputy, records a course, and lets somebody go', async () => {
    const { page } = admin;
    await page.goto('/console/people?text=T901');
    await page.getByRole('link', { name: '周宁' }).click();
    await page.getByRole('button', { name: '登记培训' }).click();
    const course = page.getByRole('dialog', { name: '登记 周宁 的培训' });
    await course.getByLabel('课程').fill('反欺诈');
    await course.getByLabel('日期').fill('2026-09-01');
    await course.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('row').filter({ hasText: '反欺诈' }).waitFor();

    await page.getByRole('button', { name: '安排请假' }).click();
    const leave = page.getByRole('dialog').filter({ hasText: '最后一天' });
    await leave.getByLabel('第一天').fill('2026-10-01');
    await leave.getByLabel('最后一天').fill('2026-10-07');
    await leave.getByRole('button', { name: '保存请假' }).click();
    await page.getByText('即将请假').waitFor();

    await page.getByRole('button', { name: '停用', exact: true }).click();
    const leaving = page.getByRole('dialog', { name: '停用 周宁' });
    await leaving.getByRole('button', { name: '停用账号' }).click();
    await leaving.getByText('请写明原因，至少 2 个字').waitFor();
    await leaving.getByLabel('原因').fill('离职');
    await leaving.getByRole('button', { name: '停用账号' }).click();
    await page.getByText('已停用', { exact: true }).first().waitFor();
    await newcomer.page.goto('/console');
    await newcomer.page.getByRole('heading', { name: '员工登录' }).waitFor();
  }, 60_000);

  it('has seen nothing thrown', () => {
    expect([...admin.errors, ...newcomer.errors]).toEqual([]);
  });
});
