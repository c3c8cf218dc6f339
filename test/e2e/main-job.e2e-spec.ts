import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, isFullRun } from '@evergreen/testing';
import { onDatabase } from '../support/access-scene.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import {
  importThrough,
  noClaimRun,
  type RunSeen,
  runNoClaimThrough,
  type TotalsSeen,
} from '../support/long-work.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { graphql, SignedIn } from '../support/signed-in.ts';

const asOf = '2005-03-15';
const real = hasSharedData ? describe : describe.skip;

// The figures were computed from the two files by a separate script, not by the product.
const claimFree = {
  'any-paid-accident': { 2003: 28_118, 2004: 16_845, both: 44_963 },
  'windscreen-exempt': { 2003: 29_477, 2004: 17_856, both: 47_333 },
} as const;

interface StatementSeen {
  readonly me: {
    readonly memberId: string;
    readonly points: { readonly available: number; readonly pending: number; readonly expired: number };
    readonly statement: {
      readonly entries: readonly {
        readonly points: number;
        readonly state: string;
        readonly why: {
          readonly outcome: string;
          readonly claimFreeYears: number;
          readonly ruleSet: { readonly id: string };
        };
      }[];
    };
  };
}

const termsKnown = 'SELECT count(*)::integer AS n FROM term_fact';
const statementQuery = `{ me { ... on MemberMe { memberId points { available pending expired }
  statement(limit: 50) { entries { points state why { outcome claimFreeYears ruleSet { id } } } } } } }`;

