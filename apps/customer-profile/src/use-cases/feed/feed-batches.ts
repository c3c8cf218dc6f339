import { RunEngine } from '@evergreen/jobs';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type FeedCredential, type FeedKindName, feedKinds } from '../../domain/feed/feed.ts';
import { fieldsOfHouseFormat } from '../../domain/feed/feed-fields.ts';
import { readProfile } from '../../persistence/mapping-profiles.repository.ts';
import {
  type BatchTaken,
  insertBatch,
  lockSource,
  newestBatches,
  openBatch,
  readBatch,
} from '../../persistence/feed/feed.repository.ts';
import { type FindingsPage, ListFindings } from '../list-findings.ts';
import { type ImportSeen, ReadImports } from '../read-imports.ts';
import { RemoveUploads } from '../remove-uploads.ts';
import { StartImport } from '../start-import.ts';

export interface BatchSent {
  readonly key: string;
  readonly kind: FeedKindName;
  readonly digest: string;
  /** Undefined where the batch is thought to be known. */
  readonly fileId: string | undefined;
}

export interface BatchSeen {
  readonly batch: BatchTaken;
  readonly seen: ImportSeen;
}

/** Batches of core systems: each is an import of a house format, one at a time for each source, so in their order. */
@Injectable()
export class FeedBatches {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(StartImport) private readonly start: StartImport,
    @Inject(ReadImports) private readonly imports: ReadImports,
    @Inject(ListFindings) private readonly findings: ListFindings,
    @Inject(RemoveUploads) private readonly uploads: RemoveUploads,
  ) {}

  /** What rows may be, each with the names of its fields. */
  async kinds(): Promise<{ kind: string; fields: string[] }[]> {
    const kinds: { kind: string; fields: string[] }[] = [];
    for (const [kind, profileId] of Object.entries(feedKinds)) {
      const profile = await readProfile(this.database, profileId);
      if (profile !== undefined) kinds.push({ kind, fields: fieldsOfHouseFormat(profile) });
    }
    return kinds;
  }

  /** The key of the batch of this source that has to end before one of this key is taken. One that is known waits for none. */
  async waitsFor(source: string, key: string): Promise<string | undefined> {
    if ((await readBatch(this.database, source, key)) !== undefined) return undefined;
    return openBatch(this.database, source);
  }

  /**
   * Where it takes nothing, what was stored for it goes at once.
   * @throws DomainError KEY_REUSED when the key came with other content; FEED_BUSY while another batch of the source has
   * not ended; FILE_UNKNOWN
   */
  async take(credential: FeedCredential, sent: BatchSent): Promise<BatchSeen> {
    const { fileId } = sent;
    let taken: { readonly batch: BatchTaken; readonly isNew: boolean };
    try {
      taken = await this.database.transaction((tx) => this.within(tx, credential, sent));
    } catch (error) {
      if (fileId !== undefined) await this.uploads.afterSending(fileId);
      throw error;
    }
    const { batch, isNew } = taken;
    if (isNew) this.engine.wake();
    else if (fileId !== undefined) await this.uploads.afterSending(fileId, batch.importId);
    return { batch, seen: await this.imports.one(batch.importId) };
  }

  private async within(
    tx: Transaction,
    { id: credentialId, source }: FeedCredential,
    { key, kind, digest, fileId }: BatchSent,
  ): Promise<{ batch: BatchTaken; isNew: boolean }> {
    await lockSource(tx, source);
    const known = await readBatch(tx, source, key);
    if (known !== undefined) {
      if (known.kind === kind && known.digest === digest) return { batch: known, isNew: false };
      throw new DomainError('KEY_REUSED', 'The key was used for another batch', { key });
    }
    if (fileId === undefined) throw new InvalidInput([{ field: 'fileId', problem: 'is missing' }]);
    const open = await openBatch(tx, source);
    if (open !== undefined)
      throw new DomainError('FEED_BUSY', 'Another batch of this source has not ended', { key: open });
    const { id: importId } = await this.start.within(tx, {
      key: `feed/${source}/${key}`,
      fileId,
      fileName: `${source} ${key}`,
      profileId: feedKinds[kind],
      dry: false,
      startedBy: `feed ${source}`,
      isFed: true,
    });
    const batch = { source, key, kind, digest, importId };
    await insertBatch(tx, batch, credentialId);
    return { batch, isNew: true };
  }

  /** @throws DomainError NOT_FOUND, also for the batch of another source */
  async one({ source }: FeedCredential, key: string): Promise<BatchSeen> {
    const batch = await readBatch(this.database, source, key);
    if (batch === undefined) throw new DomainError('NOT_FOUND', 'There is no batch with this key', { key });
    return { batch, seen: await this.imports.one(batch.importId) };
  }

  /** Why rows of a batch were not taken. @throws InvalidInput on a cursor this list never gave */
  refusals(
    { importId }: BatchTaken,
    page: { readonly limit: number; readonly cursor: string | undefined },
  ): Promise<FindingsPage> {
    return this.findings.run({ importId, code: undefined, refusedOnly: true, ...page });
  }

  /** Of all sources, the newest first. */
  async newest(limit: number): Promise<BatchSeen[]> {
    const batches = await newestBatches(this.database, limit);
    const seen = await this.imports.these(batches.map(({ importId }) => importId));
    const byId = new Map(seen.map((each) => [each.facts.id, each]));
    return batches.flatMap((batch) => {
      const own = byId.get(batch.importId);
      return own === undefined ? [] : [{ batch, seen: own }];
    });
  }
}
