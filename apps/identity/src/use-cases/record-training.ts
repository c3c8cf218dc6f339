import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, InvalidInput, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { askedDigest, isSameDigest } from '../domain/made-once.ts';
import { keyReused, notFound } from '../domain/people.errors.ts';
import type { StaffAccount } from '../domain/staff.ts';
import type { TrainingRecord } from '../domain/training.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { type MadeOnce, MadeOnceRepository } from '../persistence/made-once.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { TrainingRepository } from '../persistence/training.repository.ts';
import { AccountKeys } from './account-keys.ts';

/** More than anybody takes in a working life. */
const listedMax = 1_000;

export interface AddTrainingCommand extends Pick<
  TrainingRecord,
  'accountId' | 'course' | 'takenOn' | 'result' | 'note'
> {
  readonly key: string;
}

/** The training record of people: courses with date and result, kept for good. */
@Injectable()
export class RecordTraining {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(TrainingRepository) private readonly training: TrainingRepository,
    @Inject(MadeOnceRepository) private readonly made: MadeOnceRepository,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Newest first. @throws DomainError NOT_FOUND for somebody at another office too */
  list(actor: Actor, accountId: string): Promise<TrainingRecord[]> {
    return this.database.transaction(async (tx) => {
      await this.person(tx, accountId, reachOf(actor, 'read', 'Training'));
      return this.training.list(tx, accountId, listedMax);
    });
  }

  /**
   * The key makes it happen once.
   * @throws DomainError NOT_FOUND for somebody at another office too; KEY_REUSED; INVALID_INPUT for a day to come
   */
  add(actor: Actor, command: AddTrainingCommand): Promise<TrainingRecord> {
    return this.database.transaction(async (tx) => {
      const { accountId, key } = command;
      const person = await this.person(tx, accountId, reachOf(actor, 'manage', 'Training'));
      await this.made.hold(tx, 'training', key);
      const earlier = await this.made.find(tx, 'training', key);
      return earlier ? this.again(tx, command, earlier) : this.record(tx, person, command);
    });
  }

  private async person(
    tx: Transaction,
    accountId: string,
    offices: readonly string[],
  ): Promise<StaffAccount> {
    const staff = await this.staff.byId(tx, accountId, this.clock.today());
    if (staff === undefined || (staff.isDemo && !isDemo(this.configuration))) throw notFound();
    if (!isWithin(staff.orgPath, offices)) throw notFound();
    return staff;
  }

  private async again(
    tx: Transaction,
    command: AddTrainingCommand,
    { accountId, recordId, digest }: MadeOnce,
  ): Promise<TrainingRecord> {
    const asked = askedDigest(await this.keys.keyOf(tx, accountId), askedOf(command));
    const record = await this.training.find(tx, recordId);
    if (record === undefined || !isSameDigest(asked, digest)) throw keyReused(command.key);
    return record;
  }

  private async record(
    tx: Transaction,
    { orgPath }: StaffAccount,
    command: AddTrainingCommand,
  ): Promise<TrainingRecord> {
    const { key, accountId, course, takenOn, result, note } = command;
    if (takenOn > this.clock.today()) {
      throw new InvalidInput([{ field: 'takenOn', problem: 'is in the future' }]);
    }
    const recordedAt = this.clock.now();
    const recordId = uuidv7(recordedAt.getTime());
    const record: TrainingRecord = { recordId, accountId, course, takenOn, result, note, recordedAt };
    await this.training.add(tx, record);
    const digest = askedDigest(await this.keys.keyOf(tx, accountId), askedOf(command));
    await this.made.add(tx, { kind: 'training', key, accountId, recordId, digest });
    await this.audit.record(tx, {
      act: 'training.added',
      recordKind: 'training',
      recordId,
      orgPath,
      after: { accountId, course, takenOn, result },
    });
    return record;
  }
}

function askedOf({ accountId, course, takenOn, result, note }: AddTrainingCommand): unknown[] {
  return [accountId, course, takenOn, result, note];
}
