import type { PolicyPartsFragment } from '../graphql.gen.ts';
import { isInForce } from '../in-force.ts';

interface Cover {
  /** Which words of `hero` tell it. */
  readonly words: 'covered' | 'coveredMore' | 'coverStarts' | 'coverEnded' | 'noCover';
  readonly label: string;
  readonly date: string;
  /** Policies that run today. */
  readonly running: number;
}

/**
 * Which words tell a member's cover in one line: what runs and until when, else what begins next, else what ended
 * last. Of several running policies the one that ends first is named, for that is the one to act on.
 */
export function coverOf(
  policies: readonly PolicyPartsFragment[],
  today: string,
  format: (date: string) => string,
): Cover {
  const byEnd = [...policies].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  const running = byEnd.filter((policy) => isInForce(policy, today));
  const tell = (words: Cover['words'], label: string, date: string): Cover => ({
    words,
    label,
    date: format(date),
    running: running.length,
  });
  const [first] = running;
  if (first) return tell(running.length > 1 ? 'coveredMore' : 'covered', first.label, first.endsOn);
  const next = policies
    .filter(({ startsOn }) => startsOn > today)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
  if (next) return tell('coverStarts', next.label, next.startsOn);
  const last = byEnd.at(-1);
  return last
    ? tell('coverEnded', last.label, last.endsOn)
    : { words: 'noCover', label: '', date: '', running: 0 };
}
