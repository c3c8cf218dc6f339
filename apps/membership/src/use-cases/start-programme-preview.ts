import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { programmeVersion } from '../persistence/programme.repository.ts';

/** Name of the kind of run. */
export const previewKind = 'programme-preview';

/** What was asked of a preview. JSON. */
export interface PreviewParams {
  readonly version: number;
  /** The version as it was read: another one would be another question. */
  readonly revision: number;
  readonly asOf: LocalDate;
}

/** Looks over the whole book who would move by a version of the programme. Nothing is written. The key is permanent. */
@Injectable()
export class StartProgrammePreview {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError PROGRAMME_UNKNOWN; CHANGED_MEANWHILE; KEY_REUSED */
  async run(
    key: string,
    { version, revision }: Pick<PreviewParams, 'version' | 'revision'>,
    startedBy: string,
  ): Promise<Run> {
    const run = await this.database.transaction(async (tx) => {
      const known = await programmeVersion(tx, version);
      if (known === undefined)
        throw new DomainError('PROGRAMME_UNKNOWN', 'There is no such version of the programme', { version });
      if (known.revision !== revision)
        throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
      const params: PreviewParams = { version, revision, asOf: this.clock.today() };
      return (await this.engine.start(tx, { kind: previewKind, key, params, startedBy })).run;
    });
    this.engine.wake();
    return run;
  }
}
