import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { decisionsOfCustomer } from '../persistence/decision.repository.ts';

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** More than anybody has; an answer must end somewhere. */
const decisionsMax = 2_000;

/** What was decided about a person's policies: nothing in it names them. */
@Injectable()
export class PersonalData {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(customerId: string): Promise<DataSection[]> {
    const decisions = await decisionsOfCustomer(this.database, customerId, decisionsMax);
    return [
      {
        name: 'no-claim decisions',
        columns: [
          'policy',
          'starts_on',
          'ends_on',
          'rule',
          'rule_set',
          'outcome',
          'points',
          'claims_looked_at',
          'decided_at',
        ],
        rows: decisions.map((decision) => [
          decision.policyLabel,
          decision.startsOn,
          decision.endsOn,
          decision.ruleId,
          `${decision.ruleSetId} ${decision.ruleSetVersion}`,
          decision.outcome,
          String(decision.points),
          decision.evidence === null ? '' : JSON.stringify(decision.evidence),
          decision.decidedAt.toISOString(),
        ]),
      },
    ];
  }

  /** Decisions stay, as the reasons of entries in the ledger. */
  async kept(customerId: string): Promise<number> {
    return (await decisionsOfCustomer(this.database, customerId, decisionsMax)).length;
  }
}
