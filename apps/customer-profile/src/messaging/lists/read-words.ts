import type { InputFields } from '@evergreen/kernel';
import type { StandingKind } from '../../use-cases/lists/override-standing.ts';

/** One of a few words. */
export function oneOf<const Word extends string>(
  fields: InputFields,
  field: string,
  text: string,
  words: readonly [Word, ...Word[]],
): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) fields.refuse(field, `must be one of ${words.join(', ')}`);
  return word ?? words[0];
}

export const standingKinds = ['list', 'quadrant'] as const satisfies readonly [
  StandingKind,
  ...StandingKind[],
];
const values = { list: ['good', 'poor'], quadrant: ['1', '2', '3', '4'] } as const;

/** Where a customer can be; null: nowhere. */
export function readValue(
  fields: InputFields,
  field: string,
  kind: StandingKind,
  text: string | undefined,
): string | null {
  return text === undefined ? null : oneOf<string>(fields, field, text, values[kind]);
}

const pathLengthMax = 200;

export function readOffice(fields: InputFields, field: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : fields.text(field, text, pathLengthMax);
}