real('the main job on the French book of 2003 and 2004, as of 15 March 2005', () => {
  let stack: TestStack;
  let staff: SignedIn;

  beforeAll(async () => {
    stack = await startTestStack({ today: asOf });
    staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  }, 180_000);
  afterAll(() => stack?.stop(), 60_000);

  it('reads the premiums, and names the six doubled policy years', async () => {
    const { report } = await importThrough(staff, {
      content: sharedData('fremotor1prem0304a.csv'),
      profileId: 'fremotor1-premiums',
    });
    expect(report).toMatchObject({
      rowsRead: 51_949,
      rowsAccepted: 51_949,
      rowsRefused: 0,
      premium: { minor: '2226989800', currency: 'EUR' },
      book: { customers: 17_155, policies: 32_117, terms: 51_943 },
    });
    expect(report!.findings).toEqual([{ code: 'DOUBLED_TERM', refused: false, rows: 6 }]);
  }, 120_000);

  it('reads the claims as accidents, and lists those whose policy has no row of that year', async () => {
    const { id, report } = await importThrough(staff, {
      content: sharedData('fremotor1sev0304a.csv'),
      profileId: 'fremotor1-claims',
    });
    expect(report).toMatchObject({
      rowsRead: 9_246,
      rowsAccepted: 9_246,
      paid: { minor: '1110293200' },
      book: { claims: 9_222, premium: { minor: '2226989800' }, paid: { minor: '1110293200' } },
    });
    expect((report!.book.lossRatio! * 100).toFixed(2)).toBe('49.86');
    expect(Object.fromEntries(report!.findings.map(({ code, rows }) => [code, rows]))).toEqual({
      CLAIM_PAID_NOTHING: 319,
      CLAIM_WITHOUT_TERM: 1_314,
    });
    const { importFindings } = await staff.get<{
      importFindings: { findings: { line: number; message: string }[] };
    }>(
      'query($id: ID!) { importFindings(importId: $id, code: "CLAIM_WITHOUT_TERM", limit: 100) { findings { line message } } }',
      { id },
    );
    expect(importFindings.findings).toHaveLength(100);
    expect(importFindings.findings.every(({ line }) => line > 1)).toBe(true);
  }, 120_000);

  it('changes nothing when the same files come again', async () => {
    for (const [content, profileId] of [
      [isFullRun() ? sharedData('fremotor1prem0304a.csv') : oneInTen(), 'fremotor1-premiums'],
      [sharedData('fremotor1sev0304a.csv'), 'fremotor1-claims'],
    ] as const) {
      const { report } = await importThrough(staff, { content, profileId });
      expect(report!.rowsAccepted).toBeGreaterThan(5_000);
      expect(report!.records.map(({ created, changed }) => created + changed)).toEqual(
        report!.records.map(() => 0),
      );
    }
  }, 120_000);

  let dried: RunSeen;
  let granted: RunSeen;

  it('decides each ended term under both rule sets without writing anything in a dry run', async () => {
    await eventually(
      async () => {
        const [terms] = await onDatabase<{ n: number }>(stack, 'rewards', termsKnown);
        return terms!.n === 51_943;
      },
      { what: 'all terms to have travelled to rewards', timeoutMs: 60_000, everyMs: 500 },
    );
    for (const ruleSetId of ['windscreen-exempt', 'any-paid-accident'] as const) {
      dried = await eventually(
        async () => {
          const seen = await runNoClaimThrough(staff, { ruleSetId, asOf, dry: true });
          return seen.total.claimFreeTerms === claimFree[ruleSetId].both && seen;
        },
        { what: `the claims to have travelled, under ${ruleSetId}`, timeoutMs: 60_000, everyMs: 500 },
      );
      print(ruleSetId, dried);
      expect(dried.total.terms).toBe(51_943);
      expect(ofYear(dried, 2003)).toMatchObject({
        terms: 32_114,
        claimFreeTerms: claimFree[ruleSetId][2003],
      });
      expect(ofYear(dried, 2004)).toMatchObject({
        terms: 19_829,
        claimFreeTerms: claimFree[ruleSetId][2004],
      });
    }
    const { ledgerTotals } = await staff.get<{ ledgerTotals: { entries: number } }>(
      '{ ledgerTotals { entries } }',
    );
    expect(ledgerTotals.entries).toBe(0);
  }, 120_000);

  it('grants what the dry run said, and the ledger holds just that', async () => {
    granted = await runNoClaimThrough(staff, { ruleSetId: 'any-paid-accident', asOf });
    print('any-paid-accident, for real', granted);
    expect(granted.years).toEqual(dried.years);
    expect(granted.total).toEqual(dried.total);
    const { ledgerTotals } = await staff.get<{
      ledgerTotals: { members: number; entries: number; pending: number; active: number; expired: number };
    }>('{ ledgerTotals { members entries pending active expired } }');
    expect(ledgerTotals).toEqual({
      members: 17_155,
      entries: granted.total.grantedTerms,
      pending: granted.total.pointsPending,
      active: granted.total.pointsActive,
      expired: 0,
    });
  }, 120_000);

  it('grants nothing more in a second run', async () => {
    const again = await runNoClaimThrough(staff, { ruleSetId: 'any-paid-accident', asOf });
    expect(again.batchesTotal).toBe(0);
    const { ledgerTotals } = await staff.get<{ ledgerTotals: { entries: number } }>(
      '{ ledgerTotals { entries } }',
    );
    expect(ledgerTotals.entries).toBe(granted.total.grantedTerms);
  }, 60_000);

  it('shows a member their points and why, and nobody theirs but them', async () => {
    const { demoSignIns } = (
      await graphql<{ demoSignIns: { kind: string; login: string }[] }>(
        stack.url,
        '{ demoSignIns { kind login } }',
      )
    ).data!;
    const numbers = demoSignIns.filter(({ kind }) => kind === 'MEMBER').map(({ login }) => login);
    const seen: StatementSeen['me'][] = [];
    for (const login of numbers.slice(0, 2)) {
      const member = await SignedIn.as(stack.url, 'MEMBER', login);
      const { me } = await member.get<StatementSeen>(statementQuery);
      const entries = me.statement.entries;
      const sum = (state: string): number =>
        entries.filter((entry) => entry.state === state).reduce((total, entry) => total + entry.points, 0);
      expect(me.points).toEqual({
        available: sum('ACTIVE'),
        pending: sum('PENDING'),
        expired: sum('EXPIRED'),
      });
      for (const { why } of entries) {
        expect(why).toMatchObject({ outcome: 'GRANTED', ruleSet: { id: 'any-paid-accident' } });
      }
      seen.push(me);
    }
    expect(new Set(seen.map(({ memberId }) => memberId)).size).toBe(2);
  });

  it('shows a claim that is reported late as a changed fact', async () => {
    // A policy of both years without any claim.
    const late = Buffer.from(
      'IDpol,OccurDate,Payment,IDclaim,Guarantee\n1000111.100a,2003-11-20,950,99999999,TPL\n',
    );
    const { report } = await importThrough(staff, { content: late, profileId: 'fremotor1-claims' });
    expect(report).toMatchObject({ rowsAccepted: 1, book: { claims: 9_223 } });
    const changed = await eventually(
      async () => {
        const run = await noClaimRun(staff, granted.id);
        return run.changedSince > 0 && run;
      },
      { what: 'the late claim to reach rewards' },
    );
    expect(changed.changedSince).toBe(1);
  }, 60_000);
});

/** The premiums of one customer in ten with all their years, among them one of a doubled year. */
function oneInTen(): Buffer {
  const [header, ...rows] = readFileSync(sharedData('fremotor1prem0304a.csv'), 'utf8').split('\n');
  const chosen = rows.filter((row) => /^\d*7\./.test(row));
  return Buffer.from([header, ...chosen, ''].join('\n'));
}

function ofYear(run: RunSeen, year: number): TotalsSeen | undefined {
  return run.years.find((each) => each.year === year);
}

function print(label: string, run: RunSeen): void {
  const rows = [...run.years, run.total].map(
    (each) =>
      `${each.year === 0 ? 'both' : each.year}: ${each.terms} terms, ${each.claimFreeTerms} without a counted accident, ` +
      `${each.pointsPending} points pending, ${each.pointsActive} active`,
  );
  process.stdout.write(`${label} as of ${asOf}\n  ${rows.join('\n  ')}\n`);
}
