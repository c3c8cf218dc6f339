import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policiesCsv, today } from './house-book.ts';
import { choose, looks, open, overflows, seriousViolations, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let desk: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E002');
  await importThrough(staff, { content: Buffer.from(policiesCsv), profileId: 'evergreen-policies' });
  const known = async () =>
    (
      await staff.get<{ rulePreview: { customers: number } }>(
        '{ rulePreview(rule: { text: "policies_active >= 0" }) { customers } }',
      )
    ).rulePreview.customers > 0;
  await eventually(known, { what: 'the facts of customers', timeoutMs: 60_000, everyMs: 300 });
  desk = await open(browser, stack.url, 1440, 900);
  await enter(desk.context, stack.url, 'STAFF', 'E002');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

it('a segment is written in fields and as text, counts while it is typed, and is put in force', async () => {
  const { page } = desk;
  await page.goto('/console/segments');
  await page.getByRole('button', { name: '新建客群' }).click();
  await page.getByLabel('名称').fill('有保单的客户');
  await page.getByRole('combobox', { name: '事实' }).click();
  await page.keyboard.type('policies_active');
  await page.getByTitle('有效保单 · policies_active').click();
  await page.getByRole('spinbutton', { name: '值' }).fill('1');
  const text = page.getByLabel('按文字');
  await eventually(async () => (await text.inputValue()) === 'policies_active >= 1', { what: 'the text' });
  await page.getByText('1 / 2', { exact: true }).waitFor();
  await text.fill('policies_active >= 0 and shoe_size = 40');
  await page.getByText('没有名为 shoe_size 的事实').waitFor();
  await page.getByText('第 26–39 个字符').waitFor();
  expect(await page.getByRole('button', { name: '保存并启用' }).isDisabled()).toBe(true);
  await text.fill('policies_active >= 0 and vehicles_active >= 0');
  await page.getByText('2 / 2', { exact: true }).waitFor();
  expect(await page.getByRole('combobox', { name: '事实' }).count()).toBe(2);
  await page.getByRole('button', { name: '保存并启用' }).click();
  await page.getByRole('heading', { name: '有保单的客户' }).first().waitFor();
  await page.getByText('有 2 位客户；当天进入 2，离开 0').waitFor();
  await page.getByRole('link', { name: '林*' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(4);
}, 60_000);

it.each(looks)(
  'the pages fit every screen and break no rule of access: $language, $theme',
  async (look) => {
    const { page, errors } = desk;
    await page.goto('/console/segments');
    await page.getByRole('link', { name: '有保单的客户' }).click();
    await page.waitForURL(/segments\/[0-9a-f-]{36}/);
    const path = new URL(page.url()).pathname;
    await choose(page, look);
    for (const each of ['/console/segments', path, `${path}/edit`]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await show(page, each);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await overflows(page, [390, 768, 1440])).toEqual([]);
      const shots = process.env['SHOTS'];
      if (shots !== undefined)
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({
            path: `${shots}/${each.replace(path, 'one').replaceAll('/', '_')}-${look.language}-${width}.png`,
            fullPage: true,
          });
        }
    }
    expect(errors).toEqual([]);
  },
  60_000,
);
