import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

// No word to the network: refused connections would only fill the log. Root may not use the sandbox.
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts a headless Chromium. @throws Error when there is none */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium();
  if (found === undefined)
    throw new Error('No Chromium: none on PATH, and the packaged one does not run here');
  const environment = Object.entries(found.environment).filter(
    (entry): entry is [string, string] => !!entry[1],
  );
  return chromium.launch({
    executablePath: found.executable,
    args: flags,
    env: Object.fromEntries(environment),
  });
}

/** A browser context of somebody in China. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
}
