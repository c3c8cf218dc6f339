/** The whole story is asked for again: a list that was empty names no type. */
export const afterContacts = { additionalTypenames: ['CustomerStory'] };
