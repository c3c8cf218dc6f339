import type { ChangeOwnMembershipRequest } from '@evergreen/contracts/membership';
import { DomainError, InputFields } from '@evergreen/kernel';
import { type AgreedWording, agreedWording } from '../domain/household-wording.ts';
import { ownStateActs } from '../domain/member-act.ts';
import { byMember, closingReasons } from '../domain/own-act.ts';
import type { StateOrder } from '../use-cases/change-member-state.ts';
import { ownActs, reasonsByWire } from './own-membership-messages.ts';

const keyLengthMax = 150;
const codeLengthMax = 40;
const wordingIdLengthMax = 40;

export function readKey(fields: InputFields, key: string): string {
  return fields.text('key', key, keyLengthMax);
}

/** As somebody typed it. Checked here. */
export function readCode(fields: InputFields, code: string): string {
  const text = fields.text('code', code, codeLengthMax);
  fields.check();
  return text;
}

/**
 * Which words a member agrees to. Checked here.
 * @throws DomainError CHANGED_MEANWHILE where the words are others by now
 */
export function readAgreed(
  fields: InputFields,
  request: { readonly wordingId: string; readonly language: string },
): AgreedWording {
  const wordingId = fields.text('wordingId', request.wordingId, wordingIdLengthMax);
  if (!['zh', 'en'].includes(request.language)) fields.refuse('language', 'must be zh or en');
  fields.check();
  const agreed = agreedWording(wordingId, request.language);
  if (agreed === undefined) {
    throw new DomainError('CHANGED_MEANWHILE', 'The words to agree to are others by now', { why: 'WORDING' });
  }
  return agreed;
}

/** What a member wants of their own membership: a closing with its reason and with what they know it takes. */
export function readOwnChange(request: ChangeOwnMembershipRequest): Omit<StateOrder, 'customerId'> {
  const fields = new InputFields();
  const key = readKey(fields, request.key);
  const act = ownStateActs.find((each) => ownActs[each] === request.act);
  if (act === undefined) fields.refuse('act', 'is none of a member');
  const why = request.reason === undefined ? undefined : reasonsByWire[request.reason];
  if (act === 'CLOSE') {
    if (why === undefined) fields.refuse('reason', 'must be given with a closing');
    if (request.forfeits === undefined) fields.refuse('forfeits', 'must be given with a closing');
  }
  fields.check();
  const reason = act === 'CLOSE' ? closingReasons[why!] : byMember.reason;
  return { key, act: act!, reason, actor: byMember.actor, own: { forfeits: request.forfeits ?? 0n } };
}
