import { type Reader, sql } from '@evergreen/persistence';
import type { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { isToldTo, readActs } from '../../persistence/blacklist/entries.repository.ts';
import type { KeyedTexts, RowsWanted } from '../../persistence/person.repository.ts';
import { entryPlace, openText } from './entry-seals.ts';

/** Entries about a person, for their copy: what they are told in the portal. One that is withheld from them is not. */
export async function personListing(
  reader: Reader,
  keys: CustomerKeys,
  { customerId, after: [after], limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const beyond = after === undefined ? sql`` : sql`and e.id > ${after}::uuid`;
  const rows = await reader.rows<{ id: string; values: readonly string[] }>(sql`
    select e.id, array[e.reason, e.state, e.starts_on::text, e.ends_on::text, coalesce(e.ended_on::text, '')] as values
    from blacklist_entry e where ${isToldTo(customerId)} ${beyond}
    order by e.id limit ${limit}`);
  const texts: KeyedTexts[] = [];
  for (const { id, values } of rows) {
    const key = await keys.keyOf(reader, id);
    const said = (await readActs(reader, id)).filter(({ act }) => act.endsWith('APPEAL'));
    const words = said.map(({ act, n, at, wordsSealed }) =>
      [at.toISOString(), act, openText(key, wordsSealed, entryPlace.act(id, n))].join(' '),
    );
    texts.push({ key: [id], values: [...values, words.join('\n')] });
  }
  return texts;
}
