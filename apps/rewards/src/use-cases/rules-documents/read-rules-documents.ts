import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { RulesDocumentKind } from '../../domain/rules-documents/rules-document.ts';
import {
  documentAt,
  documentOn,
  documentsOf,
  type RulesDocument,
  type RulesDocumentPlace,
} from '../../persistence/rules-documents/rules-document.repository.ts';

/** A version, and whether it is the one that holds today. */
export type RulesDocumentSeen = RulesDocument & { readonly isCurrent: boolean };

/** Versions of documents as staff see them. */
@Injectable()
export class ReadRulesDocuments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async all(kind: RulesDocumentKind): Promise<RulesDocumentSeen[]> {
    const current = await documentOn(this.database, kind, this.clock.today());
    return (await documentsOf(this.database, kind)).map((each) => ({
      ...each,
      isCurrent: each.version === current.version,
    }));
  }

  /** @throws DomainError NOT_FOUND */
  async one(place: RulesDocumentPlace): Promise<RulesDocumentSeen> {
    const current = await documentOn(this.database, place.kind, this.clock.today());
    const found = await documentAt(this.database, place);
    if (found === undefined) throw new DomainError('NOT_FOUND', 'There is no such version of the rules');
    return { ...found, isCurrent: found.version === current.version };
  }
}
