import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { FindingPage } from './finding.models.ts';
import { Import, StartImportInput } from './import.models.ts';
import { findingOf, importOf, mappingProfileOf, type ProfiledImport, profileRefOf } from './map-import.ts';
import { MappingProfile, MappingProfileRef } from './mapping-profile.models.ts';

@Resolver(() => Import)
export class ImportResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [Import], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Import')
  async imports(@Args('limit', { type: () => Int, defaultValue: 20 }) limit: number) {
    const { imports } = await this.services.imports.listImports({ limit: limitUpTo(100, limit) });
    return imports.map(importOf);
  }

  @Query(() => Import, { nullable: true })
  @AllowStaff('read', 'Import')
  async importById(@Args('id', { type: () => ID }) importId: string) {
    const answer = await orNull(this.services.imports.getImport({ importId }), ['NOT_FOUND']);
    return answer && importOf(answer.import);
  }

  @Query(() => FindingPage, { description: 'By line; at most 1,000 a page.' })
  @AllowStaff('read', 'Import')
  async importFindings(
    @Args('importId', { type: () => ID }) importId: string,
    @Args('code', { type: () => String, nullable: true }) code: string | undefined,
    @Args('refusedOnly', { type: () => Boolean, defaultValue: false }) refusedOnly: boolean,
    @Args('limit', { type: () => Int, defaultValue: 100 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<FindingPage> {
    const { findings, nextCursor } = await this.services.imports.listFindings({
      importId,
      refusedOnly,
      limit: limitUpTo(1_000, limit),
      ...(code ? { code } : {}),
      ...(cursor ? { cursor } : {}),
    });
    return { findings: findings.map(findingOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => [MappingProfile])
  @AllowStaff('read', 'Import')
  async mappingProfiles(@Context() { loaders }: RequestContext) {
    return (await loaders.mappingProfiles()).map(mappingProfileOf);
  }

  @Mutation(() => Import)
  @AllowStaff('manage', 'Import')
  async startImport(@Args('input') { key, fileId, fileName, profileId, dry }: StartImportInput) {
    const answer = await this.services.imports.startImport({ key, fileId, fileName, profileId, dry });
    return importOf(answer.import);
  }

  @Mutation(() => Import)
  @AllowStaff('manage', 'Import')
  async cancelImport(@Args('id', { type: () => ID }) importId: string) {
    return importOf((await this.services.imports.cancelImport({ importId })).import);
  }

  @ResolveField(() => MappingProfileRef)
  @AllowStaff('read', 'Import')
  async profile(parent: ProfiledImport, _args: unknown, { loaders }: RequestContext) {
    return profileRefOf(parent, await loaders.mappingProfiles());
  }
}
