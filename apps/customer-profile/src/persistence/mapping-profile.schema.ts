import { type FieldProblem, isLocalDate } from '@evergreen/kernel';
import { z } from 'zod';
import {
  columnOf,
  encodings,
  type FieldMapping,
  keptColumns,
  type MappingProfile,
  repeated,
} from '../domain/mapping-profile.ts';
import { isDateFormat } from '../domain/parse-date.ts';

const attributesMax = 60;

/** Texts without control characters, as the values of cells are, and such as Postgres can keep. */
const plain = (lengthMax: number) =>
  z
    .string()
    .min(1, 'is missing')
    .max(lengthMax, `has more than ${lengthMax} characters`)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), 'holds a control character');
const word = plain(200);
// Spreadsheets break the lines of a header.
const column = z
  .string()
  .min(1, 'is missing')
  .max(200)
  .refine((text) => !/[\0\p{Cs}]/u.test(text), 'holds a character that no text has');
const columns = z.array(column).max(attributesMax).default([]);

const part = z.strictObject({
  as: z.literal('part'),
  column,
  separator: plain(10),
  part: z.enum(['before', 'after']),
});
const constant = z.strictObject({ as: z.literal('constant'), value: word });
const text = z.strictObject({ as: z.literal('text'), column });
const enumeration = z.strictObject({ as: z.literal('enum'), column, values: z.record(word, word) });
const optional = { optional: z.boolean().optional() };

// A field a row cannot do without has no "optional": each reader of one either gives a value or a refusal.
const neededWord = z.discriminatedUnion('as', [text, part, enumeration, constant]);
const optionalWord = z
  .discriminatedUnion('as', [text.extend(optional), part, enumeration.extend(optional), constant])
  .optional();

const noDate = 'expects a date YYYY-MM-DD';
const year = z.enum(['first-day-of-year', 'last-day-of-year']);
const dates = [
  z.strictObject({
    as: z.literal('date'),
    column,
    format: z.string().refine(isDateFormat, 'expects YYYY, MM or M, and DD or D, once each'),
  }),
  z.strictObject({ as: year, column }),
  z.strictObject({
    as: z.literal('constant'),
    // Of a row with several terms the year is filled in.
    value: z.string().refine((text) => isLocalDate(text.replace(/\{[a-z]+\}/, '2000')), noDate),
  }),
] as const;
const neededDate = z.discriminatedUnion('as', dates);
const lastDay = z.discriminatedUnion('as', [...dates, z.strictObject({ as: z.literal('exposure'), column })]);

const optionalDate = z.discriminatedUnion('as', [dates[0].extend(optional), dates[1], dates[2]]).optional();

const birthDate = dates[0].extend(optional).optional();

const money = z.strictObject({ as: z.literal('money'), column });
const optionalMoney = money.extend(optional).optional();
const neededNumber = z.strictObject({
  as: z.enum(['integer', 'decimal']),
  column,
  min: z.number().int(),
  max: z.number().int().max(2_147_483_647),
});
const number = neededNumber.extend(optional).optional();
const percent = neededNumber
  .extend({ ...optional, min: z.number().int().min(0), max: z.number().int().max(100) })
  .optional();

