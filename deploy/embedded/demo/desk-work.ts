import { setTimeout as delay } from 'node:timers/promises';
import { plusDays } from './book.ts';
import { DemoStaff, Refused } from './demo-staff.ts';

/** Where the officer of the desk works. */
export const branch = '/32/3201';

/** Who does the demonstration's work on customers. */
export interface Desk {
  readonly officer: DemoStaff;
  readonly manager: DemoStaff;
  readonly head: DemoStaff;
  /** Of the head office. */
  readonly service: DemoStaff;
}

interface Placed {
  readonly customerId: string;
  readonly customer: { readonly sourceRef: string };
}

/** Signed in before the long imports: a code that was used does not stand in the way of whoever tries the demonstration. */
export async function openDesk(url: string): Promise<Desk> {
  const [officer, manager, head, service] = await Promise.all(
    ['E022', 'E021', 'E011', 'E005'].map((number) => DemoStaff.signIn(url, number)),
  );
  return { officer: officer!, manager: manager!, head: head!, service: service! };
}

export async function closeDesk({ officer, manager, head, service }: Desk): Promise<void> {
  await Promise.all([officer, manager, head, service].map((staff) => staff.signOut()));
}

/**
 * What people of one branch have done so far: contacts written down, warnings judged, entries of the blacklist at every
 * stage, a word against the rules, and an objection that waits. Doing it again changes nothing.
 */
export async function workAtDesk(desk: Desk, today: string): Promise<void> {
  await untilEvaluated(desk.service);
  const ordinary = await placed(desk.officer, null, 24);
  await writeContacts(desk.officer, ordinary);
  await judgeWarnings(desk);
  await fillBlacklist(desk, ordinary.slice(12));
  await answerRules(desk, today);
}

const evaluatedWithinMs = 600_000;
const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

/** Customers are evaluated in the background once their book is in; until that is done, acts would wait for it. */
async function untilEvaluated(service: DemoStaff): Promise<void> {
  const until = Date.now() + evaluatedWithinMs;
  while (Date.now() < until) {
    const { evaluations } = await service.ask<{ evaluations: { progress: { state: string } }[] }>(
      '{ evaluations(limit: 10) { progress { state } } }',
    );
    if (evaluations.length > 0 && evaluations.every(({ progress }) => ended.includes(progress.state))) return;
    await delay(500);
  }
}

/** Customers of the branch on a list, the first of the book first. */
async function placed(staff: DemoStaff, list: 'good' | 'poor' | null, limit: number): Promise<Placed[]> {
  const { standings } = await staff.ask<{ standings: { rows: Placed[] } }>(
    `query($l: Int!, $o: String!, $v: String) { standings(kind: LIST, value: $v, office: $o, limit: $l) {
      rows { customerId customer { sourceRef } } } }`,
    { l: limit, o: branch, v: list },
  );
  return standings.rows;
}

const streets = ['中山路', '长江路', '建邺路', '汉口路', '珠江路', '解放路'];

async function writeContacts(officer: DemoStaff, customers: readonly Placed[]): Promise<void> {
  for (const [n, { customerId, customer }] of customers.slice(0, 12).entries()) {
    const told = {
      EMAIL: `${customer.sourceRef.toLowerCase()}@example.com`,
      ADDRESS: `南京市示例区${streets[n % streets.length]!}${n + 8}号${(n % 6) + 1}幢${n + 1}01室`,
      // Eleven digits of a series that no operator has been given.
      ...(n % 4 === 0 ? { PHONE: `+86101${String(n).padStart(8, '0')}` } : {}),
    };
    for (const [kind, value] of Object.entries(told)) {
      await officer.ask('mutation($i: AddContactInput!) { addCustomerContact(input: $i) { contactId } }', {
        i: {
          key: `demo/${customer.sourceRef}/${kind}`,
          customerId,
          kind,
          value,
          preferred: kind === 'EMAIL',
        },
      });
    }
  }
}

interface Warning {
  readonly warningId: string;
  readonly customerId: string;
  readonly revision: number;
}

