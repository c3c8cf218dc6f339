/** Looks new customers and vehicles through for people who are listed; its key is the import's id. */
export const matchBlacklistKind = 'match-blacklist';
