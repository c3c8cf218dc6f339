import { ImportService } from '@evergreen/contracts/customer-profile';
import { PointsRunKind } from '@evergreen/contracts/membership';
import { OperationsService } from '@evergreen/contracts/operations';
import { uuidv7 } from '@evergreen/kernel';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { addAuditCommands } from './audit-commands.ts';
import { importFile } from './import-file.ts';
import { addKeysCommands } from './keys-commands.ts';
import type { Operator } from './operator.ts';
import { findingsText, importReportText, noClaimRunText } from './report-text.ts';
import { dailyRuleSets, type NoClaimRequest, runNoClaim } from './run-no-claim.ts';
import { runPoints } from './run-points.ts';
import { runTiers } from './run-tiers.ts';
import { addStaffCommands } from './staff-commands.ts';

type WithOperator = (work: (operator: Operator) => Promise<void>) => Promise<void>;

const findingsShown = 50;
const findingsAPage = 1_000;

/** Adds what an operator can do with a running installation to the command line. */
export function addOperatorCommands(program: Command, withOperator: WithOperator): void {
  addImport(program, withOperator);
  addProfiles(program, withOperator);
  addNoClaim(program, withOperator);
  addPointsRuns(program, withOperator);
  addTiers(program, withOperator);
  addDeadLetters(program, withOperator);
  addStaffCommands(program, withOperator);
  addAuditCommands(program, withOperator);
  addKeysCommands(program, withOperator);
}

interface ImportOptions {
  readonly profile: string;
  readonly dry: boolean;
  readonly allFindings: boolean;
}

function addImport(program: Command, withOperator: WithOperator): void {
  program
    .command('import')
    .argument('<file>', 'CSV, plain or gzip')
    .requiredOption('-p, --profile <id>', 'mapping profile; `profiles` lists them')
    .option('--dry', 'read and check everything, write nothing', false)
    .option('--all-findings', `list every row worth a look, not only the first ${findingsShown}`, false)
    .description('import a file of the book and print its report; a file that came before changes nothing')
    .action((path: string, options: ImportOptions) =>
      withOperator(async (operator) => {
        const done = await importWithBar(operator, path, options);
        process.stdout.write(`${importReportText(done)}\n`);
        await printFindings(operator, done.importId, options.allFindings);
      }),
    );
}

async function importWithBar(operator: Operator, path: string, { profile, dry }: ImportOptions) {
  const bar = new SingleBar({
    format: 'importing [{bar}] {percentage}% | {mb} MB read | {duration_formatted}',
    stream: process.stderr,
  });
  bar.start(1, 0, { mb: '0.0' });
  const onProgress = (read: number, total: number): void => {
    bar.setTotal(Math.max(total, 1));
    bar.update(read, { mb: (read / 1e6).toFixed(1) });
  };
  try {
    return await importFile(operator, { path, profileId: profile, dry, onProgress });
  } finally {
    bar.stop();
  }
}

