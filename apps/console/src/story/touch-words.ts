import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMemberNumber, formatMoney } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import type {
  EntryKind,
  MembershipAct,
  TierChangeKind,
  TimelinePartsFragment,
  WarningStepKind,
} from '../graphql.gen.ts';
import { usePlaceNames } from '../standings/words.tsx';
import type { preventionMessages } from '../prevention/messages.ts';
import { storyMessages } from './messages.ts';

type Touch = TimelinePartsFragment['touches'][number];
type TouchKind = keyof (typeof storyMessages.zh)['touch'];
type AnswerKind = keyof (typeof storyMessages.zh)['answerKind'];

const isTouchKind = (text: string): text is TouchKind => Object.hasOwn(storyMessages.zh.touch, text);
export const isAnswerKind = (text: string): text is AnswerKind =>
  Object.hasOwn(storyMessages.zh.answerKind, text);

const entryKinds: readonly EntryKind[] = [
  ...(['AWARD', 'CANCEL', 'CAPTURE', 'SPEND', 'REFUND', 'REVERSE', 'RESTORE', 'EXPIRE', 'ADJUST'] as const),
  ...(['TRANSFER_OUT', 'TRANSFER_IN', 'MERGE_OUT', 'MERGE_IN', 'FORFEIT'] as const),
];
const tierKinds: readonly TierChangeKind[] = [
  ...(['JOINED', 'KEPT', 'PROLONGED', 'UPGRADED', 'DOWNGRADED', 'RESTORED', 'IN_GRACE'] as const),
  ...(['MOVED', 'LOCKED', 'UNLOCKED'] as const),
];
const memberActs: readonly MembershipAct[] = [
  ...(['ENROL', 'PAUSE', 'RESUME', 'BLOCK', 'UNBLOCK', 'CLOSE', 'REOPEN', 'MERGE', 'UNMERGE'] as const),
  ...(['JOIN_HOUSEHOLD', 'LEAVE_HOUSEHOLD'] as const),
];

const warningSteps: readonly WarningStepKind[] = [
  ...(['OPENED', 'ESCALATED', 'REOPENED', 'EASED', 'TAKEN', 'HANDED_OVER', 'JUDGED', 'GONE'] as const),
];
const places = { 'list-moved': 'LIST', 'quadrant-moved': 'QUADRANT' } as const;
const isMove = (kind: string): kind is keyof typeof places => Object.hasOwn(places, kind);

/** `points-transfer-out` is TRANSFER_OUT of points. */
function named<Word extends string>(kind: string, of: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => kind === `${of}-${word.toLowerCase().replaceAll('_', '-')}`);
}

const templates = [
  ...(['points-active', 'points-expiring', 'points-expired', 'points-reversed', 'points-restored'] as const),
  ...(['points-withheld', 'referral-changed', 'credit-reduced', 'credit-restored'] as const),
  ...(['tier-up', 'tier-down', 'tier-will-downgrade', 'account-state', 'household-changed'] as const),
  ...(['reward-redeemed', 'reward-shipped', 'coupon-expiring'] as const),
];

/** What came of a check that a customer asked for. */
const checkOutcomes: Partial<Record<string, keyof (typeof preventionMessages.zh)['outcomes']>> = {
  sound: 'SOUND',
  'risk-removed': 'RISK_REMOVED',
  'advice-given': 'ADVICE_GIVEN',
  'not-reached': 'NOT_REACHED',
  'not-wanted': 'NOT_WANTED',
};

/** A line of the timeline in words, and what else there is to say; one newer than this page shows its kind. */
export function useTouchWords(): (touch: Touch) => { readonly title: string; readonly more: string } {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const placeOf = usePlaceNames();
  return ({ kind, facts }) => {
    const of = (name: string): string => facts.find((fact) => fact.name === name)?.value ?? '';
    const day = (name: string): string => (of(name) === '' ? '' : formatDay(of(name), language));
    const money = (name: string): string =>
      of(name) === '' ? '' : formatMoney({ minor: of(name), currency: of('currency') });

    const points = named(kind, 'points', entryKinds);
    if (points !== undefined) {
      const amount = formatCount(of('points'));
      const words = t('story.touchPoints', { kind: t(`points.kind.${points}`), points: amount });
      return { title: words, more: of('rule') };
    }
    const tier = named(kind, 'tier', tierKinds);
    if (tier !== undefined) {
      const name = of(language === 'en' ? 'toEn' : 'toZh') || of('to');
      return { title: t(`tiers.kind.${tier}`, { tier: name, until: day('until') }), more: '' };
    }
    const act = named(kind, 'member', memberActs);
    if (act !== undefined)
      return { title: t('story.touchMember', { act: t(`membership.act.${act}`) }), more: '' };
    if (isMove(kind)) {
      const place = places[kind];
      const [from, to] = [placeOf(place, of('from')), placeOf(place, of('to'))];
      const title = t('story.touchMoved', { kind: t(`standing.kinds.${place}`), from, to });
      return { title, more: of('byHand') === '' ? '' : t('standing.lists.byHand') };
    }
    const step = named(kind, 'warning', warningSteps);
    if (step !== undefined) {
      const level = t(`standing.warnings.levels.${of('level') === 'red' ? 'RED' : 'AMBER'}`);
      const rule = of(language === 'en' ? 'ruleEn' : 'ruleZh') || of('rule');
      const words = { level, rule, step: t(`standing.warnings.steps.${step}`) };
      return { title: t('story.touchWarning', words), more: of('by') };
    }
    if (!isTouchKind(kind)) return { title: kind, more: '' };
    const answer = of('answer');
    const template = templates.find((each) => each === of('template'));
    const outcome = checkOutcomes[of('outcome')];
    const title = t(`story.touch.${kind}`, {
      ...{ policy: of('policy'), record: of('record'), by: of('by'), score: of('score') },
      money: money('paidMinor'),
      title: of(language === 'en' ? 'titleEn' : 'titleZh'),
      outcome: outcome === undefined ? of('outcome') : t(`prevention.outcomes.${outcome}`),
      number: of('number') === '' ? '' : formatMemberNumber(of('number')),
      answer: isAnswerKind(answer) ? t(`story.answerKind.${answer}`) : answer,
      template: template === undefined ? of('template') : t(`desk.templates.${template}`),
    });
    if (kind === 'policy-bound' || kind === 'policy-renewed') {
      const more = { from: day('startsOn'), to: day('endsOn'), money: money('premiumMinor') };
      return { title, more: t('story.touchTerm', more) };
    }
    return {
      title,
      more: kind === 'claim-reported' ? t('story.touchOccurred', { date: day('occurredOn') }) : '',
    };
  };
}
