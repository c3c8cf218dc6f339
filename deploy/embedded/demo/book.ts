import { nameOf, type Office, offices, phoneOf, plateOf } from './people.ts';
import { Random } from './random.ts';

/** One policy term of one vehicle, as the book's policy file has it. Dates are `YYYY-MM-DD`, money in yuan. */
export interface DemoTerm {
  readonly customerRef: string;
  readonly name: string;
  readonly phone: string;
  /** Empty: none is known. */
  readonly householdRef: string;
  readonly orgPath: string;
  readonly policyRef: string;
  readonly vehicleRef: string;
  readonly plate: string;
  readonly vehicleAgeYears: number;
  readonly vehicleClass: string;
  /** Where the vehicle is used. */
  readonly region: string;
  readonly cover: 'compulsory' | 'commercial';
  readonly channel: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly premium: string;
}

/** One payment of one claim under one guarantee. */
export interface DemoPayment {
  readonly policyRef: string;
  readonly claimRef: string;
  readonly occurredOn: string;
  readonly guarantee: string;
  readonly paid: string;
  /** Own share of the fault in percent; empty where nobody has decided yet. */
  readonly faultPercent: string;
}

export interface DemoCustomer {
  readonly terms: readonly DemoTerm[];
  readonly payments: readonly DemoPayment[];
}

const dayMs = 86_400_000;
const yearsMax = 9;

// Claim counts of a policy over two years in the French 2003-2004 book (fremotor1): 21.2, 6.0 and 1.1 % have at
// least 1, 2 and 3. A Poisson whose mean varies between drivers as a gamma of shape 0.6 comes close to it.
const claimsPerYear = 0.142;
const driverShape = 0.6;
// Average premium of Chinese motor policies after the 2020 reform, in yuan (loyalty rules 2.1).
const premiumMean = 2_762;

const guarantees = [
  ['TPL', 45],
  ['Damage', 22],
  ['Windscreen', 22],
  ['Theft', 3],
  ['Disaster', 8],
] as const;
const meanPaid: Record<(typeof guarantees)[number][0], number> = {
  TPL: 4_200,
  Damage: 3_600,
  Windscreen: 780,
  Theft: 21_000,
  Disaster: 6_500,
};
// Kinds of vehicles, how many of a hundred there are, and how much more often than others they have claims: a mean of 1.
const vehicleClasses: readonly (readonly [{ readonly name: string; readonly risk: number }, number])[] = [
  [{ name: 'sedan', risk: 0.95 }, 52],
  [{ name: 'suv', risk: 1 }, 30],
  [{ name: 'mpv', risk: 1 }, 6],
  [{ name: 'electric', risk: 1.15 }, 9],
  [{ name: 'truck', risk: 1.4 }, 3],
];
const covers = [
  ['commercial', 72],
  ['compulsory', 28],
] as const;
/** Of a policy of compulsory cover, in yuan; the rate of the family car is 950. */
const compulsoryPremiumMean = 900;
const channels = [
  ['direct', 34],
  ['agent', 41],
  ['dealer', 25],
] as const;

/**
 * The demo insurer's customers, one after the other: always the same for a seed, a date and a number of customers.
 * The first is the member of the design's pictures: three claim-free years with one broken windscreen.
 */
export function* demoBook(customers: number, today: string, seed = 20_260_916): Generator<DemoCustomer> {
  const random = new Random(seed);
  let before = linJing(today);
  for (let index = 0; index < customers; index += 1) {
    const made = index === 0 ? before : customer(index, today, random);
    const told = index % duplicateEvery === duplicateEvery - 1 ? asBefore(made, before) : made;
    yield { ...told, terms: told.terms.map((term) => ({ ...term, householdRef: householdOf(term, index) })) };
    before = told;
  }
}

/** Now and then somebody stands in the book once more, with a new number and phone, and the same car. */
const duplicateEvery = 200;

function asBefore(made: DemoCustomer, before: DemoCustomer): DemoCustomer {
  const { name, orgPath, plate } = before.terms[0]!;
  const { policyRef } = made.terms[0]!;
  const terms = made.terms.map((term) => ({
    ...term,
    ...{ name, orgPath },
    plate: term.policyRef === policyRef ? plate : term.plate,
  }));
  return { ...made, terms };
}

/** Of a few who follow each other, those of one office live together. */
function householdOf({ orgPath }: DemoTerm, index: number): string {
  return `H${Math.floor(index / 12)}${orgPath.replaceAll('/', '-')}`;
}

function customer(index: number, today: string, random: Random): DemoCustomer {
  const office = random.weighted(offices.map((each) => [each, each.weight] as const));
  const person = {
    ...{ ref: `C${String(index).padStart(8, '0')}`, name: nameOf(random), phone: phoneOf(index) },
    region: random.weighted(office.regions),
  };
  const driver = random.gamma(driverShape, claimsPerYear);
  const vehicles = random.weighted([
    [1, 86],
    [2, 12],
    [3, 2],
  ]);
  const terms: DemoTerm[] = [];
  const payments: DemoPayment[] = [];
  for (let vehicle = 0; vehicle < vehicles; vehicle += 1) {
    const vehicleClass = random.weighted(vehicleClasses);
    const insured = { ...person, vehicleClass: vehicleClass.name, cover: random.weighted(covers) };
    const policy = policyOf(insured, office, index * 3 + vehicle, today, random);
    terms.push(...policy);
    for (const term of policy) payments.push(...claimsOf(term, driver * vehicleClass.risk, today, random));
  }
  return { terms, payments };
}

