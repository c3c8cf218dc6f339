import { describe, expect, it } from '@jest/globals';
import { hashToken, needsTouch, sessionExpiry, sessionRules } from './session.ts';

const createdAt = new Date('2026-11-22T08:00:00Z');
const after = (ms: number) => new Date(createdAt.getTime() + ms);

describe('a session', () => {
  it('ends half an hour after its last use', () => {
    expect(sessionExpiry({ createdAt, lastSeenAt: after(60_000) })).toEqual(
      after(60_000 + sessionRules.idleMs),
    );
  });

  it('ends after twelve hours however much it is used', () => {
    const lastSeenAt = after(sessionRules.absoluteMs - 1);
    expect(sessionExpiry({ createdAt, lastSeenAt })).toEqual(after(sessionRules.absoluteMs));
  });

  it('has its use written down once a minute', () => {
    expect(needsTouch({ createdAt, lastSeenAt: createdAt }, after(59_999))).toBe(false);
    expect(needsTouch({ createdAt, lastSeenAt: createdAt }, after(60_000))).toBe(true);
  });

  it('is found by the hash of its token', () => {
    expect(hashToken('a')).toEqual(hashToken('a'));
    expect(hashToken('a')).not.toEqual(hashToken('b'));
  });
});
