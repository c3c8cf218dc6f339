import '../decisions/add-words.ts';
import '../own-membership/own-membership.css';
import { ErrorState, shownError, Skeleton } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DecisionCard, MarketingCard, ObjectionCard } from '../decisions/decision-cards.tsx';
import { ObjectDialog } from '../decisions/object-dialog.tsx';
import { OwnDecisionsDocument, type OwnDecisionsPartsFragment } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { PageLink } from '../page-link.tsx';

/** What rules alone decide about one, and why; asking for a person; and refusing marketing by rules. */
export default function DecisionsPage(): ReactElement {
  const { t } = useTranslation('decisions');
  const [{ data, error }, ask] = useQuery({
    query: OwnDecisionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHead title={t('title')} backTo="/me" />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 180, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {data && <Decisions found={data.automaticDecisions} again={again} />}
    </>
  );
}

function Decisions({ found, again }: { found: OwnDecisionsPartsFragment; again: () => void }): ReactElement {
  const { t } = useTranslation('decisions');
  const [isObjecting, setObjecting] = useState(false);
  const [said, setSaid] = useState('');
  const { decisions, objections } = found;
  const elsewhere = (['TIER', 'NO_CLAIM'] as const).map((kind) => ({ kind, ref: '' }));
  return (
    <>
      <section className="card sec first">
        <p className="small ink2">{t(decisions.length === 0 ? 'none' : 'intro')}</p>
        <button type="button" className="btn lg spaced" onClick={() => setObjecting(true)}>
          {t('object')}
        </button>
      </section>
      <div role="status">{said !== '' && <p className="notice own-said">{said}</p>}</div>
      {decisions.map((decision) => (
        <DecisionCard key={`${decision.kind} ${decision.ref}`} decision={decision} />
      ))}
      <section className="card sec flush">
        <div className="sec-h">
          <p className="small ink3">{t('elsewhere')}</p>
        </div>
        <ul className="entries">
          <PageLink to="/tier" icon="layers" title={t('tier')} inShort={t('kind.TIER')} />
          <PageLink to="/points" icon="list" title={t('rewards')} inShort={t('kind.NO_CLAIM')} />
        </ul>
      </section>
      {objections.map((objection) => (
        <ObjectionCard key={objection.id} objection={objection} />
      ))}
      <MarketingCard isRefused={found.refusesAutomaticMarketing} />
      {isObjecting && (
        <ObjectDialog
          choices={[...decisions, ...elsewhere]}
          onSent={() => {
            setObjecting(false);
            setSaid(t('sent'));
            again();
          }}
          onClose={() => setObjecting(false)}
        />
      )}
    </>
  );
}
