import { appendFile, open } from 'node:fs/promises';
import type { Logger } from '@evergreen/observability';
import { CONFIGURATION, LOGGER } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { ChainHead } from '../persistence/audit.repository.ts';

interface AuditConfiguration {
  /** File to which the head is appended whenever it has grown; absent: it is only logged. */
  readonly EVERGREEN_AUDIT_HEADS_FILE?: string | undefined;
}

/**
 * Tells the head of the chain to places outside the database: whoever rewrites the whole chain cannot rewrite those
 * too. A head that is lost on the way is made good by the next one, which holds everything before it.
 */
@Injectable()
export class PublishAuditHead {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: AuditConfiguration,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async run({ sequence, hash }: ChainHead, now: Date): Promise<void> {
    const head = { sequence: String(sequence), hash: hash.toString('hex') };
    this.log.info({ ...head, event: 'audit.sealed' }, 'audit sealed');
    const file = this.configuration.EVERGREEN_AUDIT_HEADS_FILE;
    if (file === undefined) return;
    try {
      const line = `${head.sequence} ${head.hash} ${now.toISOString()}\n`;
      await appendFile(file, (await endsInMidLine(file)) ? `\n${line}` : line, { mode: 0o600 });
    } catch (error) {
      this.log.error(
        { err: error, event: 'audit.head-lost' },
        'the head of the audit chain could not be written',
      );
    }
  }
}

/** Whether a full disk or a crash cut the last line off; what is written next must not be glued to it. */
async function endsInMidLine(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() !== '\n';
  } finally {
    await handle.close();
  }
}
