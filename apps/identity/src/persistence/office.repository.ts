import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { Office } from '../domain/office.ts';

/** Head office, provinces, cities. */
@Injectable()
export class OfficeRepository {
  /** Parents before children. @param withDemoStaff whether people of the demonstration count */
  list(on: Reader, withDemoStaff: boolean): Promise<Office[]> {
    return on.rows(
      // As bytes, so that a path stands right before those below it, whatever the database sorts by.
      sql`SELECT ${officeColumns(withDemoStaff)} FROM office ORDER BY org_path COLLATE "C"`,
    );
  }

  async find(on: Reader, orgPath: string, withDemoStaff: boolean): Promise<Office | undefined> {
    const [office] = await on.rows<Office>(
      sql`SELECT ${officeColumns(withDemoStaff)} FROM office WHERE org_path = ${orgPath}`,
    );
    return office;
  }

  /** The office as it stays until the end of the transaction. Whoever would join it waits. */
  async lock(tx: Transaction, orgPath: string, withDemoStaff: boolean): Promise<Office | undefined> {
    await tx.rows(sql`SELECT FROM office WHERE org_path = ${orgPath} FOR UPDATE`);
    // A statement of its own: it sees who joined while the lock was waited for.
    return this.find(tx, orgPath, withDemoStaff);
  }

  /** Which of these are open, and stay so until the end of the transaction. */
  async holdOpen(tx: Transaction, orgPaths: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.rows<{ orgPath: string }>(
      sql`SELECT org_path AS "orgPath" FROM office
          WHERE org_path = ANY (${[...new Set(orgPaths)]}::text[]) AND is_open
          ORDER BY org_path FOR SHARE`,
    );
    return new Set(rows.map(({ orgPath }) => orgPath));
  }

  /** @returns false when there is an office at the path */
  async add(tx: Transaction, office: Pick<Office, 'orgPath' | 'nameZh' | 'nameEn'>): Promise<boolean> {
    const rows = await tx.rows(
      sql`INSERT INTO office (org_path, name_zh, name_en)
          VALUES (${office.orgPath}, ${office.nameZh}, ${office.nameEn})
          ON CONFLICT (org_path) DO NOTHING RETURNING 1`,
    );
    return rows.length === 1;
  }

  async change(
    tx: Transaction,
    { orgPath, nameZh, nameEn, isOpen }: Pick<Office, 'orgPath' | 'nameZh' | 'nameEn' | 'isOpen'>,
  ): Promise<void> {
    await tx.rows(
      sql`UPDATE office SET name_zh = ${nameZh}, name_en = ${nameEn}, is_open = ${isOpen}, version = version + 1
          WHERE org_path = ${orgPath}`,
    );
  }

  async openBelow(on: Reader, orgPath: string): Promise<number> {
    const below = orgPath === '/' ? '/' : `${orgPath}/`;
    const [row] = await on.rows<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM office
          WHERE starts_with(org_path, ${below}) AND org_path <> ${orgPath} AND is_open`,
    );
    return row!.n;
  }
}

const officeColumns = (withDemoStaff: boolean) => sql`
  office.org_path AS "orgPath", name_zh AS "nameZh", name_en AS "nameEn", is_open AS "isOpen", version,
  (SELECT count(*)::int FROM staff_account staff
   WHERE staff.org_path = office.org_path AND staff.is_active AND (${withDemoStaff} OR NOT staff.is_demo)) AS staff`;