const facts = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expects small letters a to z and digits, with hyphens between')
    .max(60),
  version: z.number().int().min(1),
  nameZh: plain(100),
  nameEn: plain(100),
  source: plain(60),
  delimiter: z.string().regex(/^[^"\r\n\0\ud800-\udfff]$/, 'expects one character, no quote'),
  encoding: z.enum(encodings).optional(),
  currency: z.union([z.literal('insurer'), z.string().regex(/^[A-Z]{3}$/)]),
  ignored: z.array(column).max(500).default([]),
};

const year4 = z.number().int().min(1900).max(2199);

const customerFields = {
  customerRef: neededWord,
  customerKind: optionalWord,
  customerName: optionalWord,
  phone: optionalWord,
  bornOn: birthDate,
  occupation: optionalWord,
  householdRef: optionalWord,
  orgPath: neededWord,
};

const termProfile = z.strictObject({
  ...facts,
  kind: z.literal('terms'),
  repeat: z
    .strictObject({ name: z.string().regex(/^[a-z]{1,20}$/), from: year4, to: year4 })
    .refine(({ from, to }) => from <= to && to - from < 60, 'expects the first before the last, 60 at most')
    .optional(),
  fields: z.strictObject({
    ...customerFields,
    vehicleRef: neededWord,
    plate: optionalWord,
    policyRef: neededWord,
    cover: optionalWord,
    startsOn: neededDate,
    endsOn: lastDay,
    premium: optionalMoney,
    statedClaims: number,
    boundOn: optionalDate,
    cancelledOn: optionalDate,
    declined: optionalWord,
    arrears: optionalMoney,
    goneOn: optionalDate,
  }),
  attributes: z
    .strictObject({ customer: columns, vehicle: columns, policy: columns, term: columns })
    .default({ customer: [], vehicle: [], policy: [], term: [] }),
  optionalAttributes: z.array(column).max(attributesMax).optional(),
});

const claimProfile = z.strictObject({
  ...facts,
  kind: z.literal('claims'),
  fields: z.strictObject({
    policyRef: neededWord,
    occurredOn: neededDate,
    claimRef: neededWord,
    guarantee: neededWord,
    paid: money,
    faultPercent: percent,
    outstanding: optionalMoney,
    recovered: optionalMoney,
    reportedOn: optionalDate,
    closedOn: optionalDate,
    withdrawnOn: optionalDate,
  }),
});

const customerProfile = z.strictObject({
  ...facts,
  kind: z.literal('customers'),
  fields: z.strictObject({ ...customerFields, identityNumber: optionalWord }),
  attributes: z.strictObject({ customer: columns }).default({ customer: [] }),
});

const answerProfile = z.strictObject({
  ...facts,
  kind: z.literal('answers'),
  fields: z.strictObject({
    customerRef: neededWord,
    answerRef: neededWord,
    answerKind: neededWord,
    score: neededNumber,
    answeredOn: neededDate,
  }),
});

const renewalProfile = z.strictObject({
  ...facts,
  kind: z.literal('renewals'),
  fields: z.strictObject({
    policyRef: neededWord,
    expiredOn: neededDate,
    outcome: neededWord,
    reason: optionalWord,
    competitor: optionalWord,
    decidedOn: optionalDate,
  }),
});

const countProfile = z.strictObject({
  ...facts,
  kind: z.literal('counts'),
  fields: z.strictObject({ policyRef: neededWord, startsOn: neededDate, endsOn: neededDate }),
  counts: z.record(word, column),
});

const personalFields: ReadonlySet<string> = new Set(['customerName', 'phone', 'bornOn', 'plate']);

/**
 * A column with names, phones, birth dates or plates is sealed, and nothing else may be read from it: references and attributes are
 * kept in clear.
 */
const schema = z
  .discriminatedUnion('kind', [
    customerProfile,
    termProfile,
    claimProfile,
    answerProfile,
    renewalProfile,
    countProfile,
  ])
  .superRefine((profile, context) => {
    for (const { fields } of profile.kind === 'terms' ? repeated(profile) : [profile]) {
      for (const [name, field] of Object.entries<FieldMapping | undefined>({ ...fields })) {
        if (!name.endsWith('On') || field?.as !== 'constant' || isLocalDate(field.value)) continue;
        context.addIssue({ code: 'custom', path: ['fields', name], message: noDate });
      }
    }
    const fields = Object.entries<FieldMapping | undefined>({ ...profile.fields });
    const ofPersonal = (isPersonal: boolean): string[] =>
      fields.filter(([name]) => personalFields.has(name) === isPersonal).map(([, field]) => columnOf(field));
    const clear = new Set([...ofPersonal(false), ...keptColumns(profile)]);
    for (const personal of ofPersonal(true)) {
      if (personal === '' || !clear.has(personal)) continue;
      const message = `column ${personal} is personal: nothing else may be read from it`;
      context.addIssue({ code: 'custom', path: ['fields'], message });
    }
  });

/** The profile, or what is wrong with which of its fields. */
export function checkMappingProfile(
  json: unknown,
): { readonly profile: MappingProfile } | { readonly problems: readonly FieldProblem[] } {
  const parsed = schema.safeParse(json);
  if (parsed.success) return { profile: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message })),
  };
}

/** @throws Error naming everything that is wrong with the profile */
export function readMappingProfile(json: unknown): MappingProfile {
  const checked = checkMappingProfile(json);
  if ('profile' in checked) return checked.profile;
  const problems = checked.problems.map(({ field, problem }) => `${field}: ${problem}`);
  throw new Error(`Not a mapping profile: ${problems.join('; ')}`);
}
