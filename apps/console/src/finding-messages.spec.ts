import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { findingMessages } from './finding-messages.ts';

// Read as text: web code may not import a service, its tests included.
const domain = new URL('../../customer-profile/src/domain/', import.meta.url);
const unions = ['finding.ts', 'file-refused.ts']
  .map((file) => readFileSync(new URL(file, domain), 'utf8'))
  .join('\n');
const codes = [...unions.matchAll(/export type \w+Code =([^;]+);/g)].flatMap(([, members]) =>
  [...(members ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code),
);

describe('words of findings', () => {
  it('know every code the import can report and no other', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(findingMessages.zh).sort()).toEqual([...new Set(codes)].sort());
  });
});
