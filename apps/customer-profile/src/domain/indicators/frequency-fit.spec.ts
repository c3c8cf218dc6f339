import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  addFrequencyGroups,
  addFrequencySums,
  checkFrequency,
  type FrequencyCheck,
  fitFrequency,
  fullHistory,
  lastGroup,
} from './frequency-fit.ts';

const file = new URL('../../../../../../shared/data/fremotor2freq9907u.csv.gz', import.meta.url);
const fullYear = 0.9;
const real = existsSync(file) ? describe : describe.skip;
if (!existsSync(file))
  process.stderr.write('Skipped: nine years of claims, because ../shared/data is not there\n');

const sumsOf = (customers: readonly (readonly [n: number, e: number])[]) =>
  addFrequencySums(customers.map(([n, e]) => ({ customers: 1, n, e, nn: n * n, ne: n * e, ee: e * e })));

describe('expected frequency', () => {
  it('is fitted by moments', () => {
    // lambda = 5 / 4; variation: sum of (n - lambda e)^2 - n = 1.5625 + 1.5625 + 1.5625 + 7.5625 - 5 - ...
    const model = fitFrequency(
      sumsOf([
        [0, 1],
        [0, 1],
        [0, 1],
        [5, 1],
      ]),
    )!;
    expect(model.lambda).toBe(1.25);
    expect(model.alpha).toBeCloseTo((1.25 ** 2 * 4) / (3 * 1.25 ** 2 + 3.75 ** 2 - 5), 12);
  });

  it('has no fit where counts vary no more than chance would have them, or there are none', () => {
    expect(
      fitFrequency(
        sumsOf([
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBeUndefined();
    expect(fitFrequency(sumsOf([[0, 1]]))).toBeUndefined();
    expect(fitFrequency(sumsOf([]))).toBeUndefined();
  });
});

real('72,749 policies over nine years, fitted without the last', () => {
  const [header = '', ...lines] = existsSync(file)
    ? gunzipSync(readFileSync(file)).toString().trim().split('\n')
    : [];
  const columns = header.split(',');
  const claims = columns.indexOf('NbClaim1999');
  const exposure = columns.indexOf('Expo1999');
  const policies = lines.map((line) => {
    const cells = line.split(',');
    return Array.from({ length: 9 }, (_, year) => ({
      n: Number(cells[claims + year] ?? 0),
      e: Number(cells[exposure + year] ?? 0),
    }));
  });
  const over = (policy: readonly { n: number; e: number }[], from: number, to: number) =>
    policy.slice(from - 1999, to - 1999 + 1).reduce((sum, { n, e }) => ({ n: sum.n + n, e: sum.e + e }), {
      n: 0,
      e: 0,
    });

  const check = (): FrequencyCheck => {
    const history = policies.map((policy) => over(policy, 1999, 2006)).filter(({ e }) => e > 0);
    const model = fitFrequency(sumsOf(history.map(({ n, e }) => [n, e])))!;
    const groups = policies.flatMap((policy) => {
      const [before, later] = [over(policy, 2004, 2006), over(policy, 2007, 2007)];
      if (before.e < fullHistory || later.e === 0) return [];
      const group = { customers: 1, ...before, laterClaims: later.n, laterExposure: later.e };
      return [[{ claims: Math.min(before.n, lastGroup), ...group }]];
    });
    return checkFrequency(model, addFrequencyGroups(groups));
  };

  it('are ordered by their claims of three years, and each group is met within a tenth after one scale of the year', () => {
    const { groups, scale, lambda, alpha, frequencyBefore, frequencyLater } = check();
    process.stdout.write(
      [
        `fit of 1999-2006: lambda ${lambda.toFixed(4)}, alpha ${alpha.toFixed(3)}`,
        'claims 2004-06 | policies | formula | seen in 2007 | RR | seen / formula | after the scale',
        ...groups.map(({ claims: n, customers, formula, seen, relativeRisk, scaledRatio }) =>
          [
            n === lastGroup ? `${n}+` : n,
            ...[customers, formula.toFixed(3), seen!.toFixed(3), relativeRisk.toFixed(2)],
            ...[(seen! / formula).toFixed(3), scaledRatio!.toFixed(3)],
          ].join(' | '),
        ),
        `2007 as a whole: ${scale!.toFixed(3)} of what the formula expected; claims a vehicle year of these policies ` +
          `${frequencyLater!.toFixed(4)}, of all in the years before ${frequencyBefore.toFixed(4)}`,
        '',
      ].join('\n'),
    );
    expect(groups.map(({ claims: n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const seen = groups.map((group) => group.seen!);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    // The year had fewer claims than those before it: unscaled, the formula says too much of every group.
    expect(scale).toBeLessThan(1);
    for (const { scaledRatio } of groups) {
      expect(scaledRatio).toBeGreaterThan(0.9);
      expect(scaledRatio).toBeLessThan(1.1);
    }
  });

  it('have 4.85 % with three claims or more in three full years, and 1.03 % with five: amber and red', () => {
    // A full year has as much exposure as one of those without claims; 47,629 have 2.9 vehicle years in the three at once.
    const full = policies
      .filter((policy) => policy.slice(2005 - 1999).every(({ e }) => e >= fullYear))
      .map((policy) => over(policy, 2005, 2007));
    const share = (claimsMin: number) =>
      ((full.filter(({ n }) => n >= claimsMin).length / full.length) * 100).toFixed(2);
    expect([full.length, share(3), share(5)]).toEqual([47_672, '4.85', '1.03']);
  });
});
