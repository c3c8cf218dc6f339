import type { PostAwardRequest } from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import type { Award } from '../domain/posting.ts';

const keyLengthMax = 200;
const wordLengthMax = 100;
/** A hundred times what any reward is worth: more is a slip of the pen. */
const pointsMax = 1_000_000n;

/** @throws InvalidInput naming every field at fault */
export function readAward(request: PostAwardRequest): Award {
  const fields = new InputFields();
  const award: Award = {
    key: fields.text('key', request.key, keyLengthMax),
    memberId: fields.uuid('memberId', request.memberId),
    points: request.points,
    sourceKind: fields.text('sourceKind', request.sourceKind, wordLengthMax),
    sourceId: fields.text('sourceId', request.sourceId, wordLengthMax),
    ruleId: fields.text('ruleId', request.ruleId, wordLengthMax),
    effectiveOn: fields.date('effectiveOn', request.effectiveOn),
    activeOn: fields.optionalDate('activeOn', request.activeOn) ?? null,
    expiresOn: fields.optionalDate('expiresOn', request.expiresOn) ?? null,
    statusPoints: request.statusPoints,
    awaits: request.awaits === undefined ? null : fields.text('awaits', request.awaits, wordLengthMax),
    awaitedUntil: fields.optionalDate('awaitedUntil', request.awaitedUntil) ?? null,
    expiryPolicyId:
      request.expiryPolicyId === undefined
        ? null
        : fields.text('expiryPolicyId', request.expiryPolicyId, wordLengthMax),
  };
  refusePoints(fields, award);
  refuseWaiting(fields, award);
  if (award.activeOn !== null && award.activeOn < award.effectiveOn)
    fields.refuse('activeOn', 'lies before effectiveOn');
  if (award.expiresOn !== null && award.expiresOn <= (award.activeOn ?? award.effectiveOn))
    fields.refuse('expiresOn', 'must lie after activeOn');
  fields.check();
  return award;
}

/** Status points may come alone: they say that a member did something, not that it is paid for. */
function refusePoints(fields: InputFields, { points, statusPoints }: Award): void {
  if (statusPoints < 0n || statusPoints > pointsMax)
    fields.refuse('statusPoints', `must be from 0 to ${pointsMax}`);
  if (points < 0n || points > pointsMax || points + statusPoints === 0n)
    fields.refuse('points', `must be from 1 to ${pointsMax}`);
}

function refuseWaiting(fields: InputFields, { activeOn, awaits, awaitedUntil, effectiveOn }: Award): void {
  if ((activeOn === null) === (awaits === null))
    fields.refuse('activeOn', 'is needed unless the points wait for an event, and not given when they do');
  if ((awaits === null) !== (awaitedUntil === null))
    fields.refuse('awaitedUntil', 'is needed when the points wait for an event, and only then');
  if (awaitedUntil !== null && awaitedUntil < effectiveOn)
    fields.refuse('awaitedUntil', 'lies before effectiveOn');
}
