import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StoryPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { SeparateDialog } from './merge-dialog.tsx';

type Merged = StoryPartsFragment['merged'][number];

/** Records that went up in this customer's, which can be separated again. */
export function MergedPanel({ story }: { story: StoryPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const scoped = useScoped();
  const [separated, setSeparated] = useState<Merged>();
  if (story.merged.length === 0) return null;
  const maySeparate = may('Customer.merge', story.file.orgPath);
  return (
    <Panel title={t('duplicates.mergedTitle')}>
      <ul className="lines pb">
        {story.merged.map((merged) => (
          <li key={merged.mergeId}>
            <div className="row between">
              <span>
                {merged.nameMasked} {merged.sourceRef}
              </span>
              {maySeparate && (
                <Button size="small" onClick={() => setSeparated(merged)}>
                  {t('duplicates.separate')}
                </Button>
              )}
            </div>
            <div className="small ink3">
              {t('duplicates.mergedAt', { at: formatMoment(merged.mergedAt, language), by: merged.mergedBy })}
            </div>
            {may('Member.read') && (
              <div className="small">
                <span className="ink3">{t('duplicates.mergedMember')} · </span>
                <Link to={scoped(`/customers/${merged.customerId}?part=membership`)}>
                  {t('duplicates.mergedOpen')}
                </Link>
              </div>
            )}
          </li>
        ))}
      </ul>
      {separated && (
        <SeparateDialog
          mergedId={separated.customerId}
          sourceRef={separated.sourceRef}
          onClose={() => setSeparated(undefined)}
        />
      )}
    </Panel>
  );
}
