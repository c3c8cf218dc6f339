import type { LocalDate } from '@evergreen/kernel';
import { type AnswerProfile, columnOf } from '../mapping-profile.ts';
import type { RowMapper } from '../map-term-row.ts';
import type { Columns } from '../match-columns.ts';
import { choiceReader, dateReader, numberReader, wordReader } from '../read-field.ts';

const answerKinds = ['csat', 'nps', 'visit', 'complaint-handling'] as const;

/** A row of a file of satisfaction answers, read. */
export interface AnswerRow {
  readonly customerRef: string;
  readonly answerRef: string;
  readonly answerKind: (typeof answerKinds)[number];
  readonly score: number;
  readonly answeredOn: LocalDate;
}

/** Makes the reader of a file's rows, once a file. */
export function answerRowMapper(
  { fields }: Pick<AnswerProfile, 'fields'>,
  columns: Columns,
): RowMapper<AnswerRow> {
  const customerRef = wordReader(columns, fields.customerRef);
  const answerRef = wordReader(columns, fields.answerRef);
  const answerKind = choiceReader(columns, fields.answerKind, answerKinds);
  const score = numberReader(columns, fields.score);
  const answeredOn = dateReader(columns, fields.answeredOn);
  return (cells, report) => {
    const row = {
      customerRef: customerRef(cells, report)!,
      answerRef: answerRef(cells, report)!,
      answerKind: answerKind(cells, report)!,
      score: score(cells, report)!,
      answeredOn: answeredOn(cells, report)!,
    };
    const [min, max] = row.answerKind === 'nps' ? [0, 10] : [1, 5];
    if (row.score < min || row.score > max) {
      const message = `${row.score} is not from ${min} to ${max}, the scale of ${row.answerKind}`;
      report.push({ column: columnOf(fields.score), code: 'NUMBER_OUT_OF_RANGE', message, refused: true });
    }
    return report.some(({ refused }) => refused) ? undefined : row;
  };
}
