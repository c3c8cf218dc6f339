import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { onDatabase } from '../support/access-scene.ts';
import { launchBrowser } from '../support/browser.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { lookAt, open, overflows, seriousViolations, shoot, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let head: Viewing;
let asHead: SignedIn;
let member: Viewing;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, policyRows.slice(0, 4));
  [head, member] = await Promise.all([
    open(browser, stack.url, 1440, 900),
    open(browser, stack.url, 390, 844),
  ]);
  asHead = await enter(head.context, stack.url, 'STAFF', 'E011');
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

const inBook = (text: string) => onDatabase<{ id: string }>(stack, 'customer-profile', text);

it('a launch that stopped says why, and goes on when it is resumed', async () => {
  const { page } = head;
  const drafted = await asHead.get<{ draftPreventionCampaign: { id: string; revision: number } }>(
    'mutation($i: PreventionDraftInput!) { draftPreventionCampaign(input: $i) { id revision } }',
    {
      i: {
        ...{
          key: 'stops',
          basedOn: 0,
          hazard: 'HAIL',
          severity: 'ORANGE',
          regions: ['/32'],
          source: '气象局',
        },
        ...{ startsOn: today, endsOn: today, titleZh: '冰雹将至', titleEn: 'Hail is coming', rule: '' },
        ...{ adviceZh: '入库停放', adviceEn: 'Park under cover', isMarketing: false, heldOutPercent: 0 },
        windowDays: 30,
      },
    },
  );
  const { id } = drafted.draftPreventionCampaign;
  await inBook(
    `ALTER TABLE prevention_target ADD CONSTRAINT full_disk CHECK (campaign_id <> '${id}') NOT VALID`,
  );
  await asHead.get('mutation($id: ID!) { launchPreventionCampaign(id: $id, revision: 1) { id } }', { id });
  await page.goto(`/console/prevention/${id}`);
  await page.getByText('正在告知客户：0 / 1').waitFor();
  // What its attempts would come to after two minutes.
  await inBook(`UPDATE run SET state = 'failed', failure = 'No space left on device', finished_at = now()
    WHERE id = (SELECT run_id FROM prevention_campaign WHERE id = '${id}')`);
  await page.getByText('告知中断').waitFor();
  await page.getByText('No space left on device').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(await overflows(page, [390, 768, 1440])).toEqual([]);
  await shoot(page, 'stopped');
  await page.goto('/console/prevention');
  await page.getByRole('row', { name: '冰雹将至' }).getByText('已中断').waitFor();
  await page.goto('/console');
  await page.getByRole('link', { name: '防灾提醒“冰雹将至”的告知 中断了' }).click();
  await page.getByText('No space left on device').waitFor();
  await inBook('ALTER TABLE prevention_target DROP CONSTRAINT full_disk');
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await page.getByText('告知中断').waitFor({ state: 'detached' });
  await page.getByText('进行中', { exact: true }).waitFor();
  expect(
    await inBook(`SELECT customer_id AS id FROM prevention_target WHERE campaign_id = '${id}'`),
  ).toHaveLength(1);
}, 60_000);

it('what the weather feed made of its campaigns is said on their pages', async () => {
  const { page } = head;
  const columns = `(id, key, revision, revision_key, state, from_feed, hazard, severity, regions, starts_on, ends_on, source,
    title_zh, title_en, advice_zh, advice_en, rule_text, purpose, held_out_percent, window_days, drafted_by_label, drafted_at,
    launched_at, launched_on, told_at, withdrawn_because, feed_cancelled_at, follows)`;
  const campaign = (key: string, state: string, made: string) =>
    inBook(`INSERT INTO prevention_campaign ${columns} VALUES (uuidv7(), '${key}', 1, '${key}', '${state}', true, 'frost',
      'orange', '{/32}', '${today}', '${today}', '江苏省气象台', '寒潮：${key}', 'Cold: ${key}', '检查防冻液', 'Check the antifreeze',
      '', 'service', 10, 30, 'weather-feed', now(), ${made}) RETURNING id`);
  const [launched] = await campaign('first', 'launched', `now(), '${today}', now(), NULL, now(), NULL`);
  const follows = `'${launched!.id}'`;
  const [draft] = await campaign('second', 'draft', `NULL, NULL, NULL, NULL, NULL, ${follows}`);
  const [gone] = await campaign('third', 'withdrawn', `NULL, NULL, NULL, 'cancelled', NULL, ${follows}`);
  for (const [id, words] of [
    [launched!.id, '气象信息已解除这次预警（'],
    [draft!.id, '更新先前的提示'],
    [gone!.id, '气象信息已解除这次预警，草稿已撤回'],
  ] as const) {
    await page.goto(`/console/prevention/${id}`);
    await page.getByText(words).first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await overflows(page, [390, 768, 1440])).toEqual([]);
    await shoot(page, `feed-${words.length}`);
  }
  await page.getByRole('link', { name: '寒潮：first' }).click();
  await page.waitForURL(`**/prevention/${launched!.id}*`);
}, 60_000);

it('the pages fit every screen and break no rule of access', async () => {
  const { page } = head;
  await page.goto('/console/prevention');
  await page.locator('a.open[href*="/prevention/"]').first().click();
  await page.waitForURL(/prevention\/[0-9a-f-]{36}/);
  const path = new URL(page.url()).pathname;
  const widths = [1440, 390, 768] as const;
  const paths = ['/console/prevention?checks=done', path, '/console/prevention/new'];
  await lookAt(head, paths, { widths });
  await lookAt(member, ['/prevention'], { widths });
}, 60_000);
