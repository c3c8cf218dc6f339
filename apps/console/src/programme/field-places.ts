/** Where the form has what the server names otherwise. */
const renamed: Readonly<Record<string, string>> = {
  expiryPolicies: 'policies',
  'adjustment.reasons': 'reasons',
  'adjustment.approvalAbove': 'approvalAbove',
  'protection.fromTierId': 'fromTier',
  'protection.tenureYears': 'tenureYears',
  'protection.oneClaimInYears': 'oneClaimInYears',
  'pointValue.minorPer100Points': 'minorPer100Points',
  statusPercentBySource: 'statusPercents',
};

const twoLanguages: Readonly<Record<string, string>> = {
  'names.zh': 'zh',
  'names.en': 'en',
  'unit.zh': 'unitZh',
  'unit.en': 'unitEn',
  'description.zh': 'descriptionZh',
  'description.en': 'descriptionEn',
};

const lists = ['tiers', 'benefits', 'policies', 'reasons'];
const plain = [
  ...['effectiveFrom', 'downgrade', 'graceDays', 'warningDays', 'statusWindowMonths'],
  ...['holdMinutes', 'givenBackDaysMin', 'noticeDays'],
];

/** The place in the form of a field as a refusal names it; undefined where the form has none. */
export function placeOf(field: string): (string | number)[] | undefined {
  const path = field.replace(/^rules\./, '');
  const known = Object.entries(renamed).find(([name]) => path === name || path.startsWith(`${name}.`));
  const inForm = known === undefined ? path : `${known[1]}${path.slice(known[0].length)}`;
  const [list = '', row = '', ...rest] = inForm.split('.');
  if (row === '') return plain.includes(list) || known !== undefined ? [list] : undefined;
  if (list === 'statusPercents') return [list, row];
  if (!lists.includes(list) || !/^\d+$/.test(row)) return plain.includes(list) ? [list] : undefined;
  const name = twoLanguages[rest.join('.')];
  if (name !== undefined) return [list, Number(row), name];
  // A list in a row, and what is wrong inside it, is told at the list, which has the place for it.
  return rest[0] === undefined ? undefined : [list, Number(row), rest[0]];
}
