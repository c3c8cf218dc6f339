import {
  type EndStaffSessionRequest,
  type ListStaffSessionsRequest,
  type ResetSignInRequest,
  StaffService,
} from '@evergreen/contracts/identity';
import { type Clock } from '@evergreen/kernel';
import { access, type CallContext, demandStepUp, officesOf, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { ResetSignIn } from '../use-cases/reset-sign-in.ts';
import { StaffSessions } from '../use-cases/staff-sessions.ts';
import { actorOf } from './actor.ts';
import { PeopleFields } from './people-fields.ts';
import { sessionMessage } from './sign-in-messages.ts';
import { staffMessage } from './staff-messages.ts';

/** Sign-ins of staff, for administrators. */
@Controller()
export class StaffSessionsHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(StaffSessions) private readonly sessions: StaffSessions,
    @Inject(ResetSignIn) private readonly reset: ResetSignIn,
  ) {}

  @Rpc(StaffService.method.listStaffSessions, access.may('read', 'Session'))
  async listStaffSessions(request: ListStaffSessionsRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const asked = {
      office: request.office === undefined ? undefined : fields.orgPath('office', request.office),
      accountId: request.accountId === undefined ? undefined : fields.uuid('accountId', request.accountId),
    };
    fields.check();
    const currentId = caller.kind === 'staff' ? caller.session?.id : undefined;
    const sessions = await this.sessions.list(officesOf(caller, 'read', 'Session'), asked);
    return {
      sessions: sessions.map((session) => ({
        session: sessionMessage(session, currentId),
        accountId: session.accountId,
        staffNumber: session.staffNumber,
        name: session.name,
        orgPath: session.orgPath,
      })),
    };
  }

  @Rpc(StaffService.method.endStaffSession, access.may('end', 'Session'))
  async endStaffSession({ sessionId }: EndStaffSessionRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    fields.uuid('sessionId', sessionId);
    fields.check();
    await this.sessions.end(officesOf(caller, 'end', 'Session'), sessionId);
    return {};
  }

  @Rpc(StaffService.method.resetSignIn, access.may('manage', 'Staff'))
  async resetSignIn(request: ResetSignInRequest, { caller }: CallContext) {
    demandStepUp(caller, this.clock.now());
    const fields = new PeopleFields();
    const accountId = fields.uuid('accountId', request.accountId);
    fields.check();
    const { staff, activationPassword } = await this.reset.run(actorOf(caller), accountId);
    return { staff: staffMessage(staff), activationPassword };
  }
}
