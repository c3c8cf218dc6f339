// The record of a running installation: for the operator's commands, and against starting twice on the same data.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import type { Installation } from './stack.ts';
import type { DemoSize } from './stack-options.ts';

/** A process, told apart from a later one that got the same number. */
interface ProcessMark {
  readonly pid: number;
  /** Clock ticks from the machine's start to the process's. */
  readonly startedTicks: string;
}

export interface Instance {
  readonly supervisor: ProcessMark;
  readonly children: readonly ProcessMark[];
  readonly startedAt: string;
  readonly demo: DemoSize;
  /** Absent while it is starting. */
  readonly installation?: Installation;
}

const fileName = 'instance.json';
// Postgres writes everything out before it ends.
const leftoverPatienceMs = 20_000;

function markOf(pid: number): ProcessMark | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return { pid, startedTicks: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

const isRunning = (mark: ProcessMark) => markOf(mark.pid)?.startedTicks === mark.startedTicks;

/** The record in a data folder; undefined when there is none or it is not readable as one. */
export function readInstance(dataDir: string): Instance | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'run', fileName), 'utf8')) as Instance;
  } catch {
    return undefined;
  }
}

/** The installation that runs on the data folder now, if one does. */
export function runningInstance(dataDir: string): Instance | undefined {
  const instance = readInstance(dataDir);
  return instance !== undefined && isRunning(instance.supervisor) ? instance : undefined;
}

/** @throws Error when an installation runs on the data folder */
export function assertNotRunning(dataDir: string): void {
  const instance = runningInstance(dataDir);
  if (instance === undefined) return;
  const where =
    instance.installation === undefined ? 'and is still starting' : `at ${instance.installation.url}`;
  throw new Error(
    `Evergreen runs on ${dataDir} already (process ${instance.supervisor.pid}, ${where}).\n` +
      'Stop that one first, or give this one another folder: npm start -- --data-dir <folder>',
  );
}

/** Ends what a killed start left running: two Postgres on the same data would destroy it. */
export async function endLeftovers(dataDir: string): Promise<void> {
  const instance = readInstance(dataDir);
  if (instance === undefined || isRunning(instance.supervisor)) return;
  const running = () => instance.children.filter(isRunning);
  const signalAll = (signal: NodeJS.Signals) => {
    for (const { pid } of running()) process.kill(pid, signal);
  };
  signalAll('SIGINT');
  const end = performance.now() + leftoverPatienceMs;
  while (running().length > 0 && performance.now() < end) await delay(50);
  signalAll('SIGKILL');
  rmSync(join(dataDir, 'run', fileName), { force: true });
}

/** Keeps the record while this process runs Evergreen. */
export class InstanceRecord {
  private readonly file: string;
  private readonly startedAt = new Date().toISOString();
  private readonly demo: DemoSize;

  private constructor(folder: DataFolder, demo: DemoSize) {
    this.file = join(folder.run, fileName);
    this.demo = demo;
  }

  /** @throws Error when another process was faster */
  static claim(folder: DataFolder, demo: DemoSize): InstanceRecord {
    assertNotRunning(folder.path);
    const record = new InstanceRecord(folder, demo);
    rmSync(record.file, { force: true });
    record.write([], undefined, 'wx');
    return record;
  }

  update(pids: readonly number[], installation: Installation): void {
    this.write(pids, installation, 'w');
  }

  remove(): void {
    if (existsSync(this.file)) rmSync(this.file);
  }

  private write(pids: readonly number[], installation: Installation | undefined, flag: 'w' | 'wx'): void {
    const supervisor = markOf(process.pid);
    if (supervisor === undefined) throw new Error('This machine has no /proc: Evergreen runs on Linux');
    const instance: Instance = {
      supervisor,
      children: pids.flatMap((pid) => markOf(pid) ?? []),
      startedAt: this.startedAt,
      demo: this.demo,
      ...(installation === undefined ? {} : { installation }),
    };
    const text = `${JSON.stringify(instance, null, 2)}\n`;
    if (flag === 'wx') return writeFileSync(this.file, text, { mode: 0o600, flag });
    writeFileSync(`${this.file}.part`, text, { mode: 0o600 });
    renameSync(`${this.file}.part`, this.file);
  }
}
