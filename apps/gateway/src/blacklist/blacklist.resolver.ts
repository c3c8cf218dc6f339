import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BlacklistAct as WireAct } from '@evergreen/contracts/customer-profile';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import {
  BlacklistActInput,
  BlacklistProposalInput,
  EvidenceAddedInput,
  IdentifierInput,
  ListingAppealInput,
  MatchDecisionInput,
} from './blacklist.inputs.ts';
import {
  BlacklistCheck,
  BlacklistEntry,
  BlacklistEntryFile,
  BlacklistEntryPage,
  BlacklistMatch,
  BlacklistMatches,
  CustomerListing,
  OwnListing,
} from './blacklist.models.ts';
import {
  BlacklistDoor,
  BlacklistFilter,
  wireActs,
  wireDoors,
  wireFilters,
  wireReasons,
} from './blacklist.words.ts';
import {
  checkOf,
  entryFileOf,
  entryOf,
  matchOf,
  ownListingOf,
  wireEvidence,
  wireIdentifiers,
} from './map-blacklist.ts';

const pageMax = 100;

/** Who is listed, why and until when; and whether a door is open. */
@Resolver()
export class BlacklistResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => BlacklistEntryPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'BlacklistEntry')
  async blacklistEntries(
    @Args('filter', { type: () => BlacklistFilter, defaultValue: BlacklistFilter.ALL })
    filter: BlacklistFilter,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('after', { type: () => ID, nullable: true }) afterId: string | undefined,
  ): Promise<BlacklistEntryPage> {
    const call = { filter: wireFilters[filter], limit: limitUpTo(pageMax, limit), ...given({ afterId }) };
    const { entries, nextAfterId } = await this.services.blacklist.listEntries(call);
    return { entries: entries.map(entryOf), nextAfter: nextAfterId ?? null };
  }

  @Query(() => BlacklistEntryFile, { nullable: true })
  @AllowStaff('read', 'BlacklistEntry')
  async blacklistEntry(@Args('id', { type: () => ID }) entryId: string): Promise<BlacklistEntryFile | null> {
    const answer = await orNull(this.services.blacklist.getEntry({ entryId }), ['NOT_FOUND']);
    return answer && entryFileOf(answer);
  }

  @Query(() => BlacklistMatches, {
    description: 'Customers who may be somebody listed: somebody has to look.',
  })
  @AllowStaff('read', 'BlacklistEntry')
  async blacklistMatches(
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
  ): Promise<BlacklistMatches> {
    const answer = await this.services.blacklist.listMatches({ limit: limitUpTo(pageMax, limit) });
    return { matches: answer.matches.map(matchOf), total: answer.total };
  }

  @Query(() => CustomerListing)
  @AllowStaff('read', 'BlacklistEntry')
  async customerListing(
    @Args('customerId', { type: () => ID }) customerId: string,
  ): Promise<CustomerListing> {
    const answer = await this.services.blacklist.getCustomerListing({ customerId });
    const { blocked, entries, identityKnown, mayPropose } = answer;
    return { isBlocked: blocked, entries: entries.map(entryOf), isIdentityKnown: identityKnown, mayPropose };
  }

  @Query(() => BlacklistCheck, {
    description: 'Of a customer, or of what somebody who is none is known by. Written down.',
  })
  @AllowStaff('read', 'BlacklistEntry')
  async blacklistCheck(
    @Args('door', { type: () => BlacklistDoor }) door: BlacklistDoor,
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
    @Args('identifiers', { type: () => [IdentifierInput], nullable: true })
    identifiers: IdentifierInput[] | undefined,
    @Context() { request, reply }: RequestContext,
  ): Promise<BlacklistCheck> {
    this.limits.demand('searches', request, reply);
    const subject = { ...given({ customerId }), identifiers: wireIdentifiers(identifiers ?? []) };
    const { answers } = await this.services.blacklist.check({ door: wireDoors[door], subjects: [subject] });
    return checkOf(answers[0]);
  }

  @Query(() => [OwnListing], { description: 'Entries that count, or counted, against the member.' })
  @AllowMembers()
  async myListings(): Promise<OwnListing[]> {
    return (await this.services.blacklist.listOwnEntries({})).entries.map(ownListingOf);
  }

  @Mutation(() => [OwnListing], { description: 'Somebody who had no part in the entry decides on it.' })
  @AllowMembers()
  async appealListing(@Args('input') { key, entryId, words }: ListingAppealInput): Promise<OwnListing[]> {
    const call = { key, entryId, words, act: WireAct.APPEAL, withholdNotice: false };
    await this.services.blacklist.actOnEntry(call);
    return this.myListings();
  }

  @Mutation(() => BlacklistEntry, {
    description: 'It counts for nothing until somebody of the office above has approved it.',
  })
  @AllowStaff('propose', 'BlacklistEntry')
  async proposeBlacklistEntry(@Args('input') input: BlacklistProposalInput): Promise<BlacklistEntry> {
    const { key, customerId, personName, identifiers, reason, evidence, endsOn, orgPath } = input;
    const { entry } = await this.services.blacklist.proposeEntry({
      ...{ key, personName: personName ?? '', reason: wireReasons[reason] },
      ...given({ customerId, endsOn, orgPath }),
      identifiers: wireIdentifiers(identifiers),
      evidence: evidence.map(wireEvidence),
    });
    return entryOf(entry);
  }

  @Mutation(() => BlacklistEntry)
  @AllowStaff('read', 'BlacklistEntry')
  async actOnBlacklistEntry(
    @Args('input') { key, entryId, act, words, withholdNotice }: BlacklistActInput,
  ): Promise<BlacklistEntry> {
    const call = { key, entryId, act: wireActs[act], words, withholdNotice };
    return entryOf((await this.services.blacklist.actOnEntry(call)).entry);
  }

  @Mutation(() => BlacklistEntry)
  @AllowStaff('propose', 'BlacklistEntry')
  async addBlacklistEvidence(
    @Args('input') { key, entryId, evidence }: EvidenceAddedInput,
  ): Promise<BlacklistEntry> {
    const call = { key, entryId, evidence: wireEvidence(evidence) };
    return entryOf((await this.services.blacklist.addEvidence(call)).entry);
  }

  @Mutation(() => BlacklistMatch)
  @AllowStaff('approve', 'BlacklistEntry')
  async decideBlacklistMatch(
    @Args('input') { entryId, customerId, isSame, words }: MatchDecisionInput,
  ): Promise<BlacklistMatch> {
    const call = { entryId, customerId, confirm: isSame, words };
    return matchOf((await this.services.blacklist.decideMatch(call)).match);
  }

  @Mutation(() => Boolean, {
    description:
      'Notes an identity number that was shown; its keyed index alone is kept. Whether they are listed.',
  })
  @AllowStaff('propose', 'BlacklistEntry')
  async noteIdentity(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('number', { type: () => String }) number: string,
  ): Promise<boolean> {
    return (await this.services.blacklist.noteIdentity({ customerId, number })).matched;
  }
}
