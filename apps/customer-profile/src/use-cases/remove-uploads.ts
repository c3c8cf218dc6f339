import { type FileStore, FileUnknown } from '@evergreen/files';
import type { Clock, Uuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { Database } from '@evergreen/persistence';
import { CLOCK, FILE_STORE, LOGGER } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { fateOfUpload, isLeftByFeed } from '../domain/stored-upload.ts';
import { readImports } from '../persistence/imports.repository.ts';
import { lockUpload, noteStoredAgain, useOfUpload } from '../persistence/uploads.repository.ts';

// An upload that is under way is written to all the time.
const unfinishedMs = 86_400_000;

/** Removes uploads that are not needed any more: each is a book full of names that no erasure reaches. */
@Injectable()
export class RemoveUploads {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * The upload of an import that has ended, or ends with this. Never throws: the import is over, whatever becomes of
   * the file, and the nightly run tries again.
   */
  async afterImport(importId: Uuid): Promise<void> {
    try {
      const facts = (await readImports(this.database, [importId])).get(importId);
      if (facts !== undefined) await this.removeUnneeded(facts.fileId, importId);
    } catch (error) {
      this.log.error({ importId, err: error }, 'upload not removed');
    }
  }

  /**
   * What was stored for a batch of the feed that was not taken, or had been before: as `importId`. Never throws; the
   * nightly run tries again.
   */
  async afterSending(fileId: string, importId?: Uuid): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        await lockUpload(tx, fileId);
        const storedAt = await this.storedAt(fileId);
        if (storedAt === undefined) return;
        const facts = importId === undefined ? undefined : (await readImports(tx, [importId])).get(importId);
        // With its report an import needs no file any more, though its run may not have ended.
        const endedId = facts?.report == null ? undefined : importId;
        if (isLeftByFeed(await useOfUpload(tx, fileId, storedAt, endedId)))
          await this.removeStored(fileId, storedAt, 'SENT_IN_VAIN');
        else if (importId !== undefined) await noteStoredAgain(tx, { importId, fileId, storedAt });
      });
    } catch (error) {
      this.log.error({ fileId, err: error }, 'upload not removed');
    }
  }

  /**
   * All that nobody needs.
   * @param signal fires when the run is to stop
   * @returns how many were removed. @throws Error when some could not be; the others are removed all the same
   */
  async sweep(signal: AbortSignal): Promise<number> {
    let removed = await this.files.removeUnfinished(new Date(this.clock.now().getTime() - unfinishedMs));
    let failed = 0;
    for await (const { fileId } of this.files.list()) {
      signal.throwIfAborted();
      try {
        if (await this.removeUnneeded(fileId)) removed += 1;
      } catch (error) {
        failed += 1;
        this.log.error({ fileId, err: error }, 'upload not removed');
      }
    }
    if (failed > 0) throw new Error(`${failed} uploads could not be removed`);
    return removed;
  }

  /** @returns whether it was removed */
  private async removeUnneeded(fileId: string, endedId?: Uuid): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      // From here on no import of it is started: whoever comes later finds it gone, not half-gone.
      await lockUpload(tx, fileId);
      const storedAt = await this.storedAt(fileId);
      if (storedAt === undefined) return false;
      const use = await useOfUpload(tx, fileId, storedAt, endedId);
      const fate = fateOfUpload(use, this.clock.now());
      if (fate.kind === 'keep') return false;
      return this.removeStored(fileId, storedAt, fate.why);
    });
  }

  /** Not what was stored again meanwhile: whoever did that has an import of it in mind. */
  private async removeStored(fileId: string, storedAt: Date, why: string): Promise<boolean> {
    const isRemoved = await this.files.remove(fileId, storedAt);
    if (isRemoved) this.log.info({ fileId, why }, 'upload removed');
    return isRemoved;
  }

  private async storedAt(fileId: string): Promise<Date | undefined> {
    try {
      return await this.files.storedAt(fileId);
    } catch (error) {
      if (error instanceof FileUnknown) return undefined;
      throw error;
    }
  }
}
