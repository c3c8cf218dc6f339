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
    activeOn: fields.date('activeOn', request.activeOn),
    expiresOn: fields.optionalDate('expiresOn', request.expiresOn) ?? null,
  };
  if (award.points < 1n || award.points > pointsMax)
    fields.refuse('points', `must be from 1 to ${pointsMax}`);
  if (award.activeOn < award.effectiveOn) fields.refuse('activeOn', 'lies before effectiveOn');
  if (award.expiresOn !== null && award.expiresOn <= award.activeOn)
    fields.refuse('expiresOn', 'must lie after activeOn');
  fields.check();
  return award;
}
