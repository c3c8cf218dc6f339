import { AuditTrail } from '@evergreen/audit';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { demandAllowed, judgeCharge } from '../domain/grants.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { ChangeStaff } from './change-staff.ts';
import { IssueActivation } from './issue-activation.ts';
import { Notices } from './notices.ts';

/** Begins somebody's sign-in anew: another password, another authenticator. All their sessions end. */
@Injectable()
export class ResetSignIn {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(IssueActivation) private readonly activation: IssueActivation,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * Called again it gives another password: the one before was shown to somebody, and no longer works.
   * @throws DomainError NOT_FOUND; GRANT_REFUSED when the person may do more than the actor could give them
   */
  async run(
    actor: Actor,
    accountId: string,
  ): Promise<{ readonly staff: StaffProfile; readonly activationPassword: string }> {
    let activationPassword = '';
    const staff = await this.changes.run(
      actor,
      'manage',
      accountId,
      async (tx, { orgPath, grants, deputyGrants }) => {
        // Whoever holds the password can enter as them, and stand in for whomever they stand in for.
        demandAllowed(judgeCharge(actor, [...grants, ...deputyGrants]));
        activationPassword = await this.activation.run(tx, accountId);
        const sessionsEnded = await this.sessions.endAllOf(tx, accountId);
        await this.notices.tell(tx, accountId, 'SIGN_IN_RESET');
        await this.audit.record(tx, {
          act: 'staff.sign-in-reset',
          recordKind: 'staff',
          recordId: accountId,
          orgPath,
          after: { sessionsEnded },
        });
        return [accountId];
      },
    );
    return { staff, activationPassword };
  }
}
