/** Text of a column. An empty cell is refused unless it is optional; an optional column may be absent. */
export interface TextMapping {
  readonly as: 'text';
  readonly column: string;
  readonly optional?: boolean | undefined;
}

/** What stands before or after the first separator: customer `1000111` and vehicle `100a` of `1000111.100a`. */
export interface PartMapping {
  readonly as: 'part';
  readonly column: string;
  readonly separator: string;
  readonly part: 'before' | 'after';
}

/** The insurer's words for ours. A word that is not listed is refused. */
export interface EnumMapping {
  readonly as: 'enum';
  readonly column: string;
  readonly values: Readonly<Record<string, string>>;
  readonly optional?: boolean | undefined;
}

/** The same for every row. */
export interface ConstantMapping {
  readonly as: 'constant';
  readonly value: string;
}

/** A date in a form of YYYY, MM or M, DD or D, such as `YYYY-MM-DD` or `D.M.YYYY`. */
export interface FormattedDateMapping {
  readonly as: 'date';
  readonly column: string;
  readonly format: string;
  readonly optional?: boolean | undefined;
}

/** A column with a year stands for its first or last day. */
export interface YearMapping {
  readonly as: 'first-day-of-year' | 'last-day-of-year';
  readonly column: string;
}

/**
 * A share of the year in force, counted in days from the term's start. More than the year that is left is cut to its
 * end, with a finding.
 */
export interface ExposureMapping {
  readonly as: 'exposure';
  readonly column: string;
}

/** A decimal in major units of the profile's currency, without thousands separators. */
export interface MoneyMapping {
  readonly as: 'money';
  readonly column: string;
  readonly optional?: boolean | undefined;
}

export interface IntegerMapping {
  readonly as: 'integer';
  readonly column: string;
  readonly min: number;
  readonly max: number;
  readonly optional?: boolean | undefined;
}

/** A decimal, rounded to a whole number: `50.0`, `12.5`. */
export interface DecimalMapping {
  readonly as: 'decimal';
  readonly column: string;
  readonly min: number;
  readonly max: number;
  readonly optional?: boolean | undefined;
}

export type WordMapping = TextMapping | PartMapping | EnumMapping | ConstantMapping;
export type DateMapping = FormattedDateMapping | YearMapping | ConstantMapping;
export type NumberMapping = IntegerMapping | DecimalMapping;
export type FieldMapping = WordMapping | DateMapping | ExposureMapping | MoneyMapping | NumberMapping;

/** What a row tells of its customer. */
interface CustomerFacts {
  readonly customerRef: WordMapping;
  /** `person` or `company`. */
  readonly customerKind?: WordMapping | undefined;
  readonly customerName?: WordMapping | undefined;
  readonly phone?: WordMapping | undefined;
  /** Personal, as names are. A year alone is no birth date. */
  readonly bornOn?: FormattedDateMapping | undefined;
  readonly occupation?: WordMapping | undefined;
  readonly householdRef?: WordMapping | undefined;
  /** The office that looks after the customer; a path such as `/` or `/33/3301`. */
  readonly orgPath: WordMapping;
}

/** One row is one customer. Of an identity number only the keyed index is kept. */
export type CustomerFields = CustomerFacts & { readonly identityNumber?: WordMapping | undefined };

/** One row is one term of one policy on one vehicle of one customer. */
export interface TermFields extends CustomerFacts {
  readonly vehicleRef: WordMapping;
  readonly plate?: WordMapping | undefined;
  readonly policyRef: WordMapping;
  /** `compulsory` or `commercial`. */
  readonly cover?: WordMapping | undefined;
  readonly startsOn: DateMapping;
  /** Last day of cover. */
  readonly endsOn: DateMapping | ExposureMapping;
  readonly premium?: MoneyMapping | undefined;
  readonly statedClaims?: NumberMapping | undefined;
  /** When the contract was made. */
  readonly boundOn?: DateMapping | undefined;
  /** First day without cover, where the term was ended before its last day. */
  readonly cancelledOn?: DateMapping | undefined;
  /** `yes` where the insurer will not renew the term. */
  readonly declined?: WordMapping | undefined;
  /** What is due and was not paid. */
  readonly arrears?: MoneyMapping | undefined;
  /** When the vehicle was sold or scrapped. */
  readonly goneOn?: DateMapping | undefined;
}

/** One row is one payment (or one figure) of one claim. */
export interface ClaimFields {
  readonly policyRef: WordMapping;
  readonly occurredOn: DateMapping;
  readonly claimRef: WordMapping;
  readonly guarantee: WordMapping;
  readonly paid: MoneyMapping;
  /** Own share of the fault, 0 to 100; an empty cell: not known. */
  readonly faultPercent?: NumberMapping | undefined;
  /** What is still expected to be paid on top. */
  readonly outstanding?: MoneyMapping | undefined;
  /** Salvage and subrogation. */
  readonly recovered?: MoneyMapping | undefined;
  readonly reportedOn?: DateMapping | undefined;
  readonly closedOn?: DateMapping | undefined;
  readonly withdrawnOn?: DateMapping | undefined;
}

