import type { MessageInitShape } from '@bufbuild/protobuf';
import type { TouchPlace as WirePlace, TouchSchema } from '@evergreen/contracts';
import type { InputFields } from '@evergreen/kernel';
import type { Touch, TouchesAsked } from '../../domain/story/touch.ts';

const pageMax = 100;
const topicsMax = 20;

export function touchMessage({
  id,
  at,
  dayOnly,
  topic,
  kind,
  facts,
}: Touch): MessageInitShape<typeof TouchSchema> {
  return { id, at: at.toISOString(), dayOnly, topic, kind, facts: { ...facts } };
}

/** @param field of the limit */
export function readTouchesAsked(
  fields: InputFields,
  asked: {
    readonly before?: WirePlace | undefined;
    readonly limit: number;
    readonly topics: readonly string[];
  },
  field: string,
): TouchesAsked {
  const { before, topics } = asked;
  if (topics.length > topicsMax) fields.refuse('topics', 'are too many');
  return {
    before:
      before === undefined
        ? undefined
        : { at: fields.instant('before.at', before.at), id: fields.text('before.id', before.id, 300) },
    limit: fields.limit(field, asked.limit, pageMax),
    topics: topics.map((topic) => fields.text('topics', topic, 50)),
  };
}
