import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import { findingOf, mappingProfileOf } from './map-import.ts';
import { MappingPreview, PreviewMappingInput, SaveMappingInput } from './mapping.models.ts';
import { MappingProfile } from './mapping-profile.models.ts';

@Resolver()
export class MappingResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => MappingPreview, { description: 'Ten rows at most; nothing is written.' })
  @AllowStaff('manage', 'Import')
  async previewMapping(
    @Args('input') { fileId, delimiter, encoding, definition }: PreviewMappingInput,
  ): Promise<MappingPreview> {
    const { columns, problems, rows } = await this.services.mappings.previewMapping({
      fileId,
      delimiter,
      encoding: encoding ?? '',
      ...(definition === null || definition === undefined ? {} : { definitionJson: definition }),
    });
    return {
      columns,
      problems: problems.map(({ field, problem }) => ({ field, problem })),
      rows: rows.map(({ line, values, findings }) => ({
        line: Number(line),
        values: values.map(({ field, value }) => ({ field, value })),
        findings: findings.map(findingOf),
      })),
    };
  }

  @Mutation(() => MappingProfile, { description: 'Keeps the profile as a new version.' })
  @AllowStaff('manage', 'Import')
  async saveMapping(@Args('input') { key, definition }: SaveMappingInput) {
    const { profile } = await this.services.mappings.saveMapping({ key, definitionJson: definition });
    return mappingProfileOf(answered(profile));
  }
}
