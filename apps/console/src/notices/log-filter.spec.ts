import { expect, it } from '@jest/globals';
import { filterIn } from './log-filter.ts';

it('reads the filters of an address and leaves out what is none of its kind', () => {
  const all = 'state=FAILED&template=tier-up&channel=SMS&day=2026-09-16';
  expect(filterIn(new URLSearchParams(all))).toEqual({
    ...{ state: 'FAILED', template: 'tier-up', channel: 'SMS', day: '2026-09-16' },
  });
  const odd = 'state=LOST&template=%00&channel=POST&day=2026-13-40';
  expect(filterIn(new URLSearchParams(odd))).toEqual({});
});
