import { isKnownGuarantee } from '@evergreen/web/guarantees';
import {
  daysBetween,
  formatCount,
  formatDay,
  formatMoment,
  formatMoney,
  type Language,
} from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { MissingRewardPartsFragment } from '../graphql.gen.ts';

interface Voice {
  readonly t: TFunction<'app'>;
  readonly language: Language;
}

/** The facts behind the reason of a missing reward, one a line, and what comes next. */
export function missingFacts(reward: MissingRewardPartsFragment, voice: Voice): readonly string[] {
  return [...revised(reward, voice), ...factsOf(reward, voice)];
}

/** Each time it was decided again and came to other points, the newest first. */
function revised({ decision }: MissingRewardPartsFragment, { t, language }: Voice): string[] {
  return (decision?.revisions ?? [])
    .filter(({ pointsChange }) => String(pointsChange) !== '0')
    .toReversed()
    .map(({ cause, occurredOn, pointsChange, pointsBefore, heardAt, madeAt }) => {
      const told = t(String(pointsChange).startsWith('-') ? 'rewards.takenBack' : 'rewards.restored', {
        points: formatCount(String(pointsChange).replace('-', '')),
        before: formatCount(pointsBefore),
        date: formatMoment(madeAt, language),
      });
      const because = t(`rewards.cause.${cause}`, {
        heard: formatMoment(heardAt, language),
        occurred: occurredOn === null ? '' : formatDay(occurredOn, language),
      });
      return language === 'en' ? `${told}: ${because}` : `${told}：${because}`;
    });
}

function factsOf(reward: MissingRewardPartsFragment, voice: Voice): readonly string[] {
  const { reason } = reward;
  switch (reason) {
    case 'TERM_AHEAD':
    case 'NO_RULES':
      return [];
    case 'TERM_OPEN':
      return [...claims(reward, voice), ...nextRun(reward, voice)];
    case 'WAITS_FOR_RUN':
      return [...claims(reward, voice), ...waiting(reward, voice), ...nextRun(reward, voice)];
    case 'NOT_FULL_TERM':
      return [cover(reward, voice), ...claims(reward, voice), ...since(reward, voice)];
    case 'CLAIMS_COUNTED':
    case 'BLACKLISTED':
    case 'NOT_AVAILABLE':
    case 'KIND_NOT_ALLOWED':
    case 'OTHER_COVER':
    case 'GRADE_NOT_REACHED':
      return [...claims(reward, voice), ...since(reward, voice)];
    case 'VALUE_GUARD':
      return [...limit(reward, voice), ...claims(reward, voice), ...since(reward, voice)];
    case 'LEDGER_REFUSED':
      return [
        voice.t(`rewards.refused.${reward.refusedBecause ?? 'UNKNOWN'}`),
        ...grant(reward, voice),
        ...since(reward, voice),
      ];
    case 'ON_ITS_WAY':
    case 'IN_CLAIM_WINDOW':
      return [...grant(reward, voice), ...claims(reward, voice), ...since(reward, voice)];
  }
}

function cover({ termStartsOn, termEndsOn }: MissingRewardPartsFragment, { t }: Voice): string {
  return t('rewards.days', { count: daysBetween(termStartsOn, termEndsOn) + 1 });
}

/** How far what may be given for the term was used up when it was decided. */
function limit({ decision }: MissingRewardPartsFragment, { t }: Voice): string[] {
  const guard = decision?.guard;
  if (!guard) return [];
  const { premium, limitPercent } = guard;
  const amounts = { given: formatMoney(guard.given), limit: formatMoney(guard.limit) };
  return [
    premium === null || limitPercent === null
      ? t('rewards.limitAlone', amounts)
      : t('rewards.limitOfPremium', { ...amounts, premium: formatMoney(premium), percent: limitPercent }),
  ];
}

function claims({ decision }: MissingRewardPartsFragment, { t, language }: Voice): string[] {
  if (decision === null) return [];
  const { statedClaims } = decision;
  const count = decision.claims.filter(({ counted }) => counted).length + statedClaims;
  const each = decision.claims.map(({ occurredOn, paid, notCountedBecause, guarantees }) => {
    const facts = { date: formatDay(occurredOn, language), paid: formatMoney(paid) };
    const claim =
      notCountedBecause === null
        ? t('rewards.claimCounted', facts)
        : t('rewards.claimFree', { ...facts, reason: t(`rewards.notCounted.${notCountedBecause}`) });
    const named = guarantees.map((name) => (isKnownGuarantee(name) ? t(`guarantee.${name}`) : name));
    return named.length === 0
      ? claim
      : t('rewards.guarantees', { claim, guarantees: named.join(language === 'en' ? ', ' : '、') });
  });
  return [
    count === 0 ? t('rewards.noClaims') : t('rewards.claims', { count }),
    ...(statedClaims === 0 ? [] : [t('rewards.stated', { count: statedClaims })]),
    ...each,
  ];
}

function grant({ reason, decision }: MissingRewardPartsFragment, { t, language }: Voice): string[] {
  if (decision === null) return [];
  const { points, activeOn, claimWindowEndsOn, claimFreeYears: count } = decision;
  const amount = { points: formatCount(points) };
  return [
    reason === 'IN_CLAIM_WINDOW' && activeOn !== null
      ? t('rewards.granted', {
          ...amount,
          window: formatDay(claimWindowEndsOn, language),
          date: formatDay(activeOn, language),
        })
      : t('rewards.grantedOn', amount),
    t('rewards.years', { count }),
    ...bonus(decision, { t, language }),
  ];
}

/** What a renewal brings on top, or why it has brought nothing so far. */
function bonus(
  { renewal }: NonNullable<MissingRewardPartsFragment['decision']>,
  { t, language }: Voice,
): string[] {
  if (renewal === null) return [];
  const { state, points, percent, renewedOn, until, activeOn } = renewal;
  return [
    t(`rewards.renewal.${state}`, {
      points: formatCount(points),
      percent: percent - 100,
      date: formatDay(activeOn ?? until, language),
      renewed: renewedOn === null ? '' : formatDay(renewedOn, language),
    }),
  ];
}

/** What happened to a decided term since, where that would change the answer. */
function since(reward: MissingRewardPartsFragment, voice: Voice): string[] {
  const { decision, todayOutcome } = reward;
  if (decision === null || todayOutcome === null) return [];
  const { changedSince, outcome } = decision;
  return [
    ...(changedSince ? [voice.t('rewards.changed')] : []),
    ...(changedSince || todayOutcome !== outcome ? [todays(reward, voice)] : []),
  ];
}

function waiting(reward: MissingRewardPartsFragment, voice: Voice): string[] {
  const { t, language } = voice;
  const { lastRun } = reward;
  const run =
    lastRun === null
      ? t('rewards.noRunYet')
      : t('rewards.lastRun', {
          date: formatDay(lastRun.asOf, language),
          state: t(`rewards.runState.${lastRun.state}`),
        });
  return [run, todays(reward, voice)];
}

function todays({ todayOutcome, todayPoints }: MissingRewardPartsFragment, { t }: Voice): string {
  const answer =
    todayOutcome === null || todayOutcome === 'GRANTED'
      ? t('rewards.wouldGrant', { points: formatCount(todayPoints) })
      : t(`rewards.reason.${todayOutcome}`);
  return t('rewards.today', { answer });
}

function nextRun({ nextRunOn }: MissingRewardPartsFragment, { t, language }: Voice): string[] {
  return nextRunOn === null ? [] : [t('rewards.nextRun', { date: formatDay(nextRunOn, language) })];
}
