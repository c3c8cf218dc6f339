import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type GetInsightResponseSchema,
  type InsightDaySchema,
  type InsightRunSchema,
} from '@evergreen/contracts/customer-profile';
import { progressMessage, type Run } from '@evergreen/jobs';
import type { InsightAsked } from '../../domain/insight/insight-run.ts';
import { explainGroup, type InsightSums } from '../../domain/insight/insight-sums.ts';
import { type Measure, measuresOf } from '../../domain/insight/measures.ts';
import { csatOf, npsOf } from '../../domain/insight/satisfaction-figures.ts';
import type { DaySums, GroupSums, InsightSeen, StandingCount } from '../../use-cases/insight/read-insight.ts';
import { indicatorMessage } from '../indicators/indicator-messages.ts';

export function insightMessage(seen: InsightSeen): MessageInitShape<typeof GetInsightResponseSchema> {
  const { snapshot, currency, total, compared, course, groups, survival, standings, cuts, policyLife } = seen;
  const before = new Map(compared?.groups.map((group) => [keyOf(group), group.sums] as const));
  return {
    ...{ asOf: snapshot.asOf, reckonedAt: snapshot.reckonedAt.toISOString(), currency },
    ...{ rulesVersion: snapshot.rulesVersion, total: dayMessage(total), course: course.map(dayMessage) },
    ...(compared === undefined ? {} : { compared: dayMessage(compared.day) }),
    ...(cuts === undefined ? {} : { loyaltyCut: cuts.loyalty, satisfactionCut: cuts.satisfaction }),
    groups: groups.map((group) => groupMessage(group, before.get(keyOf(group)))),
    survival: survival.map(({ year, atRisk, lapsed, survival: left, low, high }) => ({
      ...{ year, atRisk: BigInt(atRisk), lapsed: BigInt(lapsed), survival: left },
      ...(low === null ? {} : { low }),
      ...(high === null ? {} : { high }),
    })),
    standings: standings.map(standingMessage),
    ...{ choices: [...seen.choices], ...(policyLife === undefined ? {} : { policyLife }) },
    ...{ holdsCustomers: snapshot.holdsCustomers, daysWithCustomers: [...seen.daysWithCustomers] },
    comparedStandings: (compared?.standings ?? []).map(standingMessage),
  };
}

function groupMessage({ dimension, value, sums }: GroupSums, before: InsightSums | undefined) {
  return {
    ...{ dimension, value, amounts: { ...sums }, compared: { ...before } },
    measures: measuresOf(sums).map(measureMessage),
    comparedMeasures: before === undefined ? [] : measuresOf(before).map(measureMessage),
  };
}

const measureMessage = ({ name, value, interval, n }: Measure) => ({ name, value, n, ...interval });
const keyOf = ({ dimension, value }: GroupSums): string => `${dimension} ${value}`;
const standingMessage = ({ kind, value, n }: StandingCount) => ({ kind, value, n: BigInt(n) });

function dayMessage({ asOf, sums }: DaySums): MessageInitShape<typeof InsightDaySchema> {
  const [csat, nps] = [csatOf(sums), npsOf(sums)];
  return {
    ...{ asOf, amounts: { ...sums }, indicators: explainGroup(sums).map(indicatorMessage) },
    measures: measuresOf(sums).map(measureMessage),
    ...(csat === undefined ? {} : { csat: { ...csat, n: BigInt(csat.n) } }),
    ...(nps === undefined ? {} : { nps }),
  };
}

export function insightRunMessage(run: Run): MessageInitShape<typeof InsightRunSchema> {
  const { asOf } = run.params as InsightAsked;
  return { runId: run.id, asOf, startedBy: run.startedBy, progress: progressMessage(run) };
}
