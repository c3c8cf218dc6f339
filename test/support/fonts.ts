// A page without a font for its letters shows boxes: what a machine lacks, a browser under test is lent.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { decompress } from 'woff2-encoder';
import { cacheFolder, keptFolder } from '../../deploy/embedded/cache-folder.ts';

const run = promisify(execFile);

async function systemKnowsChinese(): Promise<boolean> {
  try {
    return (await run('fc-list', [':lang=zh-cn', 'family'])).stdout.trim() !== '';
  } catch {
    return false;
  }
}

function systemHasFonts(): boolean {
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.(ttf|otf|ttc)$/.test(name))
  );
}

/**
 * The folder of the Chinese font of the npm package, unpacked: fontconfig reads no WOFF2. As a font of the system it
 * costs a page nothing; lent page by page, each would be without its cache and under a watch on all it fetches.
 */
async function chineseFonts(): Promise<string> {
  const packed = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'),
  );
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  return keptFolder(`noto-sans-sc-${version}`, async (folder) => {
    for (const name of readdirSync(join(packed, 'files')).filter((file) => file.endsWith('.woff2'))) {
      const font = await decompress(readFileSync(join(packed, 'files', name)));
      writeFileSync(join(folder, name.replace(/\.woff2$/, '.ttf')), font);
    }
  });
}

/**
 * What a browser is to be started with so that it can show every letter: nothing where the system can already.
 *
 * @param spareFonts a folder of Latin fonts for a machine that has none at all
 */
export async function fontEnvironment(spareFonts?: string): Promise<NodeJS.ProcessEnv> {
  if (await systemKnowsChinese()) return {};
  const chinese = await chineseFonts();
  const folders = [chinese, ...(spareFonts === undefined || systemHasFonts() ? [] : [spareFonts])];
  const file = join(cacheFolder(), 'fonts.conf');
  // Whole at once: another browser may be starting by it.
  const part = `${file}.part-${process.pid}`;
  writeFileSync(
    part,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      `${folders.map((folder) => `<dir>${folder}</dir>`).join('')}` +
      `<cachedir>${join(cacheFolder(), 'font-cache')}</cachedir></fontconfig>`,
  );
  renameSync(part, file);
  return { FONTCONFIG_FILE: file };
}
