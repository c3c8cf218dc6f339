import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing/eventually';
import type { Browser } from 'playwright-core';
import { onDatabase } from '../support/access-scene.ts';
import { awardPoints } from '../support/award-points.ts';
import { launchBrowser } from '../support/browser.ts';
import { openedReward } from '../support/catalogue-acts.ts';
import { eventPlan } from '../support/event-acts.ts';
import { importMembers } from '../support/import-members.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import type { Change } from '../support/written-acts.ts';
import { enter } from './enter.ts';
import { policyRows, today } from './house-book.ts';
import { lookAt, open, shoot, show, type Viewing } from './look.ts';

let stack: TestStack;
let browser: Browser;
let member: Viewing;
let visitor: Viewing;
let counter: Viewing;
let desk: Viewing;
let marketing: SignedIn;
let own: SignedIn;

const change: Change = async (who, field, text, variables) =>
  (await who.get<Record<string, never>>(`mutation${text}`, variables))[field]!;
// Insured from the day on which the code is given out, and for years.
const newcomer = `C-5,韩雪,13800000005,/32/3201,P-5,V-5,苏A7K355,3,agency,${today},2027-09-15,4300.00`;
const oldCustomer = 'C-6,蒋小梅,13800000006,/32/3201,P-6,V-6,苏A7K356,3,agency,2025-08-20,2026-08-19,4300.00';
const widths: [number, ...number[]] = [390, 360, 768, 1280];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ today }), launchBrowser()]);
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  await importMembers(stack, staff, [...policyRows.slice(0, 4), newcomer, oldCustomer]);
  [member, visitor, desk, counter] = await Promise.all([
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 390, 844),
    open(browser, stack.url, 1_440, 900),
  ]);
  own = await enter(member.context, stack.url, 'MEMBER', '13800000001');
  marketing = await enter(desk.context, stack.url, 'STAFF', 'E002');
  await awardPoints(stack, own, 1_000n);
}, 180_000);

afterAll(async () => {
  for (const viewing of [member, visitor, desk, counter]) expect(viewing.errors).toEqual([]);
  await browser?.close();
  await stack?.stop();
}, 30_000);

describe('a reward', () => {
  let passCode: string;

  it('is had for points in one step, taken back, and had again', async () => {
    await openedReward(marketing, change, { points: 600 });
    await openedReward(marketing, change, {
      points: 5_000,
      names: { zh: '道路救援年卡', en: 'Roadside year' },
    });
    const { page } = member;
    await page.goto('/rewards');
    await page.getByText('还差 4,000 分').waitFor();
    const redeem = async (): Promise<void> => {
      await page.getByRole('button', { name: '兑换 全车精洗' }).click();
      await page.getByRole('button', { name: '用 600 分兑换' }).click();
      await page.getByRole('dialog', { name: '兑换成功' }).waitFor();
    };
    await redeem();
    await page.getByRole('button', { name: /^撤销/ }).click();
    await page.getByText('已撤销，积分已退回原批次').waitFor();
    await page.getByRole('button', { name: '完成' }).click();
    await redeem();
    passCode = (await page.locator('.pass-code').innerText()).replaceAll(' ', '');
    expect(passCode).toMatch(/^[2-9A-Z]{8}$/);
    await page.getByRole('button', { name: '完成' }).click();
    await page.getByText('还差 200 分').waitFor();
    await lookAt(member, ['/rewards', '/rewards/mine'], { widths });
  }, 60_000);

  it('is used once at the desk of a partner, who learns nothing of whose it is', async () => {
    const { id } = await change<{ id: string }>(
      marketing,
      'writePartner',
      '($i: PartnerInput!) { writePartner(input: $i) { id } }',
      {
        i: {
          ...{ key: randomUUID(), names: { zh: '途安汽车', en: 'Tuan Auto' } },
          ...{ contact: '', isActive: true },
        },
      },
    );
    const { token } = await change<{ token: string }>(
      marketing,
      'makePartnerLink',
      '($id: ID!) { makePartnerLink(partnerId: $id) { token } }',
      { id },
    );
    const { page } = visitor;
    await page.goto(`/partner#${token}`);
    const ask = async (code: string): Promise<void> => {
      await page.getByLabel('会员出示的码').fill(code);
      await page.getByRole('button', { name: '查询' }).click();
    };
    await ask('AAAABBBB');
    await page.getByText('没有这个码').waitFor();
    await ask(passCode.toLowerCase());
    await page.getByRole('button', { name: '确认已使用' }).click();
    await page.getByText('已确认：全车精洗').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/林|C-1|138/);
    await page.reload();
    await ask(passCode);
    await page.getByText('已经用过了').waitFor();
    await lookAt(visitor, [`/partner#${token}`], { widths });
    await member.page.goto('/rewards/mine');
    await member.page.getByText('已使用').waitFor();
  }, 60_000);
});

