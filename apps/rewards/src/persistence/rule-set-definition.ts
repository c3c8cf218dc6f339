import { isLocalDate, type LocalDate, points } from '@evergreen/kernel';
import { z } from 'zod';
import { returnPolicies } from '../domain/points-orders/points-order.ts';
import type { NoClaimScale } from '../domain/no-claim-scale.ts';
import { covers, type RuleSet } from '../domain/rule-set.ts';
import { shippedScales } from './scale-definition.ts';

const date = z.string().refine((text): text is LocalDate => isLocalDate(text), 'expects a date YYYY-MM-DD');
const word = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'expects letters, digits and hyphens');
const days = (max: number) => z.int().min(0).max(max);

const stepPoints = z
  .int()
  .min(1)
  .max(1_000_000)
  .transform((value) => points(value));

/** Points by the grades of a scale, the best one first. */
const gradeLadder = z
  .strictObject({
    scale: z.string().transform((id, context): NoClaimScale => {
      const scale = shippedScales().find(({ scaleId }) => scaleId === id);
      if (scale !== undefined) return scale;
      context.addIssue({ code: 'custom', message: 'is no scale that comes with the product' });
      return z.NEVER;
    }),
    gradePoints: z
      .array(z.strictObject({ grade: z.int().min(-100).max(100), points: stepPoints }))
      .min(1)
      .max(100),
  })
  .superRefine(({ scale, gradePoints }, context) => {
    for (const [n, step] of gradePoints.entries()) {
      const before = gradePoints[n - 1];
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['gradePoints', n, field], message });
      if (!scale.grades.some(({ grade }) => grade === step.grade))
        refuse('grade', 'is no grade of the scale');
      if (before === undefined) continue;
      if (step.grade <= before.grade) refuse('grade', 'overlaps the step before');
      if (step.points > before.points) refuse('points', 'is more than for a better grade');
    }
  });

const yearLadder = z
  .array(
    z.strictObject({
      cleanYears: z.int().min(1).max(100),
      points: stepPoints,
    }),
  )
  .min(1)
  .max(50)
  .superRefine((steps, context) => {
    for (const [n, step] of steps.entries()) {
      const before = steps[n - 1];
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [n, field], message });
      if (before === undefined && step.cleanYears !== 1) refuse('cleanYears', 'the first step is 1');
      if (before === undefined) continue;
      if (step.cleanYears <= before.cleanYears) refuse('cleanYears', 'overlaps the step before');
      if (step.points < before.points) refuse('points', 'is less than for fewer clean years');
    }
  });

// Not a union: its refusals would name no field.
const ladder = z.unknown().transform((value, context) => {
  const parsed = Array.isArray(value) ? yearLadder.safeParse(value) : gradeLadder.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
  return z.NEVER;
});

/** Clean years that are left after claims: of the highest step that is reached. */
const stepBack = z
  .array(
    z
      .strictObject({
        fromCleanYears: z.int().min(1).max(100),
        afterOne: z.int().min(0).max(100),
        afterTwo: z.int().min(0).max(100),
      })
      .refine((step) => step.afterOne <= step.fromCleanYears, {
        path: ['afterOne'],
        message: 'is more than there were',
      })
      .refine((step) => step.afterTwo <= step.afterOne, {
        path: ['afterTwo'],
        message: 'is more than after one claim',
      }),
  )
  .min(1)
  .max(50)
  .superRefine((steps, context) => {
    for (const [n, step] of steps.entries()) {
      const before = steps[n - 1];
      if (before === undefined) continue;
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [n, field], message });
      if (step.fromCleanYears <= before.fromCleanYears) refuse('fromCleanYears', 'overlaps the step before');
      if (step.afterOne < before.afterOne) refuse('afterOne', 'is less than for fewer clean years');
      if (step.afterTwo < before.afterTwo) refuse('afterTwo', 'is less than for fewer clean years');
    }
  });

const amount = z
  .int()
  .min(1)
  .max(1_000_000_000)
  .transform((value) => BigInt(value));

const midTermCredit = z
  .strictObject({ everyMonths: z.int().min(1).max(60), minor: amount, maxMinor: amount })
  .refine(({ minor, maxMinor }) => maxMinor >= minor, {
    path: ['maxMinor'],
    message: 'is less than one check brings',
  });

const definition = z
  .strictObject({
    ruleSetId: word,
    version: z.int().min(1),
    effectiveFrom: date,
    name: z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) }),
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
      stepBack: stepBack.optional(),
      protection: z
        .strictObject({ fromCleanYears: z.int().min(1).max(100), withinYears: z.int().min(1).max(100) })
        .optional(),
      renewalBonus: z
        .strictObject({
          percent: z.int().min(101).max(1_000),
          withinDays: days(366),
          coolingOffDays: days(366),
        })
        .optional(),
      midTermCredit: midTermCredit.optional(),
      appliesTo: z.strictObject({ covers: z.array(z.enum(covers)).max(covers.length) }).optional(),
      lateClaim: z.strictObject({ returnPolicy: z.enum(returnPolicies) }).optional(),
    }),
  })
  .refine(({ noClaim }) => noClaim.expiryMonths === null || noClaim.expiryPolicyId === undefined, {
    path: ['noClaim', 'expiryPolicyId'],
    message: 'is not given together with expiryMonths',
  });

export type TriedRuleSet =
  | { readonly ruleSet: RuleSet }
  | { readonly problems: { readonly field: string; readonly problem: string }[] };

/** Reads a rule set's JSON, or tells every field at fault. */
export function tryReadRuleSet(json: unknown): TriedRuleSet {
  const parsed = definition.safeParse(json);
  if (parsed.success) return { ruleSet: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message })),
  };
}

/** Reads a rule set's JSON. @throws Error naming what is wrong with it */
export function readRuleSet(json: unknown): RuleSet {
  const tried = tryReadRuleSet(json);
  if ('ruleSet' in tried) return tried.ruleSet;
  const problems = tried.problems.map(({ field, problem }) => `${field}: ${problem}`);
  throw new Error(`Rule set is not valid: ${problems.join('; ')}`);
}
