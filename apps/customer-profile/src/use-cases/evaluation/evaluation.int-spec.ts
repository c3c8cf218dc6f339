import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';
import { InstallEvaluationRules } from './install-evaluation-rules.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench();
});
afterAll(() => bench.close());

describe('evaluation rules', () => {
  it('are in force for any day from the first start on, and those of people stay when the service starts again', async () => {
    const install = new InstallEvaluationRules(bench.database, bench.clock);
    await install.run();
    expect((await evaluationRulesOn(bench.database, localDate('2003-01-01'))).version).toBe(1);
    await bench.owner.rows(sql`
      insert into evaluation_rules (version, definition, state, effective_from, drafted_by, drafted_at, decided_by)
      select 2, jsonb_set(definition, '{objectionDays}', '10'), 'approved', '2026-10-01', 'E1', drafted_at, 'E2'
      from evaluation_rules`);
    await install.run();
    const { rules, version } = await evaluationRulesOn(bench.database, localDate('2026-10-01'));
    expect([version, rules.objectionDays]).toEqual([2, 10]);
    expect((await evaluationRulesOn(bench.database, localDate('2026-09-30'))).rules.objectionDays).toBe(15);
  });
});
