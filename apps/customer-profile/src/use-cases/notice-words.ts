import { noticeParameters } from '@evergreen/contracts/notices';
import { DomainError, type LocalDate } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { Language, Parameters, TemplateWords } from '../domain/notice-template.ts';
import {
  type NoticeFacts,
  type NoticeValues,
  type RenderedNotice,
  renderNotice,
} from '../domain/render-notice.ts';
import { readVersions } from '../persistence/notice-templates.repository.ts';

const known: Readonly<Record<string, Parameters>> = noticeParameters;

/** What a kind of notice tells. @throws DomainError NOT_FOUND */
export function parametersOf(template: string): Parameters {
  const parameters = Object.hasOwn(known, template) ? known[template] : undefined;
  if (parameters === undefined)
    throw new DomainError('NOT_FOUND', 'There is no such kind of notice', { template });
  return parameters;
}

/** What a notice is written of. */
interface Made {
  readonly template: string;
  readonly template_version: number;
  readonly parameter_values: NoticeValues;
  readonly made_on: LocalDate;
}

/** Words of these notices, each in the version it was made with. */
export async function wordsOf(
  reader: Reader,
  notices: readonly Made[],
): Promise<(notice: Made, language: Language) => RenderedNotice> {
  const wanted = notices.map(({ template, template_version: version }) => ({ template, version }));
  const versions = wanted.length === 0 ? [] : await readVersions(reader, wanted);
  const words = new Map(versions.map((each) => [`${each.template}/${each.version}`, each.words]));
  return (notice, language) => renderNotice(factsOf(notice, words), language);
}

function factsOf(notice: Made, words: ReadonlyMap<string, TemplateWords>): NoticeFacts {
  return {
    // A notice refers to its version: the database keeps it.
    words: words.get(`${notice.template}/${notice.template_version}`)!,
    parameters: parametersOf(notice.template),
    values: notice.parameter_values,
    madeOn: notice.made_on,
  };
}
