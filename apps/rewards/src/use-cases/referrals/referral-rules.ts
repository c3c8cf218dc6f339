import type { LocalDate } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { ReferralRules } from '../../domain/referrals/referral.ts';
import { readReferralProgramme } from '../../persistence/referrals/referral-programme.schema.ts';
import { documentAt, documentOn } from '../../persistence/rules-documents/rules-document.repository.ts';

/** The programme that holds on a day. */
export async function referralRulesOn(reader: Reader, on: LocalDate): Promise<ReferralRules> {
  const { version, definition } = await documentOn(reader, 'referral', on);
  return { version, ...readReferralProgramme(definition) };
}

/** Versions of the programme by their numbers. @throws Error where there is no such version */
export async function referralRulesOf(
  reader: Reader,
  versions: readonly number[],
): Promise<ReadonlyMap<number, ReferralRules>> {
  const known = new Map<number, ReferralRules>();
  for (const version of new Set(versions)) {
    const found = await documentAt(reader, { kind: 'referral', version });
    if (found === undefined) throw new Error(`There is no version ${version} of the referral programme`);
    known.set(version, { version, ...readReferralProgramme(found.definition) });
  }
  return known;
}
