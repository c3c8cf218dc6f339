import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type GetInsightResponseSchema,
  type InsightCustomerSchema,
  type InsightDaySchema,
  type InsightRunSchema,
} from '@evergreen/contracts/customer-profile';
import { progressMessage, type Run } from '@evergreen/jobs';
import type { InsightAsked } from '../../domain/insight/insight-run.ts';
import { explainGroup } from '../../domain/insight/insight-sums.ts';
import { csatOf, npsOf } from '../../domain/insight/satisfaction-figures.ts';
import type { InsightCustomer } from '../../use-cases/insight/list-insight-customers.ts';
import type { DaySums, InsightSeen } from '../../use-cases/insight/read-insight.ts';
import { indicatorMessage } from '../indicators/indicator-messages.ts';

export function insightMessage(seen: InsightSeen): MessageInitShape<typeof GetInsightResponseSchema> {
  const { snapshot, currency, total, previous, yearBefore, course, groups, survival, standings } = seen;
  return {
    ...{ asOf: snapshot.asOf, reckonedAt: snapshot.reckonedAt.toISOString(), currency },
    ...{ rulesVersion: snapshot.rulesVersion, total: dayMessage(total), course: course.map(dayMessage) },
    ...(previous === undefined ? {} : { previous: dayMessage(previous) }),
    ...(yearBefore === undefined ? {} : { yearBefore: dayMessage(yearBefore) }),
    groups: groups.map(({ dimension, value, sums }) => ({ dimension, value, amounts: { ...sums } })),
    survival: survival.map(({ year, atRisk, lapsed, survival: left, low, high }) => ({
      ...{ year, atRisk: BigInt(atRisk), lapsed: BigInt(lapsed), survival: left },
      ...(low === null ? {} : { low }),
      ...(high === null ? {} : { high }),
    })),
    standings: standings.map(({ kind, value, n }) => ({ kind, value, n: BigInt(n) })),
  };
}

function dayMessage({ asOf, sums }: DaySums): MessageInitShape<typeof InsightDaySchema> {
  const [csat, nps] = [csatOf(sums), npsOf(sums)];
  return {
    ...{ asOf, amounts: { ...sums }, indicators: explainGroup(sums).map(indicatorMessage) },
    ...(csat === undefined ? {} : { csat: { ...csat, n: BigInt(csat.n) } }),
    ...(nps === undefined ? {} : { nps }),
  };
}

export function insightRunMessage(run: Run): MessageInitShape<typeof InsightRunSchema> {
  const { asOf } = run.params as InsightAsked;
  return { runId: run.id, asOf, startedBy: run.startedBy, progress: progressMessage(run) };
}

export function insightCustomerMessage({
  row,
  nameMasked,
}: InsightCustomer): MessageInitShape<typeof InsightCustomerSchema> {
  return {
    ...{ customerId: row.id, sourceRef: row.source_ref, orgPath: row.org_path, nameMasked },
    ...{ policiesActive: row.policies_active, claims36m: row.claims_36m, loyalty: row.loyalty },
    premiumInForce: { minor: row.premium_in_force_minor, currency: row.currency ?? '' },
    ...(row.satisfaction === null ? {} : { satisfaction: row.satisfaction }),
    ...(row.next_expiry_on === null ? {} : { nextExpiryOn: row.next_expiry_on }),
  };
}
