/** Looks over the whole book for records of the same person. */
export const duplicatesKind = 'find-duplicates';