const words = [
  { outcome: 'REAL', done: '已电话回访，说明出险情况并给了防灾建议 (called, advice given)' },
  { outcome: 'REAL', done: '已约上门检查车辆 (vehicle check arranged)' },
  { outcome: 'FALSE_ALARM', done: '两次都是对方全责 (the other side was at fault both times)' },
  { outcome: 'REAL', done: '已提醒夜间停车地点 (told where to park at night)' },
];

/** A rate of false alarms is shown from ten on. */
const judgedOfARule = 10;

/** Of every rule some are judged, and one more is taken up; the others wait. */
async function judgeWarnings({ officer, manager }: Desk): Promise<void> {
  await manager.ask('mutation { setWarningOwner(office: "/32/3201", owner: "E022") { owner } }');
  const { warningRules } = await officer.ask<{
    warningRules: { rule: string; real: number; falseAlarms: number }[];
  }>('{ warningRules { rule real falseAlarms } }');
  for (const [n, { rule, real, falseAlarms }] of warningRules.entries()) {
    // Rules differ in how often they are wrong.
    const wanted = Array.from({ length: judgedOfARule + n }, (_, k) => words[(k * (n + 1)) % words.length]!);
    const judged = wanted.slice(real + falseAlarms);
    if (judged.length === 0) continue;
    const { warnings } = await officer.ask<{ warnings: { warnings: Warning[] } }>(
      `query($r: String!, $l: Int!) { warnings(filter: { rule: $r }, limit: $l) {
        warnings { warningId customerId revision } } }`,
      { r: rule, l: judged.length + 1 },
    );
    for (const [index, warning] of warnings.warnings.entries())
      await handle(officer, warning, judged[index]).catch(unlessMovedOn);
  }
}

async function handle(
  officer: DemoStaff,
  { warningId, customerId, revision }: Warning,
  word: (typeof words)[number] | undefined,
): Promise<void> {
  const read = (seen: number) => ({ w: { warningId, customerId, revision: seen } });
  const taken = await officer.ask<{ takeWarning: { revision: number } }>(
    'mutation($w: WarningRead!) { takeWarning(warning: $w) { revision } }',
    read(revision),
  );
  if (word === undefined) return;
  await officer.ask(
    `mutation($w: WarningRead!, $o: WarningOutcome!, $d: String!) {
      judgeWarning(warning: $w, outcome: $o, done: $d) { state } }`,
    { ...read(taken.takeWarning.revision), o: word.outcome, d: word.done },
  );
}

/** An evaluation may go on beside it; the demonstration needs some of the warnings, not these very ones. */
const unlessMovedOn = unless('CHANGED_MEANWHILE', 'WARNING_STATE');
/** Done before an interruption, and since then the lists begin with somebody else. */
const unlessDone = unless('KEY_REUSED', 'OVERRIDE_IN_FORCE');

function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof Refused) || !codes.includes(error.code)) throw error;
  };
}

/** A number with a right check digit, of a district that there is not. */
const identityNumber = '990101199003070015';

interface Proposal {
  readonly name: string;
  readonly reason: string;
  readonly evidence: string;
  readonly about: object;
  readonly acts: readonly (readonly ['officer' | 'head', string, string])[];
}

const listed = [
  ['head', 'TAKE_UP', '材料齐全，开始审核 (complete, under review)'],
  ['head', 'APPROVE', '证据充分，同意列入 (proven, listed)'],
] as const;

