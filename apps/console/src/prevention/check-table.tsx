import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Form, Radio, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  type CheckOutcome,
  EndPreventionCheckDocument,
  type PreventionCheckPartsFragment,
  TakePreventionCheckDocument,
} from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { useScoped } from '../use-url-state.ts';
import { useTellError } from '../use-tell-error.ts';
import { afterPreventionActs } from './after-acts.ts';
import { useOwn } from './words.tsx';

type Check = PreventionCheckPartsFragment;

const outcomes = ['SOUND', 'RISK_REMOVED', 'ADVICE_GIVEN', 'NOT_REACHED', 'NOT_WANTED'] as const;

/** Checks with what they are about; who may sees to them and says what came of them. */
export function CheckTable({ checks }: { checks: readonly Check[] }): ReactElement {
  const [ending, setEnding] = useState<Check>();
  const columns = useColumns(setEnding);
  return (
    <>
      <Table<Check>
        size="small"
        rowKey="id"
        dataSource={[...checks]}
        columns={columns}
        pagination={false}
        scroll={{ x: 720 }}
      />
      {ending && <EndDialog check={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function useColumns(onEnd: (check: Check) => void): NonNullable<TableProps<Check>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const own = useOwn();
  return [
    {
      title: t('prevention.customer'),
      key: 'customer',
      render: (_, { customerId, nameMasked, orgPath }) => (
        <>
          <Link className="open nowrap" to={scoped(`/customers/${customerId}`)}>
            {nameMasked === '' ? t('blacklist.unnamed') : nameMasked}
          </Link>
          <div className="small ink3">{nameOf(orgPath)}</div>
        </>
      ),
    },
    {
      title: t('prevention.what'),
      key: 'what',
      render: (_, { campaignId, title, hazard }) => (
        <>
          <Link className="open" to={scoped(`/prevention/${campaignId}`)}>
            {own(title)}
          </Link>
          <div className="small ink3">{t(`prevention.hazards.${hazard}`)}</div>
        </>
      ),
    },
    {
      title: t('prevention.asked'),
      key: 'asked',
      render: (_, { askedAt }) => <span className="nowrap">{formatMoment(askedAt, language)}</span>,
    },
    {
      title: t('prevention.owner'),
      key: 'owner',
      render: (_, { owner }) => owner ?? <span className="ink3">{t('prevention.noOwner')}</span>,
    },
    {
      title: t('prevention.outcome'),
      key: 'outcome',
      align: 'right',
      render: (_, check) => {
        if (check.outcome !== null)
          return <span className="chip ok">{t(`prevention.outcomes.${check.outcome}`)}</span>;
        return (
          check.mayHandle && (
            <div className="acts end">
              {check.owner === null && <TakeButton check={check} />}
              <Button size="small" type="primary" onClick={() => onEnd(check)}>
                {t('prevention.end')}
              </Button>
            </div>
          )
        );
      },
    },
  ];
}

function TakeButton({ check: { customerId, id } }: { check: Check }): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const [{ fetching }, take] = useMutation(TakePreventionCheckDocument);
  const go = async (): Promise<void> => {
    const { error } = await take({ customerId, checkId: id }, afterPreventionActs);
    if (error) tell(error);
  };
  return (
    <Button size="small" loading={fetching} onClick={() => void go()}>
      {t('prevention.take')}
    </Button>
  );
}

function EndDialog({ check, onClose }: { check: Check; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, end] = useMutation(EndPreventionCheckDocument);
  const send = async ({ outcome }: { outcome: CheckOutcome }): Promise<void> => {
    const { data } = await end(
      { customerId: check.customerId, checkId: check.id, outcome },
      afterPreventionActs,
    );
    if (!data) return;
    void message.success(t('prevention.checksEnded'));
    onClose();
  };
  return (
    <FormDialog<{ outcome: CheckOutcome }>
      title={t('prevention.endTitle')}
      submit={t('prevention.end')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="outcome"
        label={t('prevention.outcome')}
        rules={[{ required: true, message: t('prevention.missing') }]}
      >
        <Radio.Group
          vertical
          options={outcomes.map((value) => ({ value, label: t(`prevention.outcomes.${value}`) }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
