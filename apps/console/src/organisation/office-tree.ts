import type { OfficePartsFragment } from '../graphql.gen.ts';

export type Office = OfficePartsFragment;

/** Whether a path is the office or lies below it. */
export function isUnder(orgPath: string, office: string): boolean {
  return office === '/' || orgPath === office || orgPath.startsWith(`${office}/`);
}

/** The path of the office above; undefined for head office. */
export function parentOf(orgPath: string): string | undefined {
  if (orgPath === '/') return undefined;
  return orgPath.slice(0, orgPath.lastIndexOf('/')) || '/';
}

/** How deep an office lies: 0 for head office. */
export function depthOf(orgPath: string): number {
  return orgPath === '/' ? 0 : orgPath.split('/').length - 1;
}

export interface OfficeNode extends Office {
  readonly children: readonly OfficeNode[];
  /** People of it and of every office below. */
  readonly staffBelow: number;
}

/** The offices as a tree. An office whose parent is not among them stands at the top, so that none is lost. */
export function officeTree(offices: readonly Office[]): readonly OfficeNode[] {
  const paths = new Set(offices.map(({ orgPath }) => orgPath));
  const nodeOf = (office: Office): OfficeNode => {
    const children = offices.filter(({ orgPath }) => parentOf(orgPath) === office.orgPath).map(nodeOf);
    const staffBelow = children.reduce((sum, child) => sum + child.staffBelow, office.staff);
    return { ...office, children, staffBelow };
  };
  return offices
    .filter(({ orgPath }) => {
      const parent = parentOf(orgPath);
      return parent === undefined || !paths.has(parent);
    })
    .map(nodeOf);
}

/** The offices that grants at these paths reach, parents before children. */
export function officesWithin(offices: readonly Office[], reach: readonly string[]): readonly Office[] {
  return offices.filter(({ orgPath }) => reach.some((office) => isUnder(orgPath, office)));
}

/** Why an office cannot be closed now; undefined: it can. */
export function closingProblem(node: OfficeNode): 'hasPeople' | 'hasOpenOffices' | undefined {
  if (node.staff > 0) return 'hasPeople';
  return node.children.some(({ isOpen }) => isOpen) ? 'hasOpenOffices' : undefined;
}
