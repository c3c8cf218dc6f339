import type { RowKind } from './profile-columns.ts';

/** What stands in a field, which decides how it is read. */
type FieldType = 'word' | 'choice' | 'date' | 'money' | 'number';

interface FieldSpec {
  readonly name: string;
  readonly type: FieldType;
  readonly needed?: boolean;
  /** How its column is called in the house's own format, where not as the field. */
  readonly column?: string;
  /** Our words, of a choice. */
  readonly choices?: readonly string[];
  /** Of a number; the least is 0. */
  readonly max?: number;
}

const customer: readonly FieldSpec[] = [
  { name: 'customerRef', type: 'word', needed: true },
  { name: 'customerKind', type: 'choice', choices: ['person', 'company'] },
  { name: 'customerName', type: 'word' },
  { name: 'phone', type: 'word' },
  { name: 'bornOn', type: 'date', column: 'birth_date' },
  { name: 'occupation', type: 'word' },
  { name: 'householdRef', type: 'word' },
  { name: 'orgPath', type: 'word', needed: true },
];

/** Kinds of files that people make profiles for. */
export const editableKinds = [
  'customers',
  'terms',
  'claims',
  'answers',
  'renewals',
] as const satisfies readonly RowKind[];
export type EditableKind = (typeof editableKinds)[number];

export const fieldsOf: Readonly<Record<EditableKind, readonly FieldSpec[]>> = {
  customers: [...customer, { name: 'identityNumber', type: 'word' }],
  terms: [
    ...customer,
    { name: 'policyRef', type: 'word', needed: true },
    { name: 'vehicleRef', type: 'word', needed: true },
    { name: 'plate', type: 'word' },
    { name: 'cover', type: 'choice', choices: ['compulsory', 'commercial'] },
    { name: 'startsOn', type: 'date', needed: true },
    { name: 'endsOn', type: 'date', needed: true },
    { name: 'premium', type: 'money' },
    { name: 'statedClaims', type: 'number', max: 1_000 },
    { name: 'boundOn', type: 'date' },
    { name: 'cancelledOn', type: 'date' },
    { name: 'declined', type: 'choice', choices: ['yes', 'no'] },
    { name: 'arrears', type: 'money' },
    { name: 'goneOn', type: 'date' },
  ],
  claims: [
    { name: 'policyRef', type: 'word', needed: true },
    { name: 'claimRef', type: 'word', needed: true },
    { name: 'occurredOn', type: 'date', needed: true },
    { name: 'guarantee', type: 'word', needed: true },
    { name: 'paid', type: 'money', needed: true },
    { name: 'faultPercent', type: 'number', max: 100 },
    { name: 'outstanding', type: 'money' },
    { name: 'recovered', type: 'money' },
    { name: 'reportedOn', type: 'date' },
    { name: 'closedOn', type: 'date' },
    { name: 'withdrawnOn', type: 'date' },
  ],
  answers: [
    { name: 'customerRef', type: 'word', needed: true },
    { name: 'answerRef', type: 'word', needed: true },
    {
      name: 'answerKind',
      type: 'choice',
      needed: true,
      choices: ['csat', 'nps', 'visit', 'complaint-handling'],
    },
    { name: 'score', type: 'number', needed: true, max: 10 },
    { name: 'answeredOn', type: 'date', needed: true },
  ],
  renewals: [
    { name: 'policyRef', type: 'word', needed: true },
    { name: 'expiredOn', type: 'date', needed: true },
    {
      name: 'outcome',
      type: 'choice',
      needed: true,
      choices: ['renewed', 'lost', 'declined', 'vehicle-gone'],
    },
    { name: 'reason', type: 'word' },
    { name: 'competitor', type: 'word' },
    { name: 'decidedOn', type: 'date' },
  ],
};

/** How a field is read, as it is edited. */
export interface FieldDraft {
  readonly column?: string;
  /** The same for every row, in the place of a column. */
  readonly constant?: string;
  /** Of a date. */
  readonly format?: string;
  /** Of a choice: `交强险=compulsory, 商业险=commercial`. Empty: our own words stand in the file. */
  readonly words?: string;
}

