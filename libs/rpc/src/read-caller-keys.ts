import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallerKeys } from './caller-tokens.ts';

const suffix = '.pem';

/**
 * Keys as an installation keeps them: the public ones in a folder, each in a file named after its process
 * (`membership.pem`), the private one in a file of the process's own.
 */
export async function readCallerKeys(files: {
  readonly publicKeysDir: string;
  readonly privateKeyFile?: string | undefined;
}): Promise<CallerKeys> {
  const { publicKeysDir, privateKeyFile } = files;
  const names = (await readdir(publicKeysDir)).filter((name) => name.endsWith(suffix));
  const pems = names.map(async (name) => [
    name.slice(0, -suffix.length),
    await readFile(join(publicKeysDir, name), 'utf8'),
  ]);
  return {
    publicKeyPems: Object.fromEntries(await Promise.all(pems)) as Record<string, string>,
    ...(privateKeyFile === undefined ? {} : { privateKeyPem: await readFile(privateKeyFile, 'utf8') }),
  };
}
