import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { programmeOn } from '../domain/programme.ts';
import { type ProgrammeVersion, programmeVersions } from '../persistence/programme.repository.ts';

/** A version, and whether it holds today. */
export interface SeenProgramme extends ProgrammeVersion {
  readonly isCurrent: boolean;
}

/** Every version of the programme's rules. */
@Injectable()
export class ReadProgrammes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async run(): Promise<SeenProgramme[]> {
    const versions = await programmeVersions(this.database);
    const approved = versions.filter(({ state }) => state === 'APPROVED').map(({ programme }) => programme);
    const current = programmeOn(approved, this.clock.today())?.version;
    return versions.map((each) => ({ ...each, isCurrent: each.programme.version === current }));
  }
}
