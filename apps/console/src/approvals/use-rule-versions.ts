import { useLanguage } from '@evergreen/web';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  WaitingEvaluationRulesDocument,
  WaitingProgrammesDocument,
  WaitingRewardRulesDocument,
} from '../graphql.gen.ts';
import { named } from '../page-parts.tsx';
import { namesOf } from '../rule-sets/versions.ts';
import { useMay, useViewer } from '../viewer.ts';
import { type SortedVersions, sortVersions, type Version } from './versions.ts';

const policy = { requestPolicy: 'cache-and-network' } as const;

/** Versions of every kind of rules as they concern the viewer; each service is asked by itself. */
export function useRuleVersions(): SortedVersions<Version> {
  const may = useMay();
  const { staffNumber } = useViewer();
  const programme = sortVersions([...useProgrammes(), ...useRewardRules()], {
    ...{ staffNumber, mayApprove: may('Programme.approve') },
  });
  const evaluation = sortVersions(useEvaluationRules(), {
    ...{ staffNumber, mayApprove: may('EvaluationRules.approve') },
  });
  return {
    waiting: [...programme.waiting, ...evaluation.waiting],
    returned: [...programme.returned, ...evaluation.returned],
    sent: [...programme.sent, ...evaluation.sent],
  };
}

function useProgrammes(): readonly Version[] {
  const { t } = useTranslation();
  const pause = useIsNobody('Programme.approve', 'Programme.draft');
  const [{ data }] = useQuery({ query: WaitingProgrammesDocument, pause, ...policy });
  if (pause) return [];
  return (data?.programmes ?? []).map(({ version, author, ...rest }) => ({
    ...{ key: `programme ${version}`, title: t('approvals.programme', { version }) },
    ...{ writers: [author ?? ''], to: `/programme/${version}`, ...rest },
  }));
}

/** Rule sets, limits of value, and what referrals and achievements bring: all are rewards' own. */
function useRewardRules(): readonly Version[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const pause = useIsNobody('Programme.approve', 'Programme.draft');
  const [{ data }] = useQuery({ query: WaitingRewardRulesDocument, pause, ...policy });
  if (pause) return [];
  const ruleSets = (data?.ruleSetDrafts ?? []).map(
    ({ ruleSetId, version, editors, document, ...rest }): Version => ({
      ...{ key: `${ruleSetId} ${version}`, writers: editors, to: `/rule-set-drafts/${ruleSetId}/${version}` },
      title: t('approvals.ruleSet', { version, name: named(namesOf({ document, ruleSetId }), language) }),
      ...rest,
    }),
  );
  return [
    ...ruleSets,
    ...(data?.valueRules ?? []).map(documentAs('valueGuard', '/value-guard', t)),
    ...(data?.referralRules ?? []).map(documentAs('referral', '/referrals/rules', t)),
    ...(data?.achievementRules ?? []).map(documentAs('achievements', '/achievements', t)),
  ];
}

function useEvaluationRules(): readonly Version[] {
  const { t } = useTranslation();
  const pause = useIsNobody('EvaluationRules.approve', 'EvaluationRules.draft');
  const [{ data }] = useQuery({ query: WaitingEvaluationRulesDocument, pause, ...policy });
  if (pause) return [];
  return (data?.evaluationRules ?? []).map(documentAs('evaluation', '/evaluation-rules', t));
}

type Document = Pick<Version, 'state' | 'returnedBecause' | 'changedAt'> & {
  readonly version: number;
  readonly draftedBy: string;
};

/** How versions of a kind of document stand in the list. */
const documentAs =
  (kind: 'valueGuard' | 'referral' | 'achievements' | 'evaluation', path: string, t: TFunction) =>
  ({ version, draftedBy, state, returnedBecause, changedAt }: Document): Version => ({
    ...{ key: `${kind} ${version}`, title: t(`approvals.${kind}`, { version }), writers: [draftedBy] },
    ...{ state: state === 'PROPOSED' ? 'SUBMITTED' : state, returnedBecause, changedAt },
    to: `${path}/${version}`,
  });

/** Whether the viewer neither approves nor writes such versions. */
function useIsNobody(...either: readonly Parameters<ReturnType<typeof useMay>>[0][]): boolean {
  const may = useMay();
  return !either.some((right) => may(right));
}
