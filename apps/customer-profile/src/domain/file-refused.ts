import { DomainError } from '@evergreen/kernel';
import type { Finding } from './finding.ts';

/** Why a file as a whole is refused: nothing of it is taken over. */
export type FileProblemCode =
  | 'COLUMNS_WRONG'
  | 'FILE_EMPTY'
  | 'FILE_GZIP_BROKEN'
  | 'FILE_HEADER_ONLY'
  | 'FILE_LINE_TOO_LONG'
  | 'FILE_NOT_UTF8'
  | 'FILE_NUL_BYTE'
  | 'FILE_QUOTE_MISPLACED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TRUNCATED'
  | 'TOO_MANY_REFUSED';

/** The file as a whole is refused; trying again cannot help. Its message starts with the code and names the line. */
export class FileRefused extends DomainError<FileProblemCode> {
  override readonly name = 'FileRefused';

  /**
   * @param line of the file, the header being 1; 0: the file as a whole
   * @param findings one for each thing at fault, where there are several (such as columns)
   */
  constructor(
    code: FileProblemCode,
    readonly line: number,
    readonly explanation: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(code, `${code}${line > 0 ? `, line ${line}` : ''}: ${explanation}`, { line });
  }
}
