import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enter } from './enter.ts';
import type { Viewing } from './look.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function save(page: Page): Promise<void> {
  await button(page, '保存草稿').click();
  await page.getByText('全部已保存').waitFor();
}

/** What a rule was and will be, as the comparison tells it. */
const told = (page: Page, rule: string): Promise<string> =>
  page.locator('.changes').getByRole('row').filter({ hasText: rule }).innerText();

/** One person drafts rules, sees who would move, and hands them on; another approves. */
export async function draftsAndApproves({ page, context }: Viewing, url: string): Promise<void> {
  await enter(context, url, 'STAFF', 'E002');
  await page.goto('/console/programme');
  await button(page, '起草新版本').click();
  await page.getByRole('heading', { name: '第 2 版', exact: true }).waitFor();
  await givesUpATier(page);
  await changesKinds(page);
  await page.getByRole('group', { name: '金松' }).getByLabel('投保（年）').first().fill('4');
  expect(await button(page, '提交批准').isDisabled()).toBe(true);
  await save(page);
  expect(await told(page, '金松 · 条件')).toMatch(/连续无赔 3 年且投保 3 年.*连续无赔 3 年且投保 4 年/s);
  await button(page, '重新预览').click();
  await page.getByText('2 位会员，1 位会变动').waitFor();
  await page.getByText('缺 投保 3 年（要求 4 年）').waitFor();
  await button(page, '提交批准').click();
  await page.getByText('待批准').waitFor();
  await page.getByRole('link', { name: '审批', exact: true }).click();
  const sent = page.locator('section').filter({ hasText: '你提交的，等别人批准' });
  await sent.getByRole('link', { name: '会员规则第 2 版', exact: true }).waitFor();
  await page.getByText('现在没有等你批准的事').waitFor();

  await enter(context, url, 'STAFF', 'E004');
  await page.goto('/console');
  await page.getByRole('link', { name: '会员规则第 2 版等待批准' }).click();
  await button(page, '批准第 2 版').click();
  await page.getByRole('dialog').getByRole('button', { name: '批准第 2 版' }).click();
  await page.getByText('待生效').waitFor();
  await page.getByText('E004 批准').waitFor();
}

/** Without a tier its members go to another; the preview shows who. It comes back as it was, in its place. */
async function givesUpATier(page: Page): Promise<void> {
  await button(page, '去掉金松').click();
  await page.getByLabel('金松的会员转入').waitFor();
  await save(page);
  expect(await told(page, '取消金松，会员转入')).toContain('青枝');
  await button(page, '预览全部会员').click();
  await page
    .getByRole('row')
    .filter({ hasText: '金松（取消）' })
    .filter({ hasText: /→ 青枝/ })
    .waitFor();
  await button(page, '恢复金松').click();
  // By keys, as somebody without a mouse does.
  await button(page, '把金松上移').press('Enter');
  await page.getByRole('group', { name: '3 · 金松' }).waitFor();
}

/** Another kind of expiry asks for its own fields, and tells what is wrong where it is. */
async function changesKinds(page: Page): Promise<void> {
  const policy = page.getByRole('group', { name: 'never' });
  await policy.getByLabel('到期方式').click();
  await page.getByTitle('每年固定日子').click();
  await policy.getByLabel(/^日子/).fill('02-30');
  await button(page, '加一个原因').click();
  const reason = page.getByRole('group', { name: '未命名' });
  await reason.getByLabel('中文名').fill('周年谢礼');
  await page.getByRole('group', { name: '周年谢礼' }).getByLabel('英文名').fill('Anniversary gift');
  await page.getByRole('group', { name: '补记漏发' }).getByLabel('停用').check();
  await button(page, '保存草稿').click();
  await policy.getByText('写成 06-30, 12-31 这样').waitFor();
  await policy.getByLabel(/^日子/).fill('06-30');
  await save(page);
  expect(await told(page, '到期方式 · never')).toMatch(/不过期.*每年 06-30 截止/s);
  expect(await told(page, '人工调整原因')).toMatch(/补记漏发[^、]*（停用）.*周年谢礼/s);
}
