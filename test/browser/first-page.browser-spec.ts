import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

describe('the first page of each web app', () => {
  let stack: TestStack;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), launchBrowser()]);
    context = await openContext(browser, phone);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  }, 60_000);

  it.each(['/', '/console/', '/demo'])(
    '%s opens without an error, and everybody can read it',
    async (path) => {
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${stack.url}${path}`);
      await page.getByRole('main').waitFor();
      expect(problems).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.close();
    },
  );
});
