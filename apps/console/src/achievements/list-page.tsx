import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPage } from '../rules-documents/document-page.tsx';

interface Words {
  zh: string;
  en: string;
}

const measures = ['claim-free-years', 'events-attended', 'renewals', 'referrals'] as const;

interface Achievement {
  id: string;
  name: Words;
  how: Words;
  measure: (typeof measures)[number];
  target: number;
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
            achievements: achievements.map((each) => ({ ...each, points: each.points ?? null })),
          }),
        fields: () => <AchievementFields />,
      }}
    />
  );
}

function AchievementFields(): ReactElement {
  const { t } = useTranslation();
  const blank: Omit<Achievement, 'id'> = {
    ...{ name: { zh: '', en: '' }, how: { zh: '', en: '' }, measure: 'renewals', target: 1, points: null },
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
        <Button size="small" danger onClick={onRemove}>
          {t('achievements.remove')}
        </Button>
      </div>
      {(['zh', 'en'] as const).map((language) => (
        <div className="filters level" key={language}>
          <Form.Item
            name={[name, 'name', language]}
            label={t(`achievements.nameIn.${language}`)}
            rules={[required]}
          >
            <Input maxLength={200} style={{ width: 240 }} />
          </Form.Item>
          <Form.Item
            name={[name, 'how', language]}
            label={t(`achievements.howIn.${language}`)}
            rules={[required]}
            className="grow"
          >
            <Input maxLength={200} />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}
