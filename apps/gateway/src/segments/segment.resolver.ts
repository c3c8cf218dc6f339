import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { customerOf, dayOf, factOf, previewOf, segmentOf, versionOf, wireRule } from './map-segment.ts';
import { CustomerFact, RuleInput } from './rule.models.ts';
import {
  RulePreview,
  Segment,
  SegmentCustomerPage,
  SegmentCustomersInput,
  SegmentDetails,
  SegmentDraftInput,
  SegmentList,
  wireWhich,
} from './segment.models.ts';

const office = { type: () => String, nullable: true } as const;

/** Groups of customers by rules. */
@Resolver()
export class SegmentResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [CustomerFact], { description: 'What rules may ask.' })
  @AllowStaff('read', 'Segment')
  async customerFacts(): Promise<CustomerFact[]> {
    return (await this.services.segments.listCustomerFacts({})).facts.map(factOf);
  }

  @Query(() => RulePreview, {
    description: 'What a rule says, and whom it catches in the offices looked at.',
  })
  @AllowStaff('read', 'Segment')
  async rulePreview(
    @Args('rule') rule: RuleInput,
    @Args('office', office) within?: string | null,
  ): Promise<RulePreview> {
    return previewOf(await this.services.segments.previewRule({ rule: wireRule(rule), ...officeOf(within) }));
  }

  @Query(() => SegmentList)
  @AllowStaff('read', 'Segment')
  async segments(@Args('office', office) within?: string | null): Promise<SegmentList> {
    const { segments, refresh } = await this.services.segments.listSegments(officeOf(within));
    return { segments: segments.map(segmentOf), refresh: refresh ? progressOf(refresh) : null };
  }

  @Query(() => SegmentDetails, { nullable: true })
  @AllowStaff('read', 'Segment')
  async segment(
    @Args('id', { type: () => ID }) segmentId: string,
    @Args('office', office) within?: string | null,
  ): Promise<SegmentDetails | null> {
    const call = this.services.segments.getSegment({ segmentId, ...officeOf(within) });
    const answer = await orNull(call, ['NOT_FOUND']);
    if (answer === null) return null;
    const { segment, versions, history, refresh } = answer;
    return {
      ...{ segment: segmentOf(segment), versions: versions.map(versionOf), history: history.map(dayOf) },
      refresh: refresh ? progressOf(refresh) : null,
    };
  }

  @Query(() => SegmentCustomerPage, { description: 'Masked; each look is written down.' })
  @AllowStaff('read', 'Segment')
  async segmentCustomers(
    @Args('input') { segmentId, which, on, office: within }: SegmentCustomersInput,
    @Args('limit', { type: () => Int, defaultValue: 25 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor?: string | null,
  ): Promise<SegmentCustomerPage> {
    const { customers, nextCursor } = await this.services.segments.listSegmentCustomers({
      ...{ segmentId, which: wireWhich[which], limit: limitUpTo(100, limit), ...officeOf(within) },
      ...(on ? { on } : {}),
      ...(cursor ? { cursor } : {}),
    });
    return { customers: customers.map(customerOf), nextCursor: nextCursor ?? null };
  }

  @Mutation(() => Segment, {
    description: 'A new segment or a new draft; it takes the place of an earlier draft.',
  })
  @AllowStaff('manage', 'Segment')
  async draftSegment(@Args('input') input: SegmentDraftInput): Promise<Segment> {
    const { key, segmentId, basedOn, name, description, rule } = input;
    const draft = {
      key,
      basedOn,
      name,
      description,
      rule: wireRule(rule),
      ...(segmentId ? { segmentId } : {}),
    };
    return segmentOf((await this.services.segments.draftSegment(draft)).segment);
  }

  @Mutation(() => Segment, { description: 'Puts the draft in force; its members are decided at once.' })
  @AllowStaff('manage', 'Segment')
  async saveSegment(
    @Args('id', { type: () => ID }) segmentId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Segment> {
    return segmentOf((await this.services.segments.saveSegment({ segmentId, version })).segment);
  }

  @Mutation(() => Segment, { description: 'For good: it has no members any more.' })
  @AllowStaff('manage', 'Segment')
  async retireSegment(
    @Args('id', { type: () => ID }) segmentId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<Segment> {
    return segmentOf((await this.services.segments.retireSegment({ segmentId, reason })).segment);
  }

  @Mutation(() => RunProgress, { description: 'Decides on the members of all segments now.' })
  @AllowStaff('manage', 'Segment')
  async refreshSegments(
    @Args('key', { type: () => String }) key: string,
    @Args('full', { type: () => Boolean, defaultValue: false }) full: boolean,
  ): Promise<RunProgress> {
    return progressOf((await this.services.segments.refreshSegments({ key, full })).refresh);
  }
}

function officeOf(office: string | null | undefined): { office?: string } {
  return office ? { office } : {};
}
