import { readdir, readFile } from 'node:fs/promises';
import { type Clock, isLocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type RulesDocumentKind, rulesDocumentKinds } from '../../domain/rules-documents/rules-document.ts';
import { publishDocument } from '../../persistence/rules-documents/rules-document.repository.ts';
import { documentChecks } from './document-checks.ts';

const folders = {
  referral: new URL('../../../referral/', import.meta.url),
  achievements: new URL('../../../achievements/', import.meta.url),
} as const satisfies Record<RulesDocumentKind, URL>;

/** Makes the documents that come with the product known, before the service takes anything in. */
@Injectable()
export class PublishRulesDocuments implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Error when one is not valid, or was published otherwise before */
  async onModuleInit(): Promise<void> {
    for (const kind of rulesDocumentKinds)
      for (const json of await shippedOf(kind)) {
        const { version, effectiveFrom, ...definition } = json;
        const problems = documentChecks[kind](definition);
        if (
          typeof version !== 'number' ||
          typeof effectiveFrom !== 'string' ||
          !isLocalDate(effectiveFrom) ||
          problems.length > 0
        )
          throw new Error(`A shipped document of ${kind} is not valid: ${JSON.stringify(problems)}`);
        await this.database.transaction((tx) =>
          publishDocument(tx, { kind, version }, { effectiveFrom, definition }, this.clock.now()),
        );
      }
  }
}

async function shippedOf(kind: RulesDocumentKind): Promise<Record<string, unknown>[]> {
  const names = (await readdir(folders[kind])).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(new URL(name, folders[kind]), 'utf8')) as Record<string, unknown>,
    ),
  );
}
