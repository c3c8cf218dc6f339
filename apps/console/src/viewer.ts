import { createContext, use } from 'react';
import { may, type Ability } from './access/ability.ts';
import type { Right } from './access/rights.ts';
import type { GrantPartsFragment, OfficePartsFragment } from './graphql.gen.ts';

/** The member of staff who is signed in. */
export interface Viewer {
  readonly accountId: string;
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
  readonly office: OfficePartsFragment;
  readonly grants: readonly GrantPartsFragment[];
  readonly ability: Ability;
}

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** The viewer, on pages that only staff reach. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the pages of staff');
  return viewer;
}

/** Asks whether the viewer may do something: at an office, or without one, anywhere. */
export function useMay(): (right: Right, orgPath?: string) => boolean {
  const { ability } = useViewer();
  return (right, orgPath) => may(ability, right, orgPath);
}
