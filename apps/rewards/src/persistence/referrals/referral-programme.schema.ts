import { z } from 'zod';
import type { ReferralProgramme } from '../../domain/referrals/referral.ts';
import { type DocumentProblem, problemsOf, readDocument } from '../rules-documents/problems.ts';

const points = z
  .int()
  .min(0)
  .max(1_000_000)
  .transform((value) => BigInt(value));
const days = (min: number, max: number) => z.int().min(min).max(max);
const words = z.strictObject({
  zh: z.string().trim().min(1).max(1_000),
  en: z.string().trim().min(1).max(1_000),
});

const schema = z
  .strictObject({
    isOpen: z.boolean(),
    advocatePoints: points,
    friendPoints: points,
    pointsMonths: days(0, 120),
    coolingOffDays: days(0, 120),
    heldDays: days(0, 366),
    policyWithinDays: days(1, 366),
    perYearMax: days(1, 1_000),
    codeValidDays: days(1, 3_650),
    how: words,
    terms: words,
  })
  .refine((all) => all.heldDays >= all.coolingOffDays, {
    path: ['heldDays'],
    message: 'must not be less than coolingOffDays',
  })
  .refine((all) => all.advocatePoints + all.friendPoints > 0n, {
    path: ['advocatePoints'],
    message: 'must be more than 0 where the friend gets none',
  });

/** What is wrong with a programme; none: nothing is. */
export function problemsOfReferralProgramme(json: unknown): DocumentProblem[] {
  return problemsOf(schema, json);
}

/** @throws Error naming what is wrong with it */
export function readReferralProgramme(json: unknown): ReferralProgramme {
  return readDocument(schema, json, 'The referral programme');
}
