import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { ArrivedAct } from '../domain/audit-entry.ts';
import { insertPending } from '../persistence/audit.repository.ts';

/** Keeps acts that arrived until they are sealed; one that arrives twice is kept once. */
@Injectable()
export class TakeAuditActs {
  async run(tx: Transaction, acts: readonly ArrivedAct[]): Promise<void> {
    if (acts.length > 0) await insertPending(tx, acts);
  }
}
