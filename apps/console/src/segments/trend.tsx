import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentDayPartsFragment } from '../graphql.gen.ts';

const [width, height] = [110, 26];

/** The members of the last 30 days as a line; whoever cannot see it is told its ends. */
export function Trend({
  name,
  days,
}: {
  name: string;
  days: readonly SegmentDayPartsFragment[];
}): ReactElement | null {
  const { t } = useTranslation();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < 2) return null;
  const counts = days.map(({ members }) => members);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const place = (members: number, n: number) =>
    `${((n / (counts.length - 1)) * (width - 4) + 2).toFixed(1)},${(
      height -
      3 -
      ((members - least) / Math.max(1, most - least)) * (height - 6)
    ).toFixed(1)}`;
  return (
    <svg
      className="trend"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={t('segments.trendOf', {
        ...{ name, from: formatCount(first.members), to: formatCount(last.members) },
      })}
    >
      <polyline points={counts.map(place).join(' ')} />
    </svg>
  );
}
