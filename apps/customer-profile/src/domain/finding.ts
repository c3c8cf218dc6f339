/** Why a row is refused. The rest of the file is taken over. */
export type RefusalCode =
  | 'BIRTH_DATE_WRONG'
  | 'CELL_DIGITS_LOST'
  | 'CELL_ERROR'
  | 'CELL_FORMULA'
  | 'CLAIM_BEFORE_POLICY'
  | 'CUSTOMER_UNKNOWN'
  | 'DATES_CONTRADICT'
  | 'DATE_WRONG'
  | 'IDENTITY_WRONG'
  | 'NUMBER_OUT_OF_RANGE'
  | 'NUMBER_WRONG'
  | 'OFFICE_WRONG'
  | 'POLICY_OF_ANOTHER_CUSTOMER'
  | 'POLICY_UNKNOWN'
  | 'PREMIUM_NEGATIVE'
  | 'REFERENCE_WRONG'
  | 'ROW_COLUMNS'
  | 'TERM_ENDS_BEFORE_START'
  | 'VALUE_CONTROL_CHARACTER'
  | 'VALUE_MISSING'
  | 'VALUE_TOO_LONG'
  | 'VALUE_UNKNOWN';

/** What is worth a look in a row that was taken over. */
export type NoteCode =
  | 'CLAIM_PAID_NOTHING'
  | 'CLAIM_WITHOUT_TERM'
  | 'COUNT_DIFFERS'
  | 'CUSTOMER_ERASED'
  | 'DOUBLED_PAYMENT'
  | 'DOUBLED_TERM'
  | 'EXPOSURE_CAPPED'
  | 'FURTHER_SHEETS'
  | 'LAST_LINE_OPEN'
  | 'RENEWAL_WITHOUT_TERM';

/** Which column of the header is at fault; the file as a whole is refused with COLUMNS_WRONG. */
export type ColumnProblemCode = 'COLUMN_DOUBLED' | 'COLUMN_MISSING' | 'COLUMN_UNKNOWN';

/** Why a file as a whole is refused: nothing of it is taken over. */
export type FileProblemCode =
  | 'COLUMNS_WRONG'
  | 'FILE_EMPTY'
  | 'FILE_ENCODINGS_MIXED'
  | 'FILE_FORMAT_UNKNOWN'
  | 'FILE_GZIP_BROKEN'
  | 'FILE_HEADER_ONLY'
  | 'FILE_LINE_TOO_LONG'
  | 'FILE_NOT_UTF8'
  | 'FILE_NUL_BYTE'
  | 'FILE_QUOTE_MISPLACED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TRUNCATED'
  | 'FILE_WORKBOOK_BROKEN'
  | 'TOO_MANY_REFUSED';

export type FindingCode = RefusalCode | NoteCode | ColumnProblemCode | FileProblemCode;

export interface Finding {
  /** Line of the file the row starts on, the header being 1; 0: the file as a whole. */
  readonly line: number;
  /** Empty where the row as a whole is meant. */
  readonly column: string;
  readonly code: FindingCode;
  /** In words, with the offending value, unless its column is a personal one. */
  readonly message: string;
  readonly refused: boolean;
}

/** A value as findings show it: quoted, and cut where it is long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
