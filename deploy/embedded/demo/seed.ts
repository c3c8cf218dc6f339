import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { DuplicateService, IndicatorService, InsightService } from '@evergreen/contracts/customer-profile';
import { AchievementService } from '@evergreen/contracts/rewards';
import { localDate } from '@evergreen/kernel';
import { importFile } from '../operator/import-file.ts';
import { connectOperator, type Installation, type Operator } from '../operator/operator.ts';
import { runClosings } from '../operator/run-closings.ts';
import { dailyRuleSets, runNoClaim } from '../operator/run-no-claim.ts';
import { runTiers } from '../operator/run-tiers.ts';
import { bookFiles, type FileBlock } from './book-files.ts';
import { runCampaigns } from './campaigns.ts';
import { fillCatalogue } from './catalogue.ts';
import { closedDaysBy } from './closed-days.ts';
import { takeConsents } from './consents.ts';
import { branch, closeDesk, type Desk, openDesk, workAtDesk } from './desk-work.ts';
import { sendBatch } from './feed.ts';
import { reportLateClaim } from './late-claim.ts';
import { holdEvents } from './member-events.ts';
import { answerAdvice, tellOfDangers } from './prevention.ts';
import { redeemSome } from './redemptions.ts';
import { recommendFriends } from './referrals.ts';
import { draftRules, lookAtCredit } from './rule-sets.ts';
import { writeSegments } from './segments.ts';
import { listenAsSystem } from './webhooks.ts';

/** As many rows of the book come by the feed too. */
const batchRows = 20;
/** As many of the branch may be invited to its events. */
const invited = 64;

export interface DemoOrder {
  readonly installation: Installation;
  /** Of the gateway. */
  readonly url: string;
  /** Where the files are written and left for a look. */
  readonly folder: string;
  readonly customers: number;
  /** `YYYY-MM-DD` in the insurer's zone. */
  readonly today: string;
  /** What is going on, in words, whenever that changes. */
  readonly onStep: (step: string) => void;
}

/**
 * Creates the demo insurer the way a real one comes in: its files are imported, its good drivers rewarded, the tiers
 * decided, past days closed, warnings and the blacklist worked on, customers told of dangers and the book summed, all
 * through the services. Doing it again changes nothing.
 */
export async function seedDemo(order: DemoOrder): Promise<void> {
  const { onStep, customers } = order;
  onStep(`writing the book of ${customers.toLocaleString('en-US')} customers`);
  const files = await writeBook(order);
  const operator = await connectOperator(order.installation);
  try {
    const desk = await openDesk(order.url);
    const system = await listenAsSystem(operator);
    for (const [path, profileId, what] of [
      [files.policies, 'evergreen-policies', 'policies'],
      [files.claims, 'evergreen-claims', 'claims'],
      [files.answers, 'evergreen-answers', 'answers'],
      [files.outcomes, 'evergreen-renewals', 'renewals'],
    ] as const) {
      await importFile(operator, {
        path,
        profileId,
        dry: false,
        key: `demo/${profileId}/${order.today}`,
        onProgress: (read, total) =>
          onStep(`importing ${what}: ${total > 0 ? Math.floor((read / total) * 100) : 0} %`),
      });
    }
    onStep('rewarding claim-free terms');
    for (const [n, ruleSetId] of (await dailyRuleSets(operator)).entries()) {
      await runNoClaim(operator, {
        ruleSetId,
        asOf: order.today,
        dry: false,
        key: n === 0 ? `demo/${order.today}` : `demo/${order.today}/${ruleSetId}`,
        onProgress: (run) =>
          onStep(
            `rewarding claim-free terms: ${run.progress?.chunksDone ?? 0} of ${run.progress?.chunksTotal ?? 0} chunks, ` +
              `${run.batchesPosted} of ${run.batchesTotal} batches posted`,
          ),
      });
    }
    onStep('hearing of a late claim');
    await reportLateClaim(operator, order);
    onStep('deciding tiers');
    await runTiers(operator, `demo/${order.today}`, ({ progress }) =>
      onStep(`deciding tiers: ${progress?.chunksDone ?? 0} of ${progress?.chunksTotal ?? 0} chunks`),
    );
    onStep('looking for duplicates');
    await operator.rpc.service(DuplicateService).findDuplicates({ key: `demo/${order.today}` });
    onStep('writing segments');
    await writeSegments(operator);
    onStep('drafting rules');
    await draftRules(operator);
    onStep('reckoning what deductible credit would come to');
    await lookAtCredit(operator, order.today);
    onStep('sending a batch');
    const [block] = bookFiles(customers, order.today);
    await sendBatch(operator, order.url, (block?.answerLines ?? []).slice(0, 1 + batchRows));
    onStep('closing past days');
    await operator.rpc.service(IndicatorService).startEvaluation({ key: `demo/${order.today}` });
    await runClosings(operator, closedDaysBy(localDate(order.today)), `demo/${order.today}`);
    const invitable = await work(operator, desk, order);
    onStep('telling customers of dangers');
    await tellOfDangers(operator, order.today);
    await answerAdvice(order.url);
    onStep('filling the catalogue of rewards');
    await fillCatalogue(operator, order.today);
    await redeemSome(operator, order.url);
    onStep('inviting to events');
    await holdEvents(operator, order.today, invitable);
    // Of events and friends too.
    await operator.rpc.service(AchievementService).decideAchievements({ key: `demo/${order.today}` });
    onStep('summing the book');
    await untilSummed(operator, order.today);
    await system.close();
  } finally {
    await operator.close();
  }
}

/**
 * What people have done since: on customers, and campaigns for those who agreed to hear of them.
 * @returns numbers of customers of the branch who may be invited
 */
async function work(
  operator: Operator,
  desk: Desk,
  { url, customers, today, onStep }: DemoOrder,
): Promise<readonly string[]> {
  onStep('working at a desk');
  await workAtDesk(desk, today);
  const invitable = await takeConsents(desk.officer, branch, invited);
  onStep('running campaigns');
  await runCampaigns(operator, desk.service, url, today);
  onStep('recommending friends');
  await recommendFriends(operator, desk.service, { url, customers, today });
  await closeDesk(desk);
  return invitable;
}

const summedWithinMs = 120_000;

/** The evaluation sums the book of its day and of the months before in the background. */
async function untilSummed(operator: Operator, today: string): Promise<void> {
  const insight = operator.rpc.service(InsightService);
  for (const until = Date.now() + summedWithinMs; Date.now() < until; await delay(500)) {
    if ((await insight.listInsightDays({})).days.includes(today)) return;
  }
}

interface BookPaths {
  readonly policies: string;
  readonly claims: string;
  readonly answers: string;
  readonly outcomes: string;
}

async function writeBook({ folder, customers, today }: DemoOrder): Promise<BookPaths> {
  await mkdir(folder, { recursive: true });
  const files = {
    policies: join(folder, 'policies.csv.gz'),
    claims: join(folder, 'claims.csv.gz'),
    answers: join(folder, 'answers.csv.gz'),
    outcomes: join(folder, 'renewals.csv.gz'),
  };
  const write = (path: string, pick: keyof FileBlock): Promise<void> =>
    pipeline(
      Readable.from(
        (function* () {
          for (const block of bookFiles(customers, today)) yield block[pick].join('');
        })(),
      ),
      createGzip({ level: 1 }),
      createWriteStream(path),
    );
  try {
    await write(files.policies, 'policyLines');
    await write(files.claims, 'claimLines');
    await write(files.answers, 'answerLines');
    await write(files.outcomes, 'outcomeLines');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return files;
}
