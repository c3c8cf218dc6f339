// Fills an empty installation with the demo insurer, once.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import type { Progress } from './progress.ts';
import type { Installation } from './stack.ts';
import type { DemoSize } from './stack-options.ts';

const customersOf = { none: 0, empty: 0, small: 20_000, large: 1_000_000 } as const satisfies Record<
  DemoSize,
  number
>;
const zone = 'Asia/Shanghai';

/** Of the settings file. In the first one `none` meant an empty book, and everything was a demonstration. */
const layout = 2;

interface Settings {
  readonly layout?: number;
  readonly demo: DemoSize;
  readonly isSeeded: boolean;
  /** The day the book is of, set when its filling begins: one that is finished on a later day is the same book. */
  readonly bookOn?: string;
}

function readSettings(folder: DataFolder): Settings | undefined {
  try {
    const settings = JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8')) as Settings;
    return settings.layout === undefined && settings.demo === 'none'
      ? { ...settings, demo: 'empty' }
      : settings;
  } catch {
    return undefined;
  }
}

function writeSettings(folder: DataFolder, settings: Settings): void {
  const file = join(folder.path, 'settings.json');
  writeFileSync(`${file}.part`, `${JSON.stringify({ layout, ...settings }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/**
 * Which demo insurer the data folder holds or is to hold.
 * @throws Error when it holds another one than asked for
 */
export function chooseDemo(folder: DataFolder, asked: DemoSize | undefined): DemoSize {
  const settings = readSettings(folder);
  if (settings === undefined) {
    const demo = asked ?? 'small';
    writeSettings(folder, { demo, isSeeded: false });
    return demo;
  }
  if (asked !== undefined && asked !== settings.demo) {
    throw new Error(
      `${folder.path} was started with --demo ${settings.demo}. Add --reset to begin anew with --demo ${asked}, ` +
        'or give another folder: --data-dir <folder>',
    );
  }
  return settings.demo;
}

const todayIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());

/** Creates the demo insurer through the services, unless that was done before; an interrupted one is finished. */
export async function fillDemo(
  folder: DataFolder,
  demo: DemoSize,
  installation: Installation,
  progress: Progress,
): Promise<void> {
  const settings = readSettings(folder);
  if (customersOf[demo] === 0 || settings?.isSeeded === true) return;
  const bookOn = settings?.bookOn ?? installation.today ?? todayIn(zone);
  writeSettings(folder, { demo, isSeeded: false, bookOn });
  await progress.step('Demo insurer', async (detail) => {
    // Only now: it is built on libraries that the build has just made.
    const { seedDemo } = await import('./demo/seed.ts');
    await seedDemo({
      installation,
      url: installation.url,
      folder: folder.demo,
      customers: customersOf[demo],
      today: bookOn,
      onStep: detail,
    });
  });
  writeSettings(folder, { demo, isSeeded: true, bookOn });
}
