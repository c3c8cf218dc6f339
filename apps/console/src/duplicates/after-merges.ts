/** Proposals and stories are asked for again. */
export const afterMerges = { additionalTypenames: ['Duplicates', 'CustomerStory'] };
