import { AuditService } from '@evergreen/contracts/identity';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import type { Operator } from './operator.ts';
import { verifyAudit, type WholeChain } from './verify-audit.ts';

type WithOperator = (work: (operator: Operator) => Promise<void>) => Promise<void>;

/** Adds what an operator can do with the audit. */
export function addAuditCommands(program: Command, withOperator: WithOperator): void {
  const audit = program
    .command('audit')
    .description('who did what, as a chain that cannot be changed unseen');
  audit
    .command('verify')
    .option('--heads <file>', 'heads written down outside the database (default: those of this installation)')
    .description('recompute the whole chain and compare it with the heads that were written down')
    .action((options: { heads?: string }) =>
      withOperator(async (operator) => {
        const verdict = await verifyWithBar(operator, options.heads ?? operator.auditHeadsFile);
        if (verdict.kind === 'whole') {
          process.stdout.write(wordsOf(verdict));
          return;
        }
        process.stdout.write(`BROKEN at entry ${verdict.at}: ${verdict.problem}\n`);
        process.exitCode = 1;
      }),
    );
  audit
    .command('head')
    .description('print how far the chain reaches')
    .action(() =>
      withOperator(async (operator) => {
        const chain = await operator.rpc.service(AuditService).getAuditChain({});
        process.stdout.write(
          `${chain.entries} ${chain.headHash}${chain.newestAt === undefined ? '' : ` ${chain.newestAt}`}\n`,
        );
        if (chain.waiting > 0n) process.stdout.write(`${chain.waiting} acts wait to be sealed\n`);
      }),
    );
}

function wordsOf({ entries, headHash, heads, vouchedUpTo, unreadable }: WholeChain): string {
  const lines = [`whole: ${entries} entries, head ${headHash || 'none'}, compared with ${heads} heads`];
  if (vouchedUpTo < entries) {
    lines.push(
      `the newest head is of entry ${vouchedUpTo}: nothing vouches for the ${entries - vouchedUpTo} after it`,
    );
  }
  if (unreadable.length > 0)
    lines.push(`no heads, and not compared: ${unreadable.length} lines, first ${unreadable[0]}`);
  return `${lines.join('\n')}\n`;
}

async function verifyWithBar(operator: Operator, headsFile: string) {
  const { entries } = await operator.rpc.service(AuditService).getAuditChain({});
  const bar = new SingleBar({
    format: 'verifying [{bar}] {value}/{total} entries | {duration_formatted}',
    stream: process.stderr,
  });
  bar.start(Math.max(Number(entries), 1), 0);
  try {
    return await verifyAudit(operator, headsFile, (checked) => bar.update(Number(checked)));
  } finally {
    bar.stop();
  }
}
