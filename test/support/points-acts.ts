import { randomUUID } from 'node:crypto';
import { onDatabase } from './access-scene.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

interface Entry {
  readonly entry: { readonly id: string };
}

/** Everything that is done to members' points by hand, each found in the audit. */
export async function pointsActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [desk, head] = await Promise.all(
    ['E005', 'E011'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  );
  const [member, other] = await onDatabase<{ member_id: string; member_number: string }>(
    stack,
    'membership',
    `SELECT member_id, member_number FROM member WHERE org_path LIKE '/32/%' AND state = 'ACTIVE'
     ORDER BY member_number LIMIT 2`,
  );
  const memberId = member!.member_id;
  const adjust = (points: number): Promise<{ adjustmentId: string }> =>
    change(desk!, 'adjustPoints', '($i: AdjustPointsInput!) { adjustPoints(input: $i) { adjustmentId } }', {
      i: { key: randomUUID(), memberId, points, reasonId: 'goodwill', note: 'late tow' },
    });
  await written('points.adjusted', (await adjust(400)).adjustmentId);
  for (const approve of [true, false]) {
    const { adjustmentId } = await adjust(900);
    await written('adjustment.requested', adjustmentId);
    await change(
      head!,
      'decideAdjustment',
      '($i: DecideAdjustmentInput!) { decideAdjustment(input: $i) { state } }',
      { i: { memberId, adjustmentId, approve, note: 'seen' } },
    );
    await written(approve ? 'adjustment.approved' : 'adjustment.rejected', adjustmentId);
  }
  const posted = async (name: string, type: string, input: object): Promise<string> => {
    const { entry } = await change<Entry>(
      head!,
      name,
      `($i: ${type}!) { ${name}(input: $i) { entry { id } } }`,
      { i: { key: randomUUID(), memberId, reason: 'letter of 3 Sep', ...input } },
    );
    return entry.id;
  };
  const holdId = await posted('holdPoints', 'HoldPointsInput', { points: 100 });
  await written('points.hold', holdId);
  await written('points.release', await posted('releaseHold', 'ReleaseHoldInput', { holdId }));
  const given = { toMemberNumber: other!.member_number, points: 50 };
  await written('points.transfer', await posted('transferPoints', 'TransferPointsInput', given));
  const [correction] = await onDatabase<{ entry_id: string }>(
    stack,
    'membership',
    `SELECT entry_id FROM ledger_entry WHERE member_id = '${memberId}' AND kind = 'ADJUST' LIMIT 1`,
  );
  const reversal = await posted('reverseAward', 'ReverseAwardInput', {
    ...{ entryId: correction!.entry_id, policy: 'WITHIN_BALANCE' },
  });
  await written('points.reverse', reversal);
  await written('points.restore', await posted('restoreAward', 'UndoEntryInput', { entryId: reversal }));
}
