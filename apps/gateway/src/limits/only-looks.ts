import { Kind, parse } from 'graphql';

/** Root fields that a page asks by itself, without anybody using it. */
const looks = new Set(['session', '__typename']);
/** Longer is no mere look. */
const lengthMax = 400;
/** Answers kept; few texts are short and speak of the session. */
const keptMax = 256;
const kept = new Map<string, boolean>();

/** Whether the operation merely looks how long the session lasts: asking that must not make it last longer. */
export function onlyLooks(text: string): boolean {
  if (text.length > lengthMax || !text.includes('session')) return false;
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= keptMax) kept.clear();
  const answer = looksOnly(text);
  kept.set(text, answer);
  return answer;
}

function looksOnly(text: string): boolean {
  try {
    const { definitions } = parse(text, { noLocation: true, maxTokens: 200 });
    const [operation] = definitions;
    return (
      definitions.length === 1 &&
      operation?.kind === Kind.OPERATION_DEFINITION &&
      operation.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && looks.has(selection.name.value),
      )
    );
  } catch {
    // It is refused where it would be run.
    return false;
  }
}
