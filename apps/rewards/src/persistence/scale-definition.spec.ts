import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeOf, type NoClaimScale } from '../domain/no-claim-scale.ts';
import { shippedScales } from './scale-definition.ts';

let scales: readonly NoClaimScale[];
beforeAll(() => {
  scales = shippedScales();
});

const scale = (id: string) => scales.find(({ scaleId }) => scaleId === id)!;
const percent = (id: string, ...claims: number[]) => gradeOf(scale(id), claims).percent;
const clean = (years: number) => Array.from({ length: years }, () => 0);

describe('the ladders that come with the product', () => {
  it('are those of China, the United Kingdom and Germany, each figure with how sure it is', () => {
    expect(scales.map(({ scaleId }) => scaleId)).toEqual([
      ...['cn-commercial-2015', 'cn-commercial-2020'],
      ...['a', 'b', 'c', 'd', 'e'].map((kind) => `cn-compulsory-${kind}`),
      ...['de-sf-full-cover', 'de-sf-liability', 'uk-ncd-protected', 'uk-ncd'],
    ]);
  });

  it('say what their tables say', () => {
    expect([0, 1, 2, 3, 4, 9].map((years) => percent('cn-commercial-2020', ...clean(years)))).toEqual([
      100, 80, 70, 60, 50, 50,
    ]);
    expect([1, 2, 3, 4, 6].map((claims) => percent('cn-commercial-2020', claims))).toEqual([
      120, 140, 160, 180, 200,
    ]);
    expect([0, 1, 2, 3].map((years) => percent('cn-commercial-2015', ...clean(years)))).toEqual([
      100, 85, 70, 60,
    ]);
    expect([1, 2, 3, 4, 9].map((claims) => percent('cn-commercial-2015', 0, claims))).toEqual([
      100, 125, 150, 175, 200,
    ]);
    expect([1, 2, 3].map((years) => percent('cn-compulsory-e', ...clean(years)))).toEqual([90, 80, 70]);
    expect([1, 2, 5].map((claims) => percent('cn-compulsory-a', 0, 0, claims))).toEqual([100, 110, 110]);
    expect(percent('uk-ncd', ...clean(4), 1)).toBe(55);
    expect(percent('de-sf-liability', ...clean(10))).toBe(37);
    expect([percent('uk-ncd', ...clean(5), 1), percent('uk-ncd', ...clean(5), 2)]).toEqual([47, 65]);
    expect(percent('uk-ncd-protected', ...clean(5), 1)).toBe(32);
    // SF 10 falls to SF 4.
    expect(percent('de-sf-liability', ...clean(10), 1)).toBe(52);
    // A class the table leaves out pays as the next worse one.
    expect(percent('de-sf-liability', ...clean(7))).toBe(46);
  });

  it('never better a grade by a claim, never worsen it by a clean year, and keep their bounds', () => {
    const histories = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
    for (const each of scales) {
      const bounds = each.grades.map(({ grade }) => grade);
      fc.assert(
        fc.property(histories, (claims) => {
          const before = gradeOf(each, claims);
          const worse = gradeOf(each, [...claims.slice(0, -1), claims.at(-1)! + 1]);
          const longer = gradeOf(each, [...claims, 0]);
          expect(worse.grade).toBeGreaterThanOrEqual(before.grade);
          expect(longer.grade).toBeLessThanOrEqual(before.grade);
          for (const { grade } of [before, worse, longer]) {
            expect(grade).toBeGreaterThanOrEqual(Math.min(...bounds));
            expect(grade).toBeLessThanOrEqual(Math.max(...bounds));
          }
        }),
      );
    }
  });
});
