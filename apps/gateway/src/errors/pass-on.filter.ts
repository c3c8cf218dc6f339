import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on as it is. Without it Nest writes each refusal into the log as a failure. */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}
