import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../../checker/cli/program.ts';

const streams = { out: { write: () => true }, error: { write: () => true }, environment: {} };
const declaredFor = (asked?: string): string[] =>
  buildProgram('vi', streams, () => {}, asked).commands.map((command) => command.name());

describe('buildProgram', () => {
  it('declares the asked command alone', () => {
    expect(declaredFor('check')).toEqual(['check']);
    expect(declaredFor('config')).toEqual(['config']);
  });

  it('declares all where the command is none, unknown, or help about others', () => {
    const all = declaredFor();
    expect(all.length).toBeGreaterThan(9);
    expect(declaredFor('chek')).toEqual(all);
    expect(declaredFor('help')).toEqual(all);
    expect(all.toSorted()).toEqual(all.flatMap((name) => (name === 'help' ? name : declaredFor(name))).toSorted());
  });
});
