import { Icon } from '@evergreen/web';
import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberEventKind } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { depthOf } from '../organisation/office-tree.ts';
import { useMay } from '../viewer.ts';

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

export interface EventValues {
  readonly kind: MemberEventKind;
  readonly orgPath: string;
  readonly name: InBoth;
  readonly description: InBoth;
  readonly place: InBoth;
  readonly answerUntil: Dayjs;
  readonly offerHours: number;
  readonly points: number;
  readonly pointsMonths: number;
  readonly reminderDays: number[];
  readonly feedbackDays: number;
  readonly hasWalkIns: boolean;
  readonly sessions: {
    readonly id?: string;
    readonly startsAt: Dayjs;
    readonly endsAt: Dayjs;
    readonly capacity: number;
    readonly partyMax: number;
  }[];
}

const kinds = ['VISIT_DAY', 'TALK', 'FAMILY_DAY'] as const;
const reminders = [1, 2, 3, 5, 7, 14].map((value) => ({ value, label: String(value) }));
const minutes = 'YYYY-MM-DD HH:mm';

/** What the event is, when and where, for how many, and its rules. */
export function EventFields({ isPublished, zone }: { isPublished: boolean; zone: string }): ReactElement {
  return (
    <>
      <About isPublished={isPublished} />
      <Sessions zone={zone} />
      <Rules />
    </>
  );
}

function useRequired(): { required: true; whitespace?: boolean; message: string }[] {
  const { t } = useTranslation();
  return [{ required: true, message: t('events.missing') }];
}

function About({ isPublished }: { isPublished: boolean }): ReactElement {
  const { t } = useTranslation();
  const { offices, nameOf } = useOffices();
  const may = useMay();
  const required = useRequired();
  const own = offices
    .filter(({ orgPath }) => may('MemberEvent.manage', orgPath))
    .map(({ orgPath }) => ({ value: orgPath, label: nameOf(orgPath) }));
  const both = (field: 'name' | 'place', lengthMax: number) => (
    <div className="two">
      <Form.Item name={[field, 'zh']} label={t(`events.${field}Zh`)} rules={required}>
        <Input maxLength={lengthMax} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[field, 'en']} label={t(`events.${field}En`)} rules={required}>
        <Input maxLength={lengthMax} autoComplete="off" />
      </Form.Item>
    </div>
  );
  return (
    <>
      <div className="two">
        <Form.Item name="kind" label={t('events.kind')} rules={required}>
          <Select options={kinds.map((value) => ({ value, label: t(`events.kinds.${value}`) }))} />
        </Form.Item>
        <Form.Item name="orgPath" label={t('events.office')} rules={required}>
          <Select
            disabled={isPublished}
            options={own}
            optionRender={({ value, label }) => (
              <span style={{ paddingInlineStart: depthOf(String(value)) * 12 }}>{label}</span>
            )}
          />
        </Form.Item>
      </div>
      {both('name', 40)}
      <Form.Item name={['description', 'zh']} label={t('events.descriptionZh')} rules={required}>
        <Input.TextArea maxLength={1000} rows={3} />
      </Form.Item>
      <Form.Item name={['description', 'en']} label={t('events.descriptionEn')} rules={required}>
        <Input.TextArea maxLength={1000} rows={3} />
      </Form.Item>
      {both('place', 120)}
    </>
  );
}

function Sessions({ zone }: { zone: string }): ReactElement {
  const { t } = useTranslation();
  const required = useRequired();
  const picker = <DatePicker showTime={{ format: 'HH:mm' }} format={minutes} style={{ width: '100%' }} />;
  return (
    <>
      <h3 className="h3">{t('events.sessions')}</h3>
      <p className="small ink3">{t('events.zone', { zone })}</p>
      <Form.List name="sessions">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div className="two" key={key}>
                <Form.Item name={[name, 'id']} hidden>
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'startsAt']} label={t('events.starts')} rules={required}>
                  {picker}
                </Form.Item>
                <Form.Item name={[name, 'endsAt']} label={t('events.ends')} rules={required}>
                  {picker}
                </Form.Item>
                <Form.Item name={[name, 'capacity']} label={t('events.capacity')} rules={required}>
                  <InputNumber min={1} max={10_000} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name={[name, 'partyMax']} label={t('events.partyMax')} rules={required}>
                  <InputNumber min={1} max={10} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button onClick={() => remove(name)}>{t('events.removeSession', { n: name + 1 })}</Button>
                )}
              </div>
            ))}
            {rows.length < 20 && (
              <Button icon={<Icon name="plus" size="s" />} onClick={() => add({ capacity: 30, partyMax: 3 })}>
                {t('events.addSession')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </>
  );
}

function Rules(): ReactElement {
  const { t } = useTranslation();
  const required = useRequired();
  const number = (
    field: 'offerHours' | 'points' | 'pointsMonths' | 'feedbackDays',
    from: number,
    to: number,
  ) => (
    <Form.Item name={field} label={t(`events.${field}`)} rules={required}>
      <InputNumber min={from} max={to} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <>
      <div className="two" style={{ marginTop: 16 }}>
        <Form.Item
          name="answerUntil"
          label={t('events.answerUntil')}
          extra={t('events.answerUntilHint')}
          rules={required}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format={minutes} style={{ width: '100%' }} />
        </Form.Item>
        {number('offerHours', 1, 168)}
      </div>
      <div className="two">
        {number('points', 0, 10_000)}
        {number('pointsMonths', 0, 60)}
      </div>
      <div className="two">
        <Form.Item name="reminderDays" label={t('events.reminderDays')}>
          <Select mode="multiple" maxCount={5} options={reminders} />
        </Form.Item>
        {number('feedbackDays', 1, 90)}
      </div>
      <Form.Item name="hasWalkIns" valuePropName="checked">
        <Checkbox>{t('events.walkIns')}</Checkbox>
      </Form.Item>
    </>
  );
}
