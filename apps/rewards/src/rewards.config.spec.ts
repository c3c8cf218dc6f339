import { readConfiguration } from '@evergreen/config';
import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { dailyNoClaim } from './jobs/daily-no-claim.schedule.ts';
import { rewardsVariables } from './rewards.config.ts';

const read = (text?: string) =>
  readConfiguration(rewardsVariables, text === undefined ? {} : { EVERGREEN_NO_CLAIM_RULE_SET: text });

const runs = (text?: string) =>
  dailyNoClaim(read(text)).map(({ name, key, params }) => {
    const day = localDate('2026-12-01');
    return [name, key(day), params(day)];
  });

const asked = (ruleSetId: string | null) => ({ ruleSetId, asOf: '2026-12-01', dry: false });

describe('the daily no-claim run', () => {
  it('is one by one rule set, named as ever', () => {
    expect(read().EVERGREEN_NO_CLAIM_RULE_SET).toEqual(['own-fault']);
    expect(runs('windscreen-exempt')).toEqual([['daily-no-claim', 'daily/2026-12-01', asked(null)]]);
  });

  it('is one for each of several, in their order', () => {
    expect(runs('b, a')).toEqual([
      ['daily-no-claim', 'daily/2026-12-01/b', asked('b')],
      ['daily-no-claim/a', 'daily/2026-12-01/a', asked('a')],
    ]);
  });

  it.each(['a,,b', 'a,', 'a b', 'a;b'])('is not by %j', (text) => {
    expect(() => read(text)).toThrow('EVERGREEN_NO_CLAIM_RULE_SET: expects ids of rule sets');
  });

  it('is by none twice', () => {
    expect(() => read('a,b,a')).toThrow('EVERGREEN_NO_CLAIM_RULE_SET: names a rule set twice');
  });
});
