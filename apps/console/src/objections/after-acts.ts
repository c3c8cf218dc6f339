/** What acts on objections change: lists of them and what was decided are read again. */
export const afterObjectionActs = {
  additionalTypenames: ['Objection', 'CustomerDecisions', 'CustomerListing'],
};
