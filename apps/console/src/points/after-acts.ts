/** What acts on points change: lists of them are read again, also those that hold none yet. */
export const afterActs = { additionalTypenames: ['LedgerEntry', 'Adjustment'] };
