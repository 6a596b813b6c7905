import { describe, expect, it } from 'vitest';
import { deepest, recordReads } from '../../../../checker/codegen/rules/record-reads.ts';

interface Sample {
  readonly platforms: readonly { readonly role: string; readonly owner?: string; readonly part?: object }[];
}

const shared = { a: 1 };
const sample: Sample = {
  platforms: [
    { role: 'lgsp', part: shared },
    { role: 'ndxp', part: shared },
  ],
};

function record(use: (model: Sample) => void): string[] {
  const recorded = recordReads(Object.freeze(sample));
  const model = recorded.model as Sample;
  expect(model.platforms).toHaveLength(2);
  recorded.start();
  use(model);
  return recorded.paths();
}

describe('recordReads', () => {
  it('notes what is read after the start, positions as *', () => {
    expect(record((model) => model.platforms[1]?.role)).toEqual(['/platforms', '/platforms/*', '/platforms/*/role']);
  });

  it('notes what is asked for and not there', () => {
    expect(record((model) => model.platforms[0]?.owner)).toContain('/platforms/*/owner');
    expect(record((model) => 'owner' in (model.platforms[0] ?? {}))).toContain('/platforms/*/owner');
  });

  it('leaves out methods, lengths and what languages ask of any object', () => {
    const paths = record((model) => {
      expect(model.platforms.filter(({ role }) => role === 'lgsp').length).toBe(1);
      expect(Object.prototype.toString.call(model.platforms[0])).toBe('[object Object]');
      expect('toString' in Object(model.platforms[0])).toBe(true);
    });
    expect(paths).toEqual(['/platforms', '/platforms/*', '/platforms/*/role']);
  });

  it('gives the same object for the same place, another for another', () => {
    record((model) => {
      expect(model.platforms[0]).toBe(model.platforms[0]);
      expect(model.platforms[0]?.part).not.toBe(model.platforms[1]?.part);
    });
  });
});

describe('deepest', () => {
  it('sorts, drops doubles and the parents of what is there', () => {
    expect(deepest(['/b/c', '/b', '/a', '/b/c', '/bc'])).toEqual(['/a', '/b/c', '/bc']);
  });
});
