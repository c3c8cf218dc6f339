import type { Touch as WireTouch, TouchPlace } from '@evergreen/contracts';
import { InvalidInput } from '@evergreen/kernel';
import type { Timeline, Touch } from './timeline.models.ts';

/** What one service told of a timeline. */
export interface ToldTouches {
  readonly touches: readonly WireTouch[];
  /** Whether it has older ones. */
  readonly more: boolean;
}

/**
 * One timeline of what several services told, the newest first, of what happened at the same time the larger id. Each
 * of them told as many as fit on the page: whatever is left over comes with the next one.
 */
export function mergedTimeline(told: readonly ToldTouches[], limit: number): Timeline {
  const all = told.flatMap(({ touches }) => touches).sort(later);
  const touches = all.slice(0, limit);
  const hasMore = all.length > limit || told.some(({ more }) => more);
  const last = touches.at(-1);
  return { touches: touches.map(touchOf), next: hasMore && last !== undefined ? writeCursor(last) : null };
}

function later(a: WireTouch, b: WireTouch): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}

function touchOf({ id, at, dayOnly, topic, kind, facts }: WireTouch): Touch {
  const named = Object.entries(facts).map(([name, value]) => ({ name, value }));
  return { id, at, dayOnly, topic, kind, facts: named.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function writeCursor({ at, id }: WireTouch): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** @throws InvalidInput when it does not come from a page of a timeline */
export function readCursor(cursor: string): Pick<TouchPlace, 'at' | 'id'> {
  const [at, id] = textsIn(Buffer.from(cursor, 'base64url').toString());
  if (at === undefined || id === undefined)
    throw new InvalidInput([{ field: 'before', problem: 'does not come from a page of this list' }]);
  return { at, id };
}

function textsIn(json: string): readonly string[] {
  try {
    const texts: unknown = JSON.parse(json);
    return Array.isArray(texts) && texts.every((each) => typeof each === 'string') ? texts : [];
  } catch {
    return [];
  }
}
