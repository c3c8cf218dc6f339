import type { DemoSignInsQuery } from '../graphql.gen.ts';

export type DemoAccount = DemoSignInsQuery['demoSignIns'][number];

export interface DemoOffice {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly staff: readonly DemoAccount[];
}

/** Staff by the office they belong to, offices in the order they came; within one by role, then by number. */
export function staffByOffice(accounts: readonly DemoAccount[]): readonly DemoOffice[] {
  const offices = new Map<string, DemoAccount[]>();
  for (const account of accounts) {
    if (account.kind !== 'STAFF') continue;
    const office = account.officeNameZh ?? '';
    const staff = offices.get(office);
    if (staff) staff.push(account);
    else offices.set(office, [account]);
  }
  return [...offices].map(([nameZh, staff]) => ({
    nameZh,
    nameEn: staff[0]?.officeNameEn ?? nameZh,
    staff: staff.sort((a, b) => compare(a.roles[0], b.roles[0]) || compare(a.login, b.login)),
  }));
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
