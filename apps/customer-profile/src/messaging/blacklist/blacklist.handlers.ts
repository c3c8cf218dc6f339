import {
  type ActOnEntryRequest,
  type AddEvidenceRequest,
  BlacklistService,
  type CheckRequest,
  type DecideMatchRequest,
  type GetCustomerListingRequest,
  type GetEntryRequest,
  type ListEntriesRequest,
  type ListMatchesRequest,
  type NoteIdentityRequest,
  type OpenEvidenceRequest,
  type ProposeEntryRequest,
} from '@evergreen/contracts/customer-profile';
import { DomainError, InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ActOnEntry } from '../../use-cases/blacklist/act-on-entry.ts';
import { CheckDoors } from '../../use-cases/blacklist/check-doors.ts';
import { DecideMatch } from '../../use-cases/blacklist/decide-match.ts';
import { NoteIdentity } from '../../use-cases/blacklist/note-identity.ts';
import { OwnEntries } from '../../use-cases/blacklist/own-entries.ts';
import { ProposeEntry, type Staff } from '../../use-cases/blacklist/propose-entry.ts';
import { ReadBlacklist } from '../../use-cases/blacklist/read-blacklist.ts';
import {
  actOf,
  answerMessage,
  doorOf,
  entryMessage,
  fileMessage,
  filterOf,
  matchMessage,
  ownMessage,
} from './blacklist-messages.ts';
import { readEvidence, readKey, readProposal, readSubject, wordsMax, wordsMin } from './read-orders.ts';

const readers = access.may('read', 'BlacklistEntry');
const proposers = access.may('propose', 'BlacklistEntry');
const approvers = access.may('approve', 'BlacklistEntry');
const subjectsMax = 1_000;
const listMax = 100;

@Controller()
export class BlacklistHandlers {
  constructor(
    @Inject(CheckDoors) private readonly doors: CheckDoors,
    @Inject(ProposeEntry) private readonly propose: ProposeEntry,
    @Inject(ActOnEntry) private readonly act: ActOnEntry,
    @Inject(ReadBlacklist) private readonly read: ReadBlacklist,
    @Inject(OwnEntries) private readonly own: OwnEntries,
    @Inject(DecideMatch) private readonly decide: DecideMatch,
    @Inject(NoteIdentity) private readonly identity: NoteIdentity,
  ) {}

  @Rpc(BlacklistService.method.check, access.anyOf(access.services, readers))
  async check(request: CheckRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const door = doorOf[request.door] ?? fields.refuse('door', 'is no door of the blacklist');
    if (request.subjects.length === 0 || request.subjects.length > subjectsMax)
      fields.refuse('subjects', `must have 1 to ${subjectsMax} entries`);
    const subjects = request.subjects
      .slice(0, subjectsMax)
      .map((subject, n) => readSubject(fields, subject, n));
    fields.check();
    const answers = await this.doors.run(caller, door!, subjects);
    return { answers: answers.map(answerMessage) };
  }

  @Rpc(BlacklistService.method.proposeEntry, proposers)
  async proposeEntry(request: ProposeEntryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = readProposal(fields, request);
    fields.check();
    return this.answer(caller, await this.propose.run(staffOf(caller), order));
  }

  @Rpc(BlacklistService.method.actOnEntry, access.anyOf(access.members, proposers, approvers))
  async actOnEntry(request: ActOnEntryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const act = actOf(request.act);
    if (act === undefined) fields.refuse('act', 'is no act of people');
    const order = {
      key: readKey(fields, request.key),
      entryId: fields.uuid('entryId', request.entryId),
      words: fields.text('words', request.words.trim(), wordsMax, act === 'TAKE_UP' ? 0 : wordsMin),
      withholdNotice: request.withholdNotice,
    };
    if (request.withholdNotice && act !== 'APPROVE') fields.refuse('withholdNotice', 'is for an approval');
    fields.check();
    await this.act.run(caller, { ...order, act: act! });
    return caller.kind === 'staff' ? this.answer(caller, order.entryId) : {};
  }

