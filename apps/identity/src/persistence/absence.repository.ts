import type { Grant } from '@evergreen/access';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { type Absence, neverLent } from '../domain/absence.ts';

export interface StoredAbsence extends Absence {
  readonly accountId: string;
}

/** When staff are away, and who stands in. */
@Injectable()
export class AbsenceRepository {
  /** Under way or to come, soonest first; those that were cancelled are gone. */
  arranged(on: Reader, accountIds: readonly string[], today: LocalDate): Promise<StoredAbsence[]> {
    return on.rows(
      sql`SELECT ${absenceColumns} FROM ${absences}
          WHERE absence.account_id = ANY (${accountIds}::uuid[]) AND absence.cancelled_at IS NULL
            AND absence.to_on >= ${today}
          ORDER BY absence.from_on`,
    );
  }

  /** Also when it was cancelled or is over. */
  async find(on: Reader, accountId: string, absenceId: string): Promise<StoredAbsence | undefined> {
    const [row] = await on.rows<StoredAbsence>(
      sql`SELECT ${absenceColumns} FROM ${absences}
          WHERE absence.absence_id = ${absenceId} AND absence.account_id = ${accountId}`,
    );
    return row;
  }

  async add(tx: Transaction, absence: Omit<StoredAbsence, 'deputyName'>): Promise<void> {
    await tx.rows(
      sql`INSERT INTO staff_absence (absence_id, account_id, from_on, to_on, deputy_account_id)
          VALUES (${absence.absenceId}, ${absence.accountId}, ${absence.fromOn}, ${absence.toOn},
                  ${absence.deputyAccountId})`,
    );
  }

  /** @returns false when it was cancelled before */
  async cancel(tx: Transaction, absenceId: string, at: Date): Promise<boolean> {
    const rows = await tx.rows(
      sql`UPDATE staff_absence SET cancelled_at = ${at}
          WHERE absence_id = ${absenceId} AND cancelled_at IS NULL RETURNING 1`,
    );
    return rows.length === 1;
  }

  /** Who stands in for this person today. */
  async deputiesOf(on: Reader, accountId: string, today: LocalDate): Promise<string[]> {
    const rows = await on.rows<{ deputy: string }>(
      sql`SELECT DISTINCT deputy_account_id AS deputy FROM staff_absence
          WHERE account_id = ${accountId} AND deputy_account_id IS NOT NULL AND cancelled_at IS NULL
            AND ${today}::date BETWEEN from_on AND to_on`,
    );
    return rows.map(({ deputy }) => deputy);
  }

  /** What this person holds in place of others, today or on a day to come. */
  lentTo(on: Reader, deputyAccountId: string, today: LocalDate): Promise<Grant[]> {
    return on.rows(
      sql`SELECT DISTINCT held.role, held.org_path AS "orgPath"
          FROM staff_absence absence JOIN staff_grant held ON held.account_id = absence.account_id
          WHERE absence.deputy_account_id = ${deputyAccountId} AND absence.cancelled_at IS NULL
            AND absence.to_on >= ${today} AND held.role <> ALL (${[...neverLent]}::text[])`,
    );
  }
}

const absences = sql`staff_absence absence
  LEFT JOIN staff_account deputy ON deputy.account_id = absence.deputy_account_id`;
const absenceColumns = sql`absence.absence_id AS "absenceId", absence.account_id AS "accountId",
  absence.from_on AS "fromOn", absence.to_on AS "toOn", absence.deputy_account_id AS "deputyAccountId",
  deputy.name AS "deputyName"`;
