import { useLanguage, WhyPanel } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { Ask } from './ask.tsx';
import { decisionWords } from './decision-words.ts';
import { useRewardGuards } from './use-reward-guards.ts';
import './why-page.ts';

/** The four blocks of a decision's why: sum, conditions, rule, way out. */
export default function DecisionWhy({
  decision,
  reference,
  today,
  isBonus = false,
}: {
  decision: DecisionPartsFragment;
  reference: string;
  today: string;
  /** Whether it is asked of the renewal bonus. */
  isBonus?: boolean;
}): ReactElement {
  const { t } = useTranslation('why');
  const { language } = useLanguage();
  const guardOf = useRewardGuards();
  return (
    <WhyPanel
      {...decisionWords(decision, guardOf(decision), { t, language, today }, isBonus)}
      wayOut={<Ask reference={reference} />}
    />
  );
}
