/** When a session ends: idle, or in any case. ISO instants. */
export interface SessionEnds {
  readonly expiresAt: string;
  readonly endsAt: string;
}

export type SessionClockState =
  | { readonly kind: 'unknown' | 'open' | 'ended' }
  | {
      readonly kind: 'ending';
      readonly secondsLeft: number;
      /** False when it ends in any case, used or not. */
      readonly canBeKept: boolean;
    };

/** Long enough to find the page again, read and answer (WCAG 2.2.1 asks for 20 seconds at least). */
export const warnBeforeMs = 120_000;

/** How a session stands at an instant, in milliseconds of the server's clock. */
export function sessionClock(ends: SessionEnds | null | undefined, nowMs: number): SessionClockState {
  if (ends === undefined) return { kind: 'unknown' };
  if (ends === null) return { kind: 'ended' };
  const [idleMs, endMs] = [Date.parse(ends.expiresAt), Date.parse(ends.endsAt)];
  const leftMs = Math.min(idleMs, endMs) - nowMs;
  if (leftMs <= 0) return { kind: 'ended' };
  if (leftMs > warnBeforeMs) return { kind: 'open' };
  return { kind: 'ending', secondsLeft: Math.ceil(leftMs / 1000), canBeKept: endMs - nowMs > warnBeforeMs };
}

/** In how many milliseconds it is worth looking again; undefined: not by itself. */
export function nextLookMs(ends: SessionEnds | null | undefined, nowMs: number): number | undefined {
  if (!ends) return undefined;
  const leftMs = Math.min(Date.parse(ends.expiresAt), Date.parse(ends.endsAt)) - nowMs;
  // A timer counts in 32 bits, and a sleeping device counts not at all: an hour at most.
  if (leftMs > warnBeforeMs) return Math.min(leftMs - warnBeforeMs, 3_600_000);
  // Somebody may keep it in another tab while this one warns.
  return Math.min(Math.max(leftMs + 500, 1000), 15_000);
}
