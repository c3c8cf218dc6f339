import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  languages,
  type Parameters,
  problemsOf,
  type TemplateProblem,
  type TemplateVersion,
  type TemplateWords,
} from '../domain/notice-template.ts';
import { type RenderedNotice, renderNotice, sampleValues, smsLength } from '../domain/render-notice.ts';
import {
  activateVersion,
  currentVersions,
  draftOfKey,
  insertDraft,
  lockTemplate,
  versionsOf,
} from '../persistence/notice-templates.repository.ts';
import { parametersOf } from './notice-words.ts';

export interface TemplateSummary {
  readonly template: string;
  readonly active: TemplateVersion;
  readonly draftVersion: number | undefined;
}

/** One language of a preview. */
export interface LanguagePreview extends RenderedNotice {
  readonly characters: number;
  readonly parts: number;
}

export interface DraftOrder {
  readonly key: string;
  readonly template: string;
  /** The newest version there was when the writing began. */
  readonly basedOn: number;
  readonly words: TemplateWords;
}

const versionsMax = 100;

type Staff = Extract<Caller, { kind: 'staff' }>;

/** The words of notices: shown, tried, drafted by one person and put into use by another. */
@Injectable()
export class NoticeTemplates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  async list(): Promise<TemplateSummary[]> {
    const current = await currentVersions(this.database);
    return current
      .filter(({ state }) => state === 'active')
      .map((active) => ({
        ...{ template: active.template, active },
        draftVersion: current.find((each) => each.template === active.template && each.state === 'draft')
          ?.version,
      }));
  }

  /** @throws DomainError NOT_FOUND */
  async one(template: string): Promise<{ parameters: Parameters; versions: readonly TemplateVersion[] }> {
    return {
      parameters: parametersOf(template),
      versions: await versionsOf(this.database, template, versionsMax),
    };
  }

  /** @throws DomainError NOT_FOUND */
  preview(
    template: string,
    words: TemplateWords,
  ): { zh: LanguagePreview; en: LanguagePreview; problems: readonly TemplateProblem[] } {
    const parameters = parametersOf(template);
    const madeOn = this.clock.today();
    const facts = { words, parameters, values: sampleValues(parameters, madeOn), madeOn };
    const [zh, en] = languages.map((language) => {
      const rendered = renderNotice(facts, language);
      return { ...rendered, ...smsLength(rendered.sms) };
    });
    return { zh: zh!, en: en!, problems: problemsOf(words, parameters) };
  }

  /**
   * @throws InvalidInput naming each placeholder that is unknown or missing; DomainError NOT_FOUND, KEY_REUSED,
   * TEMPLATE_CHANGED when somebody else has written a version meanwhile
   */
  async draft(caller: Staff, { key, template, basedOn, words }: DraftOrder): Promise<TemplateVersion> {
    const problems = problemsOf(words, parametersOf(template));
    if (problems.length > 0) throw new InvalidInput(problems.map(fieldProblem));
    return this.database.transaction(async (tx) => {
      await lockTemplate(tx, template);
      const ownKey = `${caller.accountId}/${key}`;
      const known = await draftOfKey(tx, ownKey);
      if (known !== undefined) {
        if (known.template === template && isSame(known.words, words)) return known;
        throw new DomainError('KEY_REUSED', 'The key was used for another version');
      }
      const [newest] = await versionsOf(tx, template, 1);
      if (newest!.version !== basedOn)
        throw new DomainError('TEMPLATE_CHANGED', 'There is a newer version', { newest: newest!.version });
      const draft = await insertDraft(tx, {
        ...{ template, version: basedOn + 1, words, key: ownKey },
        ...{ by: caller.accountId, byLabel: caller.staffNumber, at: this.clock.now() },
      });
      await this.audit.record(tx, actOf('notice-template.drafted', draft));
      return draft;
    });
  }

  /**
   * @throws DomainError NOT_FOUND; TEMPLATE_STATE when it is no draft (any more); SECOND_PERSON_NEEDED for who wrote it
   */
  async activate(caller: Staff, template: string, version: number): Promise<TemplateVersion> {
    parametersOf(template);
    return this.database.transaction(async (tx) => {
      await lockTemplate(tx, template);
      const versions = await versionsOf(tx, template, versionsMax);
      const asked = versions.find((each) => each.version === version);
      if (asked === undefined) throw new DomainError('NOT_FOUND', 'There is no such version');
      if (asked.state === 'active') return asked;
      if (asked.state !== 'draft')
        throw new DomainError('TEMPLATE_STATE', 'Only a draft is put into use', { state: asked.state });
      if (asked.draftedBy === caller.accountId)
        throw new DomainError('SECOND_PERSON_NEEDED', 'Somebody else puts into use what one has written');
      const by = { account: caller.accountId, label: caller.staffNumber, at: this.clock.now() };
      const active = await activateVersion(tx, asked, by);
      await this.audit.record(tx, actOf('notice-template.activated', active));
      return active;
    });
  }
}

function actOf(act: string, { template, version }: TemplateVersion) {
  return { act, recordKind: 'notice-template', recordId: template, after: { version } };
}

function isSame(one: TemplateWords, other: TemplateWords): boolean {
  const flat = ({ zh, en, channels }: TemplateWords) =>
    JSON.stringify([zh, en].map(({ title, body, sms }) => [title, body, sms]).concat([[...channels].sort()]));
  return flat(one) === flat(other);
}

function fieldProblem({ field, code, placeholder }: TemplateProblem) {
  const words = {
    UNKNOWN_PLACEHOLDER: `names {${placeholder}}, which the notice does not tell`,
    MISSING_PLACEHOLDER: `does not say {${placeholder}}`,
    OPEN_BRACE: 'has a brace that belongs to no placeholder',
    EMPTY: 'is empty',
    TOO_LONG: 'is too long',
  } as const;
  return { field: `words.${field}`, problem: words[code] };
}
