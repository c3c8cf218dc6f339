import type { MessageInitShape } from '@bufbuild/protobuf';
import { ActorKind } from '@evergreen/contracts/audit';
import {
  type AuditEntrySchema,
  AuditService,
  type GetAuditHashesRequest,
  type SearchAuditRequest,
  type VerifyAuditRequest,
} from '@evergreen/contracts/identity';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { AuditActorKind } from '../domain/audit-entry.ts';
import type { AuditSeen } from '../domain/audit-filter.ts';
import { type AuditQuery, SearchAudit } from '../use-cases/search-audit.ts';
import { VerifyAudit } from '../use-cases/verify-audit.ts';

const auditors = access.anyOf(access.may('read', 'AuditEntry'), access.services);

const searchMax = 200;
const stretchMax = 10_000;
const wordMax = 200;

@Controller()
export class AuditHandlers {
  constructor(
    @Inject(SearchAudit) private readonly search: SearchAudit,
    @Inject(VerifyAudit) private readonly verify: VerifyAudit,
  ) {}

  @Rpc(AuditService.method.searchAudit, auditors)
  async searchAudit(request: SearchAuditRequest, { caller }: CallContext) {
    const { entries, nextBelow } = await this.search.run(caller, readQuery(request));
    return {
      entries: entries.map(entryMessage),
      ...(nextBelow === undefined ? {} : { nextCursor: String(nextBelow) }),
    };
  }

  @Rpc(AuditService.method.getAuditChain, auditors)
  async getAuditChain() {
    const { entries, headHash, newestAt, waiting } = await this.verify.state();
    return {
      entries,
      headHash: headHash.toString('hex'),
      waiting,
      ...(newestAt === null ? {} : { newestAt: newestAt.toISOString() }),
    };
  }

  @Rpc(AuditService.method.verifyAudit, auditors)
  async verifyAudit({ fromSequence, limit }: VerifyAuditRequest) {
    const fields = new InputFields();
    if (fromSequence < 1n) fields.refuse('fromSequence', 'must be 1 or more');
    fields.limit('limit', limit, stretchMax);
    fields.check();
    const { checked, nextSequence, broken, headHash } = await this.verify.run(fromSequence, limit);
    return {
      checked: BigInt(checked),
      headHash: headHash.toString('hex'),
      problem: broken?.problem ?? '',
      ...(nextSequence === undefined ? {} : { nextSequence }),
      ...(broken === undefined ? {} : { brokenAt: broken.at }),
    };
  }

  @Rpc(AuditService.method.getAuditHashes, auditors)
  async getAuditHashes({ sequences }: GetAuditHashesRequest) {
    const fields = new InputFields();
    if (sequences.length === 0 || sequences.length > stretchMax)
      fields.refuse('sequences', `must have 1 to ${stretchMax} entries`);
    fields.check();
    const hashes = await this.verify.hashes(sequences);
    return { hashes: hashes.map(({ sequence, hash }) => ({ sequence, hash: hash.toString('hex') })) };
  }
}

/** @throws InvalidInput naming every field at fault */
function readQuery(request: SearchAuditRequest): AuditQuery {
  const fields = new InputFields();
  const word = (name: 'office' | 'act' | 'recordKind' | 'recordId' | 'customerId' | 'actorAccountId') => {
    const text = request[name];
    if (text?.includes('\0') === true) fields.refuse(name, 'holds a character that no text has');
    return text === undefined ? undefined : fields.text(name, text, wordMax);
  };
  const query = {
    office: word('office'),
    actorAccountId: word('actorAccountId'),
    act: word('act'),
    recordKind: word('recordKind'),
    recordId: word('recordId'),
    customerId: word('customerId'),
    from: readInstant(fields, 'from', request.from),
    to: readInstant(fields, 'to', request.to),
    limit: fields.limit('limit', request.limit, searchMax),
    below: readCursor(fields, request.cursor),
  };
  fields.check();
  return query;
}

function readInstant(fields: InputFields, name: string, text: string | undefined): Date | undefined {
  return text === undefined ? undefined : fields.instant(name, text);
}

function readCursor(fields: InputFields, cursor: string | undefined): bigint | undefined {
  if (cursor === undefined) return undefined;
  if (/^\d{1,18}$/.test(cursor)) return BigInt(cursor);
  fields.refuse('cursor', 'is not a cursor of this list');
  return undefined;
}

const actorKinds = {
  anonymous: ActorKind.ANONYMOUS,
  member: ActorKind.MEMBER,
  staff: ActorKind.STAFF,
  service: ActorKind.SERVICE,
} as const satisfies Record<AuditActorKind, ActorKind>;

function entryMessage(seen: AuditSeen): MessageInitShape<typeof AuditEntrySchema> {
  const { sequence, service, actorLabel, hash, isDetailErased, before, after, at, actorKind, ...act } = seen;
  return {
    sequence,
    act: {
      ...act,
      at: at.toISOString(),
      actorKind: actorKinds[actorKind],
      beforeJson: before,
      afterJson: after,
    },
    service,
    actorLabel,
    hash: hash.toString('hex'),
    detailsErased: isDetailErased,
  };
}
