import { type BlindIndex, type MasterKeys, openBlindIndex, openMasterKeys } from '@evergreen/personal-data';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';

/** Where they lie; both are variables of the service. */
interface KeyFiles {
  readonly EVERGREEN_MASTER_KEYS_FILE: string;
  readonly EVERGREEN_INDEX_KEY_FILE: string;
}

/** The keys that lie outside the database: without them its personal fields can be neither read nor looked up. */
@Injectable()
export class PersonalKeys {
  readonly master: MasterKeys;
  readonly index: BlindIndex;

  /** @throws Error when a key file is not readable as one */
  constructor(@Inject(CONFIGURATION) files: KeyFiles) {
    this.master = openMasterKeys(files.EVERGREEN_MASTER_KEYS_FILE);
    this.index = openBlindIndex(files.EVERGREEN_INDEX_KEY_FILE);
  }
}
