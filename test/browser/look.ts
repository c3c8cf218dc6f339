import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { isFullRun } from '@evergreen/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext } from '../support/browser.ts';

export type Language = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';
/** Each language and each theme once: words decide how wide a page is, themes how well it can be read. */
export const looks: readonly { readonly language: Language; readonly theme: Theme }[] = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** A context of a viewer of their own, with what went wrong in its pages. */
export interface Viewing {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the pages' own code threw, and what their content security policy stopped. */
  readonly errors: string[];
}

/** Opens a context with one page on that size of screen. */
export async function open(
  browser: Browser,
  baseURL: string,
  width: number,
  height: number,
): Promise<Viewing> {
  const context = await openContext(browser, {
    baseURL,
    viewport: { width, height },
    // A list that is still unfolding is not where one clicks.
    reducedMotion: 'reduce',
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  // What the content security policy stops looks like nothing, or like a page half drawn.
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  context.setDefaultTimeout(20_000);
  return { context, page: await context.newPage(), errors };
}

/** Has every page from now on in that language and theme. */
export async function choose(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.goto('/favicon.svg');
  await page.evaluate(({ language, theme }) => {
    localStorage.setItem('evergreen.language', language);
    localStorage.setItem('evergreen.theme', theme);
  }, look);
}

/** Goes to the page and waits until it has nothing more to fetch. */
export async function show(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.locator('[role="status"] .sk, .ant-skeleton').first().waitFor({ state: 'detached' });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcagRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * Our pages have no frames: asked in the page itself, and only for what is wrong, axe takes half the time.
 */
async function runAxe(page: Page, options: { readonly runOnly?: readonly string[] }): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate<Violation[]>(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(({ violations }) => violations)`,
  );
}

const inWords = ({ id, nodes }: Violation) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`;

/** Rules of axe that the page breaks, best practices too, each with the first place. */
export async function violations(page: Page): Promise<readonly string[]> {
  return (await runAxe(page, {})).map(inWords);
}

/** Rules of WCAG 2.2 A and AA that the page breaks seriously, each with the first place. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  return (await runAxe(page, { runOnly: wcagRules }))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(inWords);
}

/** By how many pixels the page is wider than the screen, at each width. */
export async function overflows(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (over > 0) found.push(`${width}: ${over} px over`);
  }
  return found;
}

/** Pictures of the page, whole and at each width, where the environment's SHOTS names a folder for them. */
export async function shoot(
  page: Page,
  name: string,
  widths: readonly number[] = [390, 1440],
): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

export interface LookOptions {
  /** Of screens, in pixels; the pages are read at the first. */
  readonly widths: readonly [number, ...number[]];
  /** Which of the looks the first page has in everyday runs: 0 where nothing is said. */
  readonly first?: number;
  /** Brings the page to what is to be looked at; nothing where it is there once it is shown. */
  readonly ready?: (page: Page, path: string, look: (typeof looks)[number]) => Promise<unknown>;
}

/**
 * Looks at each page: it has to fit its widths and to break no serious rule of access, and nothing may be thrown. In
 * everyday runs each page is looked at in one of the looks, in turn, on the first and the narrowest screen; in full runs in
 * all looks, on all screens. The page is left in the first look and width.
 */
export async function lookAt(
  { page, errors }: Viewing,
  paths: readonly string[],
  { widths, first = 0, ready }: LookOptions,
): Promise<void> {
  // What fits the first and the narrowest nearly always fits those between.
  const fitted = isFullRun() ? widths : [...new Set([widths[0], Math.min(...widths)])];
  for (const [n, look] of looks.entries()) {
    const seen = paths.filter((_, m) => isFullRun() || (m + first) % looks.length === n);
    if (seen.length > 0) await choose(page, look);
    for (const path of seen) {
      await page.setViewportSize({ width: widths[0], height: 844 });
      await show(page, path);
      await ready?.(page, path, look);
      const found = { broken: await seriousViolations(page), tooWide: await overflows(page, fitted) };
      await shoot(page, `${path.replaceAll(/[^\w-]+/g, '_')}-${look.language}`, widths);
      expect({ path, look, ...found }).toEqual({ path, look, broken: [], tooWide: [] });
    }
  }
  expect(errors).toEqual([]);
  await choose(page, looks[0]!);
  await page.setViewportSize({ width: widths[0], height: 844 });
}
