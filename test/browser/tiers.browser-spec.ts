import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { onDatabase } from '../support/access-scene.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { lookAt, open, seriousViolations, show, type Viewing } from './look.ts';
import { draftsAndApproves } from './programme-acts.ts';

const lin = '13800000001';

let stack: TestStack;
let browser: Browser;
let phone: Viewing;
let desk: Viewing;
let linPath: string;

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
  await staff.get('mutation($k: String!) { startTierRun(key: $k) { id } }', { k: randomUUID() });
  await eventually(
    async () => {
      const { tierRuns } = await staff.get<{ tierRuns: { progress: { state: string } }[] }>(
        '{ tierRuns { progress { state } } }',
      );
      return tierRuns[0]?.progress.state === 'SUCCEEDED';
    },
    { what: 'tiers to be decided', timeoutMs: 60_000, everyMs: 300 },
  );
  phone = await open(browser, stack.url, 390, 844);
  await enter(phone.context, stack.url, 'MEMBER', lin);
  desk = await open(browser, stack.url, 1280, 800);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 30_000);

describe('a member', () => {
  it('sees their tier on the card, what the next one asks for, and what comes with theirs', async () => {
    const { page } = phone;
    await page.goto('/');
    await page.getByRole('link', { name: '金松会员' }).waitFor();
    await page.getByRole('heading', { name: '离常青还差 3 项条件' }).waitFor();
    await page.getByRole('link', { name: '权益' }).click();
    await page.getByRole('heading', { name: '到常青的条件' }).waitFor();
    const conditions = page.getByRole('listitem').filter({ hasText: '连续无赔' });
    expect(await conditions.first().innerText()).toMatch(/3 \/ 5 年[^]*预计 2028年8月20日 满足/);
    await page.getByText('还有 3 次，共 3 次').waitFor();
    await page.getByText('自 2026年9月16日 起').waitFor();
    await page.getByText('条件已满足').waitFor();
  }, 60_000);

  it('reads and fits', async () => {
    await lookAt(phone, ['/tier', '/me/card'], {
      widths: [390, 320, 1440],
      ready: (page, path) =>
        path === '/tier'
          ? page.getByRole('listitem').first().waitFor()
          : page.locator('.m-card').getByRole('img').waitFor(),
    });
  }, 60_000);
});

/** The two members of the book, by their numbers. */
async function memberNumbers(): Promise<string[]> {
  const sql = 'SELECT member_number FROM member ORDER BY member_number';
  const members = await onDatabase<{ member_number: string }>(stack, 'membership', sql);
  return members.map((member) => member.member_number);
}

/** Waits for the dialog, fills it in, and sends it with the button that has its own verb. */
async function fill(page: Page, title: string | RegExp, send: string, fields: Record<string, string>) {
  const dialog = page.getByRole('dialog', { name: title });
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the rules of the programme', () => {
  it('are drafted by one person, who sees who would move, and approved by another', async () => {
    await draftsAndApproves(desk, stack.url);
  }, 60_000);
});

describe('the service desk', () => {
  it('sees why a member has their tier, keeps it from going down, and lets it go again', async () => {
    const { page, context } = desk;
    await enter(context, stack.url, 'STAFF', 'E005');
    await page.goto('/console/customers');
    await page.getByLabel('查找内容').fill(lin);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('link', { name: /^林/ }).click();
    await page.getByRole('tab', { name: '会员与积分' }).click();
    await page.getByText('符合条件 2026年9月16日，按第 1 版规则').waitFor();
    await page.getByText('连续无赔 3 年（要求 5 年） · 预计 2028年8月20日 满足').waitFor();
    linPath = `${new URL(page.url()).pathname}?part=membership`;
    await page.getByRole('button', { name: '锁定等级' }).click();
    await fill(page, '锁定等级，到期前不降级', '锁定等级', { 锁定到: '2027-12-31', 原因: '老会员' });
    await page.getByText('锁定至 2027年12月31日：老会员').waitFor();
    await page.getByRole('button', { name: '解除锁定' }).click();
    await fill(page, '解除锁定，按规则评定', '解除锁定', { 原因: '按规则' });
    await page.getByRole('button', { name: '锁定等级' }).waitFor();
    await page.getByRole('row').filter({ hasText: '解除锁定' }).filter({ hasText: 'E005' }).waitFor();
  }, 60_000);

  it('notes what was used of a benefit, and undoes it with a reason', async () => {
    const { page } = desk;
    const tow = page.getByRole('row').filter({ hasText: '免费拖车' });
    await tow.getByRole('button', { name: '登记使用' }).click();
    await fill(page, '登记使用：免费拖车', '登记使用', { 备注: '高速故障' });
    await tow.filter({ hasText: '剩 2 / 3 次' }).waitFor();
    const use = page.getByRole('row').filter({ hasText: '高速故障' });
    await use.getByRole('button', { name: '撤销' }).click();
    await fill(page, '撤销这次使用', '撤销', { 原因: '登记错了' });
    await use.getByText('已撤销').waitFor();
    await tow.filter({ hasText: '剩 3 / 3 次' }).waitFor();
  }, 60_000);

  it('pauses a membership, shares its points, merges it into another of the same person, and undoes it', async () => {
    const { page } = desk;
    const [own = '', other = ''] = await memberNumbers();
    await page.goto('/console/customers?by=MEMBER_NUMBER');
    await page.getByLabel('查找内容').fill(own);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.locator('.found').getByRole('link').click();
    await page.getByRole('tab', { name: '会员与积分' }).click();
    const panel = page.locator('section.panel').filter({ hasText: '会员账户' });
    const act = (name: string) => panel.getByRole('button', { name, exact: true }).click();
    await act('暂停');
    await fill(page, '暂停', '暂停', { 原因: '会员要求' });
    await panel.getByText('已暂停').waitFor();
    await act('加入家庭');
    await fill(page, '加入家庭', '加入家庭', { 会员怎样表示同意: '柜台签字' });
    await panel.getByText('本人').waitFor();
    await act('合并');
    const dialog = page.getByRole('dialog', { name: '合并' });
    await dialog.getByLabel('并入哪个会员号').fill(other);
    await dialog.getByRole('button', { name: '查看会发生什么' }).click();
    await dialog.getByText('退出现在的家庭').waitFor();
    await fill(page, '合并', '合并', { 原因: '同一位客户' });
    await panel.getByText('已并入会员').waitFor();
    await act('拆分');
    await fill(page, '拆分', '拆分', { 原因: '不是同一位' });
    await panel.getByText('已暂停').waitFor();
    await act('恢复使用');
    await fill(page, '恢复使用', '恢复使用', { 原因: '会员要求' });
    await panel.getByText('正常').waitFor();
    await panel.getByText('办理记录 (5)').click();
  }, 60_000);

  it('finds its pages readable, in either language and theme', async () => {
    const { context } = desk;
    const staff = await enter(context, stack.url, 'STAFF', 'E001');
    const { draft } = await staff.get<{ draft: { version: number } }>(
      'mutation { draft: createProgrammeDraft(key: "to be looked at") { version } }',
    );
    const paths = ['/console/programme', `/console/programme/${draft.version}`, linPath];
    await lookAt(desk, paths, { widths: [1280, 360] });
  }, 60_000);
});

