import { EmptyState, ErrorState, Icon, shownError } from '@evergreen/web';
import { Button, Form, Input, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FindCustomersDocument, type FilePartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { useOffice, useScoped } from '../use-url-state.ts';

/** Customers by something one knows of them. What was typed stays out of the address: it is personal. */
export default function CustomersPage(): ReactElement {
  const { t } = useTranslation();
  const [sought, setSought] = useState<string>();
  return (
    <>
      <PageHead title={t('customers.title')} sub={t('customers.sub')} />
      <Panel title={t('customers.find')}>
        <FindForm onFind={setSought} />
      </Panel>
      {sought !== undefined ? (
        <Found key={sought} text={sought} />
      ) : (
        <section className="card">
          <EmptyState icon="search" title={t('customers.startTitle')} hint={t('customers.startHint')} />
        </section>
      )}
    </>
  );
}

function FindForm({ onFind }: { onFind: (text: string) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Form<{ text: string }>
      className="pb find-customer"
      layout="vertical"
      requiredMark={false}
      initialValues={{ text: '' }}
      scrollToFirstError={{ focus: true }}
      onFinish={({ text }) => onFind(text.trim())}
    >
      <Form.Item
        name="text"
        label={t('customers.text')}
        extra={t('customers.exact')}
        rules={[{ required: true, whitespace: true, message: t('customers.textMissing') }]}
      >
        <Input autoFocus maxLength={80} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" icon={<Icon name="search" size="s" />}>
        {t('customers.submit')}
      </Button>
    </Form>
  );
}

function Found({ text }: { text: string }): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const [{ data, error, fetching }, ask] = useQuery({
    query: FindCustomersDocument,
    variables: { text, office: office ?? null },
    requestPolicy: 'network-only',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (error) return <ErrorState error={shownError(error)} onRetry={again} />;
  if (!data || fetching) return <Skeleton active />;
  const found = data.findCustomers;
  return (
    <>
      <p role="status" className={found.length === 0 ? 'sr' : 'small ink3'}>
        {t('customers.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <section className="card">
          <EmptyState icon="search" title={t('customers.none')} hint={t('customers.noneHint')} />
        </section>
      ) : (
        <ul className="cards">
          {found.map((file) => (
            <FoundCard key={file.customerId} file={file} />
          ))}
        </ul>
      )}
    </>
  );
}

function FoundCard({ file }: { file: FilePartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const { customerId, nameMasked, phoneMasked, sourceRef, orgPath, policies, erasedAt } = file;
  return (
    <li className="card found">
      <div className="row between">
        <Link className="open h3" to={scoped(`/customers/${customerId}`)}>
          {nameMasked === '' ? sourceRef : nameMasked}
        </Link>
        {erasedAt !== null && <span className="chip">{t('customers.erased')}</span>}
      </div>
      <dl className="facts flat">
        <dt>{t('customers.number')}</dt>
        <dd>{sourceRef}</dd>
        <dt>{t('customers.phone')}</dt>
        <dd>{phoneMasked === '' ? '–' : phoneMasked}</dd>
        <dt>{t('customers.office')}</dt>
        <dd>{nameOf(orgPath)}</dd>
        <dt>{t('customers.policies')}</dt>
        <dd>
          {policies.length === 0
            ? t('customers.noPolicies')
            : policies.map(({ labelMasked }) => labelMasked).join(t('roles.comma'))}
        </dd>
      </dl>
    </li>
  );
}
