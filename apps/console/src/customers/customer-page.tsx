import { EmptyState, ErrorState, Icon, shownError, useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Alert, Button, Skeleton, Table, type TableProps } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RequestTable } from '../data-requests/request-table.tsx';
import { CustomerFileDocument, type FilePartsFragment, type RevealCustomerMutation } from '../graphql.gen.ts';
import { MembershipPanel } from '../member-acts/membership-panel.tsx';
import { ConsentsPanel } from '../notices/consents-panel.tsx';
import { CustomerNotices } from '../notices/customer-notices.tsx';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TierPanel } from '../tiers/tier-panel.tsx';
import { PointsPanel } from '../points/points-panel.tsx';
import { useMay } from '../viewer.ts';
import { EraseDialog, ExportDialog } from './data-request-dialogs.tsx';
import { isInForce } from './in-force.ts';
import { RevealDialog } from './reveal-dialog.tsx';
import { useShownFor } from './use-shown-for.ts';

type File = FilePartsFragment;
type Revealed = RevealCustomerMutation['revealCustomer'];

/** A customer with personal fields masked; in clear for a minute, with a reason. */
export default function CustomerPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CustomerFileDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (data?.customerFile) return <Loaded key={id} file={data.customerFile} today={data.today} />;
  return (
    <>
      <PageHead title={t('customers.title')} back={{ to: '/customers', label: t('customer.back') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState icon="question" title={t('customer.notFound')} hint={t('customer.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({ file, today }: { file: File; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { nameOf } = useOffices();
  const [dialog, setDialog] = useState<'reveal' | 'export' | 'erase'>();
  const { shown, secondsLeft, show, hide } = useShownFor<Revealed>();
  const close = (): void => setDialog(undefined);
  const { sourceRef, orgPath, nameMasked, erasedAt } = file;
  const isErased = erasedAt !== null;
  return (
    <>
      <PageHead
        title={nameMasked === '' ? sourceRef : nameMasked}
        back={{ to: '/customers', label: t('customer.back') }}
        sub={
          <>
            <span>{sourceRef}</span>
            <span>{nameOf(orgPath)}</span>
          </>
        }
        acts={
          !isErased && (
            <>
              {may('DataRequest.export', orgPath) && (
                <Button onClick={() => setDialog('export')}>{t('customer.export')}</Button>
              )}
              {may('DataRequest.erase', orgPath) && (
                <Button danger onClick={() => setDialog('erase')}>
                  {t('customer.erase')}
                </Button>
              )}
            </>
          )
        }
      />
      {isErased && (
        <Alert type="info" showIcon title={t('customer.erased', { at: formatMoment(erasedAt, language) })} />
      )}
      <Panel
        title={t('customer.details')}
        acts={
          shown ? (
            <>
              <span className="small ink3" aria-hidden="true">
                {t('customer.hidesIn', { seconds: secondsLeft })}
              </span>
              <Button size="small" onClick={hide}>
                {t('customer.hide')}
              </Button>
            </>
          ) : (
            !isErased &&
            file.mayReveal && (
              <Button size="small" icon={<Icon name="eye" size="s" />} onClick={() => setDialog('reveal')}>
                {t('customer.reveal')}
              </Button>
            )
          )
        }
      >
        <Details file={file} revealed={shown} />
      </Panel>
      <Panel title={t('customers.policies')} note={String(file.policies.length)}>
        <Policies file={file} revealed={shown} today={today} />
      </Panel>
      {may('Member.read', orgPath) && <MembershipPanel file={file} today={today} />}
      {may('MemberTier.read', orgPath) && <TierPanel customerId={file.customerId} orgPath={orgPath} />}
      {may('Points.read', orgPath) && <PointsPanel customerId={file.customerId} orgPath={orgPath} />}
      {may('Notice.read', orgPath) && (
        <>
          <ConsentsPanel customerId={file.customerId} />
          <CustomerNotices customerId={file.customerId} />
        </>
      )}
      {may('DataRequest.read', orgPath) && (
        <Panel title={t('customer.requests')}>
          <RequestTable customerId={file.customerId} emptyHint={t('customer.noRequests')} />
        </Panel>
      )}
      {dialog === 'reveal' && (
        <RevealDialog
          customerId={file.customerId}
          onShown={(revealed) => {
            show(revealed);
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === 'export' && <ExportDialog file={file} onClose={close} />}
      {dialog === 'erase' && <EraseDialog file={file} today={today} onClose={close} />}
    </>
  );
}

function Details({ file, revealed }: { file: File; revealed: Revealed | undefined }): ReactElement {
  const { t } = useTranslation();
  const shown = (clear: string | undefined, masked: string): ReactElement => (
    <dd className={revealed ? 'clear' : ''}>
      {(clear ?? masked) === '' ? <span className="ink3">{t('customer.none')}</span> : (clear ?? masked)}
    </dd>
  );
  return (
    <dl className="facts" aria-live="polite">
      <dt>{t('customer.name')}</dt>
      {shown(revealed?.name, file.nameMasked)}
      <dt>{t('customers.phone')}</dt>
      {shown(revealed?.phone, file.phoneMasked)}
      <dt>{t('customers.number')}</dt>
      <dd>{file.sourceRef}</dd>
    </dl>
  );
}

function Policies({
  file,
  revealed,
  today,
}: {
  file: File;
  revealed: Revealed | undefined;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  type Policy = File['policies'][number];
  const columns: TableProps<Policy>['columns'] = [
    {
      title: t('customer.plate'),
      key: 'plate',
      render: (_, { policyId, labelMasked }) => {
        const clear = revealed?.plates.find((plate) => plate.policyId === policyId)?.plate;
        return <span className={clear === undefined ? '' : 'clear'}>{clear ?? labelMasked}</span>;
      },
    },
    { title: t('customer.policy'), key: 'policy', render: (_, { sourceRef }) => sourceRef },
    {
      title: t('customer.term'),
      key: 'term',
      render: (_, { startsOn, endsOn }) =>
        t('customer.period', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) }),
    },
    {
      title: t('list.state'),
      key: 'state',
      width: 110,
      render: (_, policy) => (
        <span className={isInForce(policy, today) ? 'chip ok' : 'chip'}>
          {t(isInForce(policy, today) ? 'customer.inForce' : 'customer.ended')}
        </span>
      ),
    },
  ];
  if (file.policies.length === 0) return <p className="pb ink3">{t('customers.noPolicies')}</p>;
  return (
    <Table<Policy>
      size="small"
      rowKey="policyId"
      dataSource={file.policies}
      columns={columns}
      pagination={file.policies.length > 20 && { pageSize: 20 }}
    />
  );
}
