import { Database } from '@evergreen/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { publishProgramme, shippedProgramme } from '../persistence/programme.repository.ts';

/** Makes the programme that comes with the product known, before the service takes anything in. */
@Injectable()
export class PublishProgramme implements OnModuleInit {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws Error when it was published before with other rules */
  async onModuleInit(): Promise<void> {
    const { programme, json } = await shippedProgramme();
    await this.database.transaction((tx) => publishProgramme(tx, programme, json));
  }
}
