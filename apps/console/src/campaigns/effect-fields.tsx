import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LineFields, TextFields } from '../words-fields.tsx';
import { type CampaignValues, type Giving, isThing, type ThingKind, type When } from './definition.ts';
import { givingsOf } from './what-goes.ts';
import { useThings } from './things.ts';

/** What everybody gets, and what they are told. */
export function EffectFields({ isFixed }: { isFixed: boolean }): ReactElement {
  const { t } = useTranslation();
  const when = Form.useWatch<When | undefined>('when', { preserve: true });
  const giving = Form.useWatch<Giving | undefined>('giving', { preserve: true });
  const required = [{ required: true, message: t('campaigns.missing') }];
  const amount = { style: { width: '100%' }, precision: 0 };
  return (
    <>
      <div className="two">
        <Form.Item name="giving" label={t('campaigns.editor.kind')} rules={required}>
          <Select
            options={givingsOf(when).map((value) => ({ value, label: t(`campaigns.editor.kinds.${value}`) }))}
          />
        </Form.Item>
        {giving === 'points' && (
          <Form.Item name="points" label={t('campaigns.editor.points')} rules={required}>
            <InputNumber min={1} max={1_000_000} {...amount} />
          </Form.Item>
        )}
        {giving === 'premium-points' && (
          <Form.Item name="perHundred" label={t('campaigns.editor.perHundred')} rules={required}>
            <InputNumber min={1} max={10_000} {...amount} />
          </Form.Item>
        )}
        {giving === 'multiplier' && (
          <Form.Item name="percent" label={t('campaigns.editor.percent')} rules={required}>
            <InputNumber min={101} max={1_000} {...amount} />
          </Form.Item>
        )}
        {isThing(giving) && <ThingField kind={giving} />}
      </div>
      {giving !== 'none' && !isThing(giving) && (
        <Form.Item
          name="expiresAfterMonths"
          label={t('campaigns.editor.expires')}
          extra={t('campaigns.editor.expiresHint')}
        >
          <InputNumber min={1} max={120} precision={0} style={{ width: 160 }} />
        </Form.Item>
      )}
      <Form.Item name="hasNotice" valuePropName="checked" extra={t('campaigns.editor.noticeHint')}>
        <Checkbox disabled={giving === 'none' || isFixed}>{t('campaigns.editor.notice')}</Checkbox>
      </Form.Item>
      <NoticeFields giving={giving} />
    </>
  );
}

const thingLabels = { coupon: 'couponKind', gift: 'reward', invitation: 'event' } as const;

/** Which coupon, reward or event it is. */
function ThingField({ kind }: { kind: ThingKind }): ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CampaignValues>();
  const { optionsOf, isLoaded } = useThings();
  const options = optionsOf(kind);
  const chosen = Form.useWatch<string | null | undefined>('thing', { form, preserve: true });
  // What was chosen of another kind is none of this one.
  useEffect(() => {
    if (isLoaded && chosen && !options.some(({ value }) => value === chosen))
      form.setFieldValue('thing', null);
  }, [isLoaded, chosen, options, form]);
  return (
    <Form.Item
      name="thing"
      label={t(`campaigns.editor.${thingLabels[kind]}`)}
      extra={t(
        isLoaded && options.length === 0 ? 'campaigns.editor.nothingToChoose' : 'campaigns.editor.thingHint',
      )}
      rules={[{ required: true, message: t('campaigns.missing') }]}
    >
      <Select options={[...options]} loading={!isLoaded} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}

function NoticeFields({ giving }: { giving: CampaignValues['giving'] | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const hasNotice = Form.useWatch<boolean | undefined>('hasNotice', { preserve: true });
  if (hasNotice !== true && giving !== 'none') return null;
  return (
    <>
      <LineFields
        zh={{ name: 'titleZh', label: t('campaigns.editor.titleZh') }}
        en={{ name: 'titleEn', label: t('campaigns.editor.titleEn') }}
        missing={t('campaigns.missing')}
      />
      <TextFields
        zh={{ name: 'textZh', label: t('campaigns.editor.textZh') }}
        en={{ name: 'textEn', label: t('campaigns.editor.textEn') }}
        missing={t('campaigns.missing')}
      />
    </>
  );
}
