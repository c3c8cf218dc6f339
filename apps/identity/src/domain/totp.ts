/** Codes of an authenticator (RFC 6238): six digits, SHA-1, 160 bits, as every app understands them. */
export const totpRules = {
  stepMs: 30_000,
  secretBytes: 20,
  /** A phone's clock may be off by so many steps. */
  stepsOff: 1,
} as const;

/** The number of the step an instant lies in. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / totpRules.stepMs);
}

/**
 * Steps whose code is taken now, nearest first. A code works once: neither the last used step nor one before it is
 * taken again.
 */
export function openSteps(now: Date, lastStep: number | undefined): readonly number[] {
  const current = stepAt(now);
  const near = [current];
  for (let off = 1; off <= totpRules.stepsOff; off += 1) near.push(current - off, current + off);
  return near.filter((step) => lastStep === undefined || step > lastStep);
}
