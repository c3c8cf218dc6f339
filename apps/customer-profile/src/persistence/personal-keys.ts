import { type BlindIndex, type MasterKeys, openBlindIndex, openMasterKeys } from '@evergreen/personal-data';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { CustomerProfileConfiguration } from '../customer-profile.config.ts';

/** The keys that lie outside the database: without them its personal fields can be neither read nor looked up. */
@Injectable()
export class PersonalKeys {
  readonly master: MasterKeys;
  readonly index: BlindIndex;

  /** @throws Error when a key file is not readable as one */
  constructor(
    @Inject(CONFIGURATION)
    configuration: Pick<
      CustomerProfileConfiguration,
      'EVERGREEN_INDEX_KEY_FILE' | 'EVERGREEN_MASTER_KEYS_FILE'
    >,
  ) {
    this.master = openMasterKeys(configuration.EVERGREEN_MASTER_KEYS_FILE);
    this.index = openBlindIndex(configuration.EVERGREEN_INDEX_KEY_FILE);
  }
}
