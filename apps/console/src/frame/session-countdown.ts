/** Minutes and seconds that are left: 1:07. */
export function countdown(secondsLeft: number): string {
  const seconds = Math.max(0, Math.floor(secondsLeft));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

// A screen reader that said every second would say nothing else.
const spoken = [15, 30, 60, 120] as const;

/** The time left as it is spoken: two minutes, one, half a minute, a quarter. */
export function spokenAt(secondsLeft: number): number {
  return spoken.find((mark) => secondsLeft <= mark) ?? 120;
}
