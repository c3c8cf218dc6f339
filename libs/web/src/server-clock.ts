let aheadMs = 0;

/** Notes by how much the server's clock is ahead of this device's, from the Date header of an answer. */
export function noteServerTime(date: string | null, now: number = Date.now()): void {
  const at = date === null ? Number.NaN : Date.parse(date);
  // The header counts whole seconds.
  if (Number.isFinite(at)) aheadMs = Math.abs(at - now) < 2000 ? 0 : at - now;
}

/** The server's time as far as known, in milliseconds: a phone whose clock is wrong must not end sessions early. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}
