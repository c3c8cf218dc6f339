import { Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPage } from '../rules-documents/document-page.tsx';

interface Words {
  zh: string;
  en: string;
}

const measures = ['claim-free-years', 'events-attended', 'renewals', 'referrals'] as const;

const recurrences = ['once', 'calendar-year', 'policy-term'] as const;
type Measure = (typeof measures)[number];
type Recurrence = (typeof recurrences)[number];

interface Achievement {
  id: string;
  name: Words;
  how: Words;
  measure: Measure;
  target: number;
  /** Of lists that were written before there was a choice it is left out: once. */
  recurrence?: Recurrence;
  countsFrom?: string | null;
  points: number | null;
}

interface List {
  achievements: Achievement[];
}

/** One version of the list of achievements. */
export default function AchievementListPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <DocumentPage<List>
      of={{
        kind: 'ACHIEVEMENTS',
        back: { to: '/achievements', label: t('achievements.title') },
        approveSub: (date) => t('achievements.approveSub', { date }),
        valuesOf: (definition) => JSON.parse(definition) as List,
        definitionOf: ({ achievements }) =>
          // A field that was emptied is none.
          JSON.stringify({
            achievements: achievements.map((each) => ({
              ...each,
              points: each.points ?? null,
              recurrence: each.recurrence ?? 'once',
              // It is kept while it is not shown.
              countsFrom: isOnce(each.recurrence) ? null : (each.countsFrom ?? null),
            })),
          }),
        fields: () => <AchievementFields />,
      }}
    />
  );
}

function isOnce(recurrence: Recurrence | undefined): boolean {
  return recurrence === undefined || recurrence === 'once';
}

/** A term belongs to what ends with one or begins one. */
function recurrencesOf(measure: Measure | undefined): readonly Recurrence[] {
  const isOfTerms = measure === 'claim-free-years' || measure === 'renewals';
  return recurrences.filter((each) => each !== 'policy-term' || isOfTerms);
}

function AchievementFields(): ReactElement {
  const { t } = useTranslation();
  const blank: Omit<Achievement, 'id'> = {
    ...{ name: { zh: '', en: '' }, how: { zh: '', en: '' }, measure: 'renewals', target: 1, points: null },
    ...{ recurrence: 'once', countsFrom: null },
  };
  return (
    <Form.List name="achievements">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <OneAchievement key={key} name={name} onRemove={() => remove(name)} />
          ))}
          <Button size="small" onClick={() => add(blank)}>
            {t('achievements.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function OneAchievement({ name, onRemove }: { name: number; onRemove: () => void }): ReactElement {
  const { t } = useTranslation();
  const required = { required: true, whitespace: true, message: t('achievements.missing') };
  return (
    <fieldset className="stack">
      <div className="filters level">
        <Form.Item
          name={[name, 'id']}
          label={t('achievements.id')}
          rules={[
            { required: true, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t('achievements.idWrong') },
          ]}
        >
          <Input maxLength={60} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name={[name, 'measure']} label={t('achievements.measure')}>
          <Select
            options={measures.map((value) => ({ value, label: t(`achievements.measures.${value}`) }))}
            style={{ minWidth: 170 }}
          />
        </Form.Item>
        <Form.Item
          name={[name, 'target']}
          label={t('achievements.target')}
          rules={[{ required: true, message: t('achievements.missing') }]}
        >
          <InputNumber min={1} max={50} precision={0} />
        </Form.Item>
        <Form.Item name={[name, 'points']} label={t('achievements.points')}>
          <InputNumber min={1} max={1_000_000} precision={0} placeholder={t('achievements.noPoints')} />
        </Form.Item>
        <RecurrenceFields name={name} />
        <Button size="small" danger onClick={onRemove}>
          {t('achievements.remove')}
        </Button>
      </div>
      {(['zh', 'en'] as const).map((language) => (
        <div className="two" key={language}>
          <Form.Item
            name={[name, 'name', language]}
            label={t(`achievements.nameIn.${language}`)}
            rules={[required]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name={[name, 'how', language]}
            label={t(`achievements.howIn.${language}`)}
            rules={[required]}
          >
            <Input maxLength={200} />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}

/** How often it can be reached, and from which day on where that is more than once. */
function RecurrenceFields({ name }: { name: number }): ReactElement {
  const { t } = useTranslation();
  const measure = Form.useWatch<Measure | undefined>(['achievements', name, 'measure']);
  const recurrence = Form.useWatch<Recurrence | undefined>(['achievements', name, 'recurrence']);
  return (
    <>
      <Form.Item
        name={[name, 'recurrence']}
        label={t('achievements.recurrence')}
        extra={recurrence === 'policy-term' && t('achievements.termHint')}
        getValueProps={(value: Recurrence | undefined) => ({ value: value ?? 'once' })}
      >
        <Select
          options={recurrencesOf(measure).map((value) => ({
            ...{ value, label: t(`achievements.recurrences.${value}`) },
          }))}
          style={{ minWidth: 150 }}
        />
      </Form.Item>
      {!isOnce(recurrence) && (
        <Form.Item
          name={[name, 'countsFrom']}
          label={t('achievements.countsFrom')}
          extra={t('achievements.countsFromHint')}
          rules={[{ required: true, message: t('achievements.missing') }]}
          getValueProps={(value: string | null | undefined) => ({ value: value ? dayjs(value) : null })}
          normalize={(value: Dayjs | null) => value?.format('YYYY-MM-DD') ?? null}
        >
          <DatePicker />
        </Form.Item>
      )}
    </>
  );
}
