import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatPercent } from '@evergreen/web/format';
import { Alert, Table } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationsQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';

type Models = EvaluationsQuery['frequencyModels'];
type Model = Models['models'][number];
type Check = NonNullable<Model['check']>;
type Group = Check['groups'][number];

const three = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const lastGroup = 6;

/** The model of claim frequency in use, and how it did in a year that its fit had not seen. */
export function FrequencyPanel({
  models,
  fit,
}: {
  models: Models['models'];
  fit: Models['fits'][number] | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [model] = models;
  if (!model) return <></>;
  const { version, lambda, alpha, fittedUntil, check } = model;
  const named = { version, lambda: lambda.toFixed(4), alpha: alpha.toFixed(3) };
  const reason = fit?.reason;
  return (
    <Panel title={t('evaluation.frequency')} note={t('evaluation.model', named)}>
      <p className="pb ink2">
        {fittedUntil === null
          ? t('evaluation.shipped')
          : t('evaluation.fitted', { day: formatDay(fittedUntil, language) })}{' '}
        {t('evaluation.formula')}
      </p>
      {(reason === 'FEW_CLAIMS' || reason === 'NO_EXCESS') && (
        <div className="pb">
          <Alert type="info" showIcon title={t(`evaluation.kept.${reason}`)} />
        </div>
      )}
      {check && <CheckTable check={check} />}
    </Panel>
  );
}

function CheckTable({ check }: { check: Check }): ReactElement {
  const { t } = useTranslation();
  const { lambda, alpha, scale, frequencyBefore, frequencyLater, groups } = check;
  const right = { align: 'right' as const };
  return (
    <>
      <p className="pb small ink3">
        {t('evaluation.held', { lambda: lambda.toFixed(4), alpha: alpha.toFixed(3) })}{' '}
        {scale !== null &&
          frequencyLater !== null &&
          t(scale < 1 ? 'evaluation.scaleLess' : 'evaluation.scaleMore', {
            ...{ scale: formatPercent(scale, 1), before: frequencyBefore.toFixed(4) },
            later: frequencyLater.toFixed(4),
          })}
      </p>
      <Table<Group>
        size="small"
        rowKey="claims"
        dataSource={groups}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: t('evaluation.claims'),
            key: 'claims',
            render: (_, { claims }) =>
              claims === lastGroup ? t('evaluation.andMore', { count: claims }) : claims,
          },
          {
            ...{ title: t('evaluation.customers'), key: 'customers', ...right },
            render: (_, { customers }) => formatCount(customers),
          },
          {
            ...{ title: t('evaluation.expected'), key: 'formula', ...right },
            render: (_, { formula }) => three(formula),
          },
          { ...{ title: t('evaluation.seen'), key: 'seen', ...right }, render: (_, { seen }) => three(seen) },
          {
            ...{ title: t('evaluation.risk'), key: 'risk', ...right },
            render: (_, { relativeRisk }) => relativeRisk.toFixed(2),
          },
          {
            ...{ title: t('evaluation.unscaled'), key: 'unscaled', ...right },
            render: (_, { seen, formula }) => (seen === null ? '–' : (seen / formula).toFixed(3)),
          },
          {
            ...{ title: t('evaluation.scaled'), key: 'scaled', ...right },
            render: (_, { scaledRatio }) => three(scaledRatio),
          },
        ]}
      />
    </>
  );
}
