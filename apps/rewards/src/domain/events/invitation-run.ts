/** Name of the kind of run. */
export const inviteKind = 'event-invitations';

/** Whom a run invites. */
export interface InvitationParams {
  readonly eventId: string;
  /** The office that holds the event: its customers are invited. */
  readonly office: string;
  readonly audience: { readonly segmentId: string } | { readonly sourceRefs: readonly string[] };
  /** Of a demonstration: when it was. */
  readonly at?: string;
}

/** How far a run is; at its end, what came of it. */
export interface InvitationCounts {
  readonly lookedAt: number;
  readonly invited: number;
  /** Who had an invitation before. */
  readonly already: number;
  readonly unknown: number;
  /** Who said no to marketing. */
  readonly optedOut: number;
  readonly blacklisted: number;
  /** Of other offices. */
  readonly elsewhere: number;
}

/** With the last customer looked at, where an interrupted run goes on. */
export interface InvitationProgress extends InvitationCounts {
  readonly after: string | undefined;
}

export const nobodyYet: InvitationProgress = {
  ...{ lookedAt: 0, invited: 0, already: 0, unknown: 0, optedOut: 0, blacklisted: 0, elsewhere: 0 },
  after: undefined,
};

/** What was counted so far, and a page more. */
export function added(counts: InvitationCounts, more: Partial<InvitationCounts>): InvitationCounts {
  const sum = (name: keyof InvitationCounts) => counts[name] + (more[name] ?? 0);
  return {
    ...{ lookedAt: sum('lookedAt'), invited: sum('invited'), already: sum('already') },
    ...{ unknown: sum('unknown'), optedOut: sum('optedOut'), blacklisted: sum('blacklisted') },
    elsewhere: sum('elsewhere'),
  };
}
