import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { type ObjectionPartsFragment, TakeObjectionDocument } from '../graphql.gen.ts';
import { useScoped } from '../use-url-state.ts';
import { useTellError } from '../use-tell-error.ts';
import { afterObjectionActs } from './after-acts.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { DecisionWords, useDecisionName } from './decision-words.tsx';

type Objection = ObjectionPartsFragment;

/** Objections with what they are about; who may takes them on and decides. */
export function ObjectionTable({
  objections,
  withCustomer,
}: {
  objections: readonly Objection[];
  withCustomer: boolean;
}): ReactElement {
  const [deciding, setDeciding] = useState<Objection>();
  const columns = useColumns(withCustomer, setDeciding);
  return (
    <>
      <Table<Objection>
        size="small"
        rowKey="id"
        dataSource={[...objections]}
        columns={columns}
        pagination={false}
        scroll={{ x: 760 }}
      />
      {deciding && <DecideDialog objection={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function useColumns(
  withCustomer: boolean,
  onDecide: (objection: Objection) => void,
): NonNullable<TableProps<Objection>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const name = useDecisionName();
  return [
    ...(withCustomer
      ? [
          {
            title: t('objections.customer'),
            key: 'customer',
            render: (_: unknown, { customerId, nameMasked }: Objection) => (
              <Link className="open nowrap" to={scoped(`/customers/${customerId}?part=decisions`)}>
                {nameMasked === '' ? t('blacklist.unnamed') : nameMasked}
              </Link>
            ),
          },
        ]
      : []),
    {
      title: t('objections.about'),
      key: 'about',
      render: (_, { about, kind }) =>
        about === null ? name({ kind, value: '' }) : <DecisionWords decision={about} />,
    },
    {
      title: t('objections.words'),
      key: 'words',
      render: (_, { words, raisedBy, raisedAt, answer, followUp }) => (
        <>
          <div className="said-words">{words}</div>
          <div className="small ink3">
            {formatMoment(raisedAt, language)}
            {raisedBy !== null && ` · ${t('objections.onWord', { who: raisedBy })}`}
          </div>
          {answer !== '' && <div className="small said-words">{answer}</div>}
          {followUp !== '' && (
            <div className="small ink3">{t('objections.followUpShown', { what: followUp })}</div>
          )}
        </>
      ),
    },
    {
      title: t('objections.due'),
      key: 'due',
      render: (_, { dueOn, dueProvisional, isOverdue, owner, state, decidedBy }) => (
        <>
          {state === 'OPEN' ? (
            <span className={isOverdue ? 'danger nowrap' : 'nowrap'}>
              {formatDay(dueOn, language)}
              {isOverdue && ` · ${t('objections.overdue')}`}
              {dueProvisional && ` · ${t('objections.provisional')}`}
            </span>
          ) : (
            <span className={state === 'GRANTED' ? 'chip ok' : 'chip'}>
              {t(`objections.states.${state}`)}
            </span>
          )}
          <div className="small ink3">{decidedBy ?? owner ?? t('objections.noOwner')}</div>
        </>
      ),
    },
    {
      title: '',
      key: 'acts',
      align: 'right',
      render: (_, objection) =>
        objection.mayDecide && (
          <div className="acts end">
            {objection.owner === null && <TakeButton objection={objection} />}
            <Button size="small" type="primary" onClick={() => onDecide(objection)}>
              {t('objections.decide')}
            </Button>
          </div>
        ),
    },
  ];
}

function TakeButton({ objection: { customerId, id } }: { objection: Objection }): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const [{ fetching }, take] = useMutation(TakeObjectionDocument);
  const go = async (): Promise<void> => {
    const { error } = await take({ customerId, objectionId: id }, afterObjectionActs);
    if (error) tell(error);
  };
  return (
    <Button size="small" loading={fetching} onClick={() => void go()}>
      {t('objections.take')}
    </Button>
  );
}
