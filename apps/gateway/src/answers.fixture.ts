import { AccountKind } from '@evergreen/contracts/identity';
import type { CallContext } from '@evergreen/rpc';

/** Tokens of the sessions that the answering identity knows. */
export const tokens = {
  member: 'm'.repeat(43),
  marketing: 's'.repeat(43),
  auditor: 'a'.repeat(43),
  administrator: 'd'.repeat(43),
  service: 'h'.repeat(43),
  /** What a session becomes when it is stepped up. */
  renewed: 'r'.repeat(43),
  stranger: 'x'.repeat(43),
};

const times = { expiresAt: '2099-01-01T00:30:00Z', endsAt: '2099-01-01T12:00:00Z' };

function member() {
  return {
    viewer: {
      kind: AccountKind.MEMBER,
      accountId: 'a1',
      memberId: 'm1',
      customerId: 'c1',
      sessionId: 'session-m1',
    },
    times,
  };
}

function staff(staffNumber: string, ...grants: { role: string; orgPath: string; forAccountId?: string }[]) {
  const viewer = {
    kind: AccountKind.STAFF,
    accountId: `a-${staffNumber}`,
    staffNumber,
    name: '许岚',
    grants,
    orgPath: '/',
    sessionId: `session-${staffNumber}`,
  };
  return { viewer, times };
}

interface AnsweredSession {
  readonly viewer: {
    readonly kind: AccountKind;
    readonly accountId: string;
    readonly sessionId: string;
    readonly memberId?: string;
    readonly customerId?: string;
    readonly staffNumber?: string;
    readonly name?: string;
    readonly orgPath?: string;
    readonly grants?: { role: string; orgPath: string; forAccountId?: string }[];
  };
  readonly times: typeof times;
}

/** What a test can change about the answers, and what was asked. */
export class Answers {
  /** Method, caller and request of every call, in order. */
  readonly calls: { readonly method: string; readonly call: CallContext; readonly request: unknown }[] = [];
  /** Sessions by token. */
  readonly sessions = new Map<string, AnsweredSession>([
    [tokens.member, member()],
    [tokens.marketing, staff('E002', { role: 'marketing', orgPath: '/' })],
    [tokens.auditor, staff('E003', { role: 'auditor', orgPath: '/' })],
    [
      tokens.administrator,
      staff(
        'E001',
        { role: 'administrator', orgPath: '/' },
        { role: 'branch-manager', orgPath: '/32/3201', forAccountId: 'a-E021' },
      ),
    ],
    [tokens.service, staff('E005', { role: 'head-office-service', orgPath: '/' })],
  ]);
  /** Held back until this resolves. */
  hold: Promise<void> = Promise.resolve();
  fail: Error | undefined;

  async take(method: string, call: CallContext, request?: unknown): Promise<void> {
    this.calls.push({ method, call, request });
    await this.hold;
    if (this.fail) throw this.fail;
  }

  methods(): string[] {
    return this.calls.map(({ method }) => method).sort();
  }

  /** The last request of the method. */
  asked(method: string): unknown {
    return this.calls.findLast((call) => call.method === method)?.request;
  }

  /** As identity answers when it has opened a session. */
  opened(token: string) {
    return { sessionToken: token, ...this.sessions.get(token)! };
  }
}
