import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, InvalidInput, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  launchPreventionKind,
  officeOfActs,
  planProblems,
  type PreventionPlan,
} from '../../domain/prevention/campaign.ts';
import { printRule } from '../../domain/rules/print-rule.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import {
  type CampaignKept,
  campaignOfKey,
  dropCampaign,
  insertCampaign,
  launchCampaign,
  lockCampaign,
  reviseCampaign,
} from '../../persistence/prevention/campaigns.repository.ts';
import type { Author } from '../segments/write-segments.ts';
import { audienceRule } from './count-audience.ts';
import { campaignUnknown } from './read-campaigns.ts';

export interface CampaignDraftOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly campaignId: Uuid | undefined;
  /** The revision that was seen when the writing began. */
  readonly basedOn: number;
  readonly plan: PreventionPlan;
}

/** A plan that can be kept. */
interface Written {
  readonly key: string;
  readonly plan: PreventionPlan;
  readonly rule: Rule | undefined;
}

/** Prevention campaigns as people write them: drafted, launched, dropped. */
@Injectable()
export class WriteCampaigns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws InvalidInput naming what is wrong with the plan; DomainError NOT_FOUND, FORBIDDEN where a region is not the
   * author's, KEY_REUSED, PREVENTION_CHANGED where somebody else has written meanwhile, PREVENTION_STATE
   */
  async draft(
    author: Author,
    { key: orderKey, campaignId, basedOn, plan }: CampaignDraftOrder,
  ): Promise<Uuid> {
    const problems = planProblems(plan);
    if (problems.length > 0) throw new InvalidInput(problems);
    const rule = audienceRule(plan.ruleText);
    demandRegions(author.caller, plan.regions);
    const key = `${author.accountId}/${orderKey}`;
    const written = { key, rule, plan: { ...plan, ruleText: rule === undefined ? '' : printRule(rule) } };
    return this.database.transaction((tx) =>
      campaignId === undefined
        ? this.begin(tx, author, written)
        : this.revise(tx, author, { campaignId, basedOn }, written),
    );
  }

  private async begin(tx: Transaction, author: Author, written: Written): Promise<Uuid> {
    const at = this.clock.now();
    const draft = { ...written, id: uuidv7(at.getTime()), by: author.label, at, fromFeed: false };
    if (await insertCampaign(tx, draft)) {
      await this.note(tx, author, draft, 'prevention.drafted');
      return draft.id;
    }
    const known = (await campaignOfKey(tx, written.key))!;
    demandSame(known, written);
    return known.id;
  }

  private async revise(
    tx: Transaction,
    author: Author,
    { campaignId, basedOn }: { readonly campaignId: Uuid; readonly basedOn: number },
    written: Written,
  ): Promise<Uuid> {
    const campaign = await this.own(tx, author.caller, campaignId);
    const { id } = campaign;
    if (campaign.revisionKey === written.key) demandSame(campaign, written);
    else {
      demandDraft(campaign);
      demandRevision(campaign, basedOn);
      await reviseCampaign(tx, { ...written, id, by: author.label, at: this.clock.now() });
      await this.note(tx, author, { id, plan: written.plan }, 'prevention.drafted');
    }
    return id;
  }

  /**
   * Has the audience told. Launched once, it is launched for ever.
   * @param pastDay of a demonstration: when it was
   * @throws DomainError NOT_FOUND, PREVENTION_CHANGED, PREVENTION_STATE also where the danger is over
   */
  async launch(author: Author, campaignId: Uuid, revision: number, pastDay?: LocalDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const campaign = await this.own(tx, author.caller, campaignId);
      if (campaign.state === 'launched') return;
      demandDraft(campaign);
      demandRevision(campaign, revision);
      const on = pastDay ?? this.clock.today();
      if (campaign.plan.endsOn < on)
        throw new DomainError('PREVENTION_STATE', 'It is over', { state: 'ended' });
      const params = { campaignId };
      const order = { kind: launchPreventionKind, key: campaignId, params, startedBy: author.label };
      const { run } = await this.engine.start(tx, order);
      const at = pastDay === undefined ? this.clock.now() : new Date(`${pastDay}T02:00:00Z`);
      await launchCampaign(tx, campaignId, { by: author.label, at, on, runId: run.id });
      await this.note(tx, author, campaign, 'prevention.launched');
    });
    this.engine.wake();
  }

  /** Dropped once, it stays so. @throws DomainError NOT_FOUND, PREVENTION_STATE where it was launched */
  drop(author: Author, campaignId: Uuid): Promise<void> {
    return this.database.transaction(async (tx) => {
      const campaign = await this.own(tx, author.caller, campaignId);
      if (campaign.state === 'dropped') return;
      demandDraft(campaign);
      await dropCampaign(tx, campaignId);
      await this.note(tx, author, campaign, 'prevention.dropped');
    });
  }

  /** @throws DomainError NOT_FOUND, also where the caller may not read it; FORBIDDEN where not all its regions are theirs */
  private async own(tx: Transaction, caller: Caller, campaignId: Uuid): Promise<CampaignKept> {
    const campaign = await lockCampaign(tx, campaignId, officesOf(caller, 'read', 'Prevention'));
    if (campaign === undefined) throw campaignUnknown();
    demandRegions(caller, campaign.plan.regions);
    return campaign;
  }

  private note(
    tx: Transaction,
    { caller }: Author,
    { id, plan }: { readonly id: Uuid; readonly plan: PreventionPlan },
    act: string,
  ): Promise<void> {
    const { hazard, severity, regions, ruleText, purpose, heldOutPercent } = plan;
    return this.audit.record(tx, {
      ...{ act, recordKind: 'prevention-campaign', recordId: id, actor: caller },
      orgPath: officeOfActs(plan),
      after: { hazard, severity, regions, rule: ruleText, purpose, heldOutPercent },
    });
  }
}

/** @throws DomainError FORBIDDEN where one is not the caller's */
export function demandRegions(caller: Caller, regions: readonly string[]): void {
  const offices = officesOf(caller, 'manage', 'Prevention');
  const foreign = regions.find((region) => !isWithin(region, offices));
  if (foreign !== undefined)
    throw new DomainError('FORBIDDEN', 'This region is not one of your offices', { region: foreign });
}

function demandDraft({ state }: CampaignKept): void {
  if (state !== 'draft') throw new DomainError('PREVENTION_STATE', 'It is no draft any more', { state });
}

function demandRevision({ revision }: CampaignKept, seen: number): void {
  if (revision !== seen)
    throw new DomainError('PREVENTION_CHANGED', 'There is a newer revision', { newest: revision });
}

/** Of a revision that has gone on since, what it was is no longer known. */
function demandSame({ revisionKey, plan }: CampaignKept, written: Written): void {
  if (revisionKey === written.key && JSON.stringify(plan) !== JSON.stringify(inOrder(written.plan)))
    throw new DomainError('KEY_REUSED', 'The key was used for another draft');
}

/** As it is read back. */
function inOrder(plan: PreventionPlan): PreventionPlan {
  const { hazard, severity, regions, startsOn, endsOn, source, title, advice, ruleText } = plan;
  return {
    ...{ hazard, severity, regions, startsOn, endsOn, source, title: { zh: title.zh, en: title.en } },
    ...{ advice: { zh: advice.zh, en: advice.en }, ruleText, purpose: plan.purpose },
    ...{ heldOutPercent: plan.heldOutPercent, windowDays: plan.windowDays },
  };
}
