import { Figure } from '@evergreen/web';
import { formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '../no-claim/run.ts';
import { Panel } from '../page-parts.tsx';

/** What a run made of the deductible credit, and what stands after it. */
export function RunCredit({ credit }: { credit: NonNullable<Run['credit']> }): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel title={t('credit.run.panel')}>
      <div className="figs">
        <Figure
          label={t('credit.run.outstanding')}
          value={formatMoney(credit.outstanding)}
          note={t('credit.run.policies', { count: credit.policies })}
        />
        {credit.sums
          .filter(({ kind, entries }) => entries > 0 || kind === 'GRANTED')
          .map(({ kind, entries, amount }) => (
            <Figure
              key={kind}
              label={t(`credit.kind.${kind}`)}
              value={formatMoney(amount)}
              note={t('credit.run.entries', { count: entries })}
            />
          ))}
      </div>
    </Panel>
  );
}
