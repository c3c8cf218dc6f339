import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { DecisionPlace } from '../domain/decision-record.ts';
import { allDecisionsOf, countDecisionsOf, type KeptDecision } from '../persistence/decision.repository.ts';

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of what is held, and where it ended; undefined: nothing more is held. */
export interface DataPage {
  readonly section: DataSection;
  readonly next: DecisionPlace | undefined;
}

// A decision with its claims has one or two thousand bytes: a page stays well under the 1 MB of an answer.
const decisionsAPage = 250;

/** What was decided about a person's policies: nothing in it names them. */
@Injectable()
export class PersonalData {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The first decisions, or those after a place. Terms and claims themselves are in the book's part of the copy. */
  async page(customerId: string, after: DecisionPlace | undefined): Promise<DataPage> {
    // One more than a page tells whether there is another.
    const found = await allDecisionsOf(this.database, customerId, after, decisionsAPage + 1);
    const decisions = found.slice(0, decisionsAPage);
    return {
      section: sectionOf(decisions),
      next: found.length > decisionsAPage ? decisions.at(-1) : undefined,
    };
  }

  /** Decisions stay, as the reasons of entries in the ledger. @returns how many */
  kept(customerId: string): Promise<number> {
    return countDecisionsOf(this.database, customerId);
  }
}

const columns =
  'policy starts_on ends_on rule rule_set outcome points clean_years active_on expires_on claims_looked_at decided_at';

function sectionOf(decisions: readonly KeptDecision[]): DataSection {
  return {
    name: 'no-claim decisions',
    columns: columns.split(' '),
    rows: decisions.map((decision) => [
      decision.policyLabel,
      decision.startsOn,
      decision.endsOn,
      decision.ruleId,
      `${decision.ruleSetId} ${decision.ruleSetVersion}`,
      // As the person hears it; a listing that is not theirs to know is not in their copy either.
      decision.outcome === 'BLACKLISTED' ? 'NOT_AVAILABLE' : decision.outcome,
      String(decision.points),
      String(decision.cleanYears),
      decision.activeOn ?? '',
      decision.expiresOn ?? '',
      decision.evidence === null ? '' : JSON.stringify(decision.evidence),
      decision.decidedAt.toISOString(),
    ]),
  };
}
