import { useKeyedMutation } from '@evergreen/web';
import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import {
  AddCustomerContactDocument,
  type ContactPartsFragment,
  type CustomerContactKind,
} from '../graphql.gen.ts';
import { afterContacts } from './after-acts.ts';

interface ContactDialogProps {
  readonly customerId: string;
  /** The one that is wrong; undefined: another one is added. */
  readonly corrects: ContactPartsFragment | undefined;
  onClose(): void;
}

interface Values {
  readonly kind: CustomerContactKind;
  readonly value: string;
  readonly preferred: boolean;
}

const kinds: readonly CustomerContactKind[] = ['PHONE', 'EMAIL', 'ADDRESS'];

/** Another way to reach a customer, or the right one in the place of a wrong one. */
export function ContactDialog({ customerId, corrects, onClose }: ContactDialogProps): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(AddCustomerContactDocument);
  const add = async ({ kind, value, preferred }: Values): Promise<void> => {
    const said = {
      customerId,
      kind,
      value: value.trim(),
      preferred,
      correctsId: corrects?.contactId ?? null,
    };
    if (await send((key) => ({ input: { key, ...said } }), afterContacts)) onClose();
  };
  return (
    <FormDialog<Values>
      title={t(corrects ? 'story.contactForm.correct' : 'story.contactForm.add')}
      submit={t('story.contactForm.submit')}
      isBusy={fetching}
      error={error}
      initial={{ kind: corrects?.kind ?? 'PHONE', value: '', preferred: corrects?.preferred ?? false }}
      onSubmit={(values) => void add(values)}
      onClose={onClose}
    >
      {corrects && <p className="ink2">{t('story.contactForm.ends', { contact: corrects.valueMasked })}</p>}
      <Form.Item name="kind" label={t('story.contactForm.kind')}>
        <Select
          disabled={corrects !== undefined}
          options={kinds.map((value) => ({ value, label: t(`story.contactKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('story.contactForm.value')}
        rules={[{ required: true, whitespace: true, message: t('story.contactForm.missing') }]}
      >
        <Input maxLength={200} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="preferred" valuePropName="checked">
        <Checkbox>{t('story.contactForm.preferred')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
