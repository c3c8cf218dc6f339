/** What is written, sent for approval, and approved or given back by another person. */
export interface Version {
  readonly key: string;
  readonly title: string;
  /** Who wrote in it: none of them approves it. */
  readonly writers: readonly string[];
  readonly state: string;
  readonly returnedBecause: string | null;
  readonly changedAt: string;
  /** Where it is decided on. */
  readonly to: string;
}

/** Versions as they concern one person. */
export interface SortedVersions<Each extends Version> {
  /** They may approve them. */
  readonly waiting: readonly Each[];
  /** Came back to them. */
  readonly returned: readonly Each[];
  /** Theirs, and somebody else's turn. */
  readonly sent: readonly Each[];
}

/** Sorts versions by what they ask of a person. */
export function sortVersions<Each extends Version>(
  versions: readonly Each[],
  { staffNumber, mayApprove }: { readonly staffNumber: string; readonly mayApprove: boolean },
): SortedVersions<Each> {
  const isOwn = ({ writers }: Version) => writers.includes(staffNumber);
  const submitted = versions.filter(({ state }) => state === 'SUBMITTED');
  return {
    waiting: mayApprove ? submitted.filter((version) => !isOwn(version)) : [],
    returned: versions.filter(
      (version) => version.state === 'DRAFT' && version.returnedBecause !== null && isOwn(version),
    ),
    sent: submitted.filter(isOwn),
  };
}
