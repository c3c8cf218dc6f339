import { ErrorState, useLanguage, WhyPanel } from '@evergreen/web';
import { balanceWhy } from '@evergreen/web/why-balance';
import { useId, useState, type ReactElement } from 'react';
import { ExplainBalanceDocument } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { balanceDayWords } from './balance-day-words.ts';

/** Why the balance is what it is: of today, or of any other day. */
export default function BalanceWhy({ today }: { today: string }): ReactElement {
  const { language } = useLanguage();
  const words = balanceDayWords[language === 'en' ? 'en' : 'zh'];
  const id = useId();
  const [asOf, setAsOf] = useState(today);
  const { member, error, retry } = useMemberQuery(ExplainBalanceDocument, { asOf });
  const balance = member?.explainBalance;
  return (
    <>
      <div className="as-of">
        <label className="small ink3" htmlFor={id}>
          {words.asOf}
        </label>
        <input
          id={id}
          type="date"
          value={asOf}
          required
          onChange={({ target }) => target.value !== '' && setAsOf(target.value)}
        />
        {asOf !== today && (
          <button type="button" className="ask acc b" onClick={() => setAsOf(today)}>
            {words.today}
          </button>
        )}
      </div>
      {error && !balance && <ErrorState error={error} onRetry={retry} />}
      {!balance && !error && <p className="small ink3" aria-busy="true" />}
      {balance && (
        <div aria-busy={balance.asOf !== asOf}>
          <WhyPanel {...balanceWhy(balance, { language, today, isToStaff: false })} />
        </div>
      )}
    </>
  );
}
