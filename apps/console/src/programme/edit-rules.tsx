import { shownError, type ShownError } from '@evergreen/web';
import { App, Button, Form, type FormInstance } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeProgrammeDraftDocument } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { BenefitFields } from './benefit-fields.tsx';
import { ExpiryFields } from './expiry-fields.tsx';
import { placeOf } from './field-places.ts';
import { type RuleValues, valuesOf } from './form-values.ts';
import { GeneralFields } from './general-fields.tsx';
import { PointFields } from './point-fields.tsx';
import { ReasonFields } from './reason-fields.tsx';
import type { Rules, Version } from './rules.ts';
import { rulesOf } from './rules-of-form.ts';
import { TierFields } from './tier-fields.tsx';

interface EditProps {
  readonly version: Version;
  /** Every approved version, the newest first. */
  readonly approved: readonly Rules[];
  readonly today: string;
  readonly isUnsaved: boolean;
  onEdit(): void;
  onSaved(): void;
}

/** A draft in fields. */
export function EditRules({ version, approved, today, isUnsaved, onEdit, onSaved }: EditProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<RuleValues>();
  // Refusals name places that only the server knows.
  const fields: FormInstance = form;
  const [{ fetching }, change] = useMutation(ChangeProgrammeDraftDocument);
  const [refusal, setRefusal] = useState<ShownError>();
  const { rules, revision } = version;
  const save = async (): Promise<void> => {
    // Rows carry what has no field, such as the id they are known by.
    const rulesAsked = rulesOf(form.getFieldsValue(true), rules);
    const { data, error } = await change({ version: version.version, revision, rules: rulesAsked });
    setRefusal(error && showAtFields(shownError(error)));
    if (!data) return;
    void message.success(t('programme.saved'));
    onSaved();
  };
  /** Tells what is wrong where it was typed. @returns what remains to be told below the form */
  const showAtFields = (shown: ShownError): ShownError => {
    const placed = shown.fields.map((each) => ({ ...each, place: placeOf(each.field)?.join('.') }));
    const drawn = fields.getFieldsError().map(({ name }) => ({ name, place: name.join('.') }));
    // Also where nothing is wrong any more.
    fields.setFields(
      drawn.map(({ name, place }) => ({
        name,
        errors: placed
          .filter((each) => each.place === place)
          .map(({ problem }) => t('programme.form.refused', { problem })),
      })),
    );
    const places = new Set<string | undefined>(drawn.map(({ place }) => place));
    return { ...shown, fields: placed.filter(({ place }) => !places.has(place)) };
  };
  const reasonIds = approved.flatMap(({ adjustmentReasons }) =>
    adjustmentReasons.map((each) => each.reasonId),
  );
  return (
    <Form<RuleValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={valuesOf(rules)}
      scrollToFirstError={{ focus: true }}
      onValuesChange={onEdit}
      onFinish={() => void save()}
      className="stack"
    >
      <Section title={t('programme.form.general')}>
        <GeneralFields rules={rules} today={today} />
      </Section>
      <Section title={t('programme.form.tiers')} note={t('programme.form.tiersHint')}>
        <TierFields approved={approved} onEdit={onEdit} />
      </Section>
      <Section title={t('programme.form.benefits')}>
        <BenefitFields />
      </Section>
      <Section title={t('programme.form.expiry')} note={t('programme.form.expiryHint')}>
        <ExpiryFields />
      </Section>
      <Section title={t('programme.form.points')}>
        <PointFields />
      </Section>
      <Section title={t('programme.form.reasons')} note={t('programme.form.reasonsHint')}>
        <ReasonFields usedIds={reasonIds} />
      </Section>
      <Refusal error={refusal} />
      <div className="save-bar">
        <span className="small ink3" role="status">
          {t(isUnsaved ? 'programme.unsaved' : 'programme.allSaved')}
        </span>
        <Button type="primary" htmlType="submit" disabled={!isUnsaved} loading={fetching}>
          {t('programme.save')}
        </Button>
      </div>
    </Form>
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