export interface MappingDraft {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: EditableKind;
  readonly source: string;
  readonly delimiter: string;
  /** Empty: found out from the file. */
  readonly encoding: string;
  readonly currency: string;
  readonly fields: Readonly<Record<string, FieldDraft>>;
  /** Columns that are kept as attributes: of customers in files of customers, else of terms. */
  readonly kept: readonly string[];
}

export const emptyDraft: MappingDraft = {
  ...{ id: '', nameZh: '', nameEn: '', kind: 'terms', source: 'evergreen', delimiter: ',', encoding: '' },
  ...{ currency: 'insurer', fields: {}, kept: [] },
};

/** Takes the columns that are called as a field is for its column: `starts_on`, `StartsOn`. Those of another file go. */
export function guessed(draft: MappingDraft, columns: readonly string[]): MappingDraft {
  const plain = (text: string): string => text.replaceAll(/[^a-z]/gi, '').toLowerCase();
  const isThere = ({ column }: FieldDraft): boolean => column === undefined || columns.includes(column);
  const fields: Record<string, FieldDraft> = {};
  for (const { name, column: called = name } of fieldsOf[draft.kind]) {
    const known = draft.fields[name];
    const column = columns.find((each) => [plain(name), plain(called)].includes(plain(each)));
    if (known !== undefined && isThere(known)) fields[name] = known;
    else if (column !== undefined) fields[name] = { column };
  }
  return { ...draft, fields, kept: draft.kept.filter((column) => columns.includes(column)) };
}

/** Names of what a profile cannot do without, and has not got yet. */
export function missingIn(draft: MappingDraft): readonly string[] {
  const facts = (['id', 'nameZh', 'nameEn', 'source'] as const).filter((name) => draft[name].trim() === '');
  const fields = fieldsOf[draft.kind].filter(
    (spec) => spec.needed === true && mappingOf(spec, draft.fields[spec.name]) === undefined,
  );
  return [...facts, ...fields.map(({ name }) => name)];
}

/** The profile as data. Columns that nothing is read from are passed over. */
export function definitionOf(draft: MappingDraft, columns: readonly string[]): Record<string, unknown> {
  const { fields: drafts, kept, encoding, kind, ...facts } = draft;
  const fields: Record<string, unknown> = {};
  for (const spec of fieldsOf[kind]) {
    const mapping = mappingOf(spec, drafts[spec.name]);
    if (mapping !== undefined) fields[spec.name] = mapping;
  }
  const read = new Set([...Object.values(drafts).map(({ column }) => column), ...kept]);
  const attributes =
    kind === 'customers'
      ? { customer: kept }
      : kind === 'terms'
        ? { customer: [], vehicle: [], policy: [], term: kept }
        : undefined;
  return {
    ...facts,
    kind,
    version: 1,
    ...(encoding === '' ? {} : { encoding }),
    fields,
    ...(attributes === undefined ? {} : { attributes }),
    ignored: columns.filter((column) => !read.has(column)),
  };
}

function mappingOf(spec: FieldSpec, draft: FieldDraft | undefined): Record<string, unknown> | undefined {
  const { column, constant, format, words } = draft ?? {};
  if (constant !== undefined && constant !== '') return { as: 'constant', value: constant };
  if (column === undefined) return undefined;
  const rest = { column, ...(spec.needed === true ? {} : { optional: true }) };
  switch (spec.type) {
    case 'word':
      return { as: 'text', ...rest };
    case 'choice':
      return { as: 'enum', ...rest, values: wordsOf(words ?? '', spec.choices ?? []) };
    case 'date':
      return { as: 'date', ...rest, format: format ?? 'YYYY-MM-DD' };
    case 'money':
      return { as: 'money', ...rest };
    case 'number':
      return { as: 'decimal', ...rest, min: 0, max: spec.max };
  }
}

function wordsOf(text: string, choices: readonly string[]): Record<string, string> {
  const pairs = text
    .split(/[,，;；\n]/)
    .map((pair) => pair.split('=').map((part) => part.trim()))
    .filter(([theirs = '', ours = '']) => theirs !== '' && ours !== '');
  const words: Record<string, string> = {};
  for (const [theirs = '', ours = ''] of pairs) words[theirs] = ours;
  if (pairs.length === 0) for (const choice of choices) words[choice] = choice;
  return words;
}
