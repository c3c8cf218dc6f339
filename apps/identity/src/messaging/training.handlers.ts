import {
  type AddTrainingRequest,
  type ListTrainingRequest,
  StaffService,
} from '@evergreen/contracts/identity';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { type AddTrainingCommand, RecordTraining } from '../use-cases/record-training.ts';
import { actorOf } from './actor.ts';
import { PeopleFields } from './people-fields.ts';
import { trainingMessage, trainingResultOf } from './staff-messages.ts';

const courseLengthMax = 120;
const noteLengthMax = 1_000;

@Controller()
export class TrainingHandlers {
  constructor(@Inject(RecordTraining) private readonly training: RecordTraining) {}

  @Rpc(StaffService.method.listTraining, access.may('read', 'Training'))
  async listTraining(request: ListTrainingRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const accountId = fields.uuid('accountId', request.accountId);
    fields.check();
    const records = await this.training.list(actorOf(caller), accountId);
    return { records: records.map(trainingMessage) };
  }

  @Rpc(StaffService.method.addTraining, access.may('manage', 'Training'))
  async addTraining(request: AddTrainingRequest, { caller }: CallContext) {
    const record = await this.training.add(actorOf(caller), readTraining(request));
    return { record: trainingMessage(record) };
  }
}

function readTraining(request: AddTrainingRequest): AddTrainingCommand {
  const fields = new PeopleFields();
  const result = trainingResultOf(request.result);
  if (result === undefined) fields.refuse('result', 'is not a result');
  const command = {
    key: fields.key(request.key),
    accountId: fields.uuid('accountId', request.accountId),
    course: fields.line('course', request.course, courseLengthMax),
    takenOn: fields.date('takenOn', request.takenOn),
    // Not used before the check has passed.
    result: result!,
    note: fields.note('note', request.note, noteLengthMax),
  };
  fields.check();
  return command;
}
