import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createUser, fromSeed } from '@nats-io/nkeys';
import { writeSecret } from './durable-file.ts';
import { parties, type PartyName } from './service-list.ts';

export interface StackSecrets {
  /** Of the database role with that name, `postgres` being the superuser. */
  readonly passwordOf: (role: string) => string;
  /** Public keys by which processes know one another: `<process>.pem`. */
  readonly callerPublicKeysDir: string;
  /** Each process's own key, which no other process is given. */
  readonly callerPrivateKeyFiles: Readonly<Record<PartyName, string>>;
  /** Seeds of the nkeys that processes sign in to NATS with. */
  readonly natsSeedFiles: Readonly<Record<PartyName, string>>;
  /** The public halves. */
  readonly natsKeys: Readonly<Record<PartyName, string>>;
  /** Wraps the keys of customers and accounts: who loses it loses every sealed field. */
  readonly masterKeysFile: string;
  /** Finds equal phones, plates and names without keeping them. It can never be changed. */
  readonly indexKeyFile: string;
  /** Seals stored files. */
  readonly filesKeyFile: string;
}

function passwordsIn(folder: string): (role: string) => string {
  const file = join(folder, 'passwords.json');
  const passwords = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  return (role) => {
    const known = passwords[role];
    if (known !== undefined) return known;
    const made = randomBytes(24).toString('base64url');
    passwords[role] = made;
    writeSecret(file, `${JSON.stringify(passwords, null, 2)}\n`);
    return made;
  };
}

const fieldKeyBytes = 32;

function madeOnce(file: string, content: () => string): string {
  if (!existsSync(file)) writeSecret(file, content());
  return file;
}

const newKey = () => randomBytes(fieldKeyBytes).toString('base64');

/** A pair of keys for whoever calls services. The public ones lie in a folder of their own, for everybody. */
function callerKeysIn(folder: string): Pick<StackSecrets, 'callerPublicKeysDir' | 'callerPrivateKeyFiles'> {
  // Of a build in which one key spoke for everybody.
  for (const name of ['caller-private.pem', 'caller-public.pem']) rmSync(join(folder, name), { force: true });
  const callerPublicKeysDir = join(folder, 'callers');
  const privateDir = join(folder, 'callers-private');
  for (const path of [callerPublicKeysDir, privateDir]) mkdirSync(path, { recursive: true, mode: 0o700 });
  const files = parties.map((name) => {
    const privateFile = join(privateDir, `${name}.pem`);
    const publicFile = join(callerPublicKeysDir, `${name}.pem`);
    if (!existsSync(publicFile) || !existsSync(privateFile)) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      writeSecret(privateFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      writeSecret(publicFile, publicKey.export({ type: 'spki', format: 'pem' }));
    }
    return [name, privateFile];
  });
  const callerPrivateKeyFiles = Object.fromEntries(files) as Record<PartyName, string>;
  return { callerPublicKeysDir, callerPrivateKeyFiles };
}

/** An nkey for whoever signs in to NATS. The server is told the public halves only. */
function natsKeysIn(folder: string): Pick<StackSecrets, 'natsSeedFiles' | 'natsKeys'> {
  const path = join(folder, 'nats');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const made = parties.map((name) => {
    const file = madeOnce(
      join(path, `${name}.seed`),
      () => `${Buffer.from(createUser().getSeed()).toString()}\n`,
    );
    const key = fromSeed(Buffer.from(readFileSync(file, 'utf8').trim())).getPublicKey();
    return { name, file, key };
  });
  return {
    natsSeedFiles: Object.fromEntries(made.map(({ name, file }) => [name, file])) as Record<
      PartyName,
      string
    >,
    natsKeys: Object.fromEntries(made.map(({ name, key }) => [name, key])) as Record<PartyName, string>,
  };
}

/** Secrets are made once, on first use, and only their owner can read them. */
export function openSecrets(folder: string): StackSecrets {
  return {
    passwordOf: passwordsIn(folder),
    ...callerKeysIn(folder),
    ...natsKeysIn(folder),
    masterKeysFile: madeOnce(
      join(folder, 'master-keys.json'),
      () => `${JSON.stringify({ newest: 'k1', keys: { k1: newKey() } }, null, 2)}\n`,
    ),
    indexKeyFile: madeOnce(join(folder, 'index-key'), () => `${newKey()}\n`),
    filesKeyFile: madeOnce(join(folder, 'files-key'), () => `${newKey()}\n`),
  };
}
