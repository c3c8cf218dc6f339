import { isKnownSource } from '@evergreen/web/ledger-words';
import { useTranslation } from 'react-i18next';
import type { LedgerEntryPartsFragment } from '../graphql.gen.ts';

type Entry = Pick<LedgerEntryPartsFragment, 'kind' | 'source' | 'ruleId'>;

/** What entries and their sources are called; a source that is newer than this page shows its code. */
export function useEntryWords(): {
  readonly source: (source: string) => string;
  readonly title: (entry: Entry) => string;
  /** Who posted it: a staff number, one of our services, or the member. */
  readonly actor: (actor: string) => string;
} {
  const { t } = useTranslation();
  const source = (text: string): string => (isKnownSource(text) ? t(`points.source.${text}`) : text);
  const title = ({ kind, source: from, ruleId }: Entry): string => {
    const parts: string[] = [t(`points.kind.${kind}`)];
    if (kind !== 'ADJUST' && from !== '' && from !== 'manual') parts.push(source(from));
    if (kind === 'AWARD' && ruleId !== '') parts.push(ruleId);
    return parts.join(' · ');
  };
  const actor = (text: string): string => {
    const [kind, ...rest] = text.split(':');
    const name = rest.join(':');
    if (kind === 'staff') return name;
    return kind === 'service' ? t('points.entry.service', { name }) : t('points.entry.member');
  };
  return { source, title, actor };
}
