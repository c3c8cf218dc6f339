import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Looked,
  lookAtNumbers,
  lookAtSegment,
} from '../../persistence/event-audience/invitable.repository.ts';
import { readSegment } from '../../persistence/segments/segments.repository.ts';
import { segmentUnknown } from '../segments/read-segments.ts';

/** Whom the service of rewards may invite, and how many were left out for what. */
export interface Invitable {
  readonly customerIds: readonly string[];
  readonly leftOut: Readonly<Record<Exclude<Looked['why'], 'invitable'>, number>>;
  /** The last one looked at; undefined: there are no more. */
  readonly next: string | undefined;
}

/** Finds whom an event may be told of: who is erased, listed or has said no to marketing is not among them. */
@Injectable()
export class FindInvitable {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND without such a segment */
  async ofSegment(asked: {
    readonly segmentId: string;
    readonly office: string;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<Invitable> {
    const segment = await readSegment(this.database, asked.segmentId);
    if (segment === undefined || segment.retiredAt !== null) throw segmentUnknown(asked.segmentId);
    const looked = await lookAtSegment(this.database, asked);
    const last = looked.length < asked.limit ? undefined : looked.at(-1)?.customerId;
    return { ...sorted(looked), next: last };
  }

  async ofNumbers(sourceRefs: readonly string[], office: string): Promise<Invitable> {
    const different = [...new Set(sourceRefs)];
    const looked = await lookAtNumbers(this.database, different, office);
    const { customerIds, leftOut } = sorted(looked);
    // Who is not there, and numbers that nobody has.
    const unknown = leftOut.unknown + different.length - looked.length;
    return { customerIds, leftOut: { ...leftOut, unknown }, next: undefined };
  }
}

function sorted(looked: readonly Looked[]): Pick<Invitable, 'customerIds' | 'leftOut'> {
  const count = (why: Looked['why']) => looked.filter((each) => each.why === why).length;
  return {
    customerIds: looked.filter(({ why }) => why === 'invitable').map(({ customerId }) => customerId),
    leftOut: {
      ...{ unknown: count('unknown'), 'opted-out': count('opted-out') },
      ...{ blacklisted: count('blacklisted'), elsewhere: count('elsewhere') },
    },
  };
}
