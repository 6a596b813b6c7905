import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requirementsOf } from '../../../checker/codegen/emit-packs.ts';
import { isObject, stringsAt, textAt } from '../../../checker/codegen/json.ts';
import { lawRows } from '../../../checker/codegen/pages/coverage-page.ts';
import { readJson } from '../../../checker/codegen/read-files.ts';
import { root } from '../../kit/house-sources.ts';

const data = readJson(join(root, 'models'), '.json');
const rows = lawRows(data);
const ids = rows.map((row) => textAt(row, 'id'));
const requirements = requirementsOf(data).map(({ requirement }) => requirement);
const known = new Map(requirements.map((requirement) => [textAt(requirement, 'id'), requirement]));
const say = 'Correct models/national/law/law-rows.json.';

describe('the rows of the collected law', () => {
  it('are told once each, by a document that is listed', () => {
    const file = data.get('national/legal-documents.json');
    const documents = isObject(file) && Array.isArray(file['documents']) ? file['documents'] : [];
    const listed = new Set(documents.flatMap((document) => (isObject(document) ? textAt(document, 'id') : [])));
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      say,
    ).toEqual([]);
    expect(
      rows.filter((row) => !listed.has(textAt(row, 'document'))).map((row) => row['id']),
      say,
    ).toEqual([]);
  });

  it('name requirements that exist, and say rule or person as the pack does', () => {
    const wrong = rows.flatMap((row) => {
      const asked = stringsAt(row, 'requirements').map((id) => known.get(id));
      const isRule = asked.some((requirement) => requirement !== undefined && 'rule' in requirement);
      const isRight = asked.every((requirement) => requirement !== undefined);
      return isRight && (asked.length === 0 || isRule === (row['status'] === 'encoded')) ? [] : [row['id']];
    });
    expect(wrong, say).toEqual([]);
  });

  it('hold every requirement of the packs that is not ours', () => {
    const held = new Set(rows.flatMap((row) => stringsAt(row, 'requirements')));
    const missing = requirements.filter((one) => one['ours'] !== true && !held.has(textAt(one, 'id')));
    expect(
      missing.map(({ id }) => id),
      'Name these requirements in a row of models/national/law/law-rows.json, then run "npm run generate".',
    ).toEqual([]);
  });
});

const law = join(root, '../shared/law');

describe.runIf(existsSync(law))('the collected law beside the project', () => {
  it('has no row that the coverage leaves out', () => {
    const found = [
      ...idsIn('framework-2.0.md', /^\| ([A-Z]{3}-N?\d+) \|/),
      ...idsIn('regulations.md', /^\| ([A-Z0-9]+(?:-[A-Z0-9a-z]+)+) \|/),
      ...idsIn('verified.md', /^\| \(new\) ([A-Z0-9]+-[A-Z0-9a-z]+) \|/),
    ];
    expect(found.length).toBeGreaterThan(270);
    expect(found.filter((id) => !ids.includes(id))).toEqual([]);
  });

  function idsIn(name: string, pattern: RegExp): string[] {
    const lines = readFileSync(join(law, name), 'utf8').split('\n');
    return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  }
});
