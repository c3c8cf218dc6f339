import { DomainError } from '@evergreen/kernel';
import type { FileProblemCode, Finding } from './finding.ts';

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
