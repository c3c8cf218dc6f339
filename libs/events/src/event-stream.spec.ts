import { describe, expect, it } from '@jest/globals';
import { eventSubject, streamName } from './event-stream.ts';

describe('the stream of a context', () => {
  it('is named after prefix and context', () => {
    expect(streamName('evergreen', 'customer-profile')).toBe('EVERGREEN_EVENTS_CUSTOMER_PROFILE');
    expect(eventSubject('evergreen', 'rewards.no-claim-decided.v1')).toBe(
      'evergreen.events.rewards.no-claim-decided.v1',
    );
  });

  it.each(['', 'Evergreen', 'a.b', 'a b', 'a_b', '9a', 'a>'])('takes no prefix like %j', (prefix) => {
    expect(() => streamName(prefix, 'rewards')).toThrow(RangeError);
  });
});
