import { type FieldProblem, isLocalDate, type LocalDate } from '@evergreen/kernel';
import { z } from 'zod';
import {
  type CampaignDefinition,
  campaignEvents,
  capPeriods,
  definitionProblems,
  stackingModes,
} from '../../domain/campaigns/campaign-definition.ts';

const numbersMax = 5_000;
const pointsMax = 1_000_000_000_000;

const date = z.string().refine((text): text is LocalDate => isLocalDate(text), 'is not a date YYYY-MM-DD');
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, `must have 1 to ${max} characters`)
    .max(max, `must have 1 to ${max} characters`)
    .refine((value) => !value.includes('\0'), 'holds a character that no text has');
const words = (max: number) => z.strictObject({ zh: text(max), en: text(max) });
const whole = (min: number, max: number) =>
  z
    .int('must be a whole number')
    .min(min, `must be from ${min} to ${max}`)
    .max(max, `must be from ${min} to ${max}`);
const amount = whole(0, pointsMax).nullable();
const limit = { points: amount, minor: amount, times: amount };
const hasLimit = ({ points, minor, times }: { points: unknown; minor: unknown; times: unknown }) =>
  points !== null || minor !== null || times !== null;
const periodLimit = z
  .strictObject({ every: z.enum(capPeriods), ...limit })
  .refine(hasLimit, 'needs a limit')
  .nullable();
const office = z
  .string()
  .regex(/^(\/|(\/[A-Za-z0-9-]{1,40}){1,10})$/, 'is no office')
  .max(400);
const expiry = whole(1, 120).nullable();

const numbers = z.array(text(80)).max(numbersMax, `must have at most ${numbersMax} entries`);

const definition = z.strictObject({
  name: words(40),
  startsOn: date,
  endsOn: date,
  audience: z.strictObject({
    segments: z
      .array(z.strictObject({ segmentId: z.uuid('is not a UUID'), version: whole(1, 1_000_000) }))
      .max(20, 'must have at most 20 entries'),
    customerNumbers: numbers,
    // Definitions from before they could be named have none.
    memberNumbers: numbers.default([]),
    heldOutPercent: whole(0, 50),
  }),
  trigger: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('once') }),
    z.strictObject({
      kind: z.literal('schedule'),
      every: z.enum(['day', 'week', 'month']),
      day: whole(1, 31).nullable(),
    }),
    z.strictObject({ kind: z.literal('event'), event: z.enum(campaignEvents) }),
    z.strictObject({ kind: z.literal('birthday') }),
  ]),
  effects: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('points'),
          points: whole(1, 1_000_000),
          expiresAfterMonths: expiry,
        }),
        z.strictObject({
          kind: z.literal('premium-points'),
          pointsPerHundred: whole(1, 10_000),
          expiresAfterMonths: expiry,
        }),
        z.strictObject({
          kind: z.literal('multiplier'),
          percent: whole(101, 1_000),
          expiresAfterMonths: expiry,
        }),
        z.strictObject({ kind: z.literal('coupon'), couponKindId: z.uuid('is not a UUID') }),
        z.strictObject({ kind: z.literal('gift'), rewardId: z.uuid('is not a UUID') }),
        z.strictObject({ kind: z.literal('invitation'), eventId: z.uuid('is not a UUID') }),
        z.strictObject({ kind: z.literal('notice'), title: words(40), text: words(200) }),
      ]),
    )
    .min(1, 'needs one at least')
    .max(2, 'must have at most 2 entries'),
  budget: z.strictObject({
    total: z.strictObject(limit),
    offices: z
      .array(z.strictObject({ orgPath: office, ...limit }).refine(hasLimit, 'needs a limit'))
      .max(200, 'must have at most 200 entries'),
    period: periodLimit,
  }),
  caps: z.strictObject({
    member: periodLimit,
    // Definitions from before there was one have none.
    vehicle: periodLimit.default(null),
    policy: periodLimit,
  }),
  stacking: z
    .strictObject({
      ...{ group: text(40), mode: z.enum(stackingModes) },
      // Definitions from before there was an order have none.
      place: whole(1, 1_000).nullable().default(null),
    })
    .nullable(),
  windowDays: whole(1, 730),
});

export type DefinitionReading =
  | { readonly kind: 'definition'; readonly definition: CampaignDefinition }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] };

/** Reads what somebody has written, as JSON; what is wrong with it is said field by field. */
export function readDefinition(json: string): DefinitionReading {
  let written: unknown;
  try {
    written = JSON.parse(json);
  } catch {
    return { kind: 'refused', problems: [{ field: 'definition', problem: 'is no JSON' }] };
  }
  const parsed = definition.safeParse(written);
  if (!parsed.success) return { kind: 'refused', problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = definitionProblems(parsed.data);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'definition', definition: parsed.data };
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const at = issue.path.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`,
    '',
  );
  // What nobody knows is named, too: a setting that does nothing would be believed to do something.
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: at === '' ? key : `${at}.${key}`, problem: 'is not known' }));
  return [{ field: at === '' ? 'definition' : at, problem: issue.message }];
}

/** A definition that was kept. @throws Error when it is not valid: nothing else is kept */
export function keptDefinition(json: object): CampaignDefinition {
  return definition.parse(json);
}
