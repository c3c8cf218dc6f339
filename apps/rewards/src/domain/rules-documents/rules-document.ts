/** Rules that are documents, drafted and approved on screen. */
export const rulesDocumentKinds = ['referral', 'achievements'] as const;

export type RulesDocumentKind = (typeof rulesDocumentKinds)[number];
