import type { RulesDocumentKind } from '../../domain/rules-documents/rules-document.ts';
import { problemsOfAchievements } from '../../persistence/achievements/achievement-list.schema.ts';
import { problemsOfReferralProgramme } from '../../persistence/referrals/referral-programme.schema.ts';
import type { DocumentProblem } from '../../persistence/rules-documents/problems.ts';

/** What is wrong with a document of a kind; none: nothing is. */
export const documentChecks = {
  referral: problemsOfReferralProgramme,
  achievements: problemsOfAchievements,
} as const satisfies Record<RulesDocumentKind, (json: unknown) => DocumentProblem[]>;
