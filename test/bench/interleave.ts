import { cpus, loadavg, totalmem } from 'node:os';

export interface BenchResult {
  readonly bench: string;
  /** Median of our rounds, in `unit`. */
  readonly ours: number;
  /** Median of the bare implementation's rounds, run in turn with ours. */
  readonly floor: number;
  readonly unit: string;
  /** Median over the pairs of rounds: 1 is as good as bare. */
  readonly ratio: number;
  readonly runs: number;
}

export interface Rounds {
  readonly bench: string;
  /** `higher` for rates, `lower` for times. */
  readonly better: 'higher' | 'lower';
  readonly unit: string;
  readonly pairs: number;
  readonly ours: () => Promise<number>;
  readonly floor: () => Promise<number>;
}

/**
 * Runs ours and the floor in turn, each pair in the other order than the one before, so that a neighbour's load
 * falls on both alike. The ratio says how much of the floor's speed is left: rate / rate, or floor time / our time.
 */
export async function interleave(rounds: Rounds): Promise<BenchResult> {
  const ours: number[] = [];
  const floor: number[] = [];
  const ratios: number[] = [];
  for (let pair = 0; pair < rounds.pairs; pair += 1) {
    const oursFirst = pair % 2 === 0;
    const first = oursFirst ? await rounds.ours() : await rounds.floor();
    const second = oursFirst ? await rounds.floor() : await rounds.ours();
    const our = oursFirst ? first : second;
    const bare = oursFirst ? second : first;
    ours.push(our);
    floor.push(bare);
    ratios.push(rounds.better === 'higher' ? our / bare : bare / our);
    process.stderr.write(
      `  ${rounds.bench} ${pair + 1}/${rounds.pairs}: ours ${our.toFixed(1)}, floor ${bare.toFixed(1)} ${rounds.unit}, ` +
        `ratio ${ratios.at(-1)!.toFixed(3)}, load ${loadavg()[0]!.toFixed(1)}\n`,
    );
  }
  return {
    bench: rounds.bench,
    ours: round(median(ours)),
    floor: round(median(floor)),
    unit: rounds.unit,
    ratio: round(median(ratios)),
    runs: rounds.pairs,
  };
}

export function machineFacts(): string {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, Node ${process.version}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
