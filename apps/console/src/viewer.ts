import { createContext, use } from 'react';

/** The member of staff who is signed in. */
export interface Viewer {
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: readonly string[];
}

const actingRoles = ['administrator', 'marketing'];
const readingRoles = [...actingRoles, 'auditor'];

/** Whether the roles allow starting and steering imports and runs. The gateway decides; this only says so beforehand. */
export function mayAct(viewer: Viewer): boolean {
  return viewer.roles.some((role) => actingRoles.includes(role));
}

export function mayRead(viewer: Viewer): boolean {
  return viewer.roles.some((role) => readingRoles.includes(role));
}

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** The viewer, on pages that only staff reach. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the pages of staff');
  return viewer;
}
