import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { importFile } from '../../deploy/embedded/operator/import-file.ts';
import { sharedData } from '../support/shared-data.ts';
import { startBenchStack } from './bench-stack.ts';
import { type BenchResult, interleave } from './interleave.ts';

const rows = 678_013;
const columns = 12;
const bookTables = 'customer, household, vehicle, policy, policy_term, claim, claim_payment, outbox';

/** The French book of 678,013 rows into all tables, against COPY of the same file into one table of text. */
export async function importBook(pairs: number): Promise<BenchResult> {
  const path = sharedData('freMTPL2freq.csv.gz');
  if (!existsSync(path)) throw new Error('The import bench needs freMTPL2freq.csv.gz in ../shared/data');
  const stack = await startBenchStack();
  const operator = await connectOperator(stack.installation);
  const database = new pg.Client(stack.bareDatabaseUrl('customer-profile'));
  await database.connect();
  try {
    // Only the import is measured, not what others do with its facts afterwards.
    for (const name of ['gateway', 'identity', 'membership', 'rewards']) await stack.services[name]!.stop();
    const names = Array.from({ length: columns }, (_, index) => `c${index}`);
    await database.query(`CREATE TABLE bench_text (${names.map((name) => `${name} text`).join(', ')})`);
    const ours = async (): Promise<number> => {
      await database.query(`TRUNCATE ${bookTables} CASCADE`);
      const started = performance.now();
      await importFile(operator, { path, profileId: 'fremtpl2', dry: false });
      return rows / ((performance.now() - started) / 1_000);
    };
    const floor = async (): Promise<number> => {
      await database.query('TRUNCATE bench_text');
      const started = performance.now();
      await pipeline(
        createReadStream(path),
        createGunzip(),
        database.query(copyFrom('COPY bench_text FROM STDIN (FORMAT csv, HEADER)')),
      );
      return rows / ((performance.now() - started) / 1_000);
    };
    return await interleave({ bench: 'import', better: 'higher', unit: 'rows/s', pairs, ours, floor });
  } finally {
    await database.end();
    await operator.close();
    await stack.stop();
  }
}