/** One row is one answer to a question how content a customer is. */
export interface AnswerFields {
  readonly customerRef: WordMapping;
  readonly answerRef: WordMapping;
  /** `csat`, `nps`, `visit` or `complaint-handling`. */
  readonly answerKind: WordMapping;
  /** 1 to 5; for `nps` 0 to 10. */
  readonly score: NumberMapping;
  readonly answeredOn: DateMapping;
}

/** One row is what became of one policy at the end of a term. */
export interface RenewalFields {
  readonly policyRef: WordMapping;
  /** Last day of the term. */
  readonly expiredOn: DateMapping;
  /** `renewed`, `lost`, `declined` or `vehicle-gone`. */
  readonly outcome: WordMapping;
  readonly reason?: WordMapping | undefined;
  /** Who the customer went to. */
  readonly competitor?: WordMapping | undefined;
  readonly decidedOn?: DateMapping | undefined;
}

/** Columns that are kept as they are, as attributes of the record they describe. */
export interface TermAttributes {
  readonly customer: readonly string[];
  readonly vehicle: readonly string[];
  readonly policy: readonly string[];
  readonly term: readonly string[];
}

export const encodings = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

interface ProfileFacts {
  readonly id: string;
  /** A changed profile is a new version; an import names the one it was read with. */
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Whose numbers the references are: the natural key of a record is source and reference. */
  readonly source: string;
  /** One character. */
  readonly delimiter: string;
  /** Of files that are text; found out from the file where it is not named. */
  readonly encoding?: Encoding | undefined;
  /** ISO 4217, or the insurer's own currency of the configuration. */
  readonly currency: string | 'insurer';
  /** Columns that are known and not taken over. Any other unknown column refuses the file. */
  readonly ignored: readonly string[];
}

/** Several terms in a row: `{name}` in columns and constants stands for each number, a year, from the first to the last. */
export interface Repeat {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface TermProfile extends ProfileFacts {
  readonly kind: 'terms';
  /** Terms without exposure are none. */
  readonly repeat?: Repeat | undefined;
  readonly fields: TermFields;
  readonly attributes: TermAttributes;
  /** Columns of the attributes that a file may lack. */
  readonly optionalAttributes?: readonly string[] | undefined;
}

export interface ClaimProfile extends ProfileFacts {
  readonly kind: 'claims';
  readonly fields: ClaimFields;
}

export interface CustomerProfile extends ProfileFacts {
  readonly kind: 'customers';
  readonly fields: CustomerFields;
  readonly attributes: Pick<TermAttributes, 'customer'>;
}

export interface AnswerProfile extends ProfileFacts {
  readonly kind: 'answers';
  readonly fields: AnswerFields;
}

export interface RenewalProfile extends ProfileFacts {
  readonly kind: 'renewals';
  readonly fields: RenewalFields;
}

/** One row is how many payments there were for a policy in a time, to check the book against. */
export interface CountProfile extends ProfileFacts {
  readonly kind: 'counts';
  readonly fields: {
    readonly policyRef: WordMapping;
    readonly startsOn: DateMapping;
    readonly endsOn: DateMapping;
  };
  /** The column of each guarantee's count. */
  readonly counts: Readonly<Record<string, string>>;
}

/** How the columns of a file become customers, policies, terms, claims, answers and outcomes. Data, never code. */
export type MappingProfile =
  CustomerProfile | TermProfile | ClaimProfile | AnswerProfile | RenewalProfile | CountProfile;

/** How the fields of a row are read; of a row with several terms those of each. */
export function fieldMappings(profile: MappingProfile): readonly FieldMapping[] {
  const all = profile.kind === 'terms' ? repeated(profile) : [profile];
  return all.flatMap(({ fields }) =>
    Object.values<FieldMapping | undefined>({ ...fields }).filter((field) => field !== undefined),
  );
}

/** The profile as it reads each term of a row. */
export function repeated(profile: TermProfile): readonly TermProfile[] {
  const { repeat } = profile;
  if (repeat === undefined) return [profile];
  return Array.from({ length: repeat.to - repeat.from + 1 }, (_, n) => {
    const filled = (text: string): string => text.replaceAll(`{${repeat.name}}`, String(repeat.from + n));
    const fill = <Mapping extends FieldMapping | undefined>(mapping: Mapping): Mapping =>
      mapping === undefined
        ? mapping
        : {
            ...mapping,
            ...(mapping.as === 'constant'
              ? { value: filled(mapping.value) }
              : { column: filled(mapping.column) }),
          };
    const { fields } = profile;
    return {
      ...profile,
      fields: {
        ...fields,
        startsOn: fill(fields.startsOn),
        endsOn: fill(fields.endsOn),
        premium: fill(fields.premium),
        statedClaims: fill(fields.statedClaims),
      },
    };
  });
}

/** Columns that a profile keeps as they are. */
export function keptColumns(profile: MappingProfile): readonly string[] {
  return 'attributes' in profile ? Object.values<readonly string[]>({ ...profile.attributes }).flat() : [];
}

/** The column a field is read from; empty where it is the same for every row. */
export function columnOf(mapping: FieldMapping | undefined): string {
  return mapping !== undefined && mapping.as !== 'constant' ? mapping.column : '';
}
