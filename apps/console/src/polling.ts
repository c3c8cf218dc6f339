import { useEffect } from 'react';
import { isAttended } from './attention.ts';

/** Calls again and again while `isActive`, unless nobody looks: a hidden or forgotten tab waits until it is used. */
export function usePolling(isActive: boolean, everyMs: number, ask: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden && isAttended()) ask();
    }, everyMs);
    return () => clearInterval(timer);
  }, [isActive, everyMs, ask]);
}

/** Whether a run still changes by itself. */
export function isMoving(state: string): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}