describe('an invitation', () => {
  let eventId: string;

  it('is answered by the guest, who gets a pass', async () => {
    await own.get('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
      i: { key: randomUUID(), choices: [{ channel: 'IN_APP', purpose: 'MARKETING', given: true }] },
    });
    ({ id: eventId } = await change<{ id: string }>(
      marketing,
      'draftMemberEvent',
      '($i: MemberEventInput!) { draftMemberEvent(input: $i) { id } }',
      { i: { key: randomUUID(), basedOn: 0, ...eventPlan(1_200, 3_600) } },
    ));
    await change(
      marketing,
      'publishMemberEvent',
      '($id: ID!) { publishMemberEvent(id: $id, revision: 1) { state } }',
      { id: eventId },
    );
    const isInvited = async (): Promise<boolean> => {
      await change(
        marketing,
        'inviteToEvent',
        '($i: InviteToEventInput!) { inviteToEvent(input: $i) { startedBy } }',
        { i: { key: randomUUID(), eventId, numbers: ['C-1'] } },
      );
      return (
        (await own.get<{ ownInvitations: unknown[] }>('{ ownInvitations { eventId } }')).ownInvitations
          .length > 0
      );
    };
    await eventually(isInvited, { what: 'the invitation', timeoutMs: 60_000, everyMs: 500 });
    const { page } = member;
    await page.goto('/invitations');
    await page
      .getByRole('link', { name: /公司参观日/ })
      .first()
      .click();
    await page.getByLabel('另带 1 位').check();
    await page.getByRole('button', { name: '参加', exact: true }).click();
    await page.getByText('到场出示').waitFor();
    await page.getByText('共 2 人').waitFor();
    await lookAt(member, [`/invitations/${eventId}`, '/invitations', `/invitations/${eventId}/letter`], {
      ...{ widths, first: 1 },
    });
  }, 120_000);

  it('opens the door once, by the pass or by the list, and points come of it', async () => {
    await member.page.goto(`/invitations/${eventId}`);
    const code = (await member.page.locator('.i-code strong').innerText()).replaceAll(' ', '');
    const { page } = desk;
    await page.goto(`/console/events/${eventId}`);
    await page.getByRole('button', { name: /签到/ }).first().click();
    const check = async (typed: string): Promise<void> => {
      await page.getByLabel('签到码').fill(typed);
      await page.getByRole('button', { name: '签到', exact: true }).first().click();
    };
    await check('AAAAAAAA');
    await page.getByRole('status').getByText('没有找到这个签到码').waitFor();
    await check(code.toLowerCase());
    await page
      .getByRole('status')
      .getByText(/签到成功/)
      .waitFor();
    await check(code);
    await page
      .getByRole('status')
      .getByText(/已经签到过/)
      .waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('listitem').getByRole('button', { name: '签到' }).click();
    await page
      .getByRole('status')
      .getByText(/签到成功/)
      .waitFor();
    await lookAt(desk, [new URL(page.url()).pathname], { widths });
    // They are of the day of the clock, which the calendar of this installation has not come to.
    const moved = () =>
      onDatabase<{ moved: string }>(
        stack,
        'rewards',
        `SELECT kind || ' ' || moved AS moved FROM points_order WHERE source_kind = 'event' AND state = 'posted'
         ORDER BY ordered_at`,
      );
    await eventually(async () => (await moved()).length === 3, {
      ...{ what: 'the points for coming', timeoutMs: 30_000, everyMs: 200 },
    });
    expect((await moved()).map((each) => each.moved)).toEqual(['AWARD 100', 'TAKE_BACK 100', 'RESTORE 100']);
  }, 120_000);
});

