import { isWithin } from '@evergreen/access';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { openField } from '@evergreen/personal-data';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { AbsenceRepository } from '../persistence/absence.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AccountKeys } from './account-keys.ts';

/** Where the sealed e-mail of an account is kept. */
export const emailPlace = (accountId: string): string => `staff_account.email/${accountId}`;

/** Puts together what is shown of people. */
@Injectable()
export class DescribeStaff {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(AbsenceRepository) private readonly absences: AbsenceRepository,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
  ) {}

  /** In the order of the ids. E-mails only of those whom the actor may arrange. */
  async run(tx: Transaction, accountIds: readonly string[], actor: Actor): Promise<StaffProfile[]> {
    const today = this.clock.today();
    const accounts = await this.staff.byIds(tx, accountIds, today);
    const details = await this.staff.details(tx, accountIds);
    const absences = await this.absences.arranged(tx, accountIds, today);
    const credentials = await this.credentials.stateOf(tx, accountIds);
    const reach = reachOf(actor, 'arrange', 'Staff');
    const profiles = new Map<string, StaffProfile>();
    for (const account of accounts) {
      const { accountId } = account;
      const detail = details.find((each) => each.accountId === accountId);
      const credential = credentials.get(accountId);
      const sealed = isWithin(account.orgPath, reach) ? detail?.email : undefined;
      profiles.set(accountId, {
        ...account,
        absence: absences.find((each) => each.accountId === accountId),
        lastSeenAt: detail?.lastSeenAt ?? null,
        isActivated: credential !== undefined && credential.hasPassword && credential.hasTotp,
        email: sealed ? await this.openEmail(tx, accountId, sealed) : '',
      });
    }
    return accountIds.flatMap((accountId) => profiles.get(accountId) ?? []);
  }

  async one(tx: Transaction, accountId: string, actor: Actor): Promise<StaffProfile> {
    const [profile] = await this.run(tx, [accountId], actor);
    if (profile === undefined) throw new Error(`No staff account ${accountId}`);
    return profile;
  }

  async openEmail(tx: Transaction, accountId: string, sealed: Buffer): Promise<string> {
    return openField(await this.keys.keyOf(tx, accountId), sealed, emailPlace(accountId));
  }
}
