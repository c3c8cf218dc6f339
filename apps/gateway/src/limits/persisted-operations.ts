import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput } from '@evergreen/kernel';
import { type DocumentNode, parse, print } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import { z } from 'zod';

type PersistedQueryProvider = NonNullable<MercuriusOptions['persistedQueryProvider']>;

/** Beside the `index.html` of a web app: texts of its operations by their SHA-256 in hex. */
export const persistedOperationsFile = 'persisted-operations.json';

const fileSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** The operations of our own web apps, which name them by hash instead of sending their text. */
export class PersistedOperations {
  private readonly texts: ReadonlySet<string>;
  private readonly printed: ReadonlySet<string>;

  /** @throws GraphQLError for a text that is no operation */
  constructor(private readonly byHash: ReadonlyMap<string, string>) {
    this.texts = new Set(byHash.values());
    this.printed = new Set([...this.texts].map((text) => print(parse(text))));
  }

  /**
   * Those of the apps in the folders; an app without the file has none.
   * @throws Error when a hash is not that of its text
   */
  static async ofApps(folders: readonly (string | undefined)[]): Promise<PersistedOperations> {
    const given = folders.filter((folder) => folder !== undefined);
    const apps = await Promise.all(given.map(readApp));
    return new PersistedOperations(new Map(apps.flat()));
  }

  /** Whether it is a persisted operation, however it came here. */
  has(document: DocumentNode): boolean {
    return this.printed.has(print(document));
  }

  /** Whether it is the very text of a persisted operation. */
  hasText(text: string): boolean {
    return this.texts.has(text);
  }

  textOf(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  /** For Mercurius: a hash without a text runs the text of that name; nothing is ever added. */
  get provider(): PersistedQueryProvider {
    return {
      isPersistedQuery: (request) => !request.query && persistedHash(request) !== undefined,
      isPersistedQueryRetry: () => false,
      getHash: (request) => persistedHash(request) || 'none',
      getQueryFromHash: (hash) => {
        const text = this.byHash.get(hash);
        if (text !== undefined) return Promise.resolve(text);
        const problem = 'PERSISTED_QUERY_NOT_FOUND';
        return Promise.reject(new InvalidInput([{ field: 'extensions.persistedQuery.sha256Hash', problem }]));
      },
    };
  }
}

/** The hash a request names its operation by. */
export function persistedHash(request: object): string | undefined {
  const { extensions } = request as { extensions?: { persistedQuery?: { sha256Hash?: unknown } } };
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

async function readApp(folder: string): Promise<[string, string][]> {
  let json: string;
  try {
    json = await readFile(join(folder, persistedOperationsFile), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const operations = Object.entries(fileSchema.parse(JSON.parse(json)));
  for (const [hash, text] of operations) {
    if (createHash('sha256').update(text).digest('hex') === hash) continue;
    throw new Error(`${join(folder, persistedOperationsFile)}: ${hash} is not the hash of its text`);
  }
  return operations;
}
