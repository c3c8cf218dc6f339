import type { ImportReport } from '../../domain/import-report.ts';
import type { MappingProfile } from '../../domain/mapping-profile.ts';
import { importClaims } from '../import-claims.ts';
import { importTerms } from '../import-terms.ts';
import type { ImportWork } from '../import-work.ts';
import { compareCounts } from './compare-counts.ts';
import { importAnswers } from './import-answers.ts';
import { importCustomers } from './import-customers.ts';
import { importRenewals } from './import-renewals.ts';

/** Takes a file over, as what its profile says its rows are. */
export function importRecords(work: ImportWork, profile: MappingProfile): Promise<ImportReport> {
  switch (profile.kind) {
    case 'customers':
      return importCustomers(work, profile);
    case 'terms':
      return importTerms(work, profile);
    case 'claims':
      return importClaims(work, profile);
    case 'answers':
      return importAnswers(work, profile);
    case 'renewals':
      return importRenewals(work, profile);
    case 'counts':
      return compareCounts(work, profile);
  }
}
