/** What acts on standings change: lists of them are read again, also those that hold none yet. */
export const afterActs = {
  additionalTypenames: [
    'CustomerStanding',
    'StandingRow',
    'StandingMove',
    'CareChoice',
    'Warning',
    'StandingCounts',
  ],
};

/** What changes who looks after warnings. */
export const afterOwnerActs = { additionalTypenames: ['WarningOwner'] };
