import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { importThrough, runNoClaimThrough } from '../support/long-work.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { enter } from './enter.ts';
import { claimsCsv, policiesCsv, today } from './house-book.ts';
import { choose, looks, open, overflows, seriousViolations, show, type Viewing } from './look.ts';

const lin = '13800000001';

let stack: TestStack;
let browser: Browser;
let phone: Viewing;

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

  it.each(looks)(
    'reads and fits in $language, $theme',
    async (look) => {
      const { page, errors } = phone;
      await choose(page, look);
      await show(page, '/tier');
      await page.getByRole('listitem').first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      expect(await overflows(page, [320, 390, 1440])).toEqual([]);
      expect(errors).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await show(page, '/');
    },
    60_000,
  );
});
