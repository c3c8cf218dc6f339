import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type ActivateNoticeTemplateRequest,
  type DraftNoticeTemplateRequest,
  type GetNoticeTemplateRequest,
  NoticeTemplateService,
  type NoticeTemplateVersionSchema,
  type PreviewNoticeTemplateRequest,
  type TemplateWords as WireWords,
  type TextsOfLanguage,
} from '@evergreen/contracts/customer-profile';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { LanguageTexts, TemplateVersion, TemplateWords } from '../domain/notice-template.ts';
import { type LanguagePreview, NoticeTemplates } from '../use-cases/notice-templates.ts';
import { readChannel, wireChannels } from './notice-messages.ts';

const readers = access.may('read', 'NoticeTemplate');
// Longer than any text that passes: what is wrong with the words is told with the words.
const textLengthMax = 4_000;

@Controller()
export class NoticeTemplatesHandlers {
  constructor(@Inject(NoticeTemplates) private readonly templates: NoticeTemplates) {}

  @Rpc(NoticeTemplateService.method.listNoticeTemplates, readers)
  async listNoticeTemplates(_request: unknown, { caller }: CallContext) {
    const templates = await this.templates.list();
    return {
      templates: templates.map(({ template, active, draftVersion }) => ({
        ...{ template, active: versionMessage(caller, active) },
        ...(draftVersion === undefined ? {} : { draftVersion }),
      })),
    };
  }

  @Rpc(NoticeTemplateService.method.getNoticeTemplate, readers)
  async getNoticeTemplate({ template }: GetNoticeTemplateRequest, { caller }: CallContext) {
    const { parameters, versions } = await this.templates.one(template);
    return {
      template,
      parameters: Object.entries(parameters).map(([name, kind]) => ({ name, kind })),
      versions: versions.map((version) => versionMessage(caller, version)),
    };
  }

  @Rpc(NoticeTemplateService.method.previewNoticeTemplate, readers)
  async previewNoticeTemplate({ template, words }: PreviewNoticeTemplateRequest) {
    const { zh, en, problems } = await Promise.resolve(this.templates.preview(template, readWords(words)));
    return {
      ...{ zh: previewMessage(zh), en: previewMessage(en) },
      problems: problems.map(({ field, code, placeholder }) => ({ field, code, placeholder })),
    };
  }

  @Rpc(NoticeTemplateService.method.draftNoticeTemplate, access.may('draft', 'NoticeTemplate'))
  async draftNoticeTemplate(request: DraftNoticeTemplateRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, 120);
    fields.check();
    const { template, basedOn } = request;
    const order = { key, template, basedOn, words: readWords(request.words) };
    return { version: versionMessage(caller, await this.templates.draft(staffOf(caller), order)) };
  }

  @Rpc(NoticeTemplateService.method.activateNoticeTemplate, access.may('activate', 'NoticeTemplate'))
  async activateNoticeTemplate(request: ActivateNoticeTemplateRequest, { caller }: CallContext) {
    const { template, version } = request;
    const active = await this.templates.activate(staffOf(caller), template, version);
    return { version: versionMessage(caller, active) };
  }
}

function staffOf(caller: Caller): Extract<Caller, { kind: 'staff' }> {
  if (caller.kind === 'staff') return caller;
  throw new DomainError('FORBIDDEN', 'Only people may do this');
}

/** @throws InvalidInput where a text is longer than any that could be mended, or a channel is none */
function readWords(words: WireWords | undefined): TemplateWords {
  const fields = new InputFields();
  const texts = (language: 'zh' | 'en', wire: TextsOfLanguage | undefined): LanguageTexts => {
    const read = (name: keyof LanguageTexts) =>
      fields.text(`words.${language}.${name}`, wire?.[name] ?? '', textLengthMax, 0);
    return { title: read('title'), body: read('body'), sms: read('sms') };
  };
  const channels = (words?.channels ?? [])
    .slice(0, 10)
    .map((channel) => readChannel(fields, 'words.channels', channel));
  const read = {
    ...{ zh: texts('zh', words?.zh), en: texts('en', words?.en) },
    channels: [...new Set(channels)],
  };
  fields.check();
  return read;
}

function previewMessage({ title, body, sms, characters, parts }: LanguagePreview) {
  return { title, body, sms, smsCharacters: characters, smsParts: parts };
}

function versionMessage(
  caller: Caller,
  version: TemplateVersion,
): MessageInitShape<typeof NoticeTemplateVersionSchema> {
  const { words, state, draftedBy, activatedAt } = version;
  const isOther = caller.kind === 'staff' && caller.accountId !== draftedBy;
  return {
    ...{ version: version.version, state, draftedBy: version.draftedByLabel },
    words: { zh: words.zh, en: words.en, channels: words.channels.map((each) => wireChannels[each]) },
    draftedAt: version.draftedAt.toISOString(),
    activatedBy: version.activatedByLabel,
    ...(activatedAt === null ? {} : { activatedAt: activatedAt.toISOString() }),
    mayActivate: state === 'draft' && isOther && officesOf(caller, 'activate', 'NoticeTemplate').length > 0,
  };
}
