import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type LocalDate, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readPass } from '../../domain/catalogue/codes.ts';
import type { ReferralRules } from '../../domain/referrals/referral.ts';
import { codeNamed, type ReferralCode } from '../../persistence/referrals/referral-code.repository.ts';
import {
  insertReferral,
  referralById,
  type ReferralKept,
  referralOfKey,
} from '../../persistence/referrals/referral.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { DecideReferrals } from './decide-referrals.ts';
import { FriendHouseholds } from './friend-households.ts';
import { referralRulesOn } from './referral-rules.ts';

/** Somebody who came by a code. */
export interface ReferralOrder {
  readonly friendId: string;
  /** As it was typed. */
  readonly code: string;
  /** Permanent for the friend. */
  readonly key: string;
  /** Staff number, or `member`. */
  readonly by: string;
  /** Of a demonstration: when it was recorded, and the code was given out. */
  readonly pastDay?: LocalDate | undefined;
}

/** Why a code cannot be taken. */
export type ReferralRefusal = 'UNKNOWN_CODE' | 'CODE_ENDED' | 'CLOSED' | 'CAME_BEFORE';

/** Writes down that a customer came by somebody's code, and decides on it at once as far as it can be. */
@Injectable()
export class RecordReferral {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(FriendHouseholds) private readonly households: Pick<FriendHouseholds, 'isShared'>,
    @Inject(DecideReferrals) private readonly decide: DecideReferrals,
  ) {}

  /** @throws DomainError REFERRAL_REFUSED with why; KEY_REUSED; CUSTOMER_UNKNOWN; SERVICE_UNAVAILABLE */
  run(order: ReferralOrder, actor: Caller): Promise<ReferralKept> {
    // Whose code it is, and what others have come to, is not for who calls.
    return onServiceAccount(async () => {
      const known = await referralOfKey(this.database, order.friendId, order.key);
      if (known !== undefined) return sameReferral(known, order);
      const { code, rules } = await this.opened(order.code);
      const isSameHousehold =
        code.customerId !== order.friendId &&
        (await this.households.isShared(code.customerId, order.friendId));
      return this.database.transaction((tx) =>
        this.record(tx, order, { code, rules, isSameHousehold }, actor),
      );
    });
  }

  /** @throws DomainError REFERRAL_REFUSED */
  private async opened(typed: string): Promise<{ code: ReferralCode; rules: ReferralRules }> {
    const name = readPass(typed);
    const code = name === undefined ? undefined : await codeNamed(this.database, name);
    if (code === undefined) throw refused('UNKNOWN_CODE');
    if (code.validUntil < this.clock.today()) throw refused('CODE_ENDED');
    const rules = await referralRulesOn(this.database, this.clock.today());
    if (!rules.isOpen) throw refused('CLOSED');
    return { code, rules };
  }

  private async record(
    tx: Transaction,
    order: ReferralOrder,
    from: { code: ReferralCode; rules: ReferralRules; isSameHousehold: boolean },
    actor: Caller,
  ): Promise<ReferralKept> {
    const { friendId, key, by, pastDay } = order;
    const { code, rules, isSameHousehold } = from;
    const now = this.clock.now();
    const made: ReferralKept = {
      ...{ id: uuidv7(now.getTime()), customerId: code.customerId, friendId, key, code: code.code },
      ...{ codeIssuedOn: pastDay ?? code.issuedOn, state: 'joined', reason: null },
      joinedOn: pastDay ?? this.clock.today(),
      ...{ recordedBy: by, rulesVersion: rules.version, isSameHousehold, note: '', decidedBy: null },
      ...{ advocatePoints: rules.advocatePoints, friendPoints: rules.friendPoints },
      ...{ termId: null, termEndsOn: null, coolingOffUntil: null, decidedOn: null, countedYear: null },
    };
    if (!(await insertReferral(tx, made, now))) {
      const known = await referralOfKey(tx, friendId, key);
      if (known !== undefined) return sameReferral(known, order);
      throw refused('CAME_BEFORE');
    }
    // Whether they live together was asked a moment ago.
    await this.decide.run(tx, { ids: [made.id] }, new Map([[made.id, isSameHousehold]]));
    await this.audit.record(tx, {
      ...{ act: 'referral.recorded', recordKind: 'referral', recordId: made.id, customerId: friendId, actor },
      after: { code: code.code, by },
    });
    return (await referralById(tx, made.id))!;
  }
}

function sameReferral(known: ReferralKept, { code, key }: ReferralOrder): ReferralKept {
  if (known.code === readPass(code)) return known;
  throw new DomainError('KEY_REUSED', 'The key was used for another code', { key });
}

const refused = (why: ReferralRefusal): DomainError =>
  new DomainError('REFERRAL_REFUSED', 'The code cannot be taken', { why });
