import { isLocalDate, type LocalDate } from '@evergreen/kernel';
import { z } from 'zod';
import { valueKinds, type ValueRules } from '../../domain/value-guard/value-rules.ts';

const date = z.string().refine((text): text is LocalDate => isLocalDate(text), 'expects a date YYYY-MM-DD');
const minor = (max: number) =>
  z
    .int()
    .min(0)
    .max(max)
    .transform((value) => BigInt(value));

const region = z.strictObject({
  office: z.string().regex(/^\/$|^(\/[A-Za-z0-9-]{1,40}){1,10}$/, 'expects the path of an office'),
  limitBasisPoints: z.int().min(0).max(10_000),
  minorPer100Points: minor(1_000_000).refine((value) => value > 0n, 'must be above 0'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expects a currency of three letters'),
  allowedKinds: z
    .array(z.enum(valueKinds))
    .max(valueKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'names a kind twice'),
  withoutPremium: z.union([z.literal('allow'), z.strictObject({ limitMinor: minor(1_000_000_000_000) })]),
  withoutTerm: z.enum(['allow', 'refuse']),
});

const regionsMax = 200;

const regions = z
  .array(region)
  .min(1)
  .max(regionsMax)
  .refine((all) => all.some(({ office }) => office === '/'), 'says nothing of the whole company (/)')
  .refine((all) => new Set(all.map(({ office }) => office)).size === all.length, 'names an office twice')
  .refine(
    (all) => new Set(all.map(({ currency }) => currency)).size === 1,
    'values things in more than one currency',
  );

const shipped = z.strictObject({ version: z.int().min(1), effectiveFrom: date, regions });
const document = z.strictObject({ regions });

/** Reads value rules that come with the product. @throws Error naming what is wrong with them */
export function readShippedValueRules(json: unknown): ValueRules {
  const parsed = shipped.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`Value rules are not valid: ${problemsIn(parsed.error).map(said).join('; ')}`);
}

/** What is wrong with a document of regions; none: nothing is. */
export function problemsOfValueRules(json: unknown): { field: string; problem: string }[] {
  const parsed = document.safeParse(json);
  return parsed.success ? [] : problemsIn(parsed.error);
}

/** Reads a document of regions. @throws Error naming what is wrong with it */
export function readRegions(json: unknown): Pick<ValueRules, 'regions'> {
  const parsed = document.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`Value rules are not valid: ${problemsIn(parsed.error).map(said).join('; ')}`);
}

function problemsIn(error: z.ZodError): { field: string; problem: string }[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.') || 'definition',
    problem: issue.message,
  }));
}

function said({ field, problem }: { readonly field: string; readonly problem: string }): string {
  return `${field}: ${problem}`;
}
