import { describe, expect, it } from 'vitest';
import { engine, version } from '#generated/engine';
import { engineName } from '../../../checker/codegen/engine-plugin.ts';
import manifest from '../../../package.json' with { type: 'json' };

describe('the engine', () => {
  const name = engineName(
    new Map([
      ['a.ts', 'one\ntwo\n'],
      ['b.ts', 'three\n'],
    ]),
    '1.0.0',
  );

  it('has one name for the same sources, whatever their line ends and order', () => {
    expect(name).toMatch(/^kientruc@1\.0\.0 sha256:[0-9a-f]{64}$/);
    expect(
      engineName(
        new Map([
          ['b.ts', 'three\r\n'],
          ['a.ts', 'one\r\ntwo\r\n'],
        ]),
        '1.0.0',
      ),
    ).toBe(name);
  });

  it.each([
    [
      'text',
      new Map([
        ['a.ts', 'one\n'],
        ['b.ts', 'three\n'],
      ]),
    ],
    [
      'path',
      new Map([
        ['c.ts', 'one\ntwo\n'],
        ['b.ts', 'three\n'],
      ]),
    ],
  ])('has another name for another %s', (_, sources) => {
    expect(engineName(sources, '1.0.0')).not.toBe(name);
  });

  it('is served to whoever imports it', () => {
    expect(version).toBe(manifest.version);
    expect(engine).toMatch(new RegExp(`^kientruc@${version} sha256:[0-9a-f]{64}$`));
  });
});
