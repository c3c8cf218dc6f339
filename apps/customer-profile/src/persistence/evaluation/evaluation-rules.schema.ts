import type { FieldProblem } from '@evergreen/kernel';
import { z } from 'zod';
import { type EvaluationRules, problemOf } from '../../domain/evaluation/evaluation-rules.ts';

const weight = z.number().min(0).max(100);
const years = z.int().min(1).max(50);
const months = z.int().min(1).max(120);
const days = z.int().min(0).max(366);
const share = z.number().min(0).max(1);
const index = z.number().min(0).max(100);
const name = z.string().min(1).max(100);
const text = z.string().min(1).max(2_000);

const definition = z
  .strictObject({
    capping: z.strictObject({ quantile: z.number().gt(0).max(1), months }),
    claimFree: z.strictObject({ exposureMin: share, gapDaysMax: days }),
    renewal: z.strictObject({ windowDays: days, earlyDays: days }),
    loyalty: z.strictObject({
      tenure: z.strictObject({ weight, yearsFull: years }),
      renewals: z.strictObject({ weight, expiries: z.int().min(1).max(20) }),
      policies: z.strictObject({ weight, policiesFull: z.int().min(1).max(100) }),
      earlyRenewal: z.strictObject({ weight }),
      membership: z.strictObject({ weight }),
    }),
    satisfaction: z.strictObject({ halfLifeMonths: months, silenceMonths: months }),
    stability: z.strictObject({
      vehicle: z.strictObject({ weight, yearsFull: years }),
      payment: z.strictObject({ weight }),
      cover: z.strictObject({ weight, yearsFull: years }),
      household: z.strictObject({ weight, policiesFull: z.int().min(1).max(100) }),
      contact: z.strictObject({ weight, yearsFull: years }),
    }),
    customerValue: z.strictObject({
      years: z.int().min(1).max(20),
      expenseShare: share,
      lossRatioExpected: share,
      discountRate: share,
    }),
    goodContact: z.strictObject({ scoreMin: z.int().min(1).max(5), npsMin: z.int().min(0).max(10) }),
    quadrants: z.strictObject({
      cut: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('fixed'), loyalty: index, satisfaction: index }),
        z.strictObject({ kind: z.literal('median-per-province') }),
      ]),
      hysteresis: z.number().min(0).max(50),
    }),
    lists: z.strictObject({ good: text, poor: text }),
    warnings: z
      .array(
        z.strictObject({
          warningId: z.string().regex(/^[a-z0-9-]{1,40}$/, 'expects small letters, digits and hyphens'),
          names: z.strictObject({ zh: name, en: name }),
          amber: text,
          red: text,
        }),
      )
      .max(50),
    warningDays: z.strictObject({ amber: z.int().min(1).max(60), red: z.int().min(1).max(60) }),
    care: z.strictObject({ checkDays: z.int().min(1).max(366) }),
    objectionDays: z.int().min(1).max(366),
  })
  .superRefine((rules, context) => {
    const problem = problemOf(rules);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  });

/** What is wrong with the shape of rules, each at its place; empty: nothing. */
export function problemsOfRules(json: unknown): readonly FieldProblem[] {
  const parsed = definition.safeParse(json);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    field: path.reduce<string>(
      (field, part) =>
        typeof part === 'number' ? `${field}[${part}]` : `${field}${field && '.'}${String(part)}`,
      '',
    ),
    problem: message,
  }));
}

/** Reads the rules of a version. @throws ZodError when they have another shape, or do not fit together */
export function readEvaluationRules(json: unknown): EvaluationRules {
  return definition.parse(json);
}
