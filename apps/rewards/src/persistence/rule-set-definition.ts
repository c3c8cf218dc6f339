import { isLocalDate, type LocalDate, points } from '@evergreen/kernel';
import { z } from 'zod';
import { returnPolicies } from '../domain/points-orders/points-order.ts';
import type { RuleSet } from '../domain/rule-set.ts';

const date = z.string().refine((text): text is LocalDate => isLocalDate(text), 'expects a date YYYY-MM-DD');
const word = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'expects letters, digits and hyphens');
const days = (max: number) => z.int().min(0).max(max);

const ladder = z
  .array(
    z.strictObject({
      cleanYears: z.int().min(1).max(100),
      points: z
        .int()
        .min(1)
        .max(1_000_000)
        .transform((value) => points(value)),
    }),
  )
  .min(1)
  .max(50)
  .refine(
    (steps) =>
      steps[0]!.cleanYears === 1 &&
      steps.every((step, n) => n === 0 || steps[n - 1]!.cleanYears < step.cleanYears),
    'starts at one clean year and rises',
  );

const definition = z
  .strictObject({
    ruleSetId: word,
    version: z.int().min(1),
    effectiveFrom: date,
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    noClaim: z.strictObject({
      ruleId: word,
      ladder,
      fullTermDaysMin: days(3_660).min(1),
      gapDaysMax: days(366),
      claimWindowDays: days(3_660),
      expiryMonths: z.int().min(1).max(1_200).nullable(),
      expiryPolicyId: word.optional(),
      countedClaim: z.strictObject({
        minFaultPercent: z.int().min(0).max(100),
        unknownFaultCounts: z.boolean(),
        exemptGuarantees: z.array(z.string().min(1)).max(100),
      }),
      lateClaim: z.strictObject({ returnPolicy: z.enum(returnPolicies) }).optional(),
    }),
  })
  .refine(({ noClaim }) => noClaim.expiryMonths === null || noClaim.expiryPolicyId === undefined, {
    path: ['noClaim', 'expiryPolicyId'],
    message: 'is not given together with expiryMonths',
  });

/** Reads a rule set's JSON. @throws Error naming what is wrong with it */
export function readRuleSet(json: unknown): RuleSet {
  const parsed = definition.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Rule set is not valid: ${problems.join('; ')}`);
}