describe('a member’s points, as staff see them', () => {
  let office: Viewing;
  let second: Viewing;
  let customer: string;

  beforeAll(async () => {
    office = await open(browser, stack.url, 1440, 900);
    second = await open(browser, stack.url, 1280, 800);
    const staff = await enter(office.context, stack.url, 'STAFF', 'E005');
    await enter(second.context, stack.url, 'STAFF', 'E007');
    const { findCustomers } = await staff.get<{ findCustomers: { customerId: string }[] }>(
      '{ findCustomers(by: SOURCE_REF, text: "C-1") { customerId } }',
    );
    customer = `/console/customers/${findCustomers[0]!.customerId}?part=membership`;
  }, 60_000);

  const correct = async (page: Page, points: string): Promise<void> => {
    await page.getByRole('button', { name: '调整积分' }).click();
    await page.getByRole('dialog', { name: '调整积分' }).getByLabel('原因').click();
    await page.getByTitle('致歉补偿').click();
    await fill(page, '调整积分', '调整积分', { 积分: points, '说明（仅员工可见）': '拖车晚到' });
  };

  it('are corrected by one person up to the limit, and by a second one above it', async () => {
    const { page } = office;
    await page.goto(customer);
    await correct(page, '200');
    await page.getByRole('button', { name: '人工调整' }).waitFor();
    await correct(page, '900');
    await page.getByRole('tab', { name: '调整' }).click();
    await page.getByText('由别人复核').waitFor();

    await second.page.goto('/console/adjustments');
    await second.page.getByRole('button', { name: '批准' }).click();
    await fill(second.page, '批准调整 +900 分', '批准', {});
    await second.page.getByText('没有等待复核的调整').waitFor();
  }, 60_000);

  it('are taken back and restored, and each entry says what it moved', async () => {
    const { page } = office;
    await page.goto(customer);
    await page.getByRole('button', { name: '人工调整' }).first().click();
    const why = page.getByRole('dialog', { name: '这条记录的来由' });
    await why.getByText('调整 → 账户').waitFor();
    await why.getByRole('button', { name: '收回' }).click();
    await fill(page, '收回这笔积分', '收回', { 原因: '记错了人' });
    // Among what became of it, once that is known here.
    const became = why.getByRole('listitem');
    await became.getByRole('button', { name: '收回' }).click();
    await why.getByText('账户 → 收回').waitFor();
    await why.getByRole('button', { name: '恢复' }).click();
    await fill(page, '恢复收回的积分', '恢复', { 原因: '还是他的' });
    await became.getByRole('button', { name: '恢复' }).waitFor();
  }, 60_000);

  it('are explained to the member in the portal, entry by entry', async () => {
    const { page, errors } = phone;
    await show(page, '/points');
    await page.getByRole('button', { name: '收回' }).click();
    await page.getByText('针对 9月16日 的「人工调整」').waitFor();
    await page.getByText('人工调整，9月16日发放').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '使用', exact: true }).click();
    await page.getByRole('button', { name: '恢复' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  }, 60_000);

  it('read and fit', async () => {
    await lookAt(office, [customer, '/console/adjustments?show=all'], {
      widths: [1440, 390],
      ready: (page) => page.locator('.ant-table-row').first().waitFor(),
    });
  }, 60_000);
});
