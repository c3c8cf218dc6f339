import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentProgramme, publishProgramme, shippedProgramme } from '../persistence/programme.repository.ts';
import { ledger } from './membership.fixture.ts';
import { PublishProgramme } from './publish-programme.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger();
});
afterAll(() => book.close());

it('publishes the programme once, and refuses to start when its rules were edited afterwards', async () => {
  const publish = new PublishProgramme(book.database);
  await publish.onModuleInit();
  await publish.onModuleInit();
  const { programme } = await shippedProgramme();
  expect(await currentProgramme(book.database, localDate('2005-03-15'))).toEqual(programme);
  const edited = JSON.stringify({ ...programme, graceDays: 91 }, (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  await expect(book.database.transaction((tx) => publishProgramme(tx, programme, edited))).rejects.toThrow(
    'make a new version',
  );
});

it('lets no version change that was approved', async () => {
  await new PublishProgramme(book.database).onModuleInit();
  for (const change of [
    sql`update programme set effective_from = '1991-01-01'`,
    sql`delete from programme`,
  ]) {
    await expect(book.database.rows(change)).rejects.toThrow('never changed');
  }
});
