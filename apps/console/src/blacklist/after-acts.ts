/** What acts on the blacklist change: lists of entries and matches are read again, also those that hold none yet. */
export const afterBlacklistActs = {
  additionalTypenames: ['BlacklistEntry', 'BlacklistMatch', 'CustomerListing', 'BlacklistEntryFile'],
};