async function fillBlacklist(desk: Desk, customers: readonly Placed[]): Promise<void> {
  const [fraud, farming, threats, papers, phone, weak, appealed] = customers;
  const { blacklistEntries } = await desk.officer.ask<{ blacklistEntries: { entries: object[] } }>(
    '{ blacklistEntries(limit: 1) { entries { id } } }',
  );
  if (blacklistEntries.entries.length === 0)
    await desk.officer.ask('mutation($c: ID!, $n: String!) { noteIdentity(customerId: $c, number: $n) }', {
      ...{ c: papers!.customerId, n: identityNumber },
    });
  const proposals: readonly Proposal[] = [
    {
      ...{ name: 'judgment', reason: 'FRAUD_JUDGMENT', about: { customerId: fraud!.customerId } },
      ...{ evidence: '法院刑事判决书：伪造现场骗取赔款 (judgment: staged collision)', acts: listed },
    },
    {
      ...{ name: 'farming', reason: 'CLAIM_FARMING', about: { customerId: farming!.customerId } },
      ...{ evidence: '修理厂证人陈述与照片比对 (statement of the garage, photographs)', acts: [] },
    },
    {
      ...{ name: 'threats', reason: 'STAFF_THREATENED', about: { customerId: threats!.customerId } },
      ...{ evidence: '报警回执 (police report)', acts: listed.slice(0, 1) },
    },
    {
      ...{ name: 'papers', reason: 'FALSE_IDENTITY', acts: listed },
      evidence: '监管部门通报的冒用证件 (papers of somebody else, reported by the authority)',
      about: {
        personName: '钱三',
        identifiers: [{ kind: 'IDENTITY', value: identityNumber }],
        orgPath: branch,
      },
    },
    {
      ...{ name: 'phone', reason: 'REGULATOR_LIST', acts: listed },
      evidence: '行业反欺诈名单 (list of the industry)',
      about: {
        ...{ personName: '赵五', orgPath: branch },
        identifiers: [{ kind: 'PHONE', value: bookPhone(phone!.customer.sourceRef) }],
      },
    },
    {
      ...{ name: 'weak', reason: 'CLAIM_FARMING', about: { customerId: weak!.customerId } },
      evidence: '两次报案时间接近 (two claims close to each other)',
      acts: [listed[0], ['head', 'REJECT', '只有报案次数，不构成证据 (a number of claims proves nothing)']],
    },
    {
      ...{ name: 'appealed', reason: 'FRAUD_ADMISSION', about: { customerId: appealed!.customerId } },
      evidence: '本人书面承认 (admitted in writing)',
      acts: [...listed, ['officer', 'APPEAL', '签字时没有看清内容 (did not read what was signed)']],
    },
  ];
  for (const proposal of proposals) await propose(desk, proposal);
}

async function propose(desk: Desk, { name, reason, evidence, about, acts }: Proposal): Promise<void> {
  const proposed = await desk.officer
    .ask<{ proposeBlacklistEntry: { id: string } }>(
      'mutation($i: BlacklistProposalInput!) { proposeBlacklistEntry(input: $i) { id } }',
      { i: { key: `demo/${name}`, identifiers: [], reason, evidence: [{ text: evidence }], ...about } },
    )
    .catch(unlessDone);
  if (proposed === undefined) return;
  for (const [who, act, words] of acts) {
    await desk[who].ask('mutation($i: BlacklistActInput!) { actOnBlacklistEntry(input: $i) { state } }', {
      i: { key: `demo/${name}/${act}`, entryId: proposed.proposeBlacklistEntry.id, act, words },
    });
  }
}

/** Phones of the demo book follow the customers' numbers: C00000012 has +8610000000012. */
const bookPhone = (sourceRef: string): string => `+8610${sourceRef.slice(1).padStart(9, '0')}`;

/** Where people speak against what rules alone decided. */
async function answerRules({ officer, manager }: Desk, today: string): Promise<void> {
  const [objecting, meant] = await placed(officer, 'poor', 2);
  if (objecting !== undefined)
    await officer
      .ask('mutation($i: ObjectionInput!) { objectToDecision(input: $i) { objections { id } } }', {
        i: {
          ...{ key: 'demo/objection', customerId: objecting.customerId, kind: 'LIST', ref: '' },
          words: '三次出险都是对方全责，不应列入劣质客户 (the other side was at fault three times)',
        },
      })
      .catch(unlessDone);
  if (meant !== undefined)
    await manager
      .ask('mutation($i: OverrideStandingInput!) { overrideStanding(input: $i) { customerId } }', {
        i: {
          ...{ key: 'demo/override', customerId: meant.customerId, kind: 'LIST', value: 'good' },
          ...{ reason: '合作多年的老客户，个案已核实 (known for years, the case was looked into)' },
          endsOn: plusDays(today, 60),
        },
      })
      .catch(unlessDone);
}
