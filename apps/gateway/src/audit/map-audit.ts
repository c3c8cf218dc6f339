import type {
  AuditEntry as WireEntry,
  GetAuditChainResponse,
  VerifyAuditResponse,
} from '@evergreen/contracts/identity';
import { answered } from '../values/answered.ts';
import { actorKinds, type AuditChain, type AuditEntry, type AuditVerification } from './audit.models.ts';

export function auditEntryOf({ act: wireAct, ...entry }: WireEntry): AuditEntry {
  const { actId, at, actorKind, actorId, act, recordKind, recordId, orgPath, ...rest } = answered(wireAct);
  return {
    id: actId,
    sequence: Number(entry.sequence),
    at,
    actorKind: actorKinds[actorKind],
    actorId,
    actorLabel: entry.actorLabel,
    act,
    recordKind,
    recordId,
    orgPath,
    customerId: rest.customerId || null,
    before: rest.beforeJson || null,
    after: rest.afterJson || null,
    reason: rest.reason,
    address: rest.address,
    correlationId: rest.correlationId,
    service: entry.service,
    hash: entry.hash,
    detailsErased: entry.detailsErased,
  };
}

export function auditChainOf({ entries, headHash, newestAt, waiting }: GetAuditChainResponse): AuditChain {
  return { entries: Number(entries), headHash, newestAt: newestAt ?? null, waiting: Number(waiting) };
}

export function auditVerificationOf(wire: VerifyAuditResponse): AuditVerification {
  const { checked, nextSequence, brokenAt, problem, headHash } = wire;
  return {
    checked: Number(checked),
    nextSequence: nextSequence === undefined ? null : Number(nextSequence),
    brokenAt: brokenAt === undefined ? null : Number(brokenAt),
    problem: problem || null,
    headHash,
  };
}
