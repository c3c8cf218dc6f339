import { randomUUID } from 'node:crypto';
import { RunState } from '@evergreen/contracts';
import { EventKind, type InvitationRun, MemberEventService } from '@evergreen/contracts/rewards';
import type { RpcClient } from '@evergreen/rpc';
import { eventually } from '@evergreen/testing/eventually';

const dayMs = 86_400_000;

/** Tries to invite one customer, who has said yes to marketing, to an event of their own. @returns what came of it */
export async function tryToInvite(rpc: RpcClient, ref: string): Promise<InvitationRun> {
  const service = rpc.service(MemberEventService);
  const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const { event } = await service.draftMemberEvent({
    ...{ key: randomUUID(), basedOn: 0 },
    plan: {
      ...{ kind: EventKind.TALK, orgPath: '/32', nameZh: '讲座', nameEn: 'Talk', descriptionZh: '安全驾驶' },
      ...{ descriptionEn: 'Safe driving', placeZh: '南京', placeEn: 'Nanjing', answerUntil: at(2) },
      ...{ offerHours: 24, points: 0n, pointsMonths: 0, reminderDays: [], feedbackDays: 7, walkIns: false },
      sessions: [{ startsAt: at(3), endsAt: at(3.1), capacity: 5, partyMax: 1 }],
    },
  });
  const { eventId, revision } = event!;
  await service.publishMemberEvent({ eventId, revision });
  await service.startInvitations({
    ...{ eventId, key: randomUUID() },
    audience: { case: 'numbers', value: { sourceRefs: [ref] } },
  });
  return eventually(
    async () => {
      const [run] = (await service.getMemberEvent({ eventId })).invitationRuns;
      return run?.progress?.state === RunState.SUCCEEDED && run;
    },
    { what: 'the invitations to be sent', timeoutMs: 20_000, everyMs: 100 },
  );
}
