import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StackSecrets {
  /** Of the database role with that name, `postgres` being the superuser. */
  readonly passwordOf: (role: string) => string;
  readonly callerPrivateKeyFile: string;
  readonly callerPublicKeyFile: string;
  /** Wraps the keys of customers and accounts: who loses it loses every sealed field. */
  readonly masterKeysFile: string;
  /** Finds equal phones, plates and names without keeping them. It can never be changed. */
  readonly indexKeyFile: string;
  /** Seals stored files. */
  readonly filesKeyFile: string;
}

/** Whole or not at all: a start that is interrupted must not leave half a secret behind. */
function writeSecret(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600 });
  renameSync(`${file}.part`, file);
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

/** Secrets are made once, on first use, and only their owner can read them. */
export function openSecrets(folder: string): StackSecrets {
  const callerPrivateKeyFile = join(folder, 'caller-private.pem');
  const callerPublicKeyFile = join(folder, 'caller-public.pem');
  if (!existsSync(callerPublicKeyFile) || !existsSync(callerPrivateKeyFile)) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeSecret(callerPrivateKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeSecret(callerPublicKeyFile, publicKey.export({ type: 'spki', format: 'pem' }));
  }
  return {
    passwordOf: passwordsIn(folder),
    callerPrivateKeyFile,
    callerPublicKeyFile,
    masterKeysFile: madeOnce(
      join(folder, 'master-keys.json'),
      () => `${JSON.stringify({ newest: 'k1', keys: { k1: newKey() } }, null, 2)}\n`,
    ),
    indexKeyFile: madeOnce(join(folder, 'index-key'), () => `${newKey()}\n`),
    filesKeyFile: madeOnce(join(folder, 'files-key'), () => `${newKey()}\n`),
  };
}
