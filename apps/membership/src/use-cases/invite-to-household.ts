import { randomBytes } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { inviteRefusal } from '../domain/household.ts';
import {
  codeHash,
  codeOf,
  type HouseholdInvitation,
  invitationRules,
  tooManyInvitations,
  waitAfterDay,
} from '../domain/household-invitation.ts';
import type { AgreedWording } from '../domain/household-wording.ts';
import { accountState, keyReused } from '../domain/ledger/ledger.errors.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { isAtWill } from '../domain/member-act.ts';
import { householdOf, keepWording } from '../persistence/household.repository.ts';
import {
  addInvitation,
  changeCode,
  invitationOfKey,
  madeWithinDay,
} from '../persistence/household-invitation.repository.ts';
import { type HeldMember, holdMembers } from '../persistence/member-act.repository.ts';
import { onServiceAccount } from './on-service-account.ts';

export interface InvitationOrder {
  readonly memberId: Uuid;
  readonly key: string;
  /** Whether who joins by it may draw on what the others have. */
  readonly mayDraw: boolean;
  readonly agreed: AgreedWording;
  readonly caller: Caller;
}

/**
 * Makes a code by which one other member may join within a day. The household begins when somebody does, where the
 * member is in none. Only a hash of the code is kept: whoever asks again under the same key, because the answer was
 * lost, gets a new code for the same invitation.
 */
@Injectable()
export class InviteToHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @returns the code; undefined where the invitation of the key has ended
   * @throws DomainError KEY_REUSED, ACCOUNT_STATE, HOUSEHOLD_REFUSED; RATE_LIMITED after too many in a day
   */
  run(order: InvitationOrder): Promise<string | undefined> {
    const code = codeOf(randomBytes(invitationRules.codeCharacters));
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const [member] = await holdMembers(tx, [order.memberId]);
        const now = this.clock.now();
        const known = await invitationOfKey(tx, order.memberId, order.key, now);
        if (known !== undefined) return this.again(tx, known, order, code);
        await this.demand(tx, member!, now);
        await this.make(tx, member!, order, code, now);
        return code;
      }),
    );
  }

  private async again(
    tx: Transaction,
    known: HouseholdInvitation,
    { key, mayDraw, agreed }: InvitationOrder,
    code: string,
  ): Promise<string | undefined> {
    if (known.mayDraw !== mayDraw || known.wordingId !== agreed.wordingId) throw keyReused(key);
    if (known.state !== 'OPEN') return undefined;
    await changeCode(tx, known.invitationId, codeHash(code));
    return code;
  }

  private async demand(tx: Transaction, { memberId, state }: HeldMember, now: Date): Promise<void> {
    if (!isAtWill(state)) throw accountState(memberId, state);
    const household = await householdOf(tx, memberId);
    const own = household.find((each) => each.memberId === memberId);
    const refusal = inviteRefusal(own, household);
    if (refusal !== undefined) throw householdRefused(refusal);
    const waitMs = waitAfterDay(await madeWithinDay(tx, memberId, now), invitationRules.dayMax, now);
    if (waitMs > 0) throw tooManyInvitations(waitMs);
  }

  private async make(
    tx: Transaction,
    { memberId, customerId, orgPath }: HeldMember,
    { key, mayDraw, agreed, caller }: InvitationOrder,
    code: string,
    now: Date,
  ): Promise<void> {
    const invitationId = uuidv7();
    const on = this.clock.today();
    const expiresAt = new Date(now.getTime() + invitationRules.validMs);
    await addInvitation(tx, {
      ...{ invitationId, memberId, key, mayDraw, consentedOn: on, codeHash: codeHash(code) },
      ...{ wordingId: agreed.wordingId, wording: agreed.text, madeAt: now, expiresAt },
    });
    // Whom staff had put into the household agrees to these words now.
    await keepWording(tx, memberId, agreed, on);
    await this.audit.record(tx, {
      act: 'member.household-invited',
      ...{ recordKind: 'member', recordId: memberId, customerId, orgPath, actor: caller },
      after: { invitationId, mayDraw, expiresAt: expiresAt.toISOString(), wordingId: agreed.wordingId },
    });
  }
}
