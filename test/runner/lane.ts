// The lanes of a test run and what each may take on two cores.
import { isFullRun } from '../../libs/testing/src/full-run.ts';

export const laneNames = ['static', 'unit', 'integration', 'e2e', 'browser', 'faults'] as const;
export type LaneName = (typeof laneNames)[number];

/** Seconds on two cores; what is longer belongs into `npm run test:full`. */
const everydaySeconds = {
  static: 90,
  unit: 30,
  integration: 180,
  e2e: 180,
  browser: 180,
  faults: 1_800,
} as const satisfies Record<LaneName, number>;

/** With whole books, long random lives, every odd value at every place, and every page in every look. */
const fullSeconds: Partial<Record<LaneName, number>> = { integration: 900, e2e: 300, browser: 300 };

/** What a lane may take in this run, in seconds. */
export function laneBudgetSeconds(name: LaneName): number {
  return (isFullRun() ? fullSeconds[name] : undefined) ?? everydaySeconds[name];
}

/** Lanes of `npm test`; `--full` runs all. */
export const everydayLanes: readonly LaneName[] = ['static', 'unit', 'integration', 'e2e', 'browser'];

export interface LaneResult {
  readonly name: LaneName;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What a reader must know besides the figures. */
  readonly remark?: string;
  /** A line for each test that failed: file, name, first line of what was wrong. */
  readonly failures?: readonly string[];
}

export function isLaneName(text: string): text is LaneName {
  return (laneNames as readonly string[]).includes(text);
}

/** One line a lane: figures, time used, budget. */
export function laneLine({ name, passed, failed, skipped, seconds, remark }: LaneResult): string {
  const budget = laneBudgetSeconds(name);
  const figures = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const time = `${seconds.toFixed(0)} s of ${budget} s${seconds > budget ? ', over budget' : ''}`;
  return `${name.padEnd(12)} ${figures.padEnd(36)} ${time}${remark === undefined ? '' : `  (${remark})`}`;
}
