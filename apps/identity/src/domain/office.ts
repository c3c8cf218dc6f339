export type OfficeLevel = 'head-office' | 'province' | 'city';

export interface Office {
  /** `/` is head office, `/32` a province, `/32/3201` a city. */
  readonly orgPath: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly isOpen: boolean;
  /** Raised by every change. */
  readonly version: bigint;
  /** Active people who belong to it. */
  readonly staff: number;
}

const pathPattern = /^(?:\/|(?:\/\d{1,12}){1,2})$/;
const codePattern = /^\d{1,12}$/;

/** Whether the text can be the path of an office, whether or not there is one. */
export function isOrgPath(text: string): boolean {
  return pathPattern.test(text);
}

/** Whether the text can be the last part of an office's path. */
export function isOfficeCode(text: string): boolean {
  return codePattern.test(text);
}

export function levelOf(orgPath: string): OfficeLevel {
  if (orgPath === '/') return 'head-office';
  return orgPath.lastIndexOf('/') === 0 ? 'province' : 'city';
}

/** The path of an office right below another. */
export function pathBelow(parentPath: string, code: string): string {
  return parentPath === '/' ? `/${code}` : `${parentPath}/${code}`;
}

/** The office right above; undefined above head office. */
export function parentOf(orgPath: string): string | undefined {
  if (orgPath === '/') return undefined;
  return orgPath.slice(0, orgPath.lastIndexOf('/')) || '/';
}
