/** Which entries are searched for; whatever is undefined does not matter. */
export interface AuditFilter {
  /** Offices, with all below them, whose records count. */
  readonly offices: readonly string[];
  readonly actorAccountId?: string | undefined;
  /** With a `*` at its end: all acts that begin so. */
  readonly act?: string | undefined;
  readonly recordKind?: string | undefined;
  readonly recordId?: string | undefined;
  readonly customerId?: string | undefined;
  readonly from?: Date | undefined;
  /** Excluded. */
  readonly to?: Date | undefined;
}

/** An entry as an auditor reads it. */
export interface AuditSeen {
  readonly sequence: bigint;
  readonly actId: string;
  readonly service: string;
  readonly at: Date;
  readonly actorKind: 'anonymous' | 'member' | 'staff' | 'service';
  readonly actorId: string;
  /** Staff number and name, member number, name of a service; empty where nobody is known. */
  readonly actorLabel: string;
  readonly act: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly orgPath: string;
  readonly customerId: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly address: string;
  readonly sessionId: string;
  readonly correlationId: string;
  readonly hash: Buffer;
  readonly isDetailErased: boolean;
}

/** How far the chain reaches. */
export interface ChainState {
  readonly entries: bigint;
  readonly headHash: Buffer;
  readonly newestAt: Date | null;
  /** Acts that have arrived and are not yet part of it. */
  readonly waiting: bigint;
}
