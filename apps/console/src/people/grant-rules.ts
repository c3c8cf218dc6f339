import type { GrantInput, StaffRole } from '../graphql.gen.ts';
import { isUnder } from '../organisation/office-tree.ts';

/** A line of the editor; a new one begins empty. */
export interface GrantLine {
  readonly role: StaffRole | undefined;
  readonly orgPath: string | undefined;
  /** Beyond what the editor's own rights reach: it stays as it is. */
  readonly isLocked: boolean;
}

export type LineProblem = 'incomplete' | 'doubled' | 'covered';

interface Held {
  readonly role: StaffRole;
  readonly orgPath: string;
}

/** The lines to begin with. What is at an office where the viewer may not manage people is locked. */
export function linesOf(
  grants: readonly Held[],
  mayManageAt: (orgPath: string) => boolean,
): readonly GrantLine[] {
  return grants.map(({ role, orgPath }) => ({ role, orgPath, isLocked: !mayManageAt(orgPath) }));
}

/** What is wrong with each line: unfinished, said twice, or said already by the same role above it. */
export function lineProblems(lines: readonly GrantLine[]): readonly (LineProblem | undefined)[] {
  return lines.map(({ role, orgPath, isLocked }, at) => {
    if (isLocked) return undefined;
    if (role === undefined || orgPath === undefined) return 'incomplete';
    const others = lines.filter((other, otherAt) => otherAt !== at && other.role === role);
    if (lines.some((other, otherAt) => otherAt < at && other.role === role && other.orgPath === orgPath))
      return 'doubled';
    return others.some(
      (other) => other.orgPath !== undefined && other.orgPath !== orgPath && isUnder(orgPath, other.orgPath),
    )
      ? 'covered'
      : undefined;
  });
}

/** The lines as grants; unfinished ones are left out. */
export function grantsOf(lines: readonly GrantLine[]): GrantInput[] {
  return lines.flatMap(({ role, orgPath }) =>
    role === undefined || orgPath === undefined ? [] : [{ role, orgPath }],
  );
}

/** What saving would give and take away. */
export function grantChanges(
  before: readonly Held[],
  after: readonly Held[],
): { readonly added: readonly Held[]; readonly removed: readonly Held[] } {
  const isIn = (grants: readonly Held[], { role, orgPath }: Held): boolean =>
    grants.some((grant) => grant.role === role && grant.orgPath === orgPath);
  return {
    added: after.filter((grant) => !isIn(before, grant)),
    removed: before.filter((grant) => !isIn(after, grant)),
  };
}
