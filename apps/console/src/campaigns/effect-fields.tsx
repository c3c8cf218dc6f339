import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignValues, Giving, When } from './definition.ts';

/** What goes with an event: a share of the premium needs one that is about a premium. */
function givingsOf(when: When | undefined): Giving[] {
  if (when === 'claim-free') return ['points', 'multiplier', 'none'];
  if (when === 'tier-reached') return ['points', 'none'];
  return ['points', 'premium-points', 'none'];
}

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
      </div>
      {giving !== 'none' && (
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

function NoticeFields({ giving }: { giving: CampaignValues['giving'] | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const hasNotice = Form.useWatch<boolean | undefined>('hasNotice', { preserve: true });
  if (hasNotice !== true && giving !== 'none') return null;
  const rules = [{ required: true, whitespace: true, message: t('campaigns.missing') }];
  return (
    <>
      <div className="two">
        <Form.Item name="titleZh" label={t('campaigns.editor.titleZh')} rules={rules}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="titleEn" label={t('campaigns.editor.titleEn')} rules={rules}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="textZh" label={t('campaigns.editor.textZh')} rules={rules}>
        <Input.TextArea maxLength={200} showCount rows={2} />
      </Form.Item>
      <Form.Item name="textEn" label={t('campaigns.editor.textEn')} rules={rules}>
        <Input.TextArea maxLength={200} showCount rows={2} />
      </Form.Item>
    </>
  );
}
