import {
  CustomerService,
  type GetCustomersRequest,
  ImportService,
  type ListPoliciesRequest,
} from '@evergreen/contracts/customer-profile';
import {
  AccountKind,
  type GetSessionRequest,
  IdentityService,
  type SignInRequest,
} from '@evergreen/contracts/identity';
import {
  type GetAccountsRequest,
  type ListEntriesRequest,
  MembershipService,
} from '@evergreen/contracts/membership';
import {
  type GetDecisionsRequest,
  type ListCustomerDecisionsRequest,
  NoClaimService,
} from '@evergreen/contracts/rewards';
import { DomainError } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';

/** Tokens of the sessions that the answering identity knows. */
export const tokens = {
  member: 'm'.repeat(43),
  marketing: 's'.repeat(43),
  auditor: 'a'.repeat(43),
  stranger: 'x'.repeat(43),
};

const viewers = {
  [tokens.member]: { kind: AccountKind.MEMBER, accountId: 'a1', memberId: 'm1', customerId: 'c1' },
  [tokens.marketing]: staff('E002', ['marketing']),
  [tokens.auditor]: staff('E003', ['auditor']),
};

function staff(staffNumber: string, roles: string[]) {
  return {
    kind: AccountKind.STAFF,
    accountId: `a-${staffNumber}`,
    staffNumber,
    name: '许岚',
    roles,
    orgPath: '/',
  };
}

/** What a test can change about the answers, and what was asked. */
export class Answers {
  /** Method and caller of every call, in order. */
  readonly calls: { readonly method: string; readonly call: CallContext }[] = [];
  /** Held back until this resolves. */
  hold: Promise<void> = Promise.resolve();
  fail: Error | undefined;

  async take(method: string, call: CallContext): Promise<void> {
    this.calls.push({ method, call });
    await this.hold;
    if (this.fail) throw this.fail;
  }

  methods(): string[] {
    return this.calls.map(({ method }) => method).sort();
  }
}

function decision(termId: string, ruleId: string, policyId = 'p1') {
  return {
    termId,
    ruleId,
    policyId,
    customerId: 'c1',
    outcome: 'GRANTED',
    points: 1_200n,
    claimFreeYears: termId === 't2' ? 2 : 1,
    termStartsOn: '2004-01-01',
    termEndsOn: '2004-12-31',
    claimWindowEndsOn: '2005-03-31',
    decidedAt: '2005-01-02T00:00:00Z',
    ruleSetId: 'any-paid-accident',
    ruleSetVersion: 1,
    ruleSetNameZh: '任何赔付',
    ruleSetNameEn: 'Any paid accident',
    policyLabel: 'P-1',
    asOf: '2005-01-02',
    claims: [
      { occurredOn: '2004-05-01', paidMinor: 12_345n, currency: 'EUR', notCountedBecause: 'CAUSE_EXEMPT' },
    ],
  };
}

const accounts = [
  {
    memberId: 'm1',
    memberNumber: 'M0000001',
    customerId: 'c1',
    enrolledOn: '2003-01-01',
    available: 9_007_199_254_740_993n,
    pending: 1_200n,
    nextActive: { points: 1_200n, on: '2005-04-01' },
    expiring: [{ points: 500n, on: '2005-05-01' }],
    asOf: '2005-03-15',
  },
];

/** Answers for every service at its contract, over real NATS. What the services do is tested with them. */
@Controller()
export class AnsweringServices {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @Rpc(IdentityService.method.getSession, access.services)
  async getSession({ sessionToken }: GetSessionRequest, call: CallContext) {
    await this.answers.take('getSession', call);
    const viewer = viewers[sessionToken];
    if (viewer === undefined) throw new DomainError('SESSION_ENDED', 'no such session');
    return { viewer };
  }

