import type { ImportReport } from '../../domain/import-report.ts';
import { answerRowMapper } from '../../domain/imports/map-answer-row.ts';
import { type AnswerProfile, columnOf } from '../../domain/mapping-profile.ts';
import {
  mergeAnswers,
  placeAnswers,
  refuseAnswersOfNobody,
} from '../../persistence/imports/merge-answers.ts';
import { stageAnswers } from '../../persistence/imports/stage-records.ts';
import { type ImportWork, noColumns, stageFile, takeRefusals } from '../import-work.ts';
import { reportOf } from './report-of.ts';

/** Takes a file of satisfaction answers over, of customers in the book. */
export async function importAnswers(work: ImportWork, profile: AnswerProfile): Promise<ImportReport> {
  const { tx, tally, context, checkpoint } = work;
  const staging = await stageAnswers(tx);
  await stageFile(work, profile, staging, (columns) => answerRowMapper(profile, columns));

  const columns = { ...noColumns, customerRef: columnOf(profile.fields.customerRef) };
  checkpoint();
  await placeAnswers(tx, context);
  takeRefusals(tally, await refuseAnswersOfNobody(tx, columns));
  checkpoint();
  return reportOf(work, await mergeAnswers(tx, context));
}
