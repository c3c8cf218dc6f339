import { shownError, type ShownError } from '@evergreen/web';
import { App, Button, Form, Input, type FormInstance } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeRuleSetDraftDocument } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { documentOfForm, formPlace, isRecord, type RuleDocument } from './document.ts';
import { LadderFields } from './ladder-fields.tsx';
import {
  ClaimFields,
  CoverField,
  NumberField,
  NumberSteps,
  CreditFields,
  RenewalFields,
  TermFields,
} from './rule-fields.tsx';
import type { Draft } from './versions.ts';

interface EditProps {
  readonly draft: Draft;
  readonly isUnsaved: boolean;
  onEdit(): void;
  onSaved(): void;
}

/** A draft in fields; their names are the places in the document, so that refusals name them. */
export function EditDraft({ draft, isUnsaved, onEdit, onSaved }: EditProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<RuleDocument>();
  const fields: FormInstance = form;
  const [{ fetching }, change] = useMutation(ChangeRuleSetDraftDocument);
  const [refusal, setRefusal] = useState<ShownError>();
  const { ruleSetId, version, revision, document } = draft;
  const save = async (): Promise<void> => {
    const values = documentOfForm(form.getFieldsValue(true) as RuleDocument);
    const read = { ruleSetId, version, revision };
    const { data, error } = await change({ draft: read, document: JSON.stringify(values) });
    setRefusal(error && showAtFields(shownError(error)));
    if (!data) return;
    void message.success(t('ruleSets.saved'));
    onSaved();
  };
  /** Tells what is wrong where it was typed. @returns what remains to be told below the form */
  const showAtFields = (shown: ShownError): ShownError => {
    const drawn = new Set(fields.getFieldsError().map(({ name }) => name.join('.')));
    fields.setFields(
      [...drawn].map((place) => ({
        name: formPlace(place),
        errors: shown.fields
          .filter(({ field }) => field === place)
          .map(({ problem }) => t('ruleSets.refused', { problem })),
      })),
    );
    return { ...shown, fields: shown.fields.filter(({ field }) => !drawn.has(field)) };
  };
  return (
    <Form<RuleDocument>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={isRecord(document) ? document : {}}
      scrollToFirstError={{ focus: true }}
      onValuesChange={onEdit}
      onFinish={() => void save()}
      className="stack"
    >
      <Section title={t('ruleSets.form.general')}>
        <div className="fields">
          <TextField name={['name', 'zh']} label={t('ruleSets.fields.nameZh')} />
          <TextField name={['name', 'en']} label={t('ruleSets.fields.nameEn')} />
          <Form.Item
            name="effectiveFrom"
            label={t('ruleSets.fields.effectiveFrom')}
            rules={[{ required: true, message: t('ruleSets.required') }]}
          >
            <Input type="date" />
          </Form.Item>
          <CoverField />
        </div>
      </Section>
      <Section title={t('ruleSets.form.ladder')} note={t('ruleSets.form.ladderHint')}>
        <LadderFields onEdit={onEdit} />
      </Section>
      <Section title={t('ruleSets.form.renewal')} note={t('ruleSets.form.renewalHint')}>
        <RenewalFields />
      </Section>
      <Section title={t('ruleSets.form.credit')} note={t('ruleSets.form.creditHint')}>
        <CreditFields />
      </Section>
      <Section title={t('ruleSets.form.claims')}>
        <ClaimFields />
      </Section>
      <Section title={t('ruleSets.form.after')} note={t('ruleSets.form.afterHint')}>
        <NumberSteps
          name={['noClaim', 'stepBack']}
          fields={[
            { name: 'fromCleanYears', label: t('ruleSets.fields.stepBackFrom'), min: 1, max: 100 },
            { name: 'afterOne', label: t('ruleSets.fields.stepBackOne'), min: 0, max: 100 },
            { name: 'afterTwo', label: t('ruleSets.fields.stepBackTwo'), min: 0, max: 100 },
          ]}
          onEdit={onEdit}
        />
        <div className="fields">
          <NumberField
            name={['noClaim', 'protection', 'fromCleanYears']}
            label={t('ruleSets.fields.protectionFrom')}
            min={1}
            max={100}
            emptyMeans={t('ruleSets.form.none')}
          />
          <NumberField
            name={['noClaim', 'protection', 'withinYears']}
            label={t('ruleSets.fields.protectionWithin')}
            min={1}
            max={100}
            emptyMeans={t('ruleSets.form.none')}
          />
        </div>
      </Section>
      <Section title={t('ruleSets.form.term')}>
        <TermFields />
      </Section>
      <Refusal error={refusal} />
      <div className="save-bar">
        <span className="small ink3" role="status">
          {t(isUnsaved ? 'ruleSets.unsaved' : 'ruleSets.allSaved')}
        </span>
        <Button type="primary" htmlType="submit" disabled={!isUnsaved} loading={fetching}>
          {t('ruleSets.save')}
        </Button>
      </div>
    </Form>
  );
}

function TextField({ name, label }: { name: string[]; label: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, whitespace: true, message: t('ruleSets.required') }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  );
}

function Section({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <Panel title={title} note={note}>
      <div className="pb stack">{children}</div>
    </Panel>
  );
}