  @Rpc(IdentityService.method.signIn, access.services)
  async signIn({ code }: SignInRequest, call: CallContext) {
    await this.answers.take('signIn', call);
    if (code !== '012345') throw new DomainError('CODE_WRONG', 'wrong', { attemptsLeft: 3 });
    return { sessionToken: tokens.member, viewer: viewers[tokens.member]! };
  }

  @Rpc(IdentityService.method.signOut, access.services)
  async signOut(_request: unknown, call: CallContext) {
    await this.answers.take('signOut', call);
    return {};
  }

  @Rpc(IdentityService.method.requestCode, access.services)
  async requestCode(_request: unknown, call: CallContext) {
    await this.answers.take('requestCode', call);
    return { validSeconds: 300 };
  }

  @Rpc(MembershipService.method.getAccounts, access.members)
  async getAccounts({ memberIds }: GetAccountsRequest, call: CallContext) {
    await this.answers.take('getAccounts', call);
    return { accounts: accounts.filter(({ memberId }) => memberIds.includes(memberId)) };
  }

  @Rpc(MembershipService.method.listEntries, access.members)
  async listEntries({ memberId }: ListEntriesRequest, call: CallContext) {
    await this.answers.take('listEntries', call);
    const entry = (termId: string) => ({
      entryId: `${memberId}-${termId}`,
      points: 1_200n,
      sourceKind: 'no-claim',
      sourceId: termId,
      ruleId: 'N1',
      effectiveOn: '2005-01-01',
      recordedAt: '2005-01-02T00:00:00Z',
      state: 1,
      activeOn: '2005-04-01',
    });
    return { entries: [entry('t2'), entry('t1'), { ...entry('t0'), sourceKind: 'manual' }] };
  }

  @Rpc(NoClaimService.method.getDecisions, access.members)
  async getDecisions({ termIds }: GetDecisionsRequest, call: CallContext) {
    await this.answers.take('getDecisions', call);
    return { decisions: termIds.flatMap((id) => [decision(id, 'N1'), decision(id, 'N2')]) };
  }

  @Rpc(NoClaimService.method.listCustomerDecisions, access.members)
  async listCustomerDecisions(_request: ListCustomerDecisionsRequest, call: CallContext) {
    await this.answers.take('listCustomerDecisions', call);
    return { decisions: [decision('t2', 'N1'), decision('t1', 'N1')] };
  }

  @Rpc(CustomerService.method.getCustomers, access.members)
  async getCustomers({ customerIds }: GetCustomersRequest, call: CallContext) {
    await this.answers.take('getCustomers', call);
    return { customers: customerIds.map((customerId) => ({ customerId, name: '' })) };
  }

  @Rpc(CustomerService.method.listPolicies, access.members)
  async listPolicies(_request: ListPoliciesRequest, call: CallContext) {
    await this.answers.take('listPolicies', call);
    return {
      policies: [
        {
          policyId: 'p1',
          policyLabel: 'P-1',
          sourceRef: '1',
          newestTermStartsOn: '2004-01-01',
          newestTermEndsOn: '2004-12-31',
        },
      ],
    };
  }

  @Rpc(ImportService.method.listImports, access.staff())
  async listImports(_request: unknown, call: CallContext) {
    await this.answers.take('listImports', call);
    const progress = { state: 4, chunksDone: 1, chunksTotal: 1, createdAt: '2005-01-02T00:00:00Z' };
    const made = (importId: string) => ({ importId, profileId: 'fremotor1', profileVersion: 2, progress });
    return { imports: [made('i1'), made('i2'), made('i3')] };
  }

  @Rpc(ImportService.method.listMappingProfiles, access.staff())
  async listMappingProfiles(_request: unknown, call: CallContext) {
    await this.answers.take('listMappingProfiles', call);
    const profile = { profileId: 'fremotor1', nameZh: '法国车险', definitionJson: '{"columns":[]}' };
    return {
      profiles: [
        { ...profile, version: 1, nameEn: 'old' },
        { ...profile, version: 2, nameEn: 'fremotor1' },
      ],
    };
  }
}
