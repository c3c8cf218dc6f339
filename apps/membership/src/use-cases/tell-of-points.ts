import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests } from '@evergreen/events';
import { addDays, type Clock, daysBetween, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { daysToTell, newsDays, noticesDue, type PointsNotice } from '../domain/points-notice.ts';
import type { NoticesResult } from '../domain/points-run-result.ts';
import { forgetTold, noteTold, pointsOnDays } from '../persistence/points-notice.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import type { MemberRange } from '../persistence/tier.repository.ts';

/**
 * Tells members what their points come to: what expires soon, became active or has expired. For a member, a day and a
 * step towards it there is one notice with the sum, once, however often it is run; what a day without a run has missed
 * is told by the next one, as long as it is of use.
 */
@Injectable()
export class TellOfPoints {
  constructor(
    @Inject(NoticeRequests) private readonly notices: NoticeRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param asOf null: today */
  async ofRange(tx: Transaction, range: MemberRange, asOf: LocalDate | null): Promise<NoticesResult> {
    const today = asOf ?? this.clock.today();
    const { noticeDays } = await currentProgramme(tx, today);
    const span = daysToTell(noticeDays, today);
    const days = await pointsOnDays(tx, range, today, span);
    const fresh = await noteTold(tx, noticesDue(days, noticeDays, today));
    await this.notices.append(
      tx,
      fresh.map((notice) => requestOf(notice, today)),
    );
    await forgetTold(tx, range, span.from);
    const count = (kind: PointsNotice['kind']) => fresh.filter((notice) => notice.kind === kind).length;
    return {
      ...{
        expiring: count('points-expiring'),
        active: count('points-active'),
        expired: count('points-expired'),
      },
    };
  }
}

function requestOf(notice: PointsNotice, today: LocalDate): NoticeRequest {
  const { kind, memberId, customerId, on, points, daysAhead } = notice;
  const request = { customerId, link: '/points' };
  if (kind !== 'points-expiring') {
    const key = `${kind}/${memberId}/${on}`;
    return { ...request, template: kind, key, parameters: { points, on }, notAfter: addDays(on, newsDays) };
  }
  return {
    ...{ ...request, template: kind, key: `${kind}/${memberId}/${on}/${daysAhead}` },
    parameters: { points, on, days: daysBetween(today, on) },
    notAfter: addDays(on, -1),
  };
}
