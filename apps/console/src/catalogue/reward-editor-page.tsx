import { EmptyState, ErrorState, shownError, useKeyedMutation } from '@evergreen/web';
import { App, Button, Form, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  RewardChoicesDocument,
  type RewardChoicesQuery,
  RewardDocument,
  type RewardPartsFragment,
  WriteRewardDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterCatalogueActs } from './after-acts.ts';
import { PriceFields, UseFields, WhatFields } from './reward-fields.tsx';
import { inputOf, newValues, type RewardValues, valuesOf } from './reward-form.ts';

/** A reward being written: a new one, or another revision. */
export default function RewardEditorPage(): ReactElement {
  const { id } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: RewardChoicesDocument,
    requestPolicy: 'network-only',
  });
  // What somebody is writing stays, whatever is read meanwhile.
  const [choices, setChoices] = useState<RewardChoicesQuery>();
  if (choices === undefined && data) setChoices(data);
  if (choices === undefined)
    return error ? (
      <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Skeleton active />
    );
  return id === undefined ? <Editor choices={choices} /> : <Existing id={id} choices={choices} />;
}

function Existing({ id, choices }: { id: string; choices: RewardChoicesQuery }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RewardDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const [begun, setBegun] = useState<RewardPartsFragment>();
  if (begun === undefined && data?.reward && !fetching) setBegun(data.reward.reward);
  if (begun !== undefined) return <Editor reward={begun} choices={choices} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching) return <Skeleton active />;
  return <EmptyState icon="question" title={t('catalogue.unknown')} hint={t('catalogue.unknownHint')} />;
}

interface EditorProps {
  readonly choices: RewardChoicesQuery;
  /** Undefined: a new one. */
  readonly reward?: RewardPartsFragment;
}

function Editor({ choices, reward }: EditorProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [form] = Form.useForm<RewardValues>();
  const { send, fetching, error } = useKeyedMutation(WriteRewardDocument);
  const tierIds = choices.priceTiers.map(({ tierId }) => tierId);
  const initial = reward === undefined ? newValues(choices.today, tierIds) : valuesOf(reward, tierIds);
  const back = reward === undefined ? '/catalogue' : `/catalogue/${reward.id}`;
  const store = async (values: RewardValues): Promise<void> => {
    const of = { id: reward?.id ?? null, basedOn: reward?.revision ?? 0 };
    const data = await send((key) => ({ input: inputOf(values, { ...of, key }) }), afterCatalogueActs);
    if (!data) return;
    void message.success(t('catalogue.saved'));
    void navigate(scoped(`/catalogue/${data.writeReward.id}`));
  };
  const props = { choices, form, isNew: reward === undefined };
  return (
    <>
      <PageHead
        title={t(reward === undefined ? 'catalogue.newTitle' : 'catalogue.editTitle')}
        back={{ to: back, label: t('catalogue.back') }}
        sub={
          reward === undefined || reward.state === 'DRAFT'
            ? undefined
            : t('catalogue.editLive', { revision: reward.revision + 1 })
        }
      />
      <Form<RewardValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        className="stack"
        onFinish={(values) => void store(values)}
      >
        <Panel title={t('catalogue.what')}>
          <div className="pb">
            <WhatFields isNew={reward === undefined} />
          </div>
        </Panel>
        <Panel title={t('catalogue.howMuch')}>
          <div className="pb">
            <PriceFields {...props} />
          </div>
        </Panel>
        <Panel title={t('catalogue.howUsed')}>
          <div className="pb">
            <UseFields {...props} />
            <Refusal error={error && shownError(error)} />
            <div className="acts end">
              <Button onClick={() => void navigate(scoped(back))}>{t('dialog.cancel')}</Button>
              <Button type="primary" htmlType="submit" loading={fetching}>
                {t('catalogue.save')}
              </Button>
            </div>
          </div>
        </Panel>
      </Form>
    </>
  );
}
