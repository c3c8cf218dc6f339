import { RunState } from '@evergreen/contracts';
import { DeadlineExceeded } from '@evergreen/rpc';

const pollMs = 250;
// A service in the midst of a large run may be late now and then; one that never answers is not waited for for ever.
const lateMost = 10;

/** States in which nothing more happens by itself. */
export function hasEnded(state: RunState): boolean {
  return state === RunState.SUCCEEDED || state === RunState.FAILED || state === RunState.CANCELLED;
}

/** Looks again and again until the work has come to its end. @throws what looking throws, but for a late answer */
export async function untilEnded<T>(
  look: () => Promise<T>,
  isOver: (seen: T) => boolean,
  onSeen: (seen: T) => void,
): Promise<T> {
  for (let late = 0; ;) {
    try {
      const seen = await look();
      onSeen(seen);
      if (isOver(seen)) return seen;
      late = 0;
    } catch (error) {
      if (!(error instanceof DeadlineExceeded) || ++late > lateMost) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
