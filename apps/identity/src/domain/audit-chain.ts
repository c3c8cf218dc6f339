import { createHash } from 'node:crypto';
import type { AuditDetail, AuditEntry, ChainedAct } from './audit-entry.ts';

/** What stands before the first entry. */
export const chainStart = Buffer.alloc(32);

/** Chosen at random for each detail, so that nobody can guess an erased one by trying. */
export const saltBytes = 16;

// Names the encoding: another one will have another, and no bytes of one pass for the other.
const entryForm = 'evergreen audit entry 1';
const detailForm = 'evergreen audit detail 1';

// No field is as long as this, so nothing that is there looks like nothing.
const absent = 0xffff_ffff;

function field(value: string | Buffer | null): Buffer[] {
  const length = Buffer.alloc(4);
  if (value === null) {
    length.writeUInt32BE(absent);
    return [length];
  }
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}

function whole(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

const instant = (at: Date): Buffer => whole(BigInt(at.getTime()));

/** The bytes an entry's hash is made of. Every field stands behind its length, so two entries never give the same. */
export function encodeEntry(previousHash: Buffer, entry: ChainedAct): Buffer {
  const fields = [
    entryForm,
    previousHash,
    whole(entry.sequence),
    entry.actId,
    entry.service,
    instant(entry.at),
    entry.actorKind,
    entry.actorId,
    entry.act,
    entry.recordKind,
    entry.recordId,
    entry.orgPath,
    entry.customerId,
    entry.address,
    entry.sessionId,
    entry.correlationId,
    entry.detailDigest,
    instant(entry.sealedAt),
  ];
  return Buffer.concat(fields.flatMap(field));
}

export function hashOf(previousHash: Buffer, entry: ChainedAct): Buffer {
  return createHash('sha256').update(encodeEntry(previousHash, entry)).digest();
}

export function encodeDetail(salt: Buffer, { before, after, reason, address }: AuditDetail): Buffer {
  return Buffer.concat([detailForm, salt, before, after, reason, address].flatMap(field));
}

export function digestOf(salt: Buffer, detail: AuditDetail): Buffer {
  return createHash('sha256').update(encodeDetail(salt, detail)).digest();
}

/** What is known of an entry's details. */
export type DetailFound =
  | { readonly kind: 'kept'; readonly salt: Buffer; readonly detail: AuditDetail }
  | { readonly kind: 'missing'; readonly wasErased: boolean };

/** An entry as it is found, to be compared with the one before it. */
export interface FoundEntry {
  readonly entry: AuditEntry;
  readonly detail: DetailFound;
}

export interface ChainBreak {
  /** The first entry that does not fit. */
  readonly at: bigint;
  readonly problem: string;
}

/** Looks at one entry after another; the first that does not fit ends it. */
export class ChainCheck {
  private expected: bigint;

  constructor(
    after: bigint,
    private hash: Buffer,
  ) {
    this.expected = after + 1n;
  }

  /** Hash of the last entry that fitted. */
  get head(): Buffer {
    return this.hash;
  }

  get nextSequence(): bigint {
    return this.expected;
  }

  take({ entry, detail }: FoundEntry): ChainBreak | undefined {
    const problem = this.problemOf(entry, detail);
    if (problem !== undefined) {
      return { at: entry.sequence > this.expected ? this.expected : entry.sequence, problem };
    }
    this.hash = entry.hash;
    this.expected = entry.sequence + 1n;
    return undefined;
  }

  private problemOf(entry: AuditEntry, detail: DetailFound): string | undefined {
    if (entry.sequence !== this.expected) return 'the entry is missing';
    if (!entry.previousHash.equals(this.hash)) return 'it does not follow the entry before it';
    if (!entry.hash.equals(hashOf(this.hash, entry))) return 'its content does not give its hash';
    return problemOfDetail(entry, detail);
  }
}

function problemOfDetail({ detailDigest }: AuditEntry, found: DetailFound): string | undefined {
  if (found.kind === 'missing') {
    return detailDigest === null || found.wasErased ? undefined : 'its details are missing';
  }
  if (detailDigest === null) return 'it has details that were not there when it was sealed';
  return digestOf(found.salt, found.detail).equals(detailDigest)
    ? undefined
    : 'its details do not give their digest';
}
