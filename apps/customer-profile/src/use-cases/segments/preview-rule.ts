import { narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { Database, type RawBuilder } from '@evergreen/persistence';
import { maskName } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { readRuleText } from '../../domain/rules/check-rule.ts';
import { evaluateRule, type Found } from '../../domain/rules/evaluate-rule.ts';
import { printRule } from '../../domain/rules/print-rule.ts';
import { readRuleTree } from '../../domain/rules/read-rule-tree.ts';
import type { Rule, RuleProblem, RuleReading } from '../../domain/rules/rule.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import { compileRule } from '../../persistence/rules/compile-rule.ts';
import { countCustomers, sampleCustomers } from '../../persistence/segments/segment-customers.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';

/** A rule as somebody writes it: as text, or as the tree of a form. */
export type WrittenRule = { readonly text: string } | { readonly treeJson: string };

export function readRule(written: WrittenRule): RuleReading {
  if ('text' in written) return readRuleText(written.text);
  return readRuleTree(jsonIn(written.treeJson));
}

/** What is no JSON is no rule. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface SampleCustomer {
  readonly customerId: string;
  readonly sourceRef: string;
  readonly nameMasked: string;
  readonly orgPath: string;
  readonly because: readonly Found[];
}

export type RulePreview =
  | { readonly kind: 'refused'; readonly problems: readonly RuleProblem[] }
  | {
      readonly kind: 'rule';
      readonly rule: Rule;
      readonly text: string;
      readonly members: bigint;
      readonly customers: bigint;
      readonly sample: readonly SampleCustomer[];
    };

const sampleSize = 8;
/** Why one of many is among them is said in a few words. */
export const reasonsMax = 6;

/** What a rule says and whom it catches, while it is being written. */
@Injectable()
export class PreviewRule {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Those it shows are masked, and that they were looked at is written down. */
  async run(caller: Caller, written: WrittenRule, office: string | undefined): Promise<RulePreview> {
    const reading = readRule(written);
    if (reading.kind === 'refused') return reading;
    const { rule } = reading;
    const context = this.contexts.now();
    const offices = narrowed(officesOf(caller, 'read', 'Segment'), office);
    const condition = compileRule(rule, context);
    const [counts, rows] = await Promise.all([
      countCustomers(this.database, condition, offices),
      this.sample(condition, offices),
    ]);
    return {
      ...{ kind: 'rule', rule, text: printRule(rule), ...counts },
      sample: rows.map((row) => ({
        ...{ customerId: row.customer_id, sourceRef: row.source_ref, orgPath: row.org_path },
        nameMasked: maskName(
          fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.customer_id)),
        ),
        because: evaluateRule(rule, row.facts ?? {}, context).because.slice(0, reasonsMax),
      })),
    };
  }

  private sample(condition: RawBuilder<boolean>, offices: readonly string[]) {
    return this.database.transaction(async (tx) => {
      const rows = await sampleCustomers(tx, condition, offices, sampleSize);
      if (rows.length > 0) {
        await this.audit.record(tx, {
          act: 'segment.customers-viewed',
          recordKind: 'segment',
          recordId: '',
          after: { which: 'sample', customers: rows.length },
        });
      }
      return rows;
    });
  }
}
