import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import { orNull } from '../values/or-null.ts';
import { templateVersionOf, textPreviewOf } from './map-notice.ts';
import {
  NoticeTemplate,
  NoticeTemplateDraftInput,
  NoticeTemplatePreview,
  NoticeTemplateSummary,
  NoticeTemplateVersion,
  TemplateWordsInput,
} from './notice-template.models.ts';
import { wireChannels } from './notice.models.ts';

/** The words of notices: drafted by one person, put into use by another. */
@Resolver()
export class NoticeTemplateResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [NoticeTemplateSummary])
  @AllowStaff('read', 'NoticeTemplate')
  async noticeTemplates(): Promise<NoticeTemplateSummary[]> {
    const { templates } = await this.services.noticeTemplates.listNoticeTemplates({});
    return templates.map(({ template, active, draftVersion }) => ({
      ...{ template, active: templateVersionOf(active), draftVersion: draftVersion ?? null },
    }));
  }

  @Query(() => NoticeTemplate, { nullable: true })
  @AllowStaff('read', 'NoticeTemplate')
  async noticeTemplate(
    @Args('template', { type: () => String }) template: string,
  ): Promise<NoticeTemplate | null> {
    const call = this.services.noticeTemplates.getNoticeTemplate({ template });
    const answer = await orNull(call, ['NOT_FOUND']);
    if (answer === null) return null;
    const parameters = answer.parameters.map(({ name, kind }) => ({ name, kind }));
    return { template, parameters, versions: answer.versions.map(templateVersionOf) };
  }

  @Query(() => NoticeTemplatePreview, {
    description: 'With sample values, and what is wrong with the words.',
  })
  @AllowStaff('read', 'NoticeTemplate')
  async noticeTemplatePreview(
    @Args('template', { type: () => String }) template: string,
    @Args('words') words: TemplateWordsInput,
  ): Promise<NoticeTemplatePreview> {
    const call = { template, words: wireWords(words) };
    const { zh, en, problems } = await this.services.noticeTemplates.previewNoticeTemplate(call);
    return {
      ...{ zh: textPreviewOf(zh), en: textPreviewOf(en) },
      problems: problems.map(({ field, code, placeholder }) => ({
        ...{ field, code, placeholder: placeholder || null },
      })),
    };
  }

  @Mutation(() => NoticeTemplateVersion, {
    description: 'A new version, not yet in use; it takes the place of an earlier draft.',
  })
  @AllowStaff('draft', 'NoticeTemplate')
  async draftNoticeTemplate(
    @Args('input') { key, template, basedOn, words }: NoticeTemplateDraftInput,
  ): Promise<NoticeTemplateVersion> {
    const call = { key, template, basedOn, words: wireWords(words) };
    const { version } = await this.services.noticeTemplates.draftNoticeTemplate(call);
    return templateVersionOf(answered(version));
  }

  @Mutation(() => NoticeTemplateVersion, { description: 'By somebody else than who drafted it.' })
  @AllowStaff('activate', 'NoticeTemplate')
  async activateNoticeTemplate(
    @Args('template', { type: () => String }) template: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<NoticeTemplateVersion> {
    const answer = await this.services.noticeTemplates.activateNoticeTemplate({ template, version });
    return templateVersionOf(answer.version);
  }
}

function wireWords({ zh, en, channels }: TemplateWordsInput) {
  return { zh: { ...zh }, en: { ...en }, channels: channels.map((channel) => wireChannels[channel]) };
}
