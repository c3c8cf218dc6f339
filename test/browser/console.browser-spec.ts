import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter, signInStaffByHand } from './enter.ts';
import { claimsCsv, policiesCsv, refusedLine, today } from './house-book.ts';
import { lookAt, open, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let desk: Viewing;
let importPath: string;
let runPath: string;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  desk = await open(browser, stack.url, 1280, 800);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

const pick = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByLabel(field).click();
  await page.getByTitle(option).click();
};

const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('marketing', () => {
  it('tries a file dry and sees what would be refused, and nothing is written', async () => {
    const { page } = desk;
    await signInStaffByHand(page, 'E002');
    await page.getByRole('link', { name: '导入', exact: true }).first().click();
    await page.getByRole('heading', { name: '导入', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '开始试运行' }).isDisabled()).toBe(true);
    await page.locator('input[type="file"]').setInputFiles({
      name: '江苏 保单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(policiesCsv),
    });
    await pick(page, '导入方案', 'Evergreen 保单');
    await page.getByText('每行一个保险期间').waitFor();
    await page.getByRole('button', { name: '开始试运行' }).click();
    await page.getByRole('heading', { name: '江苏 保单.csv' }).waitFor();
    await page.getByText('7 = 6 + 1，对得上').waitFor();
    await page.getByText('没有写入任何数据').waitFor();
  }, 60_000);

  it('imports it for real and sees the refused row with line, column and reason', async () => {
    const { page } = desk;
    const dryPath = pathOf(page);
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '正式导入' }).click();
    await page.getByText('导入后的全部业务').waitFor();
    importPath = pathOf(page);
    expect(importPath).not.toBe(dryPath);
    const row = page.getByRole('row').filter({ hasText: '保费为负数' }).filter({ hasText: 'premium' });
    expect(await row.first().innerText()).toContain(String(refusedLine));
    const report = await page.locator('main').innerText();
    expect(report).toContain('¥22,986.00');
    expect(report).not.toContain('没有写入任何数据');
  }, 60_000);

  it('downloads the refused rows with their reasons, mends them, and uploads them again', async () => {
    const { page } = desk;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载未导入的行' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('江苏 保单-refused.csv');
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toMatch(new RegExp(`^\ufeffevergreen_line,.*\n${refusedLine},.*PREMIUM_NEGATIVE.*\n$`));
    await page.getByRole('button', { name: '上传改好的文件' }).click();
    const mended = csv.replace(/,-(?=[\d.]+\n$)/, ',');
    await page.locator('input[type="file"]').setInputFiles({
      ...{ name: 'mended.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) },
    });
    await page.getByRole('button', { name: '开始试运行' }).click();
    await page.getByText('1 = 1 + 0，对得上').waitFor();
    await page.goto(new URL(importPath, page.url()).href);
  }, 30_000);

  it('runs the no-claim reward dry and sees the table, and nothing is granted', async () => {
    const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
    await importThrough(staff, { content: Buffer.from(claimsCsv), profileId: 'evergreen-claims' });
    const { page } = desk;
    await page.getByRole('link', { name: '无赔款奖励' }).click();
    await page.getByRole('heading', { name: '无赔款奖励' }).waitFor();
    await pick(page, '规则集', '玻璃险赔付不计次 第 1 版');
    await page.getByText('不计次：玻璃').waitFor();
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByText('没有写入任何数据').waitFor();
    await page.getByRole('button', { name: '正式发放' }).waitFor();
    const total = page.getByRole('row').filter({ hasText: '合计' });
    expect(await total.innerText()).toMatch(/合计\s+5\s+4\s+4\s+2,500\s+3,500/);
    await page.getByRole('row', { name: '有计奖赔案 1', exact: true }).waitFor();
    // With the very terms for an example.
    await page.getByRole('row', { name: /^有计奖赔案 P-2 2025年5月2日 至/ }).waitFor();
  }, 60_000);

  it('issues it for real, and every batch is posted', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '正式发放' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发放 4 份奖励' }).click();
    await page.getByText(/全部 \d+ 批已入账/).waitFor();
    runPath = pathOf(page);
    const totals = await page.getByRole('row').filter({ hasText: '合计' }).innerText();
    expect(totals).toMatch(/合计\s+5\s+4\s+4\s+2,500\s+3,500/);
    expect(await page.locator('main').innerText()).not.toContain('没有写入任何数据');
  }, 60_000);

  it('is told what is wrong with a file that does not fit the profile', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'claims.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(claimsCsv),
    });
    await pick(page, '导入方案', 'Evergreen 保单');
    await page.getByRole('button', { name: '开始试运行' }).click();
    await page.getByRole('alert').getByText('表头与导入方案不符，文件没有导入').waitFor();
    await page.getByRole('row').filter({ hasText: '缺少列' }).first().waitFor();
  }, 60_000);

  it('makes a mapping profile for a file of answers, sees what its rows become, and tries it dry', async () => {
    const { page } = desk;
    await page.goto('/console/imports');
    await page.getByRole('link', { name: '新的导入方案' }).click();
    await pick(page, '每行是什么', '每行一个满意度回答');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'answers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '客户号码;AnswerRef;score;answered_on\nC-1;A-1;5;2026-09-01\nC-2;A-2;9;2026-09-02\n',
      ),
    });
    await page
      .getByText(/^还缺：方案代号.*客户编号, 回答编号, 问题种类, 分数, 回答日$/)
      .first()
      .waitFor();
    await pick(page, '分隔符', ';');
    await page.getByText('还缺：方案代号, 中文名称, 英文名称, 客户编号, 问题种类').first().waitFor();
    expect(await page.getByRole('button', { name: '保存并试运行' }).isDisabled()).toBe(true);
    await page.getByLabel('方案代号').fill('branch-answers');
    await page.getByLabel('中文名称').fill('分公司回答');
    await page.getByLabel('英文名称').fill('Answers of the branch');
    await pick(page, '客户编号 列', '客户号码');
    await pick(page, '问题种类 每行相同的值', 'csat');
    await page.getByRole('button', { name: '预览前几行' }).click();
    await page.getByText('score: 9 is not from 1 to 5, the scale of csat').waitFor();
    await page.getByRole('row').filter({ hasText: 'A-1' }).waitFor();
    await page.getByRole('button', { name: '保存并试运行' }).click();
    await page.getByText('2 = 1 + 1，对得上').waitFor();
    await page.getByRole('row').filter({ hasText: '满意度回答' }).waitFor();
  }, 60_000);
});

