import { defineMigration } from '@evergreen/persistence';

/** A page of the statement is read where it lies, however long the statement is. */
export const statementOrder = defineMigration('0010-statement', [
  `create index ledger_entry_statement on ledger_entry (member_id, effective_on, entry_id)`,
]);
