import { EmptyState, ErrorState, useLanguage, WhyPanel } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  MissingRewardsDocument,
  type MissingRewardPartsFragment,
  type MissingRewardsQuery,
} from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { MoreButton } from '../more-button.tsx';
import { useEarlier } from '../use-earlier.ts';
import { Ask } from './ask.tsx';
import { decisionWords, termConditions } from './decision-words.ts';
import { Row } from './entry-row.tsx';
import { useRewardGuards } from './use-reward-guards.ts';
import { isWaiting, missingRewardWords, whatNext } from './missing-reward-words.ts';

type Reward = MissingRewardPartsFragment;

/** Why a reward is not there: every term that gave nothing to spend so far, decided or not. */
export default function MissingRewards({ today }: { today: string }): ReactElement {
  const { language } = useLanguage();
  const say = missingRewardWords(language);
  const { member, error, retry } = useMemberQuery(MissingRewardsDocument, {});
  const first = member?.missingRewards;
  const earlier = useEarlier(MissingRewardsDocument, first?.nextCursor ?? null, pageOf);
  if (!first)
    return error ? (
      <ErrorState error={error} onRetry={retry} />
    ) : (
      <p className="small ink3" aria-busy="true" />
    );
  const rewards = [...first.rewards, ...earlier.rows];
  if (rewards.length === 0) return <EmptyState icon="shield" title={say('none')} hint={say('noneHint')} />;
  return (
    <>
      {(['refused', 'waiting'] as const).map((group) => {
        const inGroup = rewards.filter((reward) => isWaiting(reward) === (group === 'waiting'));
        return (
          inGroup.length > 0 && (
            <section key={group}>
              <h2 className="day">{say(group)}</h2>
              <ul className="entries">
                {inGroup.map((reward) => (
                  <Missing
                    key={`${reward.termId} ${reward.decision?.ruleId ?? ''}`}
                    reward={reward}
                    today={today}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <MoreButton earlier={earlier} label={say('more')} />
    </>
  );
}

function Missing({ reward, today }: { reward: Reward; today: string }): ReactElement {
  const { t } = useTranslation();
  const { t: why } = useTranslation('why');
  const { language } = useLanguage();
  const guardOf = useRewardGuards();
  const say = missingRewardWords(language);
  const { reason, policyLabel, termId, termStartsOn, termEndsOn, decision } = reward;
  const granted = decision?.outcome === 'GRANTED' && reward.isDecided ? decision.points : undefined;
  const amount = isWaiting(reward)
    ? granted === undefined
      ? say('waits')
      : formatCount(granted)
    : t('entry.refused');
  const term = t('entry.term', {
    from: formatDay(termStartsOn, language),
    to: formatDay(termEndsOn, language),
  });
  return (
    <Row
      isOpen={false}
      icon={isWaiting(reward) ? 'clock' : 'car'}
      tone={isWaiting(reward) ? 'p' : 'no'}
      title={t('entry.titled', { title: t('entry.noClaim'), label: policyLabel })}
      facts={say(reason)}
      amount={amount}
      isMuted
      chip={undefined}
    >
      <WhyPanel
        {...explained(reward, { t: why, language, today }, term, guardOf)}
        wayOut={<Ask reference={termId} />}
      />
    </Row>
  );
}

/** The decision in words, with what comes next; of a term without rules the term alone. */
function explained(
  reward: Reward,
  words: Parameters<typeof decisionWords>[2],
  term: string,
  guardOf: ReturnType<typeof useRewardGuards>,
) {
  const next = whatNext(reward, words.language, words.today);
  const { decision, reason, isDecided } = reward;
  const say = missingRewardWords(words.language);
  if (decision === null || reason === 'TERM_AHEAD') {
    const line = { label: words.t('why.baseNone'), value: say(reason) };
    return {
      lines: [line],
      total: { label: words.t('why.totalRefused'), value: '0' },
      conditions: next,
      rule: term,
    };
  }
  const told = decisionWords(decision, guardOf(decision), words);
  if (isDecided) return { ...told, conditions: [...told.conditions, ...next] };
  // What a run would decide is no promise: nothing is granted yet.
  return {
    ...told,
    lines: [{ label: words.t('why.baseNone'), value: say(reason) }],
    total: { label: words.t('why.totalRefused'), value: '0' },
    conditions: [...termConditions(decision, words), ...next],
  };
}

function pageOf({ me }: MissingRewardsQuery) {
  if (me?.__typename !== 'MemberMe') return undefined;
  const { rewards, nextCursor } = me.missingRewards;
  return { rows: rewards, nextCursor };
}