describe('an auditor', () => {
  it('sees everything and can start nothing, and is told why', async () => {
    const audit = await open(browser, stack.url, 1280, 800);
    await enter(audit.context, stack.url, 'STAFF', 'E003');
    await audit.page.goto('/console/imports');
    await audit.page.getByRole('row').filter({ hasText: '江苏 保单.csv' }).first().waitFor();
    expect(await audit.page.getByRole('button', { name: '开始试运行' }).isDisabled()).toBe(true);
    await audit.page.getByText('当前角色只能查看，不能操作').first().waitFor({ state: 'attached' });
    await audit.page.goto(runPath);
    await audit.page.getByRole('row').filter({ hasText: '合计' }).waitFor();
    await audit.context.close();
  }, 60_000);
});

describe('a member', () => {
  it('is told that the console is for staff', async () => {
    const stranger = await open(browser, stack.url, 1280, 800);
    await enter(stranger.context, stack.url, 'MEMBER', '13800000001');
    await stranger.page.goto('/console/imports');
    await stranger.page.getByText('当前登录的是会员账号').waitFor();
    await stranger.context.close();
  }, 60_000);
});

describe('every page of the console', () => {
  it('is accessible and fits its screens', async () => {
    const imports = ['/console/imports', '/console/imports/profiles/new', importPath];
    await lookAt(desk, [...imports, '/console/no-claim', runPath], { widths: [1280, 360, 768, 1440] });
  }, 90_000);
});
