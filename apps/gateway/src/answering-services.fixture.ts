import { createHash } from 'node:crypto';
import {
  CustomerFileService,
  CustomerService,
  DataRequestService,
  FeedService,
  type GetBatchRequest,
  type GetCustomersRequest,
  ImportService,
  type ListPoliciesRequest,
  type OpenFeedRequest,
  type ReadExportRequest,
} from '@evergreen/contracts/customer-profile';
import {
  type GetAccountsRequest,
  type ListEntriesRequest,
  EntryKind,
  FinanceService,
  MembershipService,
  type ReadTableRequest,
} from '@evergreen/contracts/membership';
import {
  type GetDecisionsRequest,
  type ListCustomerDecisionsRequest,
  NoClaimService,
} from '@evergreen/contracts/rewards';
import { DomainError } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { Answers } from './answers.fixture.ts';

/** What the export `e1` holds: more than one part. */
export const exported = Buffer.alloc(700_000, createHash('sha256').update('export').digest());
const partBytes = 512 * 1024;

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

/** Credentials that open the feed here: of the other one's source a batch has not ended. */
export const feedCredential = 'egfeed_good';
export const busyCredential = 'egfeed_busy';

/** Answers for every service but identity at its contract, over real NATS. What the services do is tested with them. */
@Controller()
export class AnsweringServices {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

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
      kind: EntryKind.AWARD,
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

  @Rpc(ImportService.method.listImports, access.may('read', 'Import'))
  async listImports(_request: unknown, call: CallContext) {
    await this.answers.take('listImports', call);
    const progress = { state: 4, chunksDone: 1, chunksTotal: 1, createdAt: '2005-01-02T00:00:00Z' };
    const made = (importId: string) => ({ importId, profileId: 'fremotor1', profileVersion: 2, progress });
    return { imports: [made('i1'), made('i2'), made('i3')] };
  }

  @Rpc(ImportService.method.listMappingProfiles, access.may('read', 'Import'))
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

  @Rpc(CustomerFileService.method.findCustomers, access.may('read', 'Customer'))
  async findCustomers(request: unknown, call: CallContext) {
    await this.answers.take('findCustomers', call, request);
    return { customers: [{ customerId: 'c1', nameMasked: '王*' }] };
  }

  @Rpc(DataRequestService.method.requestExport, access.members)
  async requestExport(request: unknown, call: CallContext) {
    await this.answers.take('requestExport', call, request);
    const progress = { state: 1, createdAt: '2026-01-01T00:00:00Z' };
    return { request: { requestId: 'e1', kind: 1, customerId: 'c1', progress } };
  }

  @Rpc(DataRequestService.method.readExport, access.members)
  async readExport(request: ReadExportRequest, call: CallContext) {
    await this.answers.take('readExport', call, request);
    if (request.requestId !== 'e1') throw new DomainError('NOT_FOUND', 'none, or of somebody else');
    const from = Number(request.offset);
    return { content: exported.subarray(from, from + partBytes), totalBytes: BigInt(exported.length) };
  }

  @Rpc(FinanceService.method.readTable, access.may('export', 'Finance'))
  async readTable(request: ReadTableRequest, call: CallContext) {
    await this.answers.take('readTable', call, request);
    return request.cursor === undefined
      ? { content: Buffer.from('a,b\r\n'), nextCursor: 'm/l' }
      : { content: Buffer.from('1,2\r\n') };
  }

  @Rpc(FeedService.method.openFeed, access.services)
  async openFeed({ credential, key }: OpenFeedRequest, call: CallContext) {
    await this.answers.take('openFeed', call);
    if (credential === busyCredential)
      return { credentialId: 'f2', source: 'busy', ...(key === 'b0' ? {} : { openKey: 'b0' }) };
    if (credential === feedCredential) return { credentialId: 'f1', source: 'core', rowsMax: 10 };
    throw new DomainError('FEED_REFUSED', 'It opens nothing');
  }

  @Rpc(FeedService.method.getBatch, access.services)
  async getBatch({ key }: GetBatchRequest, call: CallContext): Promise<never> {
    await this.answers.take('getBatch', call);
    throw new DomainError('NOT_FOUND', 'There is no batch with this key', { key });
  }
}