describe('a referral', () => {
  let clerk: SignedIn;
  let code: string;

  it('a member gets a code; a friend without an account sees what it promises, and nothing of the member', async () => {
    const { page } = member;
    await page.goto('/me');
    await page.getByRole('link', { name: /推荐好友/ }).click();
    await page.getByRole('button', { name: '领取我的推荐码' }).click();
    await page.getByRole('heading', { name: '你的推荐码' }).waitFor();
    code = (await page.locator('.i-code strong').innerText()).replaceAll(' ', '');
    expect(code).toMatch(/^[2-9A-Z]{8}$/);
    await visitor.page.goto(`/refer/${code.toLowerCase()}`);
    await visitor.page.getByText('你得 500 积分', { exact: false }).waitFor();
    expect(await visitor.page.locator('main').innerText()).not.toMatch(/林静|C-1/);
    await visitor.page.goto('/refer/AAAABBBB');
    await visitor.page.getByText('这个推荐码用不了').waitFor();
  }, 60_000);

  /** As somebody at a counter does it who is told a code. */
  async function recordCode(customerRef: string, standing: string): Promise<void> {
    const { findCustomers } = await clerk.get<{ findCustomers: { customerId: string }[] }>(
      `{ findCustomers(by: SOURCE_REF, text: "${customerRef}") { customerId } }`,
    );
    const { page } = counter;
    await show(page, `/console/customers/${findCustomers[0]!.customerId}?part=membership`);
    await page.getByRole('button', { name: '登记推荐码' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('推荐码').fill(code);
    await dialog.getByRole('button', { name: '登记推荐码' }).click();
    await page.getByText(standing, { exact: false }).first().waitFor();
  }

  it('staff record the code; marketing sees what came of it, takes the list away and rejects with a reason', async () => {
    const { page, context } = counter;
    clerk = await enter(context, stack.url, 'STAFF', 'E005');
    await recordCode('C-5', '犹豫期内');
    await recordCode('C-6', '推荐前已有保单');
    await enter(context, stack.url, 'STAFF', 'E002');
    await lookAt(counter, ['/console/referrals'], { widths: [1_440, 390] });
    await show(page, '/console/referrals');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('evergreen-referrals-all.csv');
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    const of = (friend: string) => lines.find((line) => line.includes(`,${friend},`));
    expect(lines).toHaveLength(3);
    expect(of('C-5')).toMatch(new RegExp(`^${today},COOLING_OFF,,C-1,C-5,${code},E005,2026-10-01,`));
    expect(of('C-6')).toMatch(new RegExp(`^${today},REJECTED,EXISTING_CUSTOMER,C-1,C-6,`));
    await page.getByRole('button', { name: '拒绝', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('与推荐人是同一人');
    await shoot(page, 'referrals-reject', [1_440]);
    await dialog.getByRole('button', { name: '拒绝', exact: true }).click();
    await page.getByText('E002：与推荐人是同一人').waitFor();
    await page.getByRole('button', { name: '拒绝', exact: true }).waitFor({ state: 'detached' });
  }, 120_000);
});

it('what marketing works with fits every screen, and can be read by everybody', async () => {
  const { rewards, memberEvents } = await marketing.get<Record<'rewards' | 'memberEvents', { id: string }[]>>(
    '{ rewards { id } memberEvents { id } }',
  );
  await lookAt(
    desk,
    [
      ...['catalogue', 'catalogue/new', `catalogue/${rewards[0]!.id}`, 'redemptions', 'partners'],
      ...['events', 'events/new', `events/${memberEvents[0]!.id}`, 'referrals', 'achievements'],
      ...['approvals', 'value-guard', 'rule-sets'],
    ].map((path) => `/console/${path}`),
    { widths: [1280, 360, 768, 1440] },
  );
}, 360_000);
