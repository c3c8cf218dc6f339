import { EmptyState, ErrorState, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoment, formatMoney } from '@evergreen/web/format';
import { App, Button, Form, Input, InputNumber, Select, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ChangeRewardStateDocument,
  ChangeRewardStockDocument,
  RewardDocument,
  type RewardPartsFragment,
  type RewardState,
} from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useScoped } from '../use-url-state.ts';
import { afterCatalogueActs } from './after-acts.ts';
import { Price, StateChip, useText } from './words.tsx';

type Reward = RewardPartsFragment;

/** One reward: what it is, how much of it there is, and how it came to be. */
export default function RewardPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const text = useText();
  const [{ data, error }, ask] = useQuery({
    query: RewardDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? (
      <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Skeleton active />
    );
  if (data.reward === null)
    return <EmptyState icon="question" title={t('catalogue.unknown')} hint={t('catalogue.unknownHint')} />;
  const { reward, revisions } = data.reward;
  const { content } = reward;
  return (
    <>
      <PageHead
        title={text(content.names)}
        back={{ to: '/catalogue', label: t('catalogue.back') }}
        sub={
          <>
            <StateChip state={reward.state} /> {t(`catalogue.kinds.${reward.kind}`)} ·{' '}
            {t(`catalogue.categories.${content.category}`)}
          </>
        }
        acts={<Acts reward={reward} />}
      />
      <Panel title={t('catalogue.what')}>
        <div className="pb">
          <p className="pre">{text(content.descriptions)}</p>
          {text(content.terms) !== '' && <p className="small ink2 pre">{text(content.terms)}</p>}
          <dl className="facts">
            <dt>{t('catalogue.price')}</dt>
            <dd>
              <Price content={content} />
            </dd>
            <dt>{t('catalogue.value')}</dt>
            <dd>{formatMoney(content.value)}</dd>
            <dt>{t('catalogue.startsOn')}</dt>
            <dd>
              {formatDay(content.startsOn, language)}
              {content.endsOn !== null && ` – ${formatDay(content.endsOn, language)}`}
            </dd>
            <dt>{t('catalogue.left')}</dt>
            <dd>{reward.left === null ? t('catalogue.noLimit') : formatCount(reward.left)}</dd>
            {content.caps.length > 0 && <dt>{t('catalogue.caps')}</dt>}
            {content.caps.length > 0 && (
              <dd>
                {content.caps
                  .map(({ period, max }) => `${formatCount(max)} ${t(`catalogue.periods.${period}`)}`)
                  .join(', ')}
              </dd>
            )}
          </dl>
        </div>
      </Panel>
      {reward.kind === 'PHYSICAL' && <Stock reward={reward} />}
      <Panel title={t('catalogue.revisions')}>
        <ul className="pb plain">
          {revisions.map(({ revision, writtenBy, writtenAt }) => (
            <li key={revision}>
              {t('catalogue.revision', { revision })}{' '}
              <span className="small ink3">
                {t('catalogue.writtenBy', {
                  who: writtenBy === 'operator' ? t('starters.operator') : writtenBy,
                  at: formatMoment(writtenAt, language),
                })}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Acts({ reward }: { reward: Reward }): ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const tell = useTellError();
  const [{ fetching }, change] = useMutation(ChangeRewardStateDocument);
  const { id, state } = reward;
  const go = async (next: RewardState): Promise<void> => {
    const { error } = await change({ id, state: next }, afterCatalogueActs);
    if (error) tell(error);
  };
  const end = (): void =>
    void modal.confirm({
      title: t('catalogue.end'),
      content: t('catalogue.endAsk'),
      okText: t('catalogue.end'),
      cancelText: t('dialog.cancel'),
      onOk: () => go('ENDED'),
    });
  return (
    <Act right="Reward.manage">
      {(isDisabled) => (
        <span className="acts">
          {state !== 'ENDED' && (
            <Button disabled={isDisabled} onClick={end}>
              {t('catalogue.end')}
            </Button>
          )}
          {state === 'ACTIVE' && (
            <Button disabled={isDisabled} loading={fetching} onClick={() => void go('PAUSED')}>
              {t('catalogue.pause')}
            </Button>
          )}
          {state !== 'ENDED' && (
            <Button disabled={isDisabled} onClick={() => void navigate(scoped(`/catalogue/${id}/edit`))}>
              {t('catalogue.edit')}
            </Button>
          )}
          {(state === 'DRAFT' || state === 'PAUSED') && (
            <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void go('ACTIVE')}>
              {t(state === 'DRAFT' ? 'catalogue.open' : 'catalogue.openAgain')}
            </Button>
          )}
        </span>
      )}
    </Act>
  );
}

function Stock({ reward }: { reward: Reward }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={t('catalogue.stock')}
      acts={
        <Act right="Reward.manage">
          {(isDisabled) => (
            <Button size="small" disabled={isDisabled} onClick={() => setOpen(true)}>
              {t('catalogue.stockChange')}
            </Button>
          )}
        </Act>
      }
    >
      <ul className="pb plain">
        {reward.stock.map(({ orgPath, inStock }) => (
          <li key={orgPath}>
            {orgPath === '/' ? t('catalogue.stockAll') : nameOf(orgPath)}: {formatCount(inStock)}{' '}
            {inStock <= reward.content.lowAt && <span className="chip warn">{t('catalogue.low')}</span>}
          </li>
        ))}
      </ul>
      {isOpen && <StockDialog reward={reward} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

interface StockValues {
  readonly orgPath: string;
  readonly change: number;
  readonly reason?: string;
}

function StockDialog({ reward, onClose }: { reward: Reward; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { offices, nameOf } = useOffices();
  const { send, fetching, error } = useKeyedMutation(ChangeRewardStockDocument);
  const required = [{ required: true, message: t('catalogue.missing') }];
  const store = async ({ reason = '', ...values }: StockValues): Promise<void> => {
    const input = { ...values, reason, rewardId: reward.id };
    if (!(await send((key) => ({ input: { ...input, key } }), afterCatalogueActs))) return;
    void message.success(t('catalogue.stockDone'));
    onClose();
  };
  const byOffice = reward.content.isStockByOffice;
  return (
    <FormDialog<StockValues>
      title={t('catalogue.stockChange')}
      submit={t('catalogue.save')}
      isBusy={fetching}
      error={error}
      initial={{ orgPath: byOffice ? (offices[0]?.orgPath ?? '/') : '/' }}
      onClose={onClose}
      onSubmit={(values) => void store(values)}
    >
      <Form.Item name="orgPath" label={t('catalogue.stockOffice')} rules={required}>
        <Select
          disabled={!byOffice}
          options={
            byOffice
              ? offices.map(({ orgPath }) => ({ value: orgPath, label: nameOf(orgPath) }))
              : [{ value: '/', label: t('catalogue.stockAll') }]
          }
        />
      </Form.Item>
      <Form.Item
        name="change"
        label={t('catalogue.change')}
        extra={t('catalogue.changeHint')}
        rules={required}
      >
        <InputNumber precision={0} />
      </Form.Item>
      <Form.Item name="reason" label={t('catalogue.reason')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
