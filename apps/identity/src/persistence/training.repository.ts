import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { TrainingRecord } from '../domain/training.ts';

/** Courses staff took. */
@Injectable()
export class TrainingRepository {
  /** Newest course first. */
  list(on: Reader, accountId: string, limit: number): Promise<TrainingRecord[]> {
    return on.rows(
      sql`SELECT ${trainingColumns} FROM training_record WHERE account_id = ${accountId}
          ORDER BY taken_on DESC, record_id DESC LIMIT ${limit}`,
    );
  }

  async find(on: Reader, recordId: string): Promise<TrainingRecord | undefined> {
    const [row] = await on.rows<TrainingRecord>(
      sql`SELECT ${trainingColumns} FROM training_record WHERE record_id = ${recordId}`,
    );
    return row;
  }

  async add(tx: Transaction, record: TrainingRecord): Promise<void> {
    await tx.rows(
      sql`INSERT INTO training_record (record_id, account_id, course, taken_on, result, note, recorded_at)
          VALUES (${record.recordId}, ${record.accountId}, ${record.course}, ${record.takenOn}, ${record.result},
                  ${record.note}, ${record.recordedAt})`,
    );
  }
}

const trainingColumns = sql`record_id AS "recordId", account_id AS "accountId", course, taken_on AS "takenOn",
  result, note, recorded_at AS "recordedAt"`;
