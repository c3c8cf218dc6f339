/** Seconds from one try to the next: as the examples of Standard Webhooks, ten tries in about three days. */
export const defaultPauses = '5,300,1800,7200,18000,36000,50400,72000,86400';

const pauseMax = 86_400;
const pausesMax = 20;

/** The pauses as they are configured; undefined: they cannot be read as that. */
export function readPauses(text: string): readonly number[] | undefined {
  const pauses = text.split(',').map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : Number.NaN));
  const isRight = pauses.length <= pausesMax && pauses.every((pause) => pause >= 1 && pause <= pauseMax);
  return isRight ? pauses : undefined;
}

// A system that comes back is not met by all that waits at one moment.
const jitterShare = 0.2;

/**
 * How long to wait after so many tries (from 1): the pause of the schedule, longer by up to a fifth by chance, and
 * never shorter than the receiver asked for, up to a day.
 * @returns undefined when there is no further try
 */
export function pauseMsAfter(
  tries: number,
  pauses: readonly number[],
  { random, askedSeconds = 0 }: { readonly random: number; readonly askedSeconds?: number | undefined },
): number | undefined {
  const pause = pauses[tries - 1];
  if (pause === undefined) return undefined;
  const whole = pause * (1 + jitterShare * random);
  return Math.round(Math.max(whole, Math.min(askedSeconds, pauseMax)) * 1_000);
}
