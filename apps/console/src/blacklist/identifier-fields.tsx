import { Icon } from '@evergreen/web';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentifierKind } from '../graphql.gen.ts';

export interface TypedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

const kinds: readonly IdentifierKind[] = ['IDENTITY', 'PHONE', 'PLATE', 'VIN'];
const most = 8;

/** What somebody is known by, one at least. The list is called `identifiers`. */
export function IdentifierFields({ hint }: { hint?: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item label={t('blacklist.identifiers')} extra={hint}>
      <Form.List name="identifiers" initialValue={[{ kind: 'IDENTITY', value: '' }]}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div
                key={key}
                className="row start-row"
                style={{ gap: 8, marginBottom: 8, alignItems: 'start' }}
              >
                <Form.Item name={[name, 'kind']} noStyle>
                  <Select
                    aria-label={t('blacklist.identifiers')}
                    style={{ width: 160 }}
                    options={kinds.map((kind) => ({ value: kind, label: t(`blacklist.kinds.${kind}`) }))}
                  />
                </Form.Item>
                <Form.Item
                  className="grow"
                  style={{ marginBottom: 0 }}
                  name={[name, 'value']}
                  rules={[{ required: true, whitespace: true, message: t('blacklist.valueMissing') }]}
                >
                  <Input aria-label={t('blacklist.value')} maxLength={60} autoComplete="off" />
                </Form.Item>
                {fields.length > 1 && (
                  <Button
                    type="text"
                    aria-label={t('blacklist.removeIdentifier')}
                    icon={<Icon name="cross" size="s" />}
                    onClick={() => remove(name)}
                  />
                )}
              </div>
            ))}
            {fields.length < most && (
              <Button
                size="small"
                icon={<Icon name="plus" size="s" />}
                onClick={() => add({ kind: 'PHONE', value: '' })}
              >
                {t('blacklist.addIdentifier')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
