import type { MessageInitShape } from '@bufbuild/protobuf';
import type { ExplainBalanceResponseSchema } from '@evergreen/contracts/membership';
import type { HeldPart, PendingPart } from '../domain/explain-balance.ts';
import type { BalanceOfDay, NamedPart } from '../use-cases/explain-balance.ts';
import { entryKinds } from './membership-messages.ts';

export function balanceMessage(
  memberId: string,
  { parts, pendingParts, heldParts, ...balance }: BalanceOfDay,
): MessageInitShape<typeof ExplainBalanceResponseSchema> {
  return {
    memberId,
    ...balance,
    parts: parts.map(partMessage),
    pendingParts: pendingParts.map(pendingMessage),
    heldParts: heldParts.map(heldMessage),
  };
}

function partMessage({ kind, reasonNames, ...part }: NamedPart) {
  return { ...part, kind: entryKinds[kind], ...(reasonNames === undefined ? {} : { reasonNames }) };
}

function pendingMessage({ points, andLater, activeOn, awaits, awaitedUntil }: PendingPart) {
  return {
    ...{ points, andLater },
    ...(activeOn === null ? {} : { activeOn }),
    ...(awaits === null ? {} : { awaits }),
    ...(awaitedUntil === null ? {} : { awaitedUntil }),
  };
}

function heldMessage({ expiresAt, ...part }: HeldPart) {
  return { ...part, expiresAt: expiresAt.toISOString() };
}
