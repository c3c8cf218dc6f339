import type { LocalDate } from '@evergreen/kernel';
import { maskName, maskPlate } from '@evergreen/personal-data';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys, type KeyColumns } from '../../persistence/customer-keys.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import type {
  MergedRow,
  NamedRow,
  StoryPolicyRow,
  TermJson,
  VehicleRow,
} from '../../persistence/story/story.repository.ts';

export const termsMax = 20;

/** As many rows as were asked for, and whether there are more. */
export interface SeenList<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** One more was read to tell whether there are more. */
export function seenList<Row, Seen>(
  rows: readonly Row[],
  limit: number,
  seen: (row: Row) => Seen,
): SeenList<Seen> {
  return { rows: rows.slice(0, limit).map(seen), more: rows.length > limit };
}

/** Another customer as staff see them. */
export interface PersonSeen {
  readonly customerId: string;
  readonly sourceRef: string;
  readonly nameMasked: string;
}

export interface MergedSeen extends PersonSeen {
  readonly mergeId: string;
  readonly mergedAt: Date;
  readonly mergedBy: string;
}

export interface VehicleSeen {
  readonly id: string;
  readonly sourceRef: string;
  readonly plateMasked: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly goneOn: LocalDate | null;
}

export interface StoryPolicySeen {
  readonly id: string;
  readonly sourceRef: string;
  readonly cover: string | null;
  readonly plateMasked: string;
  readonly terms: SeenList<TermJson>;
}

/** Opens what is sealed of a story, and masks it. */
@Injectable()
export class SeeStory {
  constructor(@Inject(CustomerKeys) private readonly keys: CustomerKeys) {}

  person(row: NamedRow): PersonSeen {
    const name = fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id));
    return { customerId: row.id, sourceRef: row.source_ref, nameMasked: maskName(name) };
  }

  merged(row: MergedRow): MergedSeen {
    const { merge_id: mergeId, merged_at: mergedAt, merged_by: mergedBy } = row;
    return { ...this.person(row), mergeId, mergedAt, mergedBy };
  }

  vehicle(row: VehicleRow): VehicleSeen {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(row.attributes)) attributes[name] = String(value);
    return {
      ...{ id: row.id, sourceRef: row.source_ref, attributes, goneOn: row.gone_on },
      plateMasked: this.plate(row, row.id),
    };
  }

  policy(row: StoryPolicyRow): StoryPolicySeen {
    return {
      ...{ id: row.id, sourceRef: row.source_ref, cover: row.cover },
      plateMasked: row.vehicle_id === null ? '' : this.plate(row, row.vehicle_id),
      terms: seenList(row.terms, termsMax, (term) => term),
    };
  }

  private plate(row: KeyColumns & { readonly plate_sealed: Buffer | null }, vehicleId: string): string {
    return maskPlate(fieldText(this.keys.opened(row), row.plate_sealed, placeOf.plate(vehicleId)));
  }
}
