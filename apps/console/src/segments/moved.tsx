import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentDayPartsFragment } from '../graphql.gen.ts';

/** Who came and went on a day. */
export function Moved({ day }: { day: SegmentDayPartsFragment | undefined }): ReactElement {
  const { t } = useTranslation();
  if (day === undefined) return <>–</>;
  return (
    <span className="nowrap">
      <span className="sr">{t('segments.entered')} </span>+{formatCount(day.entered)}{' '}
      <span className="sr">{t('segments.left')} </span>−{formatCount(day.left)}
    </span>
  );
}
