import { shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Alert, App, Button, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AssessEvaluationRulesDocument, type EvaluationRulesPartsFragment } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';

type Version = EvaluationRulesPartsFragment;

const parts = ['purpose', 'need', 'effectOnPeople', 'protectiveMeasures'] as const;
type Words = Record<(typeof parts)[number], string>;

/** What a version does to people: written before anybody approves it, and anew where the rules have changed since. */
export function AssessmentPanel({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { assessment, assessed, state } = version;
  const isOpen = state === 'DRAFT' || (state === 'APPROVED' && assessment === null);
  return (
    <Panel
      title={t('evaluationRules.assessment')}
      note={
        assessment &&
        t('evaluationRules.assessedBy', {
          who: assessment.assessedBy,
          at: formatMoment(assessment.assessedAt, language),
        })
      }
    >
      <div className="pb stack">
        <p className="small ink3">{t('evaluationRules.assessmentHint')}</p>
        {!assessed && (
          <Alert
            type="info"
            showIcon
            title={t(assessment === null ? 'evaluationRules.missing' : 'evaluationRules.stale')}
          />
        )}
        {isOpen && may('EvaluationRules.draft') ? (
          <AssessmentForm version={version} />
        ) : (
          assessment && (
            <dl className="facts flat">
              {parts.map((part) => (
                <div key={part} style={{ display: 'contents' }}>
                  <dt>{t(`evaluationRules.${part}`)}</dt>
                  <dd>{assessment[part]}</dd>
                </div>
              ))}
            </dl>
          )
        )}
      </div>
    </Panel>
  );
}

function AssessmentForm({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, assess] = useMutation(AssessEvaluationRulesDocument);
  const send = async (words: Words): Promise<void> => {
    const { data } = await assess({
      input: { version: version.version, revision: version.revision, ...words },
    });
    if (data) void message.success(t('evaluationRules.assessed'));
  };
  return (
    <Form<Words>
      layout="vertical"
      requiredMark={false}
      {...(version.assessment && { initialValues: version.assessment })}
      onFinish={(words) => void send(words)}
    >
      {parts.map((part) => (
        <Form.Item
          key={part}
          name={part}
          label={t(`evaluationRules.${part}`)}
          rules={[{ required: true, whitespace: true, min: 10, message: t('evaluationRules.tooShort') }]}
        >
          <Input.TextArea rows={3} maxLength={4_000} />
        </Form.Item>
      ))}
      <Refusal error={error && shownError(error)} />
      <Button htmlType="submit" loading={fetching}>
        {t('evaluationRules.assess')}
      </Button>
    </Form>
  );
}
