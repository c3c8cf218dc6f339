import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashOf, persistedDocument } from './persisted-document.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const textsOf = (app: string) =>
  JSON.parse(read(`apps/${app}/public/persisted-operations.json`)) as Record<string, string>;
const hashesIn = (path: string): string[] =>
  [...read(path).matchAll(/'([\da-f]{64})'/g)].map(([, hash]) => hash ?? '');

describe.each(['portal', 'console'])('persisted operations of the %s', (app) => {
  it('stand each under the hash of their exact text', () => {
    for (const [hash, text] of Object.entries(textsOf(app)))
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('are all that the app and the shared parts can send', () => {
    const sent = [...hashesIn(`apps/${app}/src/graphql.gen.ts`), ...hashesIn('libs/web/src/graphql.gen.ts')];
    expect(sent.length).toBeGreaterThan(5);
    expect(Object.keys(textsOf(app)).sort()).toEqual([...new Set(sent)].sort());
  });

  it('are one operation each', () => {
    for (const text of Object.values(textsOf(app)))
      expect(text.match(/^(?:query|mutation) \w+/gm)).toHaveLength(1);
  });
});

describe('a persisted document', () => {
  it('carries name and hash and no text', () => {
    const document = persistedDocument('query', 'Viewer', 'ab'.repeat(32));
    expect(hashOf(document)).toBe('ab'.repeat(32));
    expect(JSON.stringify(document)).not.toContain('Field');
    expect(hashOf({ kind: 'Document' })).toBeUndefined();
  });
});
