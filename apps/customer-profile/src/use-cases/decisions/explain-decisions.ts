import type { LocalDate, Uuid } from '@evergreen/kernel';
import { Database, sql } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { AutomaticDecision, InBoth } from '../../domain/decisions/automatic-decision.ts';
import type { Fact } from '../../domain/facts/fact-catalogue.ts';
import { countingStates, type EntryReason } from '../../domain/blacklist/entry.ts';
import { isRecordOf } from '../../persistence/blacklist/record-of.ts';
import { reasonWords } from '../blacklist/blacklist-words.ts';
import { type ExplainedStanding, ReadStandings } from '../lists/read-standings.ts';
import type { WarningSeen } from '../lists/read-warnings.ts';
import { onServiceAccount } from '../on-service-account.ts';

const asService = { kind: 'service', name: 'customer-profile' } as const;

/** What rules alone decided about a customer, each with rule, version and what it was decided on, in words. */
@Injectable()
export class ExplainDecisions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadStandings) private readonly standings: ReadStandings,
  ) {}

  /** Whom the caller has reached. Where a person says otherwise than the rules, they decided, and nothing is here. */
  async of(customerId: Uuid): Promise<AutomaticDecision[]> {
    return onServiceAccount(async () => {
      const { now, warnings } = await this.standings.one(asService, customerId);
      return [
        ...now.filter(({ value, overrideId }) => value !== null && overrideId === null).map(standingDecision),
        ...warnings.filter(({ state }) => state !== 'closed').map(warningDecision),
        ...(await this.matches(customerId)),
      ];
    });
  }

  /** Exact matches of the identity, that nobody had to look at; not those that are withheld from the person. */
  private async matches(customerId: Uuid): Promise<AutomaticDecision[]> {
    const rows = await this.database.rows<{
      id: string;
      reason: EntryReason;
      since: LocalDate;
      version: number;
    }>(sql`
      select e.id, e.reason, e.starts_on as since, e.rules_version as version
      from blacklist_entry e
      where not e.is_notice_withheld and e.state = any(${countingStates}::text[]) and e.id in (
        select m.entry_id from blacklist_match m
        where ${isRecordOf(sql`m.customer_id`, sql`${customerId}::uuid`)} and m.state = 'confirmed'
          and m.decided_by is null and 'identity' = any(m.kinds))`);
    return rows.map(({ id, reason, since, version }) => ({
      ...{ kind: 'BLACKLIST_MATCH', ref: id, value: reason, since, rulesVersion: version },
      because: [
        {
          zh: `证件号与一条黑名单记录完全一致（${reasonWords[reason].zh}）`,
          en: `the identity number is that of an entry of the blacklist (${reasonWords[reason].en})`,
        },
      ],
    }));
  }
}

function standingDecision(standing: ExplainedStanding): AutomaticDecision {
  const { kind, value, fromOn, rulesVersion, because, axes } = standing;
  return {
    kind: kind === 'list' ? 'LIST' : 'QUADRANT',
    ...{ ref: '', value: value ?? '', since: fromOn, rulesVersion },
    because: axes === undefined ? reasonsOf(because) : axesWords(axes),
  };
}

function warningDecision({ id, level, openedOn, rulesVersion, because }: WarningSeen): AutomaticDecision {
  return {
    ...{ kind: 'WARNING', ref: id, value: level, since: openedOn, rulesVersion },
    because: reasonsOf(because),
  };
}

/** Whether somebody is listed is told by the blacklist itself, or withheld: no rule gives it away. */
function reasonsOf(because: ExplainedStanding['because']): InBoth[] {
  return because.filter(({ fact }) => fact.key !== 'blacklisted').map(conditionWords);
}

function conditionWords({ fact, condition, found }: ExplainedStanding['because'][number]): InBoth {
  const [value, asked] = [valueWords(fact, found), askedWords(fact, condition.replace(fact.key, '').trim())];
  return {
    zh: `${fact.words.zh}：${value.zh}（规则：${asked.zh}）`,
    en: `${fact.words.en}: ${value.en} (rule: ${asked.en})`,
  };
}

function valueWords(fact: Fact, found: ExplainedStanding['because'][number]['found']): InBoth {
  if (found === null) return { zh: '未知', en: 'not known' };
  if (typeof found === 'boolean') return found ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const known = fact.values?.find(({ value }) => value === found);
  if (known !== undefined) return known.words;
  const text = typeof found === 'number' ? String(Math.round(found * 100) / 100) : String(found);
  return { zh: text, en: text };
}

function askedWords({ values = [] }: Fact, condition: string): InBoth {
  const signs = condition.replaceAll('>=', '≥').replaceAll('<=', '≤').replaceAll('!=', '≠');
  const inLanguage = (language: keyof InBoth): string =>
    values.reduce((text, { value, words }) => text.replaceAll(`"${value}"`, words[language]), signs);
  return {
    zh: inLanguage('zh')
      .replace(/\btrue\b/, '是')
      .replace(/\bfalse\b/, '否'),
    en: inLanguage('en')
      .replace(/\btrue\b/, 'yes')
      .replace(/\bfalse\b/, 'no'),
  };
}

function axesWords(axes: NonNullable<ExplainedStanding['axes']>): InBoth[] {
  const { loyalty, satisfaction } = axes;
  return [
    {
      zh: `忠诚度：${shown(loyalty.index, '未知')}（分界 ${shown(loyalty.line, '未知')}）`,
      en: `Loyalty: ${shown(loyalty.index, 'not known')} (line ${shown(loyalty.line, 'not known')})`,
    },
    {
      zh: `满意度：${shown(satisfaction.index, '未知')}（分界 ${shown(satisfaction.line, '未知')}）`,
      en: `Satisfaction: ${shown(satisfaction.index, 'not known')} (line ${shown(satisfaction.line, 'not known')})`,
    },
  ];
}

function shown(value: number | null, unknown: string): string {
  return value === null ? unknown : String(Math.round(value * 10) / 10);
}
