import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button, Form, Input, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { type BlacklistMatchPartsFragment, DecideBlacklistMatchDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { useScoped } from '../use-url-state.ts';
import { afterBlacklistActs } from './after-acts.ts';

type Match = BlacklistMatchPartsFragment;

interface Props {
  readonly matches: readonly Match[];
  /** Names the entry too. */
  readonly withEntry: boolean;
  onDecided(): void;
}

/** Customers who are, or may be, somebody listed; who may says whether they are. */
export function MatchTable({ matches, withEntry, onDecided }: Props): ReactElement {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<{ match: Match; isSame: boolean }>();
  const columns = useColumns(withEntry, (match, isSame) => setDecision({ match, isSame }));
  return (
    <>
      <Table<Match>
        size="small"
        rowKey={({ entryId, customerId }) => `${entryId} ${customerId}`}
        dataSource={[...matches]}
        columns={columns}
        pagination={false}
        scroll={{ x: 640 }}
      />
      <p className="pb small ink3">{t('blacklist.matchesWhy')}</p>
      {decision && (
        <MatchDialog
          {...decision}
          onDone={() => {
            setDecision(undefined);
            onDecided();
          }}
          onClose={() => setDecision(undefined)}
        />
      )}
    </>
  );
}

function useColumns(
  withEntry: boolean,
  onDecide: (match: Match, isSame: boolean) => void,
): NonNullable<TableProps<Match>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  return [
    {
      title: t('blacklist.entry.customer'),
      key: 'customer',
      render: (_, { customerId, customerNameMasked, customerRef, orgPath }) => (
        <>
          <Link className="open nowrap" to={scoped(`/customers/${customerId}`)}>
            {customerNameMasked === '' ? customerRef : customerNameMasked}
          </Link>
          <div className="small ink3">
            {customerRef} · {nameOf(orgPath)}
          </div>
        </>
      ),
    },
    {
      title: t('blacklist.entry.identifiers'),
      key: 'kinds',
      render: (_, { kinds, isIdentityChanged, entryId, entryNameMasked, reason }) => {
        const words = kinds.map((kind) => t(`blacklist.kinds.${kind}`)).join(', ');
        const name = entryNameMasked === '' ? t('blacklist.unnamed') : entryNameMasked;
        return (
          <>
            {isIdentityChanged && <div>{t('blacklist.identityChanged')}</div>}
            {kinds.length > 0 && t('blacklist.matchedBy', { kinds: words })}
            {kinds.length === 0 && !isIdentityChanged && t('blacklist.ownMatch')}
            {withEntry && (
              <div className="small">
                <Link className="open" to={scoped(`/blacklist/${entryId}`)}>
                  {t('blacklist.matchWith', { name, reason: t(`blacklist.reasons.${reason}`) })}
                </Link>
              </div>
            )}
          </>
        );
      },
    },
    {
      title: t('blacklist.state'),
      key: 'state',
      render: (_, { state, decidedBy, foundAt }) => (
        <>
          <span
            className={state === 'CONFIRMED' ? 'chip danger' : state === 'PROPOSED' ? 'chip warn' : 'chip'}
          >
            {t(`blacklist.matchStates.${state}`)}
          </span>
          <div className="small ink3 nowrap">
            {formatMoment(foundAt, language)}
            {decidedBy !== null && ` · ${decidedBy}`}
          </div>
        </>
      ),
    },
    {
      title: '',
      key: 'acts',
      align: 'right',
      render: (_, match) =>
        match.mayDecide &&
        match.state === 'PROPOSED' && (
          <div className="acts end">
            <Button size="small" onClick={() => onDecide(match, false)}>
              {t('blacklist.notSame')}
            </Button>
            <Button size="small" type="primary" onClick={() => onDecide(match, true)}>
              {t('blacklist.same')}
            </Button>
          </div>
        ),
    },
  ];
}

function MatchDialog({
  match,
  isSame,
  onDone,
  onClose,
}: {
  match: Match;
  isSame: boolean;
  onDone: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, decide] = useMutation(DecideBlacklistMatchDocument);
  const { entryId, customerId } = match;
  const send = async ({ words }: { words: string }): Promise<void> => {
    const input = { entryId, customerId, isSame, words: words.trim() };
    const { data } = await decide({ input }, afterBlacklistActs);
    if (data) onDone();
  };
  return (
    <FormDialog<{ words: string }>
      title={t(isSame ? 'blacklist.sameTitle' : 'blacklist.notSameTitle')}
      submit={t(isSame ? 'blacklist.same' : 'blacklist.notSame')}
      isBusy={fetching}
      isDanger={isSame}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t(isSame ? 'blacklist.sameHint' : 'blacklist.notSameHint')}</p>
      <Form.Item
        name="words"
        label={t('blacklist.words')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('blacklist.wordsMissing') }]}
      >
        <Input.TextArea maxLength={2000} rows={3} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
