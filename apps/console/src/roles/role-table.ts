import { isRight, rights, type Right } from '../access/rights.ts';
import type { RolesQuery, StaffRole } from '../graphql.gen.ts';

export interface RightRow {
  readonly right: Right;
  readonly subject: string;
  /** First of its subject: the table begins a group here. */
  readonly isFirst: boolean;
  /** By role: whether it has the right, and whether only at head office. */
  readonly held: ReadonlyMap<StaffRole, 'office' | 'company'>;
}

/** The table of rights by role, in the order of the rights; a right that no role has is left out. */
export function rightRows(roles: RolesQuery['roles']): readonly RightRow[] {
  const held = new Map<Right, Map<StaffRole, 'office' | 'company'>>();
  for (const { role, permissions } of roles) {
    for (const { subject, action, companyWide } of permissions) {
      const right = `${subject}.${action}`;
      if (!isRight(right)) continue;
      const by = held.get(right) ?? new Map<StaffRole, 'office' | 'company'>();
      by.set(role, companyWide ? 'company' : 'office');
      held.set(right, by);
    }
  }
  let before = '';
  return rights.flatMap((right) => {
    const by = held.get(right);
    if (!by) return [];
    const [subject = ''] = right.split('.');
    const isFirst = subject !== before;
    before = subject;
    return [{ right, subject, isFirst, held: by }];
  });
}
