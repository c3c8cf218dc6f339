import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainStart, ChainCheck, digestOf, encodeDetail, encodeEntry, hashOf } from './audit-chain.ts';
import { actorKinds, type AuditDetail, type AuditEntry, type ChainedAct } from './audit-entry.ts';

// Short texts of few letters: two that differ only in where a border lies come up often.
const text = fc.oneof(fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '\0', '/') }), fc.string());
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((array) => Buffer.from(array));
const instant = fc.date({ noInvalidDate: true });

const entries: fc.Arbitrary<ChainedAct> = fc.record({
  sequence: fc.bigInt({ min: 1n, max: 2n ** 62n }),
  actId: text,
  service: text,
  at: instant,
  actorKind: fc.constantFrom(...actorKinds),
  actorId: text,
  act: text,
  recordKind: text,
  recordId: text,
  orgPath: text,
  customerId: text,
  address: text,
  sessionId: text,
  correlationId: text,
  detailDigest: fc.option(bytes(32)),
  sealedAt: instant,
});

const details: fc.Arbitrary<AuditDetail> = fc.record({
  before: text,
  after: text,
  reason: text,
  address: text,
});

const key = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));

describe('the encoding of an entry', () => {
  it('is the same for the same entry and another for any other', () => {
    fc.assert(
      fc.property(entries, entries, bytes(32), bytes(32), (a, b, before, other) => {
        const isSame = key([before, a]) === key([other, b]);
        expect(encodeEntry(before, a).equals(encodeEntry(other, b))).toBe(isSame);
        expect(encodeEntry(before, a).equals(encodeEntry(before, { ...a }))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('changes with every single field', () => {
    fc.assert(
      fc.property(entries, entries, bytes(32), (a, b, before) => {
        for (const name of Object.keys(a) as (keyof ChainedAct)[]) {
          const changed = { ...a, [name]: b[name] };
          expect(encodeEntry(before, a).equals(encodeEntry(before, changed))).toBe(
            key(a[name]) === key(b[name]),
          );
        }
      }),
    );
  });

  it('does not take a letter that moved to the next field for the same entry', () => {
    fc.assert(
      fc.property(entries, bytes(32), fc.string({ minLength: 1, unit: 'binary' }), (a, before, moved) => {
        const left = { ...a, recordKind: a.recordKind + moved };
        const right = { ...a, recordId: moved + a.recordId };
        expect(encodeEntry(before, left).equals(encodeEntry(before, right))).toBe(false);
      }),
    );
  });

  it('keeps details that differ apart, and no detail from an empty one', () => {
    fc.assert(
      fc.property(details, details, bytes(16), (a, b, salt) => {
        expect(encodeDetail(salt, a).equals(encodeDetail(salt, b))).toBe(key(a) === key(b));
      }),
    );
    const [entry] = fc.sample(entries, 1);
    const withEmpty = encodeEntry(chainStart, { ...entry!, detailDigest: Buffer.alloc(0) });
    expect(withEmpty.equals(encodeEntry(chainStart, { ...entry!, detailDigest: null }))).toBe(false);
  });
});

describe('a chain', () => {
  const nothing: AuditDetail = { before: '', after: '', reason: '', address: '' };

  function chain(length: number): AuditEntry[] {
    const made: AuditEntry[] = [];
    let previousHash: Buffer = chainStart;
    for (const [index, each] of fc.sample(entries, length).entries()) {
      const act = { ...each, sequence: BigInt(index + 1), detailDigest: null };
      const hash = hashOf(previousHash, act);
      made.push({ ...act, previousHash, hash });
      previousHash = hash;
    }
    return made;
  }

  const firstBreak = (found: readonly AuditEntry[]) => {
    const check = new ChainCheck(0n, chainStart);
    for (const entry of found) {
      const broken = check.take({ entry, detail: { kind: 'missing', wasErased: false } });
      if (broken !== undefined) return broken;
    }
    return undefined;
  };

  it('fits as it was made', () => {
    expect(firstBreak(chain(20))).toBeUndefined();
  });

  it('breaks where an entry is missing, changed or in another place', () => {
    const made = chain(10);
    const without = made.toSpliced(4, 1);
    const changed = made.with(4, { ...made[4]!, act: `${made[4]!.act}.` });
    const [fifth, sixth] = [made[4]!, made[5]!];
    const swapped = made
      .with(4, { ...sixth, sequence: fifth.sequence })
      .with(5, { ...fifth, sequence: sixth.sequence });
    for (const broken of [without, changed, swapped]) expect(firstBreak(broken)?.at).toBe(5n);
  });

  it('breaks where details were changed, and where they are missing though nobody was erased', () => {
    const salt = Buffer.alloc(16, 1);
    const detail = { ...nothing, reason: 'asked for it' };
    const [each] = fc.sample(entries, 1);
    const act = { ...each!, sequence: 1n, detailDigest: digestOf(salt, detail) };
    const entry = { ...act, previousHash: chainStart, hash: hashOf(chainStart, act) };
    const take = (found: Parameters<ChainCheck['take']>[0]['detail']) =>
      new ChainCheck(0n, chainStart).take({ entry, detail: found });

    expect(take({ kind: 'kept', salt, detail })).toBeUndefined();
    expect(take({ kind: 'missing', wasErased: true })).toBeUndefined();
    expect(take({ kind: 'missing', wasErased: false })?.at).toBe(1n);
    expect(take({ kind: 'kept', salt, detail: { ...detail, reason: 'no reason' } })?.at).toBe(1n);
    expect(take({ kind: 'kept', salt: Buffer.alloc(16, 2), detail })?.at).toBe(1n);
  });
});
