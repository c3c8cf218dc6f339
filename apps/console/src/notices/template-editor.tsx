import { shownError, useKeyedMutation } from '@evergreen/web';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DraftNoticeTemplateDocument,
  type NoticeChannel,
  type TemplateTextsInput,
  type TemplateWordsInput,
} from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import type { Template, Version } from './template-page.tsx';
import { TemplatePreview, usePreview } from './template-preview.tsx';

const languages = ['zh', 'en'] as const;
const outside = ['SMS', 'EMAIL'] as const satisfies readonly NoticeChannel[];

interface Values {
  readonly zh: TemplateTextsInput;
  readonly en: TemplateTextsInput;
  /** Besides the inbox, which every notice takes. */
  readonly outside: NoticeChannel[];
}

function wordsOf({ zh, en, outside: ways }: Values): TemplateWordsInput {
  return { zh, en, channels: ['IN_APP', ...ways] };
}

const textsOf = ({ title, body, sms }: TemplateTextsInput): TemplateTextsInput => ({ title, body, sms });

/** A new version, written in both languages beside what it will read like. */
export function TemplateEditor({
  template,
  source,
  onSaved,
  onClose,
}: {
  template: Template;
  source: Version;
  onSaved: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const initial: Values = {
    ...{ zh: textsOf(source.zh), en: textsOf(source.en) },
    outside: source.channels.filter((channel) => channel !== 'IN_APP'),
  };
  const [values, setValues] = useState(initial);
  const preview = usePreview(template.template, wordsOf(values));
  const { send: draft, fetching, error } = useKeyedMutation(DraftNoticeTemplateDocument);
  const newest = Math.max(...template.versions.map(({ version }) => version));
  const save = async (): Promise<void> => {
    const asked = { template: template.template, basedOn: newest, words: wordsOf(values) };
    const data = await draft((key) => ({ input: { key, ...asked } }), {
      additionalTypenames: ['NoticeTemplate', 'NoticeTemplateSummary'],
    });
    if (data) onSaved();
  };
  const isReady = preview !== undefined && preview.problems.length === 0;
  return (
    <Panel title={t('desk.template.writeTitle', { version: newest + 1 })}>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="pb template-form"
        initialValues={initial}
        onValuesChange={(_, all) => setValues(all)}
        onFinish={() => void save()}
      >
        <p className="small ink3">
          {t('desk.template.placeholders')}{' '}
          {template.parameters.map(({ name }) => (
            <code key={name} className="chip line">{`{${name}}`}</code>
          ))}
        </p>
        <div className="pair">
          {languages.map((language) => (
            <fieldset key={language} className="bare" lang={language === 'zh' ? 'zh-CN' : 'en'}>
              <legend className="h3">{t(`desk.template.${language}`)}</legend>
              <Form.Item name={[language, 'title']} label={t('desk.template.title')}>
                <Input maxLength={100} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[language, 'body']} label={t('desk.template.body')}>
                <Input.TextArea maxLength={1200} rows={4} />
              </Form.Item>
              <Form.Item name={[language, 'sms']} label={t('desk.template.sms')}>
                <Input.TextArea maxLength={400} rows={2} />
              </Form.Item>
            </fieldset>
          ))}
        </div>
        <Form.Item name="outside" label={t('desk.template.ways')} extra={t('desk.template.inboxAlways')}>
          <Checkbox.Group options={outside.map((value) => ({ value, label: t(`desk.channels.${value}`) }))} />
        </Form.Item>
        <TemplatePreview preview={preview} />
        <Refusal error={error && shownError(error)} />
        <div className="acts end">
          <Button onClick={onClose}>{t('desk.template.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={fetching} disabled={!isReady}>
            {t('desk.template.save')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
