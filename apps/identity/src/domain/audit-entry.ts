export const actorKinds = ['anonymous', 'member', 'staff', 'service'] as const;

export type AuditActorKind = (typeof actorKinds)[number];

/** The act by which identity tells of an erasure. */
export const accountErased = 'account.erased';

/** What of an act goes into the chain in clear, for as long as the chain is kept. */
export interface AuditedAct {
  readonly actId: string;
  /** The service that wrote it. */
  readonly service: string;
  readonly at: Date;
  readonly actorKind: AuditActorKind;
  readonly actorId: string;
  readonly act: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly orgPath: string;
  /** Empty where it is nobody's data. */
  readonly customerId: string;
  /** Where it was done from; empty where the actor is a member, whose address is a detail. */
  readonly address: string;
  readonly sessionId: string;
  readonly correlationId: string;
}

/** What goes when the person it is about is erased; the chain holds its digest. Empty texts where there is nothing. */
export interface AuditDetail {
  /** JSON objects of the fields that changed. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** A member's address. */
  readonly address: string;
}

/** An act as it arrived. */
export interface ArrivedAct {
  readonly act: AuditedAct;
  readonly detail: AuditDetail;
}

/** An entry of the chain, without its hashes. */
export interface ChainedAct extends AuditedAct {
  /** Counted from 1, without gaps. */
  readonly sequence: bigint;
  /** Null where there were no details. */
  readonly detailDigest: Buffer | null;
  readonly sealedAt: Date;
}

export interface AuditEntry extends ChainedAct {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

export function hasDetail({ before, after, reason, address }: AuditDetail): boolean {
  return before !== '' || after !== '' || reason !== '' || address !== '';
}
