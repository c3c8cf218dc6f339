import { AuditTrail } from '@evergreen/audit';
import { Database, type Transaction } from '@evergreen/persistence';
import { type MasterKeys, newFieldKey } from '@evergreen/personal-data';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AccountKeyRepository } from '../persistence/account-key.repository.ts';

/** The service's `MasterKeys`. */
export const MASTER_KEYS = Symbol('master-keys');

const rewrappedAtOnce = 200;

/** Keys that fields of accounts are sealed with, one an account. They lie in the database wrapped by a master key. */
@Injectable()
export class AccountKeys implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MASTER_KEYS) private readonly masterKeys: MasterKeys,
    @Inject(AccountKeyRepository) private readonly keys: AccountKeyRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rewrapAll();
  }

  /** Made on first use; wrapped anew when there is a newer master key. */
  async keyOf(tx: Transaction, accountId: string): Promise<Buffer> {
    const known = await this.keys.find(tx, accountId);
    if (known !== undefined) {
      const key = this.masterKeys.unwrap(known);
      if (known.masterKeyId !== this.masterKeys.newestId) {
        await this.keys.rewrap(tx, accountId, this.masterKeys.wrap(key));
      }
      return key;
    }
    const key = newFieldKey();
    if (await this.keys.add(tx, accountId, this.masterKeys.wrap(key))) return key;
    // Somebody else made one at the same time; theirs is committed by now.
    return this.keyOf(tx, accountId);
  }

  /** After this no key needs an older master key any more. */
  async rewrapAll(): Promise<void> {
    for (let wrapped = rewrappedAtOnce; wrapped === rewrappedAtOnce;) {
      wrapped = await this.database.transaction((tx) => this.rewrapSome(tx));
    }
  }

  private async rewrapSome(tx: Transaction): Promise<number> {
    const { newestId } = this.masterKeys;
    const others = await this.keys.wrappedByOther(tx, newestId, rewrappedAtOnce);
    for (const { accountId, ...key } of others) {
      await this.keys.rewrap(tx, accountId, this.masterKeys.wrap(this.masterKeys.unwrap(key)));
    }
    if (others.length > 0) {
      await this.audit.record(tx, {
        act: 'master-key.rewrapped',
        recordKind: 'master-key',
        recordId: newestId,
        after: { accounts: others.length },
      });
    }
    return others.length;
  }
}
