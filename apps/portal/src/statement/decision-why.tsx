import { useLanguage, WhyPanel } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { decisionWords } from './decision-words.ts';
import { Ask } from './entry-row.tsx';

/** The four blocks of a decision's why: sum, conditions, rule, way out. */
export default function DecisionWhy({
  decision,
  reference,
  today,
}: {
  decision: DecisionPartsFragment;
  reference: string;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <WhyPanel {...decisionWords(decision, { t, language, today })} wayOut={<Ask reference={reference} />} />
  );
}
