import { useLanguage, WhyPanel } from '@evergreen/web';
import { formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { DeductibleCreditsDocument } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { Ask } from '../statement/ask.tsx';
import { Row } from '../statement/entry-row.tsx';
import { creditFacts, creditSayer, creditWhy } from './credit-words.ts';

/** Money off the deductibles of one's policies; nothing where there is none to tell of. */
export default function CreditSection({ today }: { today: string }): ReactElement | null {
  const { language } = useLanguage();
  const { member } = useMemberQuery(DeductibleCreditsDocument, {});
  const credits = member?.deductibleCredits ?? [];
  if (credits.length === 0) return null;
  const say = creditSayer(language);
  return (
    <section>
      <h2 className="day">{say('title')}</h2>
      <ul className="entries">
        {credits.map((credit) => (
          <Row
            key={`${credit.policyId} ${credit.entries[0]?.ruleSetId ?? ''}`}
            isOpen={false}
            icon="shield"
            tone={credit.balance.minor === '0' ? 'no' : ''}
            title={say('of', { policy: credit.policyLabel })}
            facts={creditFacts(credit, language, today)}
            amount={formatMoney(credit.balance)}
            isMuted={credit.balance.minor === '0'}
            chip={undefined}
          >
            <WhyPanel {...creditWhy(credit, language, today)} wayOut={<Ask reference={credit.policyId} />} />
          </Row>
        ))}
      </ul>
    </section>
  );
}
