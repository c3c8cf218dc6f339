import { addPageWords, useLanguage, WhyPanel } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { decisionWords } from './decision-words.ts';
import { useRewardGuards } from './use-reward-guards.ts';
import { whyMessages } from './why-words.ts';

addPageWords('why', whyMessages, { zh: {}, en: {} });

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
  const { t } = useTranslation('why');
  const { language } = useLanguage();
  const guardOf = useRewardGuards();
  return (
    <WhyPanel
      {...decisionWords(decision, guardOf(decision), { t, language, today })}
      wayOut={<Ask reference={reference} />}
    />
  );
}

// A person reviews what a member does not agree with; the reference names the very decision.
export function Ask({ reference }: { reference: string }): ReactElement {
  const { t } = useTranslation('why');
  const [copied, setCopied] = useState(false);
  return (
    <span role="status" className="ask-out">
      {copied ? (
        <span className="ask">{t('why.askDone', { code: reference })}</span>
      ) : (
        <button
          type="button"
          className="ask acc b"
          onClick={() => {
            void navigator.clipboard?.writeText(reference).catch(() => undefined);
            setCopied(true);
          }}
        >
          {t('why.ask')}
        </button>
      )}
    </span>
  );
}
