import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InsurerZoneDocument, type MemberEventPartsFragment, type MemberEventState } from '../graphql.gen.ts';

export type MemberEvent = MemberEventPartsFragment;

const tones: Readonly<Record<MemberEventState, string>> = {
  DRAFT: 'chip',
  PUBLISHED: 'chip ok',
  CLOSED: 'chip info',
  HELD: 'chip',
  ARCHIVED: 'chip',
  CANCELLED: 'chip danger',
};

export function EventChip({ state }: { state: MemberEventState }): ReactElement {
  const { t } = useTranslation();
  return <span className={tones[state]}>{t(`events.states.${state}`)}</span>;
}

/** A text in the reader's language. */
export function useOwn(): (words: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}

/** Where the insurer is: events are written and told in its time, wherever staff sit. Undefined until it is known. */
export function useZone(): string | undefined {
  const [{ data }] = useQuery({ query: InsurerZoneDocument });
  return data?.insurerZone;
}

export function useMoment(): (instant: string) => string {
  const { language } = useLanguage();
  const zone = useZone();
  return (instant) => formatMoment(instant, language, new Date(), zone);
}

/** How full it is, as a bar with its numbers. */
export function SeatsBar({ taken, capacity }: { taken: number; capacity: number }): ReactElement {
  const { t } = useTranslation();
  const text = t('events.seatsOf', { taken, capacity });
  return (
    <div className="e-seats">
      <meter min={0} max={capacity} value={taken} aria-label={text} />
      <span className="num small">{text}</span>
    </div>
  );
}
