import {
  AccountKind,
  type GetSessionRequest,
  IdentityService,
  type RequestCodeRequest,
  type SignInRequest,
  type SignOutRequest,
} from '@evergreen/contracts/identity';
import { InvalidInput } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { Account, AccountKind as DomainKind } from '../domain/account.ts';
import { ReadSession } from '../use-cases/read-session.ts';
import { RequestCode } from '../use-cases/request-code.ts';
import { ShowDemo } from '../use-cases/show-demo.ts';
import { SignIn } from '../use-cases/sign-in.ts';
import { SignOut } from '../use-cases/sign-out.ts';

/** The gateway asks on its own account: nobody is signed in yet, or it is just finding out who. */
@Controller()
export class IdentityHandlers {
  constructor(
    @Inject(RequestCode) private readonly requestCodeCase: RequestCode,
    @Inject(SignIn) private readonly signInCase: SignIn,
    @Inject(ReadSession) private readonly readSession: ReadSession,
    @Inject(SignOut) private readonly signOutCase: SignOut,
    @Inject(ShowDemo) private readonly showDemo: ShowDemo,
  ) {}

  @Rpc(IdentityService.method.requestCode, access.services)
  async requestCode(request: RequestCodeRequest) {
    return { validSeconds: await this.requestCodeCase.run(kindOf(request.kind), request.login) };
  }

  @Rpc(IdentityService.method.signIn, access.services)
  async signIn(request: SignInRequest) {
    const session = await this.signInCase.run(kindOf(request.kind), request.login, request.code);
    return {
      sessionToken: session.token,
      viewer: viewerOf(session.account),
      expiresAt: session.expiresAt.toISOString(),
    };
  }

  @Rpc(IdentityService.method.getSession, access.services)
  async getSession(request: GetSessionRequest) {
    const { account, expiresAt } = await this.readSession.run(request.sessionToken);
    return { viewer: viewerOf(account), expiresAt: expiresAt.toISOString() };
  }

  @Rpc(IdentityService.method.signOut, access.services)
  async signOut(request: SignOutRequest) {
    await this.signOutCase.run(request.sessionToken);
    return {};
  }

  @Rpc(IdentityService.method.listDemoCodes, access.services)
  async listDemoCodes() {
    const codes = await this.showDemo.codes();
    return {
      codes: codes.map(({ kind, login, code, expiresAt }) => ({
        kind: wireKind(kind),
        login,
        code,
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }

  @Rpc(IdentityService.method.listDemoSignIns, access.services)
  async listDemoSignIns() {
    return { signIns: (await this.showDemo.signIns()).map(signInOf) };
  }
}

function kindOf(kind: AccountKind): DomainKind {
  if (kind === AccountKind.MEMBER) return 'member';
  if (kind === AccountKind.STAFF) return 'staff';
  throw new InvalidInput([{ field: 'kind', problem: 'is not a kind of account' }]);
}

function wireKind(kind: DomainKind): AccountKind {
  return kind === 'member' ? AccountKind.MEMBER : AccountKind.STAFF;
}

function viewerOf(account: Account) {
  const { accountId } = account;
  if (account.kind === 'member') {
    const { memberId, customerId } = account;
    return { kind: AccountKind.MEMBER, accountId, memberId, customerId };
  }
  const { staffNumber, name, roles, orgPath } = account;
  return { kind: AccountKind.STAFF, accountId, staffNumber, name, roles: [...roles], orgPath };
}

function signInOf(account: Account) {
  return account.kind === 'member'
    ? { kind: AccountKind.MEMBER, login: account.memberNumber }
    : {
        kind: AccountKind.STAFF,
        login: account.staffNumber,
        name: account.name,
        roles: [...account.roles],
      };
}
