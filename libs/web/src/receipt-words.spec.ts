import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { countedWords, holderWords } from './receipt-words.ts';

// Read as text: web code may not import a service, its tests included.
const apps = new URL('../../../apps/', import.meta.url);
const holders = ['customer-profile', 'identity', 'membership', 'rewards'];
const counted = holders.flatMap((service) => {
  const folder = new URL(`${service}/src/`, apps);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /^(use-cases|persistence)\/(.*personal-data|.*person[\w.-]*|.*export.*)\.ts$/.test(file) &&
        !/spec\.ts$|fixture\.ts$/.test(file),
    )
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /(?:\bwhat: |\bname: |\b(?:section|remove)\(\s*)'([a-z][^']*)'/g,
      ),
    ])
    .map(([, what = '']) => what);
});

describe('words of receipts', () => {
  it('know everything that a service counts, in both languages', () => {
    expect(counted.length).toBeGreaterThan(5);
    expect(counted.filter((what) => countedWords(what, 'zh-CN') === what)).toEqual([]);
  });

  it('name every service that holds something', () => {
    for (const service of holders) expect(holderWords(service, 'zh-CN')).not.toBe(service);
    expect(holderWords('visits', 'en')).toBe('visits');
    expect(countedWords('toString', 'en')).toBe('toString');
  });
});
