import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { propertiesOf as properties } from '#generated/properties';
import { references } from '#generated/references';
import { validateModel } from '#generated/validators';
import type { ReadLimits } from '#model/read/limits';
import type { Problem } from '#model/read/problem';
import { type ReadResult, readModel } from '#model/read/read-model';
import { problemText } from '#text/problems';

/** Reads a text or bytes as the shipped reader does, with two national ids. */
export function read(source: string | Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const nationalIds = new Set(['ndxp', 'bo-tttt']);
  return readModel(bytes, { validate: validateModel, schema, references, properties, nationalIds, limits });
}

/** The problems of a source; fails the test when there are none. */
export function problemsOf(source: string | Uint8Array, limits: Partial<ReadLimits> = {}): readonly Problem[] {
  const result = read(source, limits);
  if (result.ok) throw new Error('The source was read without a problem.');
  return result.problems;
}

/** The problems as a person sees them: `line:column code text`. */
export function told(source: string | Uint8Array, language: 'vi' | 'en' = 'vi'): readonly string[] {
  return problemsOf(source).map((problem) => `${problem.line}:${problem.column} ${problemText(problem, language)}`);
}

/** `line:column code` of each problem. */
export function placesOf(source: string | Uint8Array, limits: Partial<ReadLimits> = {}): readonly string[] {
  return problemsOf(source, limits).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const smallest = {
  $schema: '../kientruc-model-1.schema.json',
  document: {
    title: 'Kiến trúc Chính quyền điện tử tỉnh mẫu',
    version: '1.0',
    date: '2020-06-01',
    province: { code: '45', name: 'Quảng Trị' },
  },
};

/** A valid model with some sections, as text with each section on a line of its own from line 4 on. */
export function modelText(sections: Readonly<Record<string, unknown>> = {}): string {
  const members = Object.entries({ ...smallest, ...sections }).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
