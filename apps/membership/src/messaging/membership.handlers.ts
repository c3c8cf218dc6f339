import {
  type FindMembersRequest,
  type GetAccountsRequest,
  type GetTotalsRequest,
  type ListEntriesRequest,
  MembershipService,
  type PostAwardRequest,
} from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { EntryKind } from '../domain/entry.ts';
import { FindMembers, type MemberQuery } from '../use-cases/find-members.ts';
import { ListEntries } from '../use-cases/list-entries.ts';
import { PostAward } from '../use-cases/post-award.ts';
import { ReadAccounts } from '../use-cases/read-accounts.ts';
import { ReadOwner } from '../use-cases/read-owner.ts';
import { ReadTotals } from '../use-cases/read-totals.ts';
import { readCursor, writeCursor } from './entry-cursor.ts';
import { isByHand, refuseForeignMembers } from './member-access.ts';
import { readAward } from './read-award.ts';
import { accountMessage, entryKindOf, entryMessage } from './membership-messages.ts';

const accountsMax = 1_000;
const listMax = 100;
const numbersMax = 1_000;
const numberLengthMax = 80;

const readers = access.anyOf(access.may('read', 'Ledger'), access.may('read', 'Points'), access.services);
const readersAndMembers = access.anyOf(access.members, readers);

@Controller()
export class MembershipHandlers {
  constructor(
    @Inject(ReadAccounts) private readonly readAccounts: ReadAccounts,
    @Inject(ListEntries) private readonly entries: ListEntries,
    @Inject(FindMembers) private readonly members: FindMembers,
    @Inject(ReadOwner) private readonly owners: ReadOwner,
    @Inject(PostAward) private readonly award: PostAward,
    @Inject(ReadTotals) private readonly totals: ReadTotals,
  ) {}

  @Rpc(MembershipService.method.getAccounts, readersAndMembers)
  async getAccounts(request: GetAccountsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberIds = fields.uuids('memberIds', request.memberIds, accountsMax);
    const asOf = fields.optionalDate('asOf', request.asOf);
    fields.check();
    refuseForeignMembers(caller, memberIds);
    const accounts = await this.readAccounts.run(memberIds, asOf);
    const seen = caller.kind === 'staff' ? await this.owners.seen(caller, accounts) : accounts;
    return { accounts: seen.map(accountMessage) };
  }

  @Rpc(MembershipService.method.listEntries, readersAndMembers)
  async listEntries(request: ListEntriesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = fields.uuid('memberId', request.memberId);
    const limit = fields.limit('limit', request.limit, listMax);
    const after = readCursor(fields, request.cursor);
    const asOf = fields.optionalDate('asOf', request.asOf);
    const kinds = readKinds(fields, request);
    fields.check();
    refuseForeignMembers(caller, [memberId]);
    if (caller.kind === 'staff') await this.owners.refuseUnlessSeen(caller, memberId);
    const { entries, next } = await this.entries.run(memberId, limit, after, asOf, kinds);
    return { entries: entries.map(entryMessage), ...(next ? { nextCursor: writeCursor(next) } : {}) };
  }

  @Rpc(MembershipService.method.findMembers, readers)
  async findMembers(request: FindMembersRequest, { caller }: CallContext) {
    if (request.memberNumbers.length > 0) return this.numbered(request, caller);
    const members = await this.members.run(readMemberQuery(request));
    return { members: [...(await this.owners.seen(caller, members))] };
  }

  private async numbered(request: FindMembersRequest, caller: Caller) {
    const found = await this.members.byNumbers(readNumbers(request));
    const seen = await this.owners.seen(
      caller,
      found.map(({ member }) => member),
    );
    const ids = new Set(seen.map(({ memberId }) => memberId));
    return {
      numbered: found.flatMap(({ asked, member: { memberId, customerId } }) =>
        ids.has(memberId) ? [{ memberNumber: asked, customerId }] : [],
      ),
    };
  }

  @Rpc(MembershipService.method.postAward, access.anyOf(access.may('create', 'Award'), access.services))
  async postAward(request: PostAwardRequest, { caller }: CallContext) {
    const award = readAward(request);
    const { entryId, isReplay } = await (isByHand(caller) ? this.award.byHand(award) : this.award.run(award));
    return { entryId, replayed: isReplay };
  }

  @Rpc(MembershipService.method.getTotals, access.anyOf(access.may('read', 'Ledger'), access.services))
  async getTotals(request: GetTotalsRequest) {
    const fields = new InputFields();
    const asOf = fields.optionalDate('asOf', request.asOf);
    fields.check();
    return this.totals.run(asOf);
  }
}

function readNumbers({ memberNumbers, memberNumber, customerIds }: FindMembersRequest): string[] {
  const fields = new InputFields();
  if (memberNumbers.length > numbersMax) fields.refuse('memberNumbers', `must have at most ${numbersMax}`);
  if (memberNumber !== undefined || customerIds.length > 0)
    fields.refuse('memberNumbers', 'cannot be asked for together with something else');
  const numbers = memberNumbers.map((number, n) =>
    fields.text(`memberNumbers[${n}]`, number, numberLengthMax),
  );
  fields.check();
  return numbers;
}

function readKinds(fields: InputFields, { kinds }: ListEntriesRequest): EntryKind[] {
  return kinds.flatMap((wire, n) => {
    const kind = entryKindOf(wire);
    if (kind === undefined) fields.refuse(`kinds[${n}]`, 'is no kind of entry');
    return kind ?? [];
  });
}

function readMemberQuery({ memberNumber, customerIds, limit }: FindMembersRequest): MemberQuery {
  const fields = new InputFields();
  fields.limit('limit', limit, listMax);
  if (memberNumber !== undefined && customerIds.length > 0)
    fields.refuse('customerIds', 'cannot be asked for together with a member number');
  const customers = customerIds.length > 0 ? fields.uuids('customerIds', customerIds, limit) : undefined;
  fields.check();
  if (memberNumber !== undefined) return { by: 'number', memberNumber };
  if (customers !== undefined) return { by: 'customers', customerIds: customers };
  return { by: 'enrolment', limit };
}
