/**
 * What acts on standings change: lists of them are read again, also those that hold none yet, and what stands in the
 * head of the customer's page.
 */
export const afterActs = {
  additionalTypenames: [
    'CustomerStory',
    'CustomerDecisions',
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