async function printFindings(operator: Operator, importId: string, all: boolean): Promise<void> {
  const imports = operator.rpc.service(ImportService);
  let cursor: string | undefined;
  do {
    const page = await imports.listFindings({
      importId,
      limit: all ? findingsAPage : findingsShown,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (page.findings.length > 0) process.stdout.write(`${findingsText(page)}\n`);
    cursor = page.nextCursor;
  } while (all && cursor !== undefined);
  if (cursor !== undefined)
    process.stdout.write(`  (the first ${findingsShown}; --all-findings lists them all)\n`);
}

function addProfiles(program: Command, withOperator: WithOperator): void {
  program
    .command('profiles')
    .description('list the mapping profiles a file can be imported with')
    .action(() =>
      withOperator(async (operator) => {
        const { profiles } = await operator.rpc.service(ImportService).listMappingProfiles({});
        for (const profile of profiles) {
          process.stdout.write(`${profile.profileId.padEnd(24)} v${profile.version}  ${profile.nameEn}\n`);
        }
      }),
    );
}

function addNoClaim(program: Command, withOperator: WithOperator): void {
  program
    .command('no-claim')
    .option('-r, --rule-set <id>', 'rule set; each of the daily run when absent')
    .option('--as-of <date>', 'YYYY-MM-DD; today when absent')
    .option('--dry', 'decide everything, grant nothing', false)
    .description('run the no-claim reward and print its figures')
    .action((options: { ruleSet?: string; asOf?: string; dry: boolean }) =>
      withOperator(async (operator) => {
        const ruleSetIds = options.ruleSet === undefined ? await dailyRuleSets(operator) : [options.ruleSet];
        for (const ruleSetId of ruleSetIds) {
          const { dry, asOf } = options;
          const run = await runWithBar(operator, { ruleSetId, dry, ...(asOf === undefined ? {} : { asOf }) });
          process.stdout.write(`${noClaimRunText(run)}\n`);
        }
      }),
    );
}

/** Shows how far it is on standard error. */
async function runWithBar(
  operator: Operator,
  request: Pick<NoClaimRequest, 'ruleSetId' | 'dry' | 'asOf'>,
): ReturnType<typeof runNoClaim> {
  const bar = new SingleBar({
    format: 'deciding [{bar}] {value}/{total} chunks | {duration_formatted}',
    stream: process.stderr,
  });
  bar.start(1, 0);
  try {
    return await runNoClaim(operator, {
      ...request,
      key: `operator/${uuidv7()}`,
      onProgress: ({ progress }) => {
        bar.setTotal(Math.max(progress?.chunksTotal ?? 1, 1));
        bar.update(progress?.chunksDone ?? 0);
      },
    });
  } finally {
    bar.stop();
  }
}

const pointsRuns = [
  {
    command: 'expiry',
    kind: PointsRunKind.EXPIRY,
    description: 'write down what days have ended: points that expired, awards whose event did not come',
  },
  {
    command: 'points-notices',
    kind: PointsRunKind.NOTICES,
    description: 'tell members what expires soon, became active or has expired, each once',
  },
] as const;

function addPointsRuns(program: Command, withOperator: WithOperator): void {
  for (const { command, kind, description } of pointsRuns) {
    program
      .command(command)
      .description(description)
      .action(() =>
        withOperator(async (operator) => {
          printCounts((await runPoints(operator, kind, `operator/${uuidv7()}`)).counts);
        }),
      );
  }
}

function printCounts(counts: Readonly<Record<string, bigint>>): void {
  for (const [what, count] of Object.entries(counts)) {
    process.stdout.write(`${what.padEnd(16)} ${count.toLocaleString('en-US').padStart(12)}\n`);
  }
}

function addTiers(program: Command, withOperator: WithOperator): void {
  program
    .command('tiers')
    .description('decide the tier of every member as of today and print how many moved')
    .action(() =>
      withOperator(async (operator) => {
        const { members, counts, warned } = await runTiers(operator, `operator/${uuidv7()}`);
        printCounts({ members, ...counts, warned });
      }),
    );
}

const servicesWithLetters = ['identity', 'customer-profile', 'membership', 'rewards'];

function addDeadLetters(program: Command, withOperator: WithOperator): void {
  const letters = program.command('dead-letters').description('facts a service could not apply');
  letters
    .command('list', { isDefault: true })
    .option('--all', 'also those that have been replayed', false)
    .description('show what waits, by service')
    .action((options: { all: boolean }) =>
      withOperator(async (operator) => {
        for (const target of servicesWithLetters) {
          const page = await operator.rpc
            .service(OperationsService, { target })
            .listDeadLetters({ limit: 200, includeReplayed: options.all });
          process.stdout.write(`${target}: ${page.waiting} waiting\n`);
          for (const letter of page.deadLetters) {
            process.stdout.write(
              `  ${letter.id}  ${letter.consumer}  ${letter.factKey}  ${letter.createdAt}${letter.replayedAt ? ' (replayed)' : ''}\n    ${letter.reason}\n`,
            );
          }
        }
      }),
    );
  letters
    .command('replay')
    .argument('<service>', servicesWithLetters.join(', '))
    .argument('[ids...]', 'all that wait when absent')
    .description('hand dead letters to their consumer again')
    .action((target: string, ids: string[]) =>
      withOperator(async (operator) => {
        if (!servicesWithLetters.includes(target))
          throw new Error(`Unknown service ${target}: one of ${servicesWithLetters.join(', ')}`);
        const { applied, failed } = await operator.rpc
          .service(OperationsService, { target })
          .replayDeadLetters({ ids });
        process.stdout.write(`${target}: ${applied} applied, ${failed} failed again\n`);
        if (failed > 0) process.exitCode = 1;
      }),
    );
}
