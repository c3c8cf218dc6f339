import { Icon, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button, Popconfirm } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { DuplicatesDocument, FindDuplicatesDocument, KeepCustomersApartDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { afterMerges } from './after-merges.ts';
import { MergeDialog, type Pair } from './merge-dialog.tsx';
import { duplicateMessages } from './messages.ts';

const pageSize = 20;
const pollMs = 1_500;

type Reason = keyof (typeof duplicateMessages.zh)['reasons'];
const isReason = (text: string): text is Reason => Object.hasOwn(duplicateMessages.zh.reasons, text);

/** Records that may be one customer; staff decide. */
export default function DuplicatesPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { params, change } = useUrlState();
  const [offset, setOffset] = useState(0);
  const customerId = params.get('customer');
  const [{ data, error }, ask] = useQuery({
    query: DuplicatesDocument,
    variables: { limit: pageSize, offset, customerId },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const { send, fetching } = useKeyedMutation(FindDuplicatesDocument);
  const found = data?.duplicates;
  const search = found?.search ?? null;
  const isSearching = search !== null && isMoving(search.state);
  usePolling(isSearching, pollMs, again);
  return (
    <>
      <PageHead
        title={t('duplicates.title')}
        sub={t('duplicates.sub')}
        acts={
          <Button
            icon={<Icon name="search" size="s" />}
            loading={fetching || isSearching}
            onClick={() => void send((key) => ({ key }), afterMerges)}
          >
            {t(isSearching ? 'duplicates.searching' : 'duplicates.search')}
          </Button>
        }
      />
      <Panel
        title={t(customerId === null ? 'duplicates.list' : 'duplicates.ofOne')}
        note={
          search?.state === 'FAILED'
            ? t('duplicates.failed', { failure: search.failure ?? '' })
            : search?.finishedAt &&
              t('duplicates.searched', { at: formatMoment(search.finishedAt, language) })
        }
        acts={
          customerId !== null && (
            <Button size="small" onClick={() => change({ customer: undefined })}>
              {t('duplicates.all')}
            </Button>
          )
        }
      >
        <TableState
          error={error}
          isLoaded={found !== undefined}
          isEmpty={found?.rows.length === 0}
          again={again}
          empty={{ icon: 'people', title: t('duplicates.none'), hint: t('duplicates.noneHint') }}
        >
          <ul className="lines pb">
            {found?.rows.map((pair) => (
              <PairLine key={`${pair.one.customerId} ${pair.other.customerId}`} pair={pair} />
            ))}
          </ul>
          <div className="acts pb">
            {offset > 0 && (
              <Button onClick={() => setOffset(offset - pageSize)}>{t('duplicates.back')}</Button>
            )}
            {found?.more === true && (
              <Button onClick={() => setOffset(offset + pageSize)}>{t('duplicates.more')}</Button>
            )}
          </div>
        </TableState>
      </Panel>
    </>
  );
}

function PairLine({ pair }: { pair: Pair }): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const [isMerging, setMerging] = useState(false);
  const [{ fetching }, keepApart] = useMutation(KeepCustomersApartDocument);
  const { one, other, score, reasons } = pair;
  const apart = async (): Promise<void> => {
    const ids = { customerId: one.customerId, otherId: other.customerId };
    const { error } = await keepApart(ids, afterMerges);
    if (error) tell(error);
  };
  return (
    <li className="pair-line">
      <div className="halves">
        <RecordFacts record={one} />
        <RecordFacts record={other} />
      </div>
      <div className="row between pair-why">
        <span className="chips">
          <span className="chip info" title={t('duplicates.scoreLabel')}>
            {t('duplicates.score', { score })}
          </span>
          {reasons.map((reason) => (
            <span key={reason} className={reason.startsWith('other-') ? 'chip warn' : 'chip'}>
              {isReason(reason) ? t(`duplicates.reasons.${reason}`) : reason}
            </span>
          ))}
        </span>
        <span className="acts">
          <Popconfirm
            title={t('duplicates.apartTitle')}
            description={t('duplicates.apartFacts')}
            okText={t('duplicates.apartSubmit')}
            cancelText={t('dialog.cancel')}
            onConfirm={() => void apart()}
          >
            <Button size="small" loading={fetching}>
              {t('duplicates.apart')}
            </Button>
          </Popconfirm>
          <Button size="small" type="primary" onClick={() => setMerging(true)}>
            {t('duplicates.merge')}
          </Button>
        </span>
      </div>
      {isMerging && <MergeDialog pair={pair} onClose={() => setMerging(false)} />}
    </li>
  );
}

function RecordFacts({ record }: { record: Pair['one'] }): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const { nameOf } = useOffices();
  const { customerId, nameMasked, phoneMasked, sourceRef, orgPath, policies } = record;
  return (
    <div>
      <Link className="open" to={scoped(`/customers/${customerId}`)}>
        {nameMasked === '' ? sourceRef : nameMasked}
      </Link>
      <div className="small ink3">
        {[sourceRef, phoneMasked, nameOf(orgPath), t('duplicates.policies', { count: policies })]
          .filter((text) => text !== '')
          .join(' · ')}
      </div>
    </div>
  );
}
