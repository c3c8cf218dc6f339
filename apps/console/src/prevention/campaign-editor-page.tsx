import { EmptyState, ErrorState, shownError, useKeyedMutation } from '@evergreen/web';
import { App, Button, Form, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  BusinessDayDocument,
  DraftPreventionCampaignDocument,
  PreventionCampaignDocument,
  type PreventionCampaignPartsFragment,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { RuleEditor, ruleInput, useWriting } from '../segments/rule-editor.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterPreventionActs } from './after-acts.ts';
import { AudienceCount } from './audience-count.tsx';
import { PlanFields, type PlanValues } from './plan-fields.tsx';

/** A campaign being written: a new one, or a draft. */
export default function CampaignEditorPage(): ReactElement {
  const { id } = useParams();
  return id === undefined ? <New /> : <Existing id={id} />;
}

function New(): ReactElement {
  const [{ data, error }, ask] = useQuery({ query: BusinessDayDocument });
  if (data) return <Editor initial={newValues(data.today)} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return <Skeleton active />;
}

function Existing({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PreventionCampaignDocument,
    variables: { id, office: null },
    requestPolicy: 'network-only',
  });
  // What somebody is writing stays, whatever is read meanwhile.
  const [begun, setBegun] = useState<PreventionCampaignPartsFragment>();
  const found = data?.preventionCampaign?.campaign;
  if (begun === undefined && found && !fetching) setBegun(found);
  if (begun !== undefined) return <Editor initial={valuesOf(begun)} campaign={begun} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching) return <Skeleton active />;
  return <EmptyState icon="question" title={t('prevention.unknown')} hint={t('prevention.unknownHint')} />;
}

const form = 'YYYY-MM-DD';
const usual = { heldOutPercent: 10, windowDays: 30, days: 2 };
const type1 = 'quadrant = 1';

function newValues(today: string): Partial<PlanValues> {
  const startsOn = dayjs(today);
  return {
    ...{ severity: 'ORANGE', regions: [], isMarketing: false, heldOutPercent: usual.heldOutPercent },
    ...{ windowDays: usual.windowDays, startsOn, endsOn: startsOn.add(usual.days, 'day') },
  };
}

function valuesOf(campaign: PreventionCampaignPartsFragment): Partial<PlanValues> {
  const { hazard, severity, regions, startsOn, endsOn, source, title, advice, isMarketing } = campaign;
  return {
    ...{
      hazard,
      severity,
      regions: [...regions],
      startsOn: dayjs(startsOn),
      endsOn: dayjs(endsOn),
      source,
      isMarketing,
    },
    ...{ titleZh: title.zh, titleEn: title.en, adviceZh: advice.zh, adviceEn: advice.en },
    ...{ heldOutPercent: campaign.heldOutPercent, windowDays: campaign.windowDays },
  };
}

interface Written {
  readonly initial: Partial<PlanValues>;
  /** The draft that is changed; undefined: a new one. */
  readonly campaign?: PreventionCampaignPartsFragment;
}

function Editor({ initial, campaign }: Written): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [fields] = Form.useForm<PlanValues>();
  const { send, fetching, error } = useKeyedMutation(DraftPreventionCampaignDocument);
  const { writing, preview, change } = useWriting(
    campaign === undefined || campaign.rule === '' ? undefined : { rule: campaign.rule },
  );
  const wanted = Form.useWatch((values: PlanValues) => values, fields) as PlanValues | undefined;
  // Nothing written: everybody there. A rule that cannot be read yet counts nobody.
  const rule = ruleInput(writing) === undefined ? '' : preview?.text;
  const back =
    campaign === undefined
      ? { to: '/prevention', label: t('prevention.back') }
      : { to: `/prevention/${campaign.id}`, label: t('prevention.back') };
  const store = async (): Promise<void> => {
    const values = await fields.validateFields().catch(() => undefined);
    if (values === undefined || rule == null) return;
    const { startsOn, endsOn, ...rest } = values;
    const data = await send(
      (key) => ({
        input: {
          ...{ key, campaignId: campaign?.id ?? null, basedOn: campaign?.revision ?? 0, ...rest, rule },
          ...{ startsOn: startsOn.format(form), endsOn: endsOn.format(form) },
        },
      }),
      afterPreventionActs,
    );
    if (!data) return;
    void message.success(t('prevention.stored'));
    void navigate(scoped(`/prevention/${data.draftPreventionCampaign.id}`));
  };
  return (
    <>
      <PageHead
        title={t(campaign === undefined ? 'prevention.newTitle' : 'prevention.editTitle')}
        back={back}
      />
      <div className="split">
        <Panel title={t('prevention.what')}>
          <div className="pb">
            <Form<PlanValues>
              form={fields}
              layout="vertical"
              requiredMark={false}
              initialValues={initial}
              scrollToFirstError={{ focus: true }}
            >
              <PlanFields form={fields} />
            </Form>
            <h3 className="h3">{t('prevention.forWhom')}</h3>
            <div className="acts" style={{ margin: '8px 0 12px' }}>
              <Button size="small" onClick={() => change({ ...writing, written: 'text', text: type1 })}>
                {t('prevention.type1')}
              </Button>
              <Button size="small" onClick={() => change({ ...writing, written: 'text', text: '' })}>
                {t('prevention.clearRule')}
              </Button>
              {rule === '' && <span className="small ink3">{t('prevention.everybody')}</span>}
            </div>
            <RuleEditor writing={writing} preview={preview} onChange={change} />
            <Refusal error={error && shownError(error)} />
            <div className="acts end">
              <Button onClick={() => void navigate(scoped(back.to))}>{t('prevention.cancel')}</Button>
              <Button type="primary" loading={fetching} disabled={rule == null} onClick={() => void store()}>
                {t('prevention.store')}
              </Button>
            </div>
          </div>
        </Panel>
        <Panel title={t('prevention.audience')}>
          <div className="pb">
            {rule == null ? (
              <p className="small ink3">{t('prevention.ruleUnready')}</p>
            ) : (
              <AudienceCount
                asked={{ regions: wanted?.regions ?? [], rule, isMarketing: wanted?.isMarketing ?? false }}
                heldOutPercent={wanted?.heldOutPercent ?? 0}
              />
            )}
          </div>
        </Panel>
      </div>
    </>
  );
}
