import { describe, expect, it } from '@jest/globals';
import { TouchSchema } from '@evergreen/contracts';
import { create } from '@bufbuild/protobuf';
import { mergedTimeline, readCursor } from './timeline.ts';

const touch = (at: string, id: string) =>
  create(TouchSchema, { at: `2026-01-${at}T00:00:00.000Z`, id, topic: 'policy', kind: 'k' });

/** A service that has these, the newest first, and answers page by page. */
const service =
  (...all: ReturnType<typeof touch>[]) =>
  (before: string | null, limit: number) => {
    const place = before === null ? undefined : readCursor(before);
    const left = all.filter(
      ({ at, id }) => place === undefined || at < place.at || (at === place.at && id < place.id),
    );
    return { touches: left.slice(0, limit), more: left.length > limit };
  };

describe('a timeline of several services', () => {
  const services = [
    service(touch('09', 'a'), touch('05', 'c'), touch('05', 'a'), touch('01', 'a')),
    service(touch('05', 'b'), touch('04', 'z')),
    service(),
  ];
  const wholeBy = (limit: number): string[] => {
    const ids: string[] = [];
    let before: string | null = null;
    do {
      const place: string | null = before;
      const page = mergedTimeline(
        services.map((tell) => tell(place, limit)),
        limit,
      );
      expect(page.touches.length).toBeLessThanOrEqual(limit);
      ids.push(...page.touches.map(({ at, id }) => `${at.slice(8, 10)}${id}`));
      before = page.next;
    } while (before !== null);
    return ids;
  };

  it.each([1, 2, 3, 4, 6, 50])('is whole and in order by pages of %p', (limit) => {
    expect(wholeBy(limit)).toEqual(['09a', '05c', '05b', '05a', '04z', '01a']);
  });

  it.each(['', 'x', Buffer.from('["a"]').toString('base64url')])(
    'knows a cursor that is none: %p',
    (text) => {
      expect(() => readCursor(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    },
  );
});
