import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { choose, looks, open, overflows, seriousViolations, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let head: Viewing;
let member: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows.slice(0, 4));
  [head, member] = await Promise.all([
    open(browser, stack.url, 1440, 900),
    open(browser, stack.url, 390, 844),
  ]);
  const asHead = await enter(head.context, stack.url, 'STAFF', 'E011');
  await enter(member.context, stack.url, 'MEMBER', '13800000001');
  const known = async () =>
    (
      await asHead.get<{ preventionAudience: { audience: number } }>(
        '{ preventionAudience(input: { regions: ["/32"], rule: "", isMarketing: false }) { audience } }',
      )
    ).preventionAudience.audience > 0;
  await eventually(known, { what: 'the facts of customers', timeoutMs: 60_000, everyMs: 300 });
}, 180_000);

afterAll(async () => {
  for (const viewing of [head, member]) expect(viewing.errors).toEqual([]);
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a danger is written down, counted and told; a member answers and asks for a check, which is seen to', async () => {
  const { page } = head;
  await page.goto('/console/prevention');
  await page.getByRole('button', { name: '新建提示' }).click();
  const pick = async (label: string, option: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  };
  await pick('灾害', '台风');
  await pick('等级', '红色');
  await pick('地区', '江苏');
  await page.keyboard.press('Escape');
  await page.getByLabel('来源').fill('江苏省气象台');
  await page.getByLabel('标题（中文）').fill('台风将在今晚登陆');
  await page.getByLabel('标题（英文）').fill('A typhoon tonight');
  await page.getByLabel('建议（中文）').fill('把车停到高处，远离大树和广告牌');
  await page.getByLabel('建议（英文）').fill('Park on high ground, away from trees and signs');
  await page.getByText('1 / 1', { exact: true }).waitFor();
  await page.getByText('没有对照组：无法比较效果').waitFor();
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '发布这条提示？' });
  await dialog.getByText('1 / 1', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('没有对照组，无法比较').waitFor();

  await member.page.goto('/notices');
  await member.page.getByText('防灾提示：台风将在今晚登陆').waitFor();
  await member.page.getByRole('link', { name: /防灾提示/ }).click();
  await member.page.getByRole('button', { name: '有用' }).click();
  await member.page.getByText('你说过有用，谢谢').waitFor();
  await member.page.getByRole('button', { name: '请人检查' }).click();
  await member.page.getByText('已请求检查，我们会联系你').waitFor();

  await page.goto('/console/prevention');
  await page.getByRole('button', { name: '由我处理' }).click();
  await page.getByText('E011').waitFor();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  const end = page.getByRole('dialog', { name: '检查的结果' });
  await end.getByLabel('已排除风险').check();
  await end.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByText('没有检查请求').waitFor();
  await page.getByText('已完成', { exact: true }).click();
  await page.getByText('已排除风险').waitFor();
}, 90_000);

it.each(looks)(
  'the pages fit every screen and break no rule of access: $language, $theme',
  async (look) => {
    const { page } = head;
    await page.goto('/console/prevention');
    await page.locator('a.open[href*="/prevention/"]').first().click();
    await page.waitForURL(/prevention\/[0-9a-f-]{36}/);
    const path = new URL(page.url()).pathname;
    const paths = [
      ...['/console/prevention?checks=done', path, '/console/prevention/new'].map(
        (each) => [page, each] as const,
      ),
      [member.page, '/prevention'] as const,
    ];
    for (const who of [page, member.page]) await choose(who, look);
    for (const [who, each] of paths) {
      await who.setViewportSize({ width: 1440, height: 900 });
      await show(who, each);
      expect(await seriousViolations(who)).toEqual([]);
      expect(await overflows(who, [390, 768, 1440])).toEqual([]);
      const shots = process.env['SHOTS'];
      if (shots !== undefined)
        for (const width of [390, 1440]) {
          await who.setViewportSize({ width, height: 900 });
          const name = each.replace(path, 'one').replaceAll(/[/?=]/g, '_');
          await who.screenshot({ path: `${shots}/${name}-${look.language}-${width}.png`, fullPage: true });
        }
    }
  },
  60_000,
);
