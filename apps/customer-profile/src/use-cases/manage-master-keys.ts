import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { rewrapKeysKind } from '../domain/rewrap-run.ts';
import { usesOfMasterKeys } from '../persistence/customer-keys.repository.ts';
import { PersonalKeys } from '../persistence/personal-keys.ts';

export interface MasterKeyUses {
  readonly newestId: string;
  /** Customers whose key is wrapped with each; the newest is always among them. */
  readonly customers: ReadonlyMap<string, bigint>;
}

/** Which master keys are in use, and the run that moves all customers to the newest. */
@Injectable()
export class ManageMasterKeys {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(PersonalKeys) private readonly keys: PersonalKeys,
  ) {}

  async uses(): Promise<MasterKeyUses> {
    const { newestId } = this.keys.master;
    const customers = await usesOfMasterKeys(this.database);
    if (!customers.has(newestId)) customers.set(newestId, 0n);
    return { newestId, customers };
  }

  /** The same key gives the same run, as far as it has come. */
  async rewrap(key: string, startedBy: string): Promise<Run> {
    const { run } = await this.database.transaction((tx) =>
      this.engine.start(tx, { kind: rewrapKeysKind, key, params: {}, startedBy }),
    );
    this.engine.wake();
    return run;
  }
}
