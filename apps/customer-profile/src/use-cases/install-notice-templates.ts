import { noticeParameters } from '@evergreen/contracts/notices';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { problemsOf } from '../domain/notice-template.ts';
import { installTemplate, shippedTemplates } from '../persistence/notice-templates.repository.ts';
import { parametersOf } from './notice-words.ts';

/** Brings the first version of each template into the database before the service takes anything in. */
@Injectable()
export class InstallNoticeTemplates implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.run();
  }

  /** @throws Error when a shipped template is wrong, or a kind of notice has none */
  async run(): Promise<void> {
    const templates = await shippedTemplates();
    for (const { template, words } of templates) {
      const [problem] = problemsOf(words, parametersOf(template));
      if (problem !== undefined)
        throw new Error(
          `templates/${template}.json: ${problem.field} ${problem.code} ${problem.placeholder}`,
        );
    }
    for (const template of Object.keys(noticeParameters)) {
      if (!templates.some((each) => each.template === template))
        throw new Error(`templates/${template}.json: is missing`);
    }
    await this.database.transaction(async (tx) => {
      for (const shipped of templates) await installTemplate(tx, shipped, this.clock.now());
    });
  }
}
