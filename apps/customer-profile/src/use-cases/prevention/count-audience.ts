import { isUnder } from '@evergreen/access';
import { InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { Purpose } from '../../domain/consent.ts';
import { readRuleText } from '../../domain/rules/check-rule.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import { type AudienceCounts, countAudience } from '../../persistence/prevention/targets.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { Senders } from '../senders.ts';

/** @returns undefined where it asks nothing @throws InvalidInput naming what is wrong with it */
export function audienceRule(text: string): Rule | undefined {
  if (text.trim() === '') return undefined;
  const reading = readRuleText(text);
  if (reading.kind === 'rule') return reading.rule;
  throw new InvalidInput(reading.problems.map(({ problem }) => ({ field: 'ruleText', problem })));
}

/** Counts whom a campaign would tell now, as far as the caller's offices reach. */
@Injectable()
export class CountAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  /** @throws InvalidInput naming what is wrong with the rule */
  async run(
    caller: Caller,
    asked: { readonly regions: readonly string[]; readonly ruleText: string; readonly purpose: Purpose },
  ): Promise<AudienceCounts> {
    const rule = audienceRule(asked.ruleText);
    const offices = officesOf(caller, 'read', 'Prevention');
    const regions = asked.regions.flatMap((region) => common(region, offices));
    const counts = await countAudience(this.database, { ...asked, regions, rule }, this.contexts.now());
    // Where nothing carries text messages, nobody hears by them.
    return this.senders.of('sms').canSend ? counts : { ...counts, bySms: 0n };
  }
}

/** What a region and the offices have in common. */
function common(region: string, offices: readonly string[]): readonly string[] {
  return offices.flatMap((office) =>
    isUnder(region, office) ? [region] : isUnder(office, region) ? [office] : [],
  );
}
