import { useEffect, useState } from 'react';

/** Seconds left until an instant, in milliseconds of this device's clock; 0 once it has passed or for none. */
export function useCountdown(untilMs: number | undefined): number {
  const [left, setLeft] = useState(() => secondsUntil(untilMs));
  useEffect(() => {
    const tick = (): void => setLeft(secondsUntil(untilMs));
    tick();
    if (untilMs === undefined) return undefined;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [untilMs]);
  return left;
}

function secondsUntil(untilMs: number | undefined): number {
  return untilMs === undefined ? 0 : Math.max(0, Math.ceil((untilMs - Date.now()) / 1000));
}
