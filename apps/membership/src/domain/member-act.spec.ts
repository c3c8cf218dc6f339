import { describe, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import type { MemberState } from './member.ts';
import {
  decideStateAct,
  mergeObstacles,
  openActs,
  openOwnActs,
  reopenDays,
  reopenUntil,
} from './member-act.ts';

const on = localDate('2026-09-16');
const standing = (state: MemberState, before: MemberState | null = 'ACTIVE', until = on) => ({
  state,
  before: before === null ? null : { state: before, until },
});

const table: [state: MemberState, acts: string][] = [
  ['ACTIVE', 'PAUSE BLOCK CLOSE'],
  ['PAUSED', 'RESUME BLOCK CLOSE'],
  ['BLOCKED', 'UNBLOCK CLOSE'],
  ['CLOSED', 'REOPEN'],
  ['MERGED', ''],
];

const ownTable: typeof table = [
  ['ACTIVE', 'PAUSE CLOSE'],
  ['PAUSED', 'RESUME CLOSE'],
  ['BLOCKED', ''],
  ['CLOSED', ''],
  ['MERGED', ''],
];

describe('what may be done with a membership', () => {
  it.each(table)('that is %s: %s', (state, acts) => {
    expect(openActs(standing(state), on).join(' ')).toBe(acts);
  });

  it.each(ownTable)('that is %s by its member: %s', (state, acts) => {
    expect(openOwnActs(standing(state), on).join(' ')).toBe(acts);
  });

  it('goes back to where a block found it', () => {
    expect(decideStateAct('UNBLOCK', standing('BLOCKED', 'PAUSED'), on)).toEqual({
      kind: 'moves',
      to: 'PAUSED',
    });
  });

  it('cannot escape a block by being closed and opened again', () => {
    expect(decideStateAct('REOPEN', standing('CLOSED', 'BLOCKED'), on)).toEqual({
      kind: 'moves',
      to: 'BLOCKED',
    });
  });

  it('ends some time after it was closed', () => {
    const closed = standing('CLOSED', 'ACTIVE', localDate('2026-06-18'));
    expect(reopenDays).toBe(90);
    expect(reopenUntil(closed)).toBe('2026-09-16');
    expect(decideStateAct('REOPEN', closed, on).kind).toBe('moves');
    expect(decideStateAct('REOPEN', closed, localDate('2026-09-17'))).toEqual({
      ...{ kind: 'refused', reason: 'TOO_LATE', until: '2026-09-16' },
    });
  });
});

describe('a merge', () => {
  const side = (state: MemberState, openHolds = 0) => ({ memberId: uuidv7(), state, openHolds });

  it.each([
    ['two that take part', side('ACTIVE'), side('PAUSED'), ''],
    ['a blocked one', side('BLOCKED'), side('ACTIVE'), 'STATE'],
    ['into a closed one', side('PAUSED'), side('CLOSED'), 'STATE_INTO'],
    ['into a merged one, with points held', side('ACTIVE', 2), side('MERGED'), 'STATE_INTO HOLDS_OPEN'],
  ])('of %s', (_, merged, into, obstacles) => {
    expect(mergeObstacles(merged, into).join(' ')).toBe(obstacles);
  });

  it('takes two', () => {
    const one = side('ACTIVE');
    expect(mergeObstacles(one, one)).toEqual(['SAME_MEMBER']);
  });
});
