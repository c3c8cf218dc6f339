import { Icon, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePartsFragment, RevealCustomerMutation } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { isInForce } from './in-force.ts';

type File = FilePartsFragment;
type Revealed = RevealCustomerMutation['revealCustomer'];

interface DetailsProps {
  readonly file: File;
  readonly occupation: string;
  readonly revealed: Revealed | undefined;
  readonly secondsLeft: number;
  readonly onReveal: () => void;
  readonly onHide: () => void;
}

/** Who they are: masked, or in clear for as long as it is shown. */
export function DetailsPanel({ file, occupation, revealed, ...shown }: DetailsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('customer.details')}
      acts={
        revealed ? (
          <>
            <span className="small ink3" aria-hidden="true">
              {t('customer.hidesIn', { seconds: shown.secondsLeft })}
            </span>
            <Button size="small" onClick={shown.onHide}>
              {t('customer.hide')}
            </Button>
          </>
        ) : (
          file.erasedAt === null &&
          file.mayReveal && (
            <Button size="small" icon={<Icon name="eye" size="s" />} onClick={shown.onReveal}>
              {t('customer.reveal')}
            </Button>
          )
        )
      }
    >
      <Details file={file} occupation={occupation} revealed={revealed} />
    </Panel>
  );
}

function Details({
  file,
  occupation,
  revealed,
}: Pick<DetailsProps, 'file' | 'occupation' | 'revealed'>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
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
      {revealed?.bornOn != null && (
        <>
          <dt>{t('customer.bornOn')}</dt>
          <dd className="clear">{formatDay(revealed.bornOn, language)}</dd>
        </>
      )}
      <dt>{t('customers.number')}</dt>
      <dd>{file.sourceRef}</dd>
      {occupation !== '' && (
        <>
          <dt>{t('story.occupation')}</dt>
          <dd>{occupation}</dd>
        </>
      )}
    </dl>
  );
}

/** Each policy with its newest term. */
export function PoliciesPanel({
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
  return (
    <Panel title={t('customers.policies')} note={String(file.policies.length)}>
      {file.policies.length === 0 ? (
        <p className="pb ink3">{t('customers.noPolicies')}</p>
      ) : (
        <Table<Policy>
          size="small"
          rowKey="policyId"
          dataSource={file.policies}
          columns={columns}
          pagination={file.policies.length > 5 && { pageSize: 5 }}
          scroll={{ x: 480 }}
        />
      )}
    </Panel>
  );
}
