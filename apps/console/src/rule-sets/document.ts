/** A rule set as its file has it, as far as screens know it. */
export type RuleDocument = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of a document: their places, such as `noClaim.ladder.0.points`, with what stands there. */
export function fieldsOf(value: unknown, place = ''): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const add = (name: string, inner: unknown) => {
    const at = place === '' ? name : `${place}.${name}`;
    for (const [field, text] of fieldsOf(inner, at)) fields.set(field, text);
  };
  if (isRecord(value)) for (const [name, inner] of Object.entries(value)) add(name, inner);
  else if (Array.isArray(value) && value.some(isRecord))
    value.forEach((inner: unknown, n) => add(String(n), inner));
  else if (Array.isArray(value)) fields.set(place, value.join(', '));
  else if (value !== null && value !== undefined) fields.set(place, String(value));
  return fields;
}

/** A field in which two documents differ; undefined: it is not there. */
export interface Difference {
  readonly place: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** What every version of a rule set has of its own. */
const identity = new Set(['ruleSetId', 'version']);

export function differences(one: unknown, other: unknown): readonly Difference[] {
  const [first, second] = [fieldsOf(one), fieldsOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((place) => !identity.has(place) && first.get(place) !== second.get(place))
    .map((place) => ({ place, one: first.get(place), other: second.get(place) }));
}

/** The field's name without the places in lists: `noClaim.ladder.points`. */
export const nameOfPlace = (place: string): string => place.replaceAll(/\.\d+(?=\.)/g, '');

/** Which entry of a list a field belongs to, from 1; undefined: of none. */
export function entryOfPlace(place: string): number | undefined {
  const [, n] = /\.(\d+)\./.exec(place) ?? [];
  return n === undefined ? undefined : Number(n) + 1;
}

/** The place of a field in a form whose names are the document's. */
export const formPlace = (place: string): (string | number)[] =>
  place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Without what was left empty: a part that may be left out is left out, and one that may be null is null. */
export function documentOfForm(values: RuleDocument): RuleDocument {
  const rules = isRecord(values['noClaim']) ? values['noClaim'] : {};
  const { stepBack, protection, renewalBonus, midTermCredit, ...given } = rules;
  const { expiryPolicyId, expiryMonths, appliesTo, ...others } = given;
  const covers = isRecord(appliesTo) ? appliesTo['covers'] : undefined;
  return {
    ...values,
    noClaim: {
      ...others,
      expiryMonths: isThere(expiryMonths) ? expiryMonths : null,
      ...(isThere(expiryPolicyId) ? { expiryPolicyId } : {}),
      ...(Array.isArray(stepBack) && stepBack.length > 0 ? { stepBack: stepBack as unknown } : {}),
      ...(isAnyThere(protection) ? { protection } : {}),
      ...(isAnyThere(renewalBonus) ? { renewalBonus } : {}),
      ...(isAnyThere(midTermCredit) ? { midTermCredit } : {}),
      ...(Array.isArray(covers) && covers.length > 0 ? { appliesTo } : {}),
    },
  };
}

const isAnyThere = (value: unknown) => isRecord(value) && Object.values(value).some(isThere);
const isThere = (value: unknown) => value !== null && value !== undefined && value !== '';

/** Minor units in a whole one of money, as forms and words show amounts of rules. */
export const unitsIn = 100;

/** `5000` minor units as `50.00`. */
export const formatDecimal = (minor: number): string => (minor / unitsIn).toFixed(2);
