import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Referral, ReferralReason } from '../../domain/referrals/referral.ts';

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

const noticeDays = 14;

/** Why nothing came of it, in plain words for the advocate. */
const reasons: Readonly<Record<ReferralReason, InBoth>> = {
  SELF: { zh: '不能推荐自己', en: 'you cannot recommend yourself' },
  SAME_HOUSEHOLD: { zh: '对方与你同住', en: 'you live together' },
  EXISTING_CUSTOMER: { zh: '对方已经有保单', en: 'they have had a policy before' },
  NO_POLICY: { zh: '对方没有在期限内投保', en: 'no policy began in time' },
  CANCELLED_EARLY: { zh: '保单在犹豫期内终止', en: 'the policy ended within its cooling-off days' },
  LIMIT_REACHED: { zh: '你今年的推荐奖励已满', en: 'you have had all rewards of this year' },
  BLACKLISTED: { zh: '暂时不能参加', en: 'it is not available' },
  VALUE_GUARD: {
    zh: '本保险期间可送的额度已用完',
    en: 'all that may be given in this policy term was given',
  },
  BY_HAND: { zh: '经核实不符合条件', en: 'it was looked into and does not qualify' },
};

/** Tells advocates, and friends where points of theirs move, what has become of a referral. */
@Injectable()
export class TellOfReferrals {
  private readonly notices: NoticeRequests;

  constructor(@Inject(Outbox) outbox: Outbox) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  async run(tx: Transaction, changed: readonly Referral[], today: LocalDate): Promise<void> {
    const told = changed.flatMap((referral) =>
      newsOf(referral).map(({ customerId, news }) => ({
        ...{ template: 'referral-changed' as const, customerId, link: '/referral' },
        key: `referral/${referral.id}/${referral.state}/${today}/${customerId}`,
        ...{ parameters: { news }, notAfter: addDays(today, noticeDays) },
      })),
    );
    if (told.length > 0) await this.notices.append(tx, told);
  }
}

function newsOf({ customerId, friendId, state, reason, advocatePoints, friendPoints }: Referral) {
  const gained = (points: bigint): InBoth => ({
    zh: `推荐成功，${points} 积分已发放。`,
    en: `The recommendation has paid off: ${points} points are yours.`,
  });
  const lost: InBoth = {
    zh: '被推荐人的保单提前终止，推荐积分已收回。',
    en: 'The policy ended early: the points of the recommendation were taken back.',
  };
  const both = (news: (points: bigint) => InBoth) => [
    ...(advocatePoints > 0n ? [{ customerId, news: news(advocatePoints) }] : []),
    ...(friendPoints > 0n ? [{ customerId: friendId, news: news(friendPoints) }] : []),
  ];
  switch (state) {
    case 'joined':
      return [];
    case 'cooling-off':
      return [
        {
          customerId,
          news: {
            zh: '你推荐的朋友已投保，犹豫期过后发放积分。',
            en: 'The friend you recommended is insured now: points come after the cooling-off days.',
          },
        },
      ];
    case 'paid':
      return both(gained);
    case 'taken-back':
      return both(() => lost);
    case 'rejected': {
      const why = reasons[reason!];
      const news = { zh: `一次推荐未成功：${why.zh}。`, en: `A recommendation came to nothing: ${why.en}.` };
      return [{ customerId, news }];
    }
  }
}
