import { useLanguage } from '@evergreen/web';
import { Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NoClaimScalesDocument } from '../graphql.gen.ts';
import { named } from '../page-parts.tsx';
import { isRecord } from './document.ts';
import { NumberField, NumberSteps, Steps } from './rule-fields.tsx';

const place = ['noClaim', 'ladder'];

/** Points by clean years, or by the grades of a market's ladder. */
export function LadderFields({ onEdit }: { onEdit: () => void }): ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const [{ data }] = useQuery({ query: NoClaimScalesDocument });
  const ladder: unknown = Form.useWatch(place, { form, preserve: true });
  const kind = isRecord(ladder) ? 'byGrade' : 'byYears';
  const change = (to: 'byYears' | 'byGrade') => {
    const scale = data?.noClaimScales[0]?.id;
    form.setFieldValue(place, to === 'byGrade' ? { scale, gradePoints: [{}] } : [{ cleanYears: 1 }]);
    onEdit();
  };
  return (
    <>
      <div className="fields">
        <Form.Item label={t('ruleSets.fields.ladderKind')}>
          <Select
            aria-label={t('ruleSets.fields.ladderKind')}
            value={kind}
            options={(['byYears', 'byGrade'] as const).map((value) => ({
              value,
              label: t(`ruleSets.form.${value}`),
            }))}
            onChange={change}
          />
        </Form.Item>
      </div>
      {kind === 'byGrade' ? (
        <GradeSteps onEdit={onEdit} scales={data?.noClaimScales ?? []} />
      ) : (
        <NumberSteps
          name={place}
          fields={[
            { name: 'cleanYears', label: t('ruleSets.fields.ladderYears'), min: 1, max: 100 },
            { name: 'points', label: t('ruleSets.fields.ladderPoints'), min: 1, max: 1_000_000 },
          ]}
          onEdit={onEdit}
        />
      )}
    </>
  );
}

interface Scale {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly grades: readonly { readonly grade: number }[];
}

/** The best grade first. */
function GradeSteps({ scales, onEdit }: { scales: readonly Scale[]; onEdit: () => void }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch([...place, 'scale'], { form, preserve: true });
  const grades = (scales.find(({ id }) => id === chosen)?.grades ?? []).map(({ grade }) => ({
    value: grade,
    label: t(grade > 0 ? 'ruleSets.scale.claims' : 'ruleSets.scale.years', { count: Math.abs(grade) }),
  }));
  const required = [{ required: true, message: t('ruleSets.required') }];
  return (
    <>
      <div className="fields">
        <Form.Item name={[...place, 'scale']} label={t('ruleSets.fields.scale')} rules={required}>
          <Select options={scales.map((each) => ({ value: each.id, label: named(each, language) }))} />
        </Form.Item>
      </div>
      <Steps
        name={[...place, 'gradePoints']}
        most={grades.length}
        onEdit={onEdit}
        row={(at) => (
          <>
            <Form.Item name={[at, 'grade']} label={t('ruleSets.fields.grade')} rules={required}>
              <Select options={grades} />
            </Form.Item>
            <NumberField
              name={[at, 'points']}
              label={t('ruleSets.fields.ladderPoints')}
              min={1}
              max={1_000_000}
            />
          </>
        )}
      />
    </>
  );
}
