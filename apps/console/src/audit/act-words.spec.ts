import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { auditMessages } from './messages.ts';
import { actGroup, actWords, knownActs } from './act-words.ts';
import { knownRecordKinds, recordWords } from './record-words.ts';

// Read as text: web code may not import a service, its tests included.
const apps = new URL('../../../', import.meta.url);
const services = ['customer-profile', 'identity', 'membership', 'rewards'];
const sources = services.flatMap((service) => {
  const folder = new URL(`${service}/src/`, apps);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/spec\.ts$|fixture\.ts$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
});
const written = (pattern: RegExp) =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, word]) => word ?? '')));
const recorded = written(/\bact: '([a-z-]+\.[a-z-]+)'/g);
const recordedKinds = written(/\brecordKind: '([a-z-]+)'/g);

describe('words of acts', () => {
  it('know every act that a service records', () => {
    expect([...recorded].filter((act) => !knownActs.some((known) => known === act))).toEqual([]);
  });

  it('know every kind of record that a service writes about', () => {
    expect(recordedKinds.size).toBeGreaterThan(8);
    expect([...recordedKinds].filter((kind) => !knownRecordKinds.some((known) => known === kind))).toEqual(
      [],
    );
    expect(recordWords('staff', 'zh-CN')).toBe('人员');
    expect(recordWords('visit', 'en')).toBe('visit');
  });

  it('differ by language, and show the code of an act they do not know', () => {
    expect(actWords('staff.created', 'zh-CN')).toBe('添加人员');
    expect(actWords('staff.created', 'en')).toBe('Added a person');
    expect(actWords('visit.planned', 'en')).toBe('visit.planned');
    expect(actWords('toString', 'en')).toBe('toString');
  });

  it('name the group of each act', () => {
    expect(knownActs.map(actGroup).filter((group) => !Object.hasOwn(auditMessages.zh.groups, group))).toEqual(
      [],
    );
  });
});
