import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../page-parts.tsx';
import { DocumentVersions } from '../rules-documents/document-versions.tsx';
import { useMay } from '../viewer.ts';
import { AchievementTotals } from './achievement-totals.tsx';

/** What members can achieve, how many have, and the versions of the list. */
export default function AchievementsPage(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <PageHead title={t('achievements.title')} sub={t('achievements.sub')} />
      {may('Member.read') && <AchievementTotals />}
      <DocumentVersions kind="ACHIEVEMENTS" path="/achievements" />
    </>
  );
}
