/** An authenticator shows each code for so long, counted from 1970. */
export const totpPeriodMs = 30_000;

/** Milliseconds until the authenticators show the next code. */
export function untilNextCodeMs(nowMs: number): number {
  return totpPeriodMs - (nowMs % totpPeriodMs);
}