  @Rpc(BlacklistService.method.addEvidence, proposers)
  async addEvidence(request: AddEvidenceRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = readKey(fields, request.key);
    const entryId = fields.uuid('entryId', request.entryId);
    const evidence = readEvidence(fields, 'evidence', request.evidence);
    fields.check();
    await this.propose.addEvidence(staffOf(caller), entryId, key, evidence);
    return this.answer(caller, entryId);
  }

  @Rpc(BlacklistService.method.listEntries, readers)
  async listEntries(request: ListEntriesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    const afterId = request.afterId === undefined ? undefined : fields.uuid('afterId', request.afterId);
    fields.check();
    const filter = filterOf[request.filter] ?? 'all';
    const entries = await this.read.list(staffOf(caller), { filter, afterId, limit: limit + 1 });
    const shown = entries.slice(0, limit);
    return {
      entries: shown.map(entryMessage),
      ...(entries.length > limit ? { nextAfterId: shown.at(-1)!.id } : {}),
    };
  }

  @Rpc(BlacklistService.method.getEntry, readers)
  async getEntry(request: GetEntryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const entryId = fields.uuid('entryId', request.entryId);
    fields.check();
    return fileMessage(await this.read.one(staffOf(caller), entryId));
  }

  @Rpc(BlacklistService.method.listOwnEntries, access.members)
  async listOwnEntries(_request: unknown, { caller }: CallContext) {
    if (caller.kind !== 'member') throw new DomainError('FORBIDDEN', 'Members only');
    return { entries: (await this.own.run(caller.customerId)).map(ownMessage) };
  }

  @Rpc(BlacklistService.method.listMatches, readers)
  async listMatches(request: ListMatchesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const { matches, total } = await this.read.proposed(staffOf(caller), limit);
    return { matches: matches.map(matchMessage), total };
  }

  @Rpc(BlacklistService.method.decideMatch, approvers)
  async decideMatch(request: DecideMatchRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      entryId: fields.uuid('entryId', request.entryId),
      customerId: fields.uuid('customerId', request.customerId),
      words: fields.text('words', request.words.trim(), wordsMax, wordsMin),
      confirm: request.confirm,
    };
    fields.check();
    await this.decide.run(staffOf(caller), order);
    const { matches } = await this.read.one(staffOf(caller), order.entryId);
    return { match: matchMessage(matches.find(({ customerId }) => customerId === order.customerId)!) };
  }

  @Rpc(BlacklistService.method.getCustomerListing, readers)
  async getCustomerListing(request: GetCustomerListingRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    const listing = await this.read.ofCustomer(staffOf(caller), customerId);
    return {
      ...{ blocked: listing.isBlocked, entries: listing.entries.map(entryMessage) },
      ...{ identityKnown: listing.isIdentityKnown, mayPropose: listing.mayPropose },
    };
  }

  @Rpc(BlacklistService.method.noteIdentity, proposers)
  async noteIdentity(request: NoteIdentityRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const number = fields.text('number', request.number.trim(), 60);
    fields.check();
    return { matched: await this.identity.run(staffOf(caller), customerId, number) };
  }

  @Rpc(BlacklistService.method.openEvidence, readers)
  async openEvidence(request: OpenEvidenceRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const entryId = fields.uuid('entryId', request.entryId);
    const evidenceId = fields.uuid('evidenceId', request.evidenceId);
    fields.check();
    return this.read.file(staffOf(caller), entryId, evidenceId);
  }

  private async answer(caller: Caller, entryId: Uuid) {
    return { entry: entryMessage((await this.read.one(staffOf(caller), entryId)).entry) };
  }
}

function staffOf(caller: Caller): Staff {
  if (caller.kind === 'staff') return caller;
  throw new DomainError('FORBIDDEN', 'Only people may do this');
}
