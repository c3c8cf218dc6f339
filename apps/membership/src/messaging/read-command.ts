import { type PostCommandRequest, ReturnPolicy as WirePolicy } from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import type { LedgerCommand, ReturnPolicy } from '../domain/ledger/command.ts';

export const keyLengthMax = 200;
export const wordLengthMax = 100;
export const reasonLengthMax = 500;
/** More than any account holds: a slip of the pen, or an attempt to overflow. */
export const pointsMax = 1_000_000_000n;
const holdDaysMax = 366;

const policies: Partial<Record<WirePolicy, ReturnPolicy>> = {
  [WirePolicy.ONLY_PENDING]: 'ONLY_PENDING',
  [WirePolicy.WITHIN_BALANCE]: 'WITHIN_BALANCE',
  [WirePolicy.UNLIMITED]: 'UNLIMITED',
};

type Asked = PostCommandRequest['command'];

/**
 * @param isByHand people must say why
 * @throws InvalidInput naming every field at fault
 */
export function readCommand(request: PostCommandRequest, isByHand: boolean, now: Date): LedgerCommand {
  const fields = new InputFields();
  const memberId = fields.uuid('memberId', request.memberId);
  const reason = fields.text('reason', request.reason, reasonLengthMax, isByHand ? 1 : 0);
  const base = {
    memberId,
    key: fields.text('key', request.key, keyLengthMax),
    sourceKind: fields.text('sourceKind', request.sourceKind, wordLengthMax),
    sourceId: fields.text('sourceId', request.sourceId, wordLengthMax),
    ...(reason === '' ? {} : { reason }),
  };
  const asked = readAsked(fields, request.command, now);
  if (asked === undefined) fields.refuse('command', 'is missing');
  fields.check();
  return { ...base, ...asked! };
}

type CommandPart = LedgerCommand extends infer C
  ? C extends LedgerCommand
    ? Omit<C, 'memberId' | 'key' | 'sourceKind' | 'sourceId' | 'reason'>
    : never
  : never;

function readAsked(fields: InputFields, asked: Asked, now: Date): CommandPart | undefined {
  const points = (value: bigint) => readPoints(fields, `${asked.case}.points`, value);
  const some = (value: bigint | undefined) => (value === undefined ? {} : { points: points(value) });
  const id = (name: string, value: string) => fields.uuid(`${asked.case}.${name}`, value);
  switch (asked.case) {
    case 'spend':
      return { kind: 'SPEND', points: points(asked.value.points) };
    case 'hold':
      return {
        kind: 'HOLD',
        points: points(asked.value.points),
        expiresAt: readEnd(fields, asked.value, now),
      };
    case 'capture': {
      const { holdId, keepRest, points: value } = asked.value;
      return { kind: 'CAPTURE', holdId: id('holdId', holdId), isFinal: !keepRest, ...some(value) };
    }
    case 'release':
      return { kind: 'RELEASE', holdId: id('holdId', asked.value.holdId), ...some(asked.value.points) };
    case 'refund':
      return { kind: 'REFUND', entryId: id('entryId', asked.value.entryId), ...some(asked.value.points) };
    case 'reverse': {
      const policy = policies[asked.value.policy];
      if (policy === undefined) fields.refuse('reverse.policy', 'is missing');
      const entryId = id('entryId', asked.value.entryId);
      return { kind: 'REVERSE', entryId, policy: policy ?? 'ONLY_PENDING', ...some(asked.value.points) };
    }
    case 'restore':
      return { kind: 'RESTORE', entryId: id('entryId', asked.value.entryId) };
    case 'activate':
      return {
        kind: 'ACTIVATE',
        entryId: id('entryId', asked.value.entryId),
        ...readDates(fields, asked.value),
      };
    case 'cancel':
      return { kind: 'CANCEL', entryId: id('entryId', asked.value.entryId) };
    case 'transfer':
      return {
        kind: 'TRANSFER_OUT',
        toMemberId: id('toMemberId', asked.value.toMemberId),
        points: points(asked.value.points),
      };
    case undefined:
      return undefined;
  }
}

function readPoints(fields: InputFields, field: string, value: bigint): bigint {
  if (value < 1n || value > pointsMax) fields.refuse(field, `must be from 1 to ${pointsMax}`);
  return value;
}

/** That the end lies ahead is for the ledger to say: sent again, the same hold is answered although it is over. */
function readEnd(
  fields: InputFields,
  { expiresAt }: { expiresAt?: string | undefined },
  now: Date,
): Date | null {
  if (expiresAt === undefined) return null;
  const end = fields.instant('hold.expiresAt', expiresAt);
  if (end.getTime() > now.getTime() + holdDaysMax * 86_400_000)
    fields.refuse('hold.expiresAt', `lies more than ${holdDaysMax} days ahead`);
  return end;
}

function readDates(fields: InputFields, asked: { activeOn: string; expiresOn?: string | undefined }) {
  const activeOn = fields.date('activate.activeOn', asked.activeOn);
  const expiresOn = fields.optionalDate('activate.expiresOn', asked.expiresOn) ?? null;
  if (expiresOn !== null && expiresOn <= activeOn)
    fields.refuse('activate.expiresOn', 'must lie after activeOn');
  return { activeOn, expiresOn };
}
