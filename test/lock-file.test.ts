import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../checker/codegen/json.ts';
import { addressesIn, completeLock, missingFromLock } from '../checker/codegen/package/complete-lock.ts';
import { root } from './kit/house-sources.ts';

describe('package-lock.json', () => {
  const lock: JsonObject = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

  it('names no download address, so that every mirror serves it', () => {
    expect(addressesIn(lock)).toEqual([]);
  });

  it('contains the packages of every platform, which npm ci asks for', () => {
    expect(missingFromLock(lock), 'Run "npm run lock".').toEqual([]);
  });
});

describe('completeLock', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@x/linux-arm64-musl': '1.0.0', '@x/win32-x64': '1.0.0' },
  };
  const lock = {
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/x': parent, 'node_modules/@x/win32-x64': { version: '1.0.0' } },
  };

  it('adds what a mirror left out, with version and platform', () => {
    expect(missingFromLock(lock)).toEqual(['@x/linux-arm64-musl@1.0.0']);
    expect(completeLock(lock)).toEqual({
      lockfileVersion: 3,
      packages: {
        ...lock.packages,
        'node_modules/@x/linux-arm64-musl': {
          version: '1.0.0',
          cpu: ['arm64'],
          dev: true,
          libc: ['musl'],
          optional: true,
          os: ['linux'],
        },
      },
    });
    expect(missingFromLock(completeLock(lock))).toEqual([]);
  });

  it('puts another version of a package that is there beside its parent', () => {
    const other = { ...lock.packages, 'node_modules/@x/linux-arm64-musl': { version: '2.0.0' } };
    expect(Object(completeLock({ packages: other })['packages'])).toHaveProperty([
      'node_modules/x/node_modules/@x/linux-arm64-musl',
    ]);
  });

  it.each([
    ['@x/linux-x64', '^1.0.0', /no exact version/],
    ['somewhere', '1.0.0', /does not tell its platform/],
  ])('guesses nothing about %s %s', (name, version, message) => {
    expect(() => completeLock({ packages: { a: { optionalDependencies: { [name]: version } } } })).toThrow(message);
  });
});
