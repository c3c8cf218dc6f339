import { expect, it } from '@jest/globals';
import { lastWord, type Warning } from './warnings.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 8, 16, hour));
const said = (id: string, kind: Warning['kind'], hour: number, ...refersTo: readonly string[]): Warning => ({
  id,
  kind,
  sentAt: at(hour),
  refersTo,
});

const alert = said('A', 'alert', 1);
const update = said('U', 'update', 2, 'A');
const cancel = said('X', 'cancel', 3, 'A', 'U');

it.each([
  ['nothing', [], undefined],
  ['a warning alone', [alert], 'A'],
  ['an update after it', [alert, update], 'U'],
  ['its end after both', [alert, update, cancel], 'X'],
  [
    'an end that names the first message only, and was sent last',
    [alert, update, said('X', 'cancel', 3, 'A')],
    'X',
  ],
  [
    'an end that was sent before the update',
    [alert, said('X', 'cancel', 2, 'A'), said('U', 'update', 3, 'A')],
    'U',
  ],
  ['an end of a warning that never came', [said('X', 'cancel', 3, 'A')], 'X'],
  ['a new warning after the end', [alert, said('X', 'cancel', 2, 'A'), said('B', 'update', 3, 'X')], 'B'],
  ['the end sent with what it ends', [alert, said('X', 'cancel', 1, 'A')], 'X'],
  [
    'an update sent with the end of the first',
    [alert, said('U', 'update', 3, 'A'), said('X', 'cancel', 3, 'A')],
    'U',
  ],
  [
    'an update that was ended as it was sent',
    [said('U', 'update', 3, 'A'), said('X', 'cancel', 3, 'U')],
    'X',
  ],
] as const)('of %s the last word is known, in whatever order it came', (_what, messages, id) => {
  expect(lastWord(messages)?.id).toBe(id);
  expect(lastWord([...messages].reverse())?.id).toBe(id);
});
