import type { LocalDate } from '@evergreen/kernel';

export * from './generated/evergreen/notices/v1/notices_pb.ts';

/** What a parameter of a notice is, which says how it is written out. */
export type NoticeParameterKind = 'points' | 'count' | 'date' | 'text';

/** What each kind of notice tells; its template may use these and nothing else. */
export const noticeParameters = {
  /** Points become spendable. */
  'points-active': { points: 'points', on: 'date' },
  /** Points end on a day to come, so many days from now. */
  'points-expiring': { points: 'points', on: 'date', days: 'count' },
  /** Points ended with the day. */
  'points-expired': { points: 'points', on: 'date' },
  /** Points were taken back, for the reason told. */
  'points-reversed': { points: 'points', reason: 'text' },
  /** Points that had been taken back are there again. */
  'points-restored': { points: 'points', reason: 'text' },
  /** The credit of a policy was used or is less by what is known now; amounts with their currency. */
  'credit-reduced': { policy: 'text', amount: 'text', left: 'text', reason: 'text' },
  /** What had been used or taken back is there again. */
  'credit-restored': { policy: 'text', amount: 'text', left: 'text', reason: 'text' },
  'tier-up': { tier: 'text', on: 'date' },
  'tier-down': { tier: 'text', on: 'date' },
  /** Unless something changes, the tier will be another one from that day. */
  'tier-will-downgrade': { tier: 'text', nextTier: 'text', on: 'date' },
  /** The account was paused, opened again or closed. */
  'account-state': { state: 'text', on: 'date' },
  /** Somebody joined or left the household that one shares points with. */
  'household-changed': { what: 'text', on: 'date' },
  /** The person is on the blacklist for that reason, until that day. */
  'blacklist-entered': { reason: 'text', on: 'date' },
  /** What became of an appeal against it. */
  'blacklist-appeal-decided': { outcome: 'text' },
  /** What a person has decided on an objection to what rules alone decided. */
  'objection-decided': { about: 'text', outcome: 'text' },
  /** What to do against a danger, which is there until that day. */
  'prevention-advice': { title: 'text', advice: 'text', until: 'date' },
  /** Something was had for points, or was given. */
  'reward-redeemed': { reward: 'text', points: 'points' },
  /** Points for what one has done could not be given, with the reason. */
  'points-withheld': { what: 'text', points: 'points', why: 'text' },
  /** Something has come of a referral. */
  'referral-changed': { news: 'text' },
  /** It is on its way. */
  'reward-shipped': { reward: 'text', note: 'text' },
  /** Something of a coupon is left, which ends on that day. */
  'coupon-expiring': { coupon: 'text', left: 'text', on: 'date' },
  /** What a campaign of marketing tells. */
  'campaign-message': { title: 'text', text: 'text' },
  /** The person is on the blacklist no more, since that day. */
  'blacklist-ended': { on: 'date' },
  /** One is invited to an event, which begins on a day, and answers until then. */
  'event-invitation': { event: 'text', place: 'text', on: 'date', until: 'text' },
  /** One has a place. */
  'event-place-confirmed': { event: 'text', place: 'text', on: 'date', time: 'text' },
  /** A place came free for whom waited, and is kept until then. */
  'event-place-offered': { event: 'text', on: 'date', time: 'text', until: 'text' },
  'event-reminder': { event: 'text', place: 'text', on: 'date', time: 'text' },
  /** The time or the place is another one. */
  'event-changed': { event: 'text', place: 'text', on: 'date', time: 'text' },
  'event-cancelled': { event: 'text', reason: 'text' },
  /** One was there, and may say until a day how it was. */
  'event-thanks': { event: 'text', until: 'date' },
} as const satisfies Record<string, Record<string, NoticeParameterKind>>;

export type NoticeTemplateName = keyof typeof noticeParameters;

interface ValueOfKind {
  readonly points: bigint;
  readonly count: number;
  readonly date: LocalDate;
  readonly text: { readonly zh: string; readonly en: string };
}

/** Values of a template's parameters. */
export type NoticeValues<T extends NoticeTemplateName> = {
  readonly [P in keyof (typeof noticeParameters)[T]]: ValueOfKind[(typeof noticeParameters)[T][P] &
    NoticeParameterKind];
};

/** A notice that a service asks for; the fields are those of `NoticeFact`. */
export type NoticeRequest = {
  readonly [T in NoticeTemplateName]: {
    readonly template: T;
    /** Permanent and unique among all services: the same key gives one notice for ever. */
    readonly key: string;
    readonly customerId: string;
    readonly parameters: NoticeValues<T>;
    /** The last day it is of use. */
    readonly notAfter: LocalDate;
    /** Page of the portal, such as `/points`. */
    readonly link?: string;
    /** Default `service`. */
    readonly purpose?: 'service' | 'marketing';
  };
}[NoticeTemplateName];
