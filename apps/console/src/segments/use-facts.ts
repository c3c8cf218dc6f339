import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerFactsDocument, type CustomerFactsQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { named } from '../page-parts.tsx';

export type CustomerFact = CustomerFactsQuery['customerFacts'][number];

/** What rules may ask, with its names and values in the reader's language. */
export function useFacts(): {
  readonly facts: readonly CustomerFact[];
  readonly factOf: (key: string | undefined) => CustomerFact | undefined;
  readonly nameOf: (key: string) => string;
  /** A value as JSON, in words. */
  readonly valueWords: (key: string, valueJson: string) => string;
} {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf: officeName } = useOffices();
  const [{ data }] = useQuery({ query: CustomerFactsDocument });
  const facts = data?.customerFacts ?? [];
  const factOf = (key: string | undefined) => facts.find((fact) => fact.key === key);
  return {
    facts,
    factOf,
    nameOf: (key) => {
      const fact = factOf(key);
      return fact === undefined ? key : named(fact, language);
    },
    valueWords: (key, valueJson) => {
      const value: unknown = JSON.parse(valueJson);
      const fact = factOf(key);
      if (value === null) return t('segments.unknownValue');
      if (typeof value === 'boolean') return t(value ? 'segments.yes' : 'segments.no');
      const one = fact?.values.find((each) => each.valueJson === valueJson);
      if (one !== undefined) return named(one, language);
      if (typeof value === 'string' && fact?.isOffice === true) return officeName(value);
      if (typeof value === 'string') return fact?.type === 'date' ? formatDay(value, language) : value;
      return typeof value === 'number'
        ? new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)
        : valueJson;
    },
  };
}
