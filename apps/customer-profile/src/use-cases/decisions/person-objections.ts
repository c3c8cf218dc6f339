import { type Reader, sql } from '@evergreen/persistence';
import type { KeyedTexts, RowsWanted } from '../../persistence/person.repository.ts';
import { fieldText } from '../../persistence/personal-fields.ts';
import { objectionPlace } from './object-to-decision.ts';

interface Row {
  readonly id: string;
  readonly about: string;
  readonly words: Buffer | null;
  readonly answer: Buffer | null;
  readonly state: string;
  readonly raisedAt: Date;
  readonly decidedAt: Date | null;
}

/** What a person objected to, and what was answered, for their copy. */
export async function personObjections(
  reader: Reader,
  key: Buffer | undefined,
  { customerId, after: [after], limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const beyond = after === undefined ? sql`` : sql`and id > ${after}::uuid`;
  const rows = await reader.rows<Row>(sql`
    select id, about::text as about, words_sealed as words, answer_sealed as answer, state, raised_at as "raisedAt",
      decided_at as "decidedAt"
    from objection where customer_id = ${customerId} ${beyond} order by id limit ${limit}`);
  return rows.map(({ id, about, words, answer, state, raisedAt, decidedAt }) => ({
    key: [id],
    values: [
      ...[raisedAt.toISOString(), about, fieldText(key, words, objectionPlace.words(id)), state],
      ...[fieldText(key, answer, objectionPlace.answer(id)), decidedAt?.toISOString() ?? ''],
    ],
  }));
}
