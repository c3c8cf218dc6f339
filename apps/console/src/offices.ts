import { useLanguage } from '@evergreen/web';
import { createContext, use } from 'react';
import { officesWithin, type Office } from './organisation/office-tree.ts';
import { useViewer } from './viewer.ts';

/** Offices of the insurer, parents before children; empty until they are known. */
export const OfficesContext = createContext<readonly Office[]>([]);

/** The offices, their names in the reader's language, and those the viewer's grants reach. */
export function useOffices(): {
  readonly offices: readonly Office[];
  readonly within: readonly Office[];
  readonly nameOf: (orgPath: string) => string;
} {
  const offices = use(OfficesContext);
  const { language } = useLanguage();
  const { grants } = useViewer();
  return {
    offices,
    within: officesWithin(
      offices,
      grants.map(({ orgPath }) => orgPath),
    ),
    nameOf: (orgPath) => {
      const office = offices.find((each) => each.orgPath === orgPath);
      if (!office) return orgPath;
      return language === 'en' ? office.nameEn : office.nameZh;
    },
  };
}
