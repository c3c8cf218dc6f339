import type { Wording } from '@evergreen/web/wording';

// What the import says of a row, a column or the file: the codes of customer-profile, compared by a test.
const zh = {
  CLAIM_BEFORE_POLICY: '赔案早于保单',
  CUSTOMER_UNKNOWN: '没有这位客户',
  DATE_WRONG: '日期有误',
  DATES_CONTRADICT: '日期互相矛盾',
  NUMBER_OUT_OF_RANGE: '数值超出范围',
  NUMBER_WRONG: '数值有误',
  OFFICE_WRONG: '机构有误',
  POLICY_OF_ANOTHER_CUSTOMER: '保单属于其他客户',
  POLICY_UNKNOWN: '没有这张保单',
  PREMIUM_NEGATIVE: '保费为负数',
  REFERENCE_WRONG: '编号有误',
  ROW_COLUMNS: '列数与表头不符',
  TERM_ENDS_BEFORE_START: '终保早于起保',
  VALUE_CONTROL_CHARACTER: '含有不可见字符',
  VALUE_MISSING: '缺少必填内容',
  VALUE_TOO_LONG: '内容过长',
  VALUE_UNKNOWN: '内容不在可选范围',
  CLAIM_PAID_NOTHING: '事故合计没有赔付',
  CLAIM_WITHOUT_TERM: '赔案没有对应的保险期间',
  CUSTOMER_ERASED: '客户资料已删除,未再录入',
  DOUBLED_PAYMENT: '同一笔赔付出现多次',
  DOUBLED_TERM: '同一保险期间出现多行',
  EXPOSURE_CAPPED: '风险暴露按一年封顶',
  LAST_LINE_OPEN: '最后一行没有换行',
  RENEWAL_WITHOUT_TERM: '续保结果没有对应的保险期间',
  COLUMN_DOUBLED: '表头有重复列',
  COLUMN_MISSING: '缺少列',
  COLUMN_UNKNOWN: '有未知列',
  COLUMNS_WRONG: '表头与导入方案不符，文件没有导入',
  FILE_EMPTY: '文件是空的',
  FILE_GZIP_BROKEN: '压缩文件已损坏',
  FILE_HEADER_ONLY: '文件只有表头',
  FILE_LINE_TOO_LONG: '有一行过长',
  FILE_NOT_UTF8: '文件不是 UTF-8 编码',
  FILE_NUL_BYTE: '文件含有空字节，可能不是文本',
  FILE_QUOTE_MISPLACED: '引号位置有误',
  FILE_TOO_LARGE: '文件过大',
  FILE_TRUNCATED: '文件在一行中间断开，可能没有传完',
  TOO_MANY_REFUSED: '有误的行太多，已停止',
} as const;

/** A kind of finding that the console has words for. */
export type FindingCode = keyof typeof zh;

const en = {
  CLAIM_BEFORE_POLICY: 'Claim before its policy',
  CUSTOMER_UNKNOWN: 'No such customer',
  DATE_WRONG: 'Not a date',
  DATES_CONTRADICT: 'Dates contradict each other',
  NUMBER_OUT_OF_RANGE: 'Number out of range',
  NUMBER_WRONG: 'Not a number',
  OFFICE_WRONG: 'Not an office',
  POLICY_OF_ANOTHER_CUSTOMER: 'Policy of another customer',
  POLICY_UNKNOWN: 'No such policy',
  PREMIUM_NEGATIVE: 'Negative premium',
  REFERENCE_WRONG: 'Not a reference',
  ROW_COLUMNS: 'Columns do not match the header',
  TERM_ENDS_BEFORE_START: 'Term ends before it starts',
  VALUE_CONTROL_CHARACTER: 'Control character in a value',
  VALUE_MISSING: 'Required value missing',
  VALUE_TOO_LONG: 'Value too long',
  VALUE_UNKNOWN: 'Value not among those allowed',
  CLAIM_PAID_NOTHING: 'Accidents that paid nothing in sum',
  CLAIM_WITHOUT_TERM: 'Claims without a term',
  CUSTOMER_ERASED: 'Customers whose data was erased',
  DOUBLED_PAYMENT: 'Payment stated more than once',
  DOUBLED_TERM: 'Term stated in more than one row',
  EXPOSURE_CAPPED: 'Exposure capped at one year',
  LAST_LINE_OPEN: 'Last line has no line end',
  RENEWAL_WITHOUT_TERM: 'No term ends on that day',
  COLUMN_DOUBLED: 'Column doubled',
  COLUMN_MISSING: 'Column missing',
  COLUMN_UNKNOWN: 'Column unknown',
  COLUMNS_WRONG: 'The header does not fit the profile; nothing was imported',
  FILE_EMPTY: 'The file is empty',
  FILE_GZIP_BROKEN: 'The compressed file is damaged',
  FILE_HEADER_ONLY: 'The file has a header only',
  FILE_LINE_TOO_LONG: 'A line is too long',
  FILE_NOT_UTF8: 'The file is not UTF-8',
  FILE_NUL_BYTE: 'The file holds NUL bytes; it may not be text',
  FILE_QUOTE_MISPLACED: 'A quote stands where none may',
  FILE_TOO_LARGE: 'The file is too large',
  FILE_TRUNCATED: 'The file ends within a line; it may not be complete',
  TOO_MANY_REFUSED: 'Too many faulty rows; stopped',
} as const satisfies Wording<typeof zh>;

/** By language. */
export const findingMessages = { zh, en };

/** The words of one kind of finding; the bare code where there are none yet. */
export function isKnownFinding(code: string): code is FindingCode {
  return Object.hasOwn(zh, code);
}
