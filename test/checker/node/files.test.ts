import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles, problemOf } from '#node/find-files';
import { loadModels, readModels } from '#node/load-models';
import { isSameFile, outputProblem, writeWhole } from '#node/write-file';
import { defaultLimits } from '../../../checker/index.ts';
import { modelText } from '../../e2e/kit/sample-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-files-'));
const at = (...names: string[]): string => join(folder, ...names);
const found = (path: string): string[] => findFiles([path]).files.map((file) => relative(folder, file.path));

beforeAll(() => {
  for (const name of ['a/b', 'a/.hidden', 'a/node_modules']) mkdirSync(at(name), { recursive: true });
  for (const name of ['a/2.json', 'a/10.JSON', 'a/b/1.json', 'a/.hidden/x.json', 'a/node_modules/x.json', 'a/x.txt'])
    writeFileSync(at(name), '{}');
  symlinkSync('..', at('a/loop'));
  symlinkSync('b/1.json', at('a/link.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findFiles', () => {
  it('finds the JSON files below a folder in the order of names, follows links to files and no links to folders', () => {
    expect(found(at('a'))).toEqual(['a/10.JSON', 'a/2.json', 'a/b/1.json', 'a/link.json']);
  });

  it('takes a file that is named, whatever its name, and once', () => {
    expect(found(at('a/x.txt'))).toEqual(['a/x.txt']);
    expect(findFiles([at('a/2.json'), at('a/../a/2.json'), `${folder}/./a/2.json`]).files).toHaveLength(1);
  });

  it('tells every path that leads nowhere and goes on', () => {
    symlinkSync('gone.json', at('dangling.json'));
    const { files, problems } = findFiles([at('none'), at('dangling.json'), at('a/2.json/x'), at('a/2.json')]);
    expect(problems.map(({ reason }) => reason)).toEqual(['missing', 'missing', 'missing']);
    expect(files).toHaveLength(1);
  });

  it('does not take a fault of ours for a fault of the file', () => {
    expect(() => problemOf('x', new RangeError('boom'))).toThrow('boom');
  });
});

describe('loadModels', () => {
  it('leaves out what does not call itself a model, in any encoding', () => {
    const marked = '{"$schema":"kientruc-model-1.schema.json"}';
    mkdirSync(at('m'));
    writeFileSync(at('m/other.json'), '{"$schema":"x"}');
    writeFileSync(at('m/8.json'), marked);
    writeFileSync(at('m/16le.json'), Buffer.from(marked, 'utf16le'));
    writeFileSync(at('m/16be.json'), Buffer.from(marked, 'utf16le').swap16());
    const { broken, others } = loadModels([at('m')], defaultLimits, () => {});
    expect(others.map((path) => relative(folder, path))).toEqual(['m/other.json']);
    expect(broken.map(({ path }) => relative(folder, path))).toEqual(['m/16be.json', 'm/16le.json', 'm/8.json']);
  });
});

describe('readModels', () => {
  it('hands over each model before it reads the next, and goes on past what is none', () => {
    mkdirSync(at('each'));
    for (const name of ['1', '3']) writeFileSync(at(`each/${name}.json`), modelText({ document: { version: name } }));
    writeFileSync(at('each/2.json'), '{"$schema":"kientruc-model-1.schema.json"');
    const told: string[] = [];
    const { broken, leftOut } = readModels([at('each')], defaultLimits, {
      onProgress: (done, all) => void told.push(`${done}/${all}`),
      onModel: ({ model }) => void told.push(model.document.version),
    });
    expect(told).toEqual(['1/3', '1', '2/3', '3/3', '3']);
    expect([broken.length, leftOut]).toEqual([1, 0]);
  });

  it('takes a fault of whoever gets a model for no fault of the file', () => {
    const fault = Object.assign(new Error('boom'), { syscall: 'open' });
    const onModel = (): void => {
      throw fault;
    };
    expect(() => readModels([at('each/1.json')], defaultLimits, { onModel })).toThrow('boom');
  });
});

describe('writeWhole', () => {
  it('keeps the mode of a file and the link that leads to it, and leaves nothing beside it', () => {
    mkdirSync(at('w'));
    writeFileSync(at('w/real.txt'), 'before');
    chmodSync(at('w/real.txt'), 0o640);
    symlinkSync('real.txt', at('w/link.txt'));
    writeWhole(at('w/link.txt'), 'after');
    expect(readFileSync(at('w/real.txt'), 'utf8')).toBe('after');
    expect(lstatSync(at('w/link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(at('w/real.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(at('w')).sort()).toEqual(['link.txt', 'real.txt']);
  });

  it('leaves nothing behind when it cannot write', () => {
    expect(() => writeWhole(at('none/x.txt'), 'x')).toThrow('ENOENT');
    expect(() => writeWhole(at('a'), 'x')).toThrow('EISDIR');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it('outputProblem sees a folder and a folder that is missing', () => {
  expect(outputProblem(at('a'))?.reason).toBe('outputIsFolder');
  expect(outputProblem(at('a/new/'))?.reason).toBe('outputIsFolder');
  expect(outputProblem(at('none/x.txt'))).toEqual({ reason: 'outputFolderMissing', path: at('none') });
  expect(outputProblem(at('a/new.txt'))).toBeUndefined();
});

it('isSameFile follows links', () => {
  expect(isSameFile(at('a/link.json'), at('a/b/1.json'))).toBe(true);
  expect(isSameFile(at('a/2.json'), at('a/b/1.json'))).toBe(false);
  expect(isSameFile(at('none'), at('none'))).toBe(false);
});
