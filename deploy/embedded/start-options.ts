import { isAbsolute, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { root } from './root.ts';
import { readSettings } from './process-settings.ts';
import type { ProcessSettings } from './service-list.ts';
import { type DemoSize, demoSizes } from './stack-options.ts';

export interface StartOptions {
  /** Undefined: the default, and the next free one where that is taken. */
  readonly port: number | undefined;
  readonly dataDir: string;
  /** Undefined: what the data folder holds, `small` on first start. */
  readonly demo: DemoSize | undefined;
  readonly isReset: boolean;
  readonly today: string | undefined;
  readonly settings: ProcessSettings;
}

export const defaultPort = 4000;
const portMax = 65_535;

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > portMax) {
    throw new InvalidArgumentError(`expects a number from 1 to ${portMax}`);
  }
  return port;
}

function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('expects a date YYYY-MM-DD');
  return text;
}

/** A relative path counts from where the person typed, which npm hides behind its own change of folder. */
function fromWhereTyped(path: string): string {
  return isAbsolute(path) ? path : join(process.env['INIT_CWD'] ?? process.cwd(), path);
}

export function dataDirFrom(text: string | undefined): string {
  return text === undefined ? join(root, '.data') : fromWhereTyped(text);
}

/** Ends the process by itself on --help and on options it cannot read. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const command = new Command('npm start --')
    .description(
      'Starts Evergreen on this machine: Postgres, Redis, NATS, the services, the gateway and the web apps.\n' +
        'Everything listens on 127.0.0.1 only. Ctrl-C stops it; started again it keeps its data.',
    )
    .option(
      '--port <number>',
      `port of the web apps and GraphQL (default: ${defaultPort}, or the next free one; a port given here must be free)`,
      readPort,
    )
    .option('--data-dir <folder>', 'where everything is kept (default: .data in the checkout)')
    .addOption(
      new Option(
        '--demo <size>',
        'the demonstration created on first start: small (20,000 customers), large (1,000,000), or empty: demo staff ' +
          'and an empty book to import your own into; none: no demonstration, an installation of your own (default: small)',
      ).choices(demoSizes),
    )
    .option('--reset', 'first delete everything the data folder holds')
    .option('--today <YYYY-MM-DD>', 'stand the calendar on that day, to look at a historic book', readDay)
    .addOption(
      new Option(
        '--settings <file>',
        'JSON with further variables by process: {"identity": {"EVERGREEN_OIDC_ISSUER": "https://..."}}',
      ).argParser((path: string) => readSettings(fromWhereTyped(path))),
    )
    .helpOption('-h, --help', 'this text')
    .addHelpText('after', '\nWhile it runs: npm run evergreen -- --help lists what an operator can do.')
    .allowExcessArguments(false);
  command.parse([...argv], { from: 'user' });
  const options = command.opts<{
    port?: number;
    dataDir?: string;
    demo?: DemoSize;
    reset?: boolean;
    today?: string;
    settings?: ProcessSettings;
  }>();
  return {
    port: options.port,
    dataDir: dataDirFrom(options.dataDir),
    demo: options.demo,
    isReset: options.reset === true,
    today: options.today,
    settings: options.settings ?? {},
  };
}
