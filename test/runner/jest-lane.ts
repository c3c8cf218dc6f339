import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { laneBudgetSeconds, type LaneName, type LaneResult } from './lane.ts';
import { runCommand } from './run-command.ts';

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    /** Of a file that could not be run. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

export interface JestLaneOptions {
  readonly root: string;
  /** What follows `--` on the command line: Jest's own arguments. */
  readonly jestArgs: readonly string[];
}

/** Specs at once: two cores' worth, and one more where specs wait for servers and deadlines. */
const workers: Partial<Record<LaneName, number>> = {
  // What is killed under load there has the machine to itself.
  faults: 1,
  integration: 3,
};
const workersUsual = 2;
// A lane that hangs must end; one that is slow may still be right.
const patienceFactor = 6;

/** Runs the project of that name. A lane in which no test ran has failed: a wrong pattern must not look green. */
export async function runJestLane(name: LaneName, { root, jestArgs }: JestLaneOptions): Promise<LaneResult> {
  const started = performance.now();
  const testFolder = process.env['EVERGREEN_TEST_FOLDER'];
  const folder = mkdtempSync(join(tmpdir(), 'evergreen-jest-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { code, isTimedOut } = await runCommand(
      process.execPath,
      [
        ...[join(root, 'node_modules/jest/bin/jest.js'), '-c', join(root, 'test/jest.config.mjs')],
        ...['--selectProjects', name, '--json', '--outputFile', reportFile],
        `--maxWorkers=${workers[name] ?? workersUsual}`,
        ...jestArgs,
      ],
      {
        folder: root,
        environment: {
          ...process.env,
          // What tests leave behind goes with the run, also when they are ended by force.
          ...(testFolder === undefined ? {} : { TMPDIR: testFolder }),
        },
        timeoutMs: laneBudgetSeconds(name) * patienceFactor * 1000,
        isShown: true,
      },
    );
    const seconds = (performance.now() - started) / 1000;
    return { name, seconds, ...outcomeOf(reportFile, { root, code, isTimedOut }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ending {
  readonly root: string;
  readonly code: number | undefined;
  readonly isTimedOut: boolean;
}

function outcomeOf(
  reportFile: string,
  { root, code, isTimedOut }: Ending,
): Omit<LaneResult, 'name' | 'seconds'> {
  if (isTimedOut)
    return { passed: 0, failed: 1, skipped: 0, remark: 'ended by force: it did not come to an end' };
  let report: JestReport;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, remark: 'Jest ended without a report' };
  }
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that could not be loaded has no tests to count, and Jest may fail for its own reasons.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (passed + failed + skipped === 0) return { passed, failed: 1, skipped, remark: 'no test ran' };
  if (failed === 0 && code !== 0)
    return { passed, failed: 1, skipped, remark: `Jest ended with code ${code ?? 'none'}` };
  return { passed, failed, skipped, failures: failuresOf(report, root) };
}

const lineWidthMax = 300;

function firstLine(text: string): string {
  const lines = stripVTControlCharacters(text).split('\n');
  return (lines.find((line) => line.trim() !== '') ?? '').trim().slice(0, lineWidthMax);
}

/** Said again at the end: of a long log only the end may be kept. */
function failuresOf({ testResults }: JestReport, root: string): readonly string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return assertionResults.length === 0 ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
}
