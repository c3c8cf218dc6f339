import { isLocalDate, type LocalDate, points } from '@evergreen/kernel';
import { z } from 'zod';
import type { Programme } from '../domain/programme.ts';

const date = z.string().refine((text): text is LocalDate => isLocalDate(text), 'expects a date YYYY-MM-DD');
const dayOfYear = z.string().refine((text) => isLocalDate(`2000-${text}`), 'expects a day of the year MM-DD');
const word = z.string().regex(/^[a-z0-9-]{1,40}$/, 'expects small letters, digits and hyphens');
const words = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const count = (min: number, max: number) => z.int().min(min).max(max);
const pointsFrom = (min: number, max: number) => count(min, max).transform((value) => points(value));
const months = count(1, 1_200);

const qualification = z
  .strictObject({
    claimFreeYears: count(1, 100).optional(),
    tenureYears: count(1, 100).optional(),
    statusPoints: pointsFrom(1, 1_000_000_000).optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'asks for nothing');

const tier = z.strictObject({
  tierId: word,
  names: words,
  qualifications: z.array(qualification).max(10),
  gate: z
    .string()
    .regex(/^[a-z0-9:.-]{1,80}$/, 'expects small letters, digits, colons, dots and hyphens')
    .nullable(),
  floor: pointsFrom(-1_000_000, 0),
});

const expiryPolicy = z.discriminatedUnion('kind', [
  z.strictObject({ policyId: word, kind: z.literal('none') }),
  z.strictObject({ policyId: word, kind: z.literal('date'), lastOn: date }),
  z.strictObject({
    ...{ policyId: word, kind: z.literal('days-of-year') },
    ...{ days: z.array(dayOfYear).min(1).max(20), monthsMin: count(0, 1_200) },
  }),
  z.strictObject({
    ...{ policyId: word, kind: z.literal('rolling'), months },
    roundTo: z.union([z.enum(['month', 'quarter', 'half-year', 'year']), count(1, 12)]).nullable(),
  }),
  z.strictObject({ policyId: word, kind: z.literal('sliding'), months }),
  z.strictObject({
    ...{ policyId: word, kind: z.literal('by-tier') },
    monthsByTier: z.record(word, months.nullable()),
  }),
  z.strictObject({ policyId: word, kind: z.literal('anniversary'), leaveOut: count(0, 50) }),
]);

const definition = z
  .strictObject({
    version: count(1, 1_000_000),
    effectiveFrom: date,
    tiers: z.array(tier).min(1).max(20),
    heirByTier: z.record(word, word).default({}),
    downgrade: z.enum(['never', 'one-level', 'eligible']),
    graceDays: count(0, 366),
    warningDays: count(1, 366),
    statusWindowMonths: count(1, 120),
    statusPercentBySource: z.record(word, count(0, 1_000)),
    protection: z
      .strictObject({ fromTierId: word, tenureYears: count(0, 100), oneClaimInYears: count(1, 100) })
      .nullable(),
    benefits: z
      .array(
        z.strictObject({
          ...{ benefitId: word, names: words, description: words, unit: words },
          perYearByTier: z.record(word, count(1, 1_000).nullable()),
        }),
      )
      .max(50),
    expiryPolicies: z.array(expiryPolicy).min(1).max(50),
    adjustment: z.strictObject({
      approvalAbove: pointsFrom(0, 1_000_000),
      reasons: z
        .array(z.strictObject({ reasonId: word, names: words, retired: z.boolean().default(false) }))
        .min(1)
        .max(50),
    }),
    holdMinutes: count(1, 525_600),
    // Versions from before it was a rule have what was the rule then.
    givenBackDaysMin: count(0, 3_660).default(30),
    noticeDays: z.array(count(1, 366)).max(10),
    pointValue: z.strictObject({
      minorPer100Points: count(1, 1_000_000).transform((value) => BigInt(value)),
      currency: z.string().regex(/^[A-Z]{3}$/, 'expects a currency of three letters'),
    }),
  })
  .superRefine((programme, context) => {
    for (const { path, message } of contradictions(programme)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

interface Contradiction {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What each part allows and the whole does not. */
function* contradictions(programme: Programme): Generator<Contradiction> {
  const { tiers, heirByTier, benefits, expiryPolicies, adjustment, noticeDays, protection } = programme;
  const tierIds = tiers.map(({ tierId }) => tierId);
  const lists: [string, string[]][] = [
    ['tiers', tierIds],
    ['benefits', benefits.map(({ benefitId }) => benefitId)],
    ['expiryPolicies', expiryPolicies.map(({ policyId }) => policyId)],
    ['adjustment.reasons', adjustment.reasons.map(({ reasonId }) => reasonId)],
  ];
  for (const [name, ids] of lists) {
    if (new Set(ids).size < ids.length) yield { path: name.split('.'), message: 'names an id twice' };
  }
  for (const [n, { qualifications, gate }] of tiers.entries()) {
    if (n === 0 && (qualifications.length > 0 || gate !== null))
      yield { path: ['tiers', n], message: 'is the lowest tier, which every member has' };
    if (n > 0 && qualifications.length === 0)
      yield { path: ['tiers', n, 'qualifications'], message: 'has no way to qualify' };
  }
  for (const [gone, heir] of Object.entries(heirByTier)) {
    if (tierIds.includes(gone)) yield { path: ['heirByTier', gone], message: 'is a tier' };
    if (!tierIds.includes(heir)) yield { path: ['heirByTier', gone], message: 'goes to what is no tier' };
  }
  if (adjustment.reasons.every(({ retired }) => retired))
    yield { path: ['adjustment', 'reasons'], message: 'leaves no reason to give' };
  if (protection !== null && !tierIds.includes(protection.fromTierId))
    yield { path: ['protection', 'fromTierId'], message: 'is no tier' };
  for (const [n, { perYearByTier }] of benefits.entries()) {
    if (Object.keys(perYearByTier).some((id) => !tierIds.includes(id)))
      yield { path: ['benefits', n, 'perYearByTier'], message: 'names what is no tier' };
  }
  for (const [n, policy] of expiryPolicies.entries()) {
    if (policy.kind !== 'by-tier') continue;
    const named = Object.keys(policy.monthsByTier);
    if (named.length !== new Set(tierIds).size || named.some((id) => !tierIds.includes(id)))
      yield {
        path: ['expiryPolicies', n, 'monthsByTier'],
        message: 'must name every tier, and nothing else',
      };
  }
  if (noticeDays.some((days, n) => n > 0 && noticeDays[n - 1]! <= days))
    yield { path: ['noticeDays'], message: 'must fall' };
}

/** A programme as JSON has it: points as numbers. */
export type ProgrammeJson = z.input<typeof definition>;

export type ReadProgramme =
  | { readonly programme: Programme }
  | { readonly problems: readonly { readonly field: string; readonly problem: string }[] };

/** Reads a programme's JSON, or tells every field at fault. */
export function tryReadProgramme(json: unknown): ReadProgramme {
  const parsed = definition.safeParse(json);
  if (parsed.success) return { programme: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message })),
  };
}

/** @throws Error naming what is wrong with it */
export function readProgramme(json: unknown): Programme {
  const read = tryReadProgramme(json);
  if ('programme' in read) return read.programme;
  const problems = read.problems.map(({ field, problem }) => `${field}: ${problem}`);
  throw new Error(`Programme is not valid: ${problems.join('; ')}`);
}
