import type { ShownError } from '@evergreen/web';
import { useEffect, useState } from 'react';
import { useCountdown } from './use-countdown.ts';

/** Seconds for which trying again is of no use, because the answer said so. */
export function useWait(error: ShownError | undefined): number {
  const seconds = Number(error?.facts?.['retryAfterSeconds'] ?? 0);
  const [untilMs, setUntilMs] = useState<number>();
  // Every refusal begins its own wait, also one with the same facts as the last.
  const reference = error?.correlationId;
  useEffect(() => setUntilMs(seconds > 0 ? Date.now() + seconds * 1000 : undefined), [seconds, reference]);
  return useCountdown(untilMs);
}
