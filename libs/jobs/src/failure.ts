import { DomainError } from '@evergreen/kernel';
import type { EngineSettings } from './engine-settings.ts';

/** What staff read as the reason of a failed run. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** What they read when no attempt lived long enough to give one. */
export function reasonOfLoss(attempts: number): string {
  return `The worker was lost ${attempts} times over the same work`;
}

/** Whether the run ends here: no attempt is left, or it was refused for what it is and would be refused again. */
export function isFinal(settings: EngineSettings, attempts: number, error: unknown): boolean {
  return error instanceof DomainError || attempts >= settings.attemptsMax;
}
