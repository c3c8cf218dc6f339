import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from './child-process.ts';
import { type DataFolder, openDataFolder, resetDataFolder } from './data-folder.ts';
import { chooseDemo } from './demo-insurer.ts';
import { endLeftovers, type Instance, InstanceRecord, runningInstance } from './instance.ts';
import type { Installation } from './stack.ts';

describe('a data folder', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = openDataFolder(mkdtempSync(join(tmpdir(), 'evergreen-data-')));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));

  const sleeper = () =>
    Child.launch({
      name: 'sleeper',
      command: 'sleep',
      args: ['600'],
      logFile: join(folder.logs, 'sleeper.log'),
    });

  it('serves one installation at a time', () => {
    const record = InstanceRecord.claim(folder, 'none');
    expect(() => InstanceRecord.claim(folder, 'none')).toThrow(
      `Evergreen runs on ${folder.path} already (process ${process.pid}`,
    );
    record.remove();
    expect(runningInstance(folder.path)).toBeUndefined();
    InstanceRecord.claim(folder, 'none').remove();
  });

  it('is freed of what a killed start left running', async () => {
    const child = sleeper();
    const record = InstanceRecord.claim(folder, 'none');
    record.update([child.pid], { url: 'http://127.0.0.1:4000' } as Installation);
    const file = join(folder.run, 'instance.json');
    const instance = JSON.parse(readFileSync(file, 'utf8')) as Instance;
    // As if the process that wrote it were gone and its number belonged to another.
    const gone = { ...instance, supervisor: { ...instance.supervisor, startedTicks: '1' } };
    writeFileSync(file, JSON.stringify(gone));
    await endLeftovers(folder.path);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGINT' });
  });

  it('leaves alone a process that only has the number of a former child', async () => {
    const child = sleeper();
    const record = InstanceRecord.claim(folder, 'none');
    record.update([child.pid], { url: 'http://127.0.0.1:4000' } as Installation);
    const file = join(folder.run, 'instance.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/"startedTicks": "\d+"/g, '"startedTicks": "1"'),
    );
    await endLeftovers(folder.path);
    expect(child.isRunning).toBe(true);
    await child.stop('SIGKILL', 1_000);
  });

  it('keeps secrets and records to its owner', () => {
    InstanceRecord.claim(folder, 'none');
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(folder.secrets)).toBe('700');
    expect(modeOf(join(folder.run, 'instance.json'))).toBe('600');
  });

  it('holds the demo insurer it was begun with, until it is reset', () => {
    expect(chooseDemo(folder, undefined)).toBe('small');
    expect(chooseDemo(folder, undefined)).toBe('small');
    expect(() => chooseDemo(folder, 'large')).toThrow('was started with --demo small. Add --reset');
    resetDataFolder(folder.path);
    expect(chooseDemo(folder, 'large')).toBe('large');
  });

  it('takes the empty book of an earlier build, which was called none, for the demonstration it was', () => {
    writeFileSync(join(folder.path, 'settings.json'), JSON.stringify({ demo: 'none', isSeeded: false }));
    expect(chooseDemo(folder, undefined)).toBe('empty');
    expect(() => chooseDemo(folder, 'none')).toThrow('was started with --demo empty. Add --reset');
    resetDataFolder(folder.path);
    expect(chooseDemo(folder, 'none')).toBe('none');
    expect(chooseDemo(folder, undefined)).toBe('none');
  });

  it('loses only what is Evergreen’s when it is reset', () => {
    const foreign = join(folder.path, 'letter.txt');
    writeFileSync(foreign, 'dear');
    resetDataFolder(folder.path);
    expect(readFileSync(foreign, 'utf8')).toBe('dear');
  });

  it('is closed to others even when it was open before', () => {
    chmodSync(folder.path, 0o777);
    openDataFolder(folder.path);
    expect(statSync(folder.path).mode & 0o066).toBe(0);
  });
});
