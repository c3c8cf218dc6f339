import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimsCsv, policiesCsv } from './house-files.fixture.ts';
import { counts, type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench({ today: '2026-09-16' });
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const policies = (...rows: Parameters<typeof policiesCsv>) =>
  bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) });
const claims = (...rows: Parameters<typeof claimsCsv>) =>
  bench.import({ profileId: 'evergreen-claims', content: claimsCsv(...rows) });

describe('an import of claims', () => {
  beforeEach(async () => {
    await policies({}, { starts_on: '2026-01-01', ends_on: '2026-12-31' });
  });

  it('makes one accident of the rows of one policy and day', async () => {
    const report = await claims(
      { paid: '100', fault_percent: '50' },
      { paid: '20.50', guarantee: 'Windscreen' },
      { claim_ref: 'K2', paid: '-10' },
      { claim_ref: 'K3', occurred_on: '2026-06-01' },
    );
    expect(counts(report)).toEqual({ claims: [2, 0, 0], payments: [4, 0, 0] });
    expect(report).toMatchObject({ rowsAccepted: 4, paidMinor: '111050', findings: [], book: { claims: 2 } });
    const found = await bench.published();
    expect(
      found.claims.map(({ occurredOn, faultPercent, payments }) => [occurredOn, faultPercent, payments]),
    ).toEqual([
      [
        '2025-06-01',
        50,
        [
          expect.objectContaining({ guarantee: 'TPL', paidMinor: 9_000n }),
          expect.objectContaining({ guarantee: 'Windscreen', paidMinor: 2_050n }),
        ],
      ],
      ['2026-06-01', undefined, [expect.objectContaining({ guarantee: 'TPL', paidMinor: 100_000n })]],
    ]);
    expect(new Set(found.claims.map(({ termId }) => termId)).size).toBe(2);
  });

  it('changes nothing and says nothing when the same file comes again', async () => {
    const rows = [{}, { guarantee: 'Windscreen' }, { occurred_on: '2026-02-01' }];
    await claims(...rows);
    const said = await bench.said();
    expect(counts(await claims(...rows))).toEqual({ claims: [0, 0, 2], payments: [0, 0, 3] });
    expect(await bench.said()).toBe(said);
  });

  it('adds a late payment to its accident, and replaces one that is known', async () => {
    await claims({ paid: '100' }, { guarantee: 'Damage', paid: '5' });
    const later = await claims({ claim_ref: 'K9', paid: '7' }, { paid: '80' });
    expect(counts(later)).toEqual({ claims: [0, 1, 0], payments: [1, 1, 0] });
    const { claims: said } = await bench.published();
    expect(said.map(({ version }) => version)).toEqual([1n, 2n]);
    expect(said[1]!.payments.map(({ guarantee, paidMinor }) => [guarantee, paidMinor])).toEqual([
      ['Damage', 500n],
      ['TPL', 8_700n],
    ]);
    expect(later.book.paidMinor).toBe('9200');
  });

  it('sums rows of one payment, and names their lines', async () => {
    const report = await claims({ paid: '1' }, { paid: '2' });
    expect(await bench.findings(report.importId)).toEqual([
      expect.objectContaining({
        line: 3,
        code: 'DOUBLED_PAYMENT',
        message: 'lines 2, 3 are one payment of claim "K1" under "TPL": amounts are summed',
      }),
    ]);
    expect(report.book.paidMinor).toBe('300');
  });

  it('keeps an accident that paid nothing in sum, and says so', async () => {
    const report = await claims({ paid: '100' }, { guarantee: 'Damage', paid: '-100' });
    expect(report).toMatchObject({
      findings: [{ code: 'CLAIM_PAID_NOTHING', refused: false, rows: 1 }],
      book: { claims: 1, paidMinor: '0' },
    });
  });

  it('refuses the row of a claim without its policy or before it, and takes the others', async () => {
    const report = await claims(
      { policy_ref: 'P404' },
      { occurred_on: '2024-12-31' },
      { occurred_on: '2025-01-01' },
      { policy_ref: 'P404', occurred_on: '2024-12-31' },
    );
    expect(report).toMatchObject({ rowsRead: 4, rowsAccepted: 1, rowsRefused: 3, paidMinor: '100000' });
    const findings = await bench.findings(report.importId);
    expect(findings.map(({ line, column, code, message }) => [line, column, code, message])).toEqual([
      [2, 'policy_ref', 'POLICY_UNKNOWN', 'policy "P404" is not in the book'],
      [
        3,
        'occurred_on',
        'CLAIM_BEFORE_POLICY',
        'the claim of 2024-12-31 is before policy "P1" began on 2025-01-01',
      ],
      [5, 'policy_ref', 'POLICY_UNKNOWN', 'policy "P404" is not in the book'],
    ]);
  });

  it('keeps a claim that no term covers, and attaches it when the term arrives', async () => {
    const report = await claims({ occurred_on: '2027-02-01' });
    expect(report).toMatchObject({
      findings: [{ code: 'CLAIM_WITHOUT_TERM', refused: false, rows: 1 }],
      book: { claims: 1, claimsUnattached: 1 },
    });
    const terms = await policies({ starts_on: '2027-01-01', ends_on: '2027-12-31' });
    expect(terms.book.claimsUnattached).toBe(0);
    const published = await bench.published();
    const arrived = published.terms.find(({ startsOn }) => startsOn === '2027-01-01')!;
    expect(published.claims.map(({ version, termId }) => [version, termId])).toEqual([
      [1n, undefined],
      [2n, arrived.termId],
    ]);
  });

  it('takes the term from a claim that it no longer covers', async () => {
    await claims({ occurred_on: '2025-12-01' });
    const shortened = await policies({ ends_on: '2025-11-30' });
    expect(shortened.book.claimsUnattached).toBe(1);
    expect(
      (await bench.published()).claims.map(({ version, termId }) => [version, termId === undefined]),
    ).toEqual([
      [1n, false],
      [2n, true],
    ]);
  });
});
