import { AuditTrail } from '@evergreen/audit';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { ExternalSignInRepository } from '../persistence/external-sign-in.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { ChangeStaff } from './change-staff.ts';
import { IssueActivation } from './issue-activation.ts';
import { Notices } from './notices.ts';

/**
 * Begins somebody's sign-in anew: another password, another authenticator, and nobody outside is linked to them. All
 * their sessions end.
 */
@Injectable()
export class ResetSignIn {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(ExternalSignInRepository) private readonly external: ExternalSignInRepository,
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
    const staff = await this.changes.run(actor, 'manage', accountId, async (tx, person) => {
      await this.changes.demandCharge(tx, actor, person);
      activationPassword = await this.activation.run(tx, accountId);
      const linksEnded = await this.external.unlinkAllOf(tx, 'staff', accountId);
      const sessionsEnded = await this.sessions.endAllOf(tx, accountId);
      await this.notices.tell(tx, accountId, 'SIGN_IN_RESET');
      await this.audit.record(tx, {
        act: 'staff.sign-in-reset',
        recordKind: 'staff',
        recordId: accountId,
        orgPath: person.orgPath,
        after: { sessionsEnded, linksEnded },
      });
      return [accountId];
    });
    return { staff, activationPassword };
  }
}
