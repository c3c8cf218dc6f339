import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const run = promisify(execFile);

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

async function systemKnowsChinese(): Promise<boolean> {
  try {
    return (await run('fc-list', [':lang=zh-cn', 'family'])).stdout.trim() !== '';
  } catch {
    return false;
  }
}

const fontPath = '/__test-fonts/';

/** A browser context whose pages show Chinese, also where the system has no font for it. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  if (!(await systemKnowsChinese())) await lendFonts(context);
  return context;
}

/**
 * Lends pages the font of the npm package under a name that our style sheets ask for. It comes as from the page's own
 * origin and by a constructed style sheet, so that the page's content security policy stays in force.
 */
async function lendFonts(context: BrowserContext): Promise<void> {
  const styles = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
  const files = join(dirname(styles), 'files');
  const css = readFileSync(styles, 'utf8')
    .replaceAll("'Noto Sans SC Variable'", "'Noto Sans SC'")
    .replaceAll('url(./files/', `url(${fontPath}`);
  await context.route(`**${fontPath}*.woff2`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(fontPath.length);
    // Nothing but a file of that folder.
    if (!/^[\w.-]+\.woff2$/.test(name)) return route.abort();
    return route.fulfill({ path: join(files, name), contentType: 'font/woff2' });
  });
  // A constructed sheet has no address to resolve against but the one it is given.
  await context.addInitScript({
    content: `{
      const sheet = new CSSStyleSheet({ baseURL: location.href });
      sheet.replaceSync(${JSON.stringify(css)});
      document.adoptedStyleSheets.push(sheet);
    }`,
  });
}