function policyOf(
  person: Pick<DemoTerm, 'name' | 'phone' | 'region' | 'vehicleClass' | 'cover'> & { readonly ref: string },
  office: Office,
  number: number,
  today: string,
  random: Random,
): DemoTerm[] {
  const policyRef = `P${String(number).padStart(9, '0')}`;
  const plate = plateOf(office, number);
  const channel = random.weighted(channels);
  const years = random.weighted([
    [1, 24],
    [2, 20],
    [3, 17],
    [4, 14],
    [5, 10],
    [6, 7],
    [7, 4],
    [8, 2.2],
    [yearsMax, 1.8],
  ]);
  // Most policies are in force today. Lapses over three years make the comparison with last year believable.
  const endsInDays = random.chance(0.7) ? random.whole(0, 364) : -random.whole(1, 3 * 365);
  const vehicleAge = random.whole(0, 9);
  const premium =
    person.cover === 'compulsory'
      ? Math.max(665, compulsoryPremiumMean * (1 + 0.15 * random.normal()))
      : Math.max(950, premiumMean * (1 + 0.35 * random.normal()));
  const terms: DemoTerm[] = [];
  let endsOn = plusDays(today, endsInDays);
  for (let year = years; year >= 1; year -= 1) {
    const startsOn = plusDays(plusYears(endsOn, -1), 1);
    terms.unshift({
      customerRef: person.ref,
      name: person.name,
      phone: person.phone,
      householdRef: '',
      orgPath: office.orgPath,
      policyRef,
      vehicleRef: `V${policyRef.slice(1)}`,
      plate,
      vehicleAgeYears: vehicleAge + year - 1,
      vehicleClass: person.vehicleClass,
      region: person.region,
      cover: person.cover,
      channel,
      startsOn,
      endsOn,
      premium: (premium * 0.97 ** (year - 1)).toFixed(2),
    });
    endsOn = plusDays(startsOn, -1);
  }
  return terms;
}

function claimsOf(term: DemoTerm, perYear: number, today: string, random: Random): DemoPayment[] {
  const payments: DemoPayment[] = [];
  const count = random.poisson(perYear);
  for (let claim = 0; claim < count; claim += 1) {
    const occurredOn = plusDays(term.startsOn, random.whole(0, 364));
    if (occurredOn >= today) continue;
    // Compulsory cover pays others only.
    const guarantee = term.cover === 'compulsory' ? 'TPL' : random.weighted(guarantees);
    const nothingPaid = random.chance(0.035);
    payments.push({
      policyRef: term.policyRef,
      claimRef: `K${term.policyRef.slice(1)}-${term.startsOn.slice(2, 4)}${claim}`,
      occurredOn,
      guarantee,
      paid: nothingPaid ? '0.00' : random.gamma(0.8, meanPaid[guarantee]).toFixed(2),
      faultPercent:
        guarantee === 'TPL' || guarantee === 'Damage'
          ? random.pick(['0', '30', '50', '70', '100', '100', ''])
          : '',
    });
  }
  return payments;
}

/** Her last term ended a month ago, so its reward still waits for the claim window. */
function linJing(today: string): DemoCustomer {
  const office = offices[0]!;
  const ended = plusDays(today, -28);
  const terms = [3, 2, 1, 0].map((yearsAgo): DemoTerm => {
    const endsOn = yearsAgo === 0 ? plusYears(ended, 1) : plusYears(ended, 1 - yearsAgo);
    return {
      customerRef: 'C00000000',
      name: '林静',
      phone: phoneOf(0),
      householdRef: '',
      orgPath: office.orgPath,
      policyRef: 'P000000000',
      vehicleRef: 'V000000000',
      plate: '苏A·7K358',
      vehicleAgeYears: 4 - yearsAgo,
      vehicleClass: 'sedan',
      region: office.regions[0]![0],
      cover: 'commercial',
      channel: 'direct',
      startsOn: plusDays(plusYears(endsOn, -1), 1),
      endsOn,
      premium: '9860.00',
    };
  });
  const lastEnded = terms.at(-2)!;
  return {
    terms,
    payments: [
      {
        policyRef: 'P000000000',
        claimRef: 'K000000000-1',
        occurredOn: plusDays(lastEnded.startsOn, 206),
        guarantee: 'TPL',
        paid: '860.00',
        faultPercent: '0',
      },
    ],
  };
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function plusYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  const leapDayOfCommonYear = moved.endsWith('-02-29') && new Date(Date.UTC(year, 2, 0)).getUTCDate() === 28;
  return leapDayOfCommonYear ? `${moved.slice(0, 8)}28` : moved;
}
