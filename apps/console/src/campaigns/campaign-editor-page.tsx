import { EmptyState, ErrorState, shownError, useKeyedMutation } from '@evergreen/web';
import { App, Button, Form, Skeleton, Steps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  BusinessDayDocument,
  CampaignDocument,
  type CampaignPartsFragment,
  DraftCampaignDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterCampaignActs } from './after-acts.ts';
import { AudienceFields } from './audience-fields.tsx';
import { BasicsFields } from './basics-fields.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { newestOf } from './campaign-acts.tsx';
import { Foreseen } from './foreseen.tsx';
import {
  type CampaignDefinition,
  type CampaignValues,
  definitionOf,
  usualValues,
  valuesOf,
} from './definition.ts';
import { EffectFields } from './effect-fields.tsx';
import { settled } from './what-goes.ts';

/** A campaign being written: a new one, a draft, or a new revision of one that runs. */
export default function CampaignEditorPage(): ReactElement {
  const { id } = useParams();
  return id === undefined ? <New /> : <Existing id={id} />;
}

function New(): ReactElement {
  const [{ data, error }, ask] = useQuery({ query: BusinessDayDocument });
  if (data) return <Editor initial={usualValues(data.today)} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return <Skeleton active />;
}

function Existing({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  // What somebody is writing stays, whatever is read meanwhile.
  const [begun, setBegun] = useState<CampaignPartsFragment>();
  const found = data?.campaign?.campaign;
  if (begun === undefined && found && !fetching) setBegun(found);
  if (begun !== undefined) {
    const { definition } = (begun.pending ?? begun.active)!;
    return <Editor initial={valuesOf(definition as CampaignDefinition)} campaign={begun} />;
  }
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching) return <Skeleton active />;
  return <EmptyState icon="question" title={t('campaigns.unknown')} hint={t('campaigns.unknownHint')} />;
}

const stepNames = ['basics', 'audience', 'effect', 'budget', 'check'] as const;

interface Written {
  readonly initial: Partial<CampaignValues>;
  /** The campaign that is changed; undefined: a new one. */
  readonly campaign?: CampaignPartsFragment;
}

function Editor({ initial, campaign }: Written): ReactElement {
  const { t } = useTranslation();
  const [fields] = Form.useForm<CampaignValues>();
  const [step, setStep] = useState(0);
  const values = Form.useWatch((all: CampaignValues) => all, { form: fields, preserve: true }) as
    CampaignValues | undefined;
  const isFixed = campaign?.launchedOn != null;
  const name = stepNames[step]!;
  const back =
    campaign === undefined
      ? { to: '/campaigns', label: t('campaigns.back') }
      : { to: `/campaigns/${campaign.id}`, label: t('campaigns.back') };
  const go = async (to: number): Promise<void> => {
    // Backwards nothing is asked; forwards what is shown must be right.
    if (to > step && (await fields.validateFields().catch(() => undefined)) === undefined) return;
    setStep(to);
  };
  return (
    <>
      <PageHead
        title={t(campaign === undefined ? 'campaigns.editor.newTitle' : 'campaigns.editor.editTitle')}
        back={back}
      />
      <Steps
        size="small"
        current={step}
        onChange={(to) => void go(to)}
        items={stepNames.map((each) => ({ title: t(`campaigns.editor.steps.${each}`) }))}
        style={{ marginBottom: 14 }}
      />
      <div className="split">
        <Panel title={t(`campaigns.editor.steps.${name}`)}>
          <div className="pb">
            {isFixed && <p className="small ink3">{t('campaigns.editor.fixed')}</p>}
            <Form<CampaignValues>
              form={fields}
              layout="vertical"
              requiredMark={false}
              initialValues={initial}
              // Of all steps: what is told of is the shown one alone.
              onValuesChange={() =>
                fields.setFieldsValue(settled(fields.getFieldsValue(true) as CampaignValues))
              }
              preserve
              scrollToFirstError={{ focus: true }}
            >
              {name === 'basics' && <BasicsFields isFixed={isFixed} />}
              {name === 'audience' && <AudienceFields form={fields} isFixed={isFixed} />}
              {name === 'effect' && <EffectFields isFixed={isFixed} />}
              {name === 'budget' && <BudgetFields />}
            </Form>
            {name === 'check' && <p className="ink2">{t('campaigns.editor.checkHint')}</p>}
            <Footer step={step} go={go} campaign={campaign} values={values} back={back.to} />
          </div>
        </Panel>
        <Foreseen values={values} />
      </div>
    </>
  );
}

function Footer({
  step,
  go,
  campaign,
  values,
  back,
}: {
  step: number;
  go: (to: number) => Promise<void>;
  campaign: CampaignPartsFragment | undefined;
  values: CampaignValues | undefined;
  back: string;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { send, fetching, error } = useKeyedMutation(DraftCampaignDocument);
  const isLast = step === stepNames.length - 1;
  const store = async (): Promise<void> => {
    if (values === undefined) return;
    const data = await send(
      (key) => ({
        input: {
          ...{ key, campaignId: campaign?.id ?? null, basedOn: campaign ? newestOf(campaign) : 0 },
          definition: JSON.stringify(definitionOf(values)),
        },
      }),
      afterCampaignActs,
    );
    if (!data) return;
    void message.success(t('campaigns.editor.stored'));
    void navigate(scoped(`/campaigns/${data.draftCampaign.id}`));
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <div className="acts end">
        <Button onClick={() => void navigate(scoped(back))}>{t('campaigns.editor.cancel')}</Button>
        {step > 0 && <Button onClick={() => void go(step - 1)}>{t('campaigns.editor.previous')}</Button>}
        {isLast ? (
          <Button type="primary" loading={fetching} onClick={() => void store()}>
            {t('campaigns.editor.store')}
          </Button>
        ) : (
          <Button type="primary" onClick={() => void go(step + 1)}>
            {t('campaigns.editor.next')}
          </Button>
        )}
      </div>
    </>
  );
}
