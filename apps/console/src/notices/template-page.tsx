import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ActivateNoticeTemplateDocument,
  NoticeTemplateDocument,
  type NoticeTemplateQuery,
  type TemplateVersionPartsFragment,
} from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { useTemplateWords } from './delivery-words.tsx';
import { TemplateEditor } from './template-editor.tsx';

export type Template = NonNullable<NoticeTemplateQuery['noticeTemplate']>;
export type Version = TemplateVersionPartsFragment;

/** The versions of one kind of notice, and the writing of a new one. */
export default function TemplatePage(): ReactElement {
  const { t } = useTranslation();
  const nameOf = useTemplateWords();
  const { template: name = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: NoticeTemplateDocument,
    variables: { template: name },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/notice-templates', label: t('desk.template.back') };
  const template = data?.noticeTemplate;
  return (
    <>
      <PageHead title={template ? nameOf(template.template) : t('desk.list.title')} back={back} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!template && !error && fetching && <Skeleton active />}
      {!template && !error && !fetching && (
        <EmptyState
          icon="question"
          title={t('desk.template.unknown')}
          hint={t('desk.template.unknownHint')}
        />
      )}
      {template && <Loaded template={template} />}
    </>
  );
}

function Loaded({ template }: { template: Template }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const [source, setSource] = useState<Version>();
  const [activating, setActivating] = useState<Version>();
  return (
    <>
      {source && (
        <TemplateEditor
          key={source.version}
          template={template}
          source={source}
          onSaved={() => {
            setSource(undefined);
            void message.success(t('desk.template.saved'));
          }}
          onClose={() => setSource(undefined)}
        />
      )}
      <Panel title={t('desk.template.versions')} note={String(template.versions.length)}>
        <ul className="versions">
          {template.versions.map((version) => (
            <li key={version.version}>
              <VersionWords version={version} />
              <div className="acts">
                {version.mayActivate && (
                  <Button type="primary" onClick={() => setActivating(version)}>
                    {t('desk.template.activate')}
                  </Button>
                )}
                {may('NoticeTemplate.draft') && !source && (
                  <Button onClick={() => setSource(version)}>
                    {t(version.state === 'ACTIVE' ? 'desk.template.write' : 'desk.template.writeFrom')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Panel>
      {activating && (
        <ActivateDialog
          template={template.template}
          version={activating.version}
          onClose={() => setActivating(undefined)}
        />
      )}
    </>
  );
}

const tones = { DRAFT: 'chip warn', ACTIVE: 'chip ok', RETIRED: 'chip', REPLACED: 'chip' } as const;

function VersionWords({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, draftedBy, draftedAt, activatedBy, activatedAt, channels, mayActivate } = version;
  const by = (who: string | null, at: string) => ({
    who: who ?? t('desk.template.shipped'),
    at: formatMoment(at, language),
  });
  return (
    <>
      <div className="row gap">
        <h3 className="h3">{version.version}</h3>
        <span className={tones[state]}>{t(`desk.template.states.${state}`)}</span>
        <span className="small ink3">
          {draftedBy === null
            ? t('desk.template.shipped')
            : t('desk.template.draftedBy', by(draftedBy, draftedAt))}
          {activatedBy !== null &&
            activatedAt !== null &&
            ` · ${t('desk.template.activatedBy', by(activatedBy, activatedAt))}`}
          {state === 'DRAFT' && !mayActivate && ` · ${t('desk.template.waits')}`}
          {` · ${channels.map((each) => t(`desk.channels.${each}`)).join(' · ')}`}
        </span>
      </div>
      <div className="pair">
        {(['zh', 'en'] as const).map((each) => (
          <div key={each} lang={each === 'zh' ? 'zh-CN' : 'en'}>
            <div className="b">{version[each].title}</div>
            <div>{version[each].body}</div>
            <div className="small ink3">{version[each].sms}</div>
          </div>
        ))}
      </div>
    </>
  );
}

function ActivateDialog({
  template,
  version,
  onClose,
}: {
  template: string;
  version: number;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, activate] = useMutation(ActivateNoticeTemplateDocument);
  const send = async (): Promise<void> => {
    const { data } = await activate({ template, version });
    if (!data) return;
    void message.success(t('desk.template.activated', { version }));
    onClose();
  };
  return (
    <FormDialog<object>
      title={t('desk.template.activateTitle', { version })}
      submit={t('desk.template.activate')}
      isBusy={fetching}
      error={error}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <p className="ink2">{t('desk.template.activateFacts')}</p>
    </FormDialog>
  );
}
