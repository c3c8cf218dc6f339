import { RunState } from '@evergreen/contracts';

const pollMs = 250;

/** States in which nothing more happens by itself. */
export function hasEnded(state: RunState): boolean {
  return state === RunState.SUCCEEDED || state === RunState.FAILED || state === RunState.CANCELLED;
}

/** Looks again and again until the work has come to its end. */
export async function untilEnded<T>(
  look: () => Promise<T>,
  isOver: (seen: T) => boolean,
  onSeen: (seen: T) => void,
): Promise<T> {
  for (;;) {
    const seen = await look();
    onSeen(seen);
    if (isOver(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
