import { describe, expect, it } from 'vitest';
import type { CheckEvent, CheckResult, UnreadableFile } from '#generated/types';
import { validateCheckEvent } from '#generated/validators';
import { jsonFaults, junitFaults } from '../../kit/published-schemas.ts';
import { everything, hostile, smallest, undecided, unreadable } from './sample-results.ts';
import { write } from './writing.ts';

const situations: readonly (readonly [string, readonly CheckResult[], readonly UnreadableFile[]])[] = [
  ['smallest', [smallest], []],
  ['everything', [everything], []],
  ['hostile', [hostile], []],
  ['several', [smallest, everything, everything, undecided, hostile], unreadable],
  ['nothing but unreadable files', [], unreadable],
  ['nothing', [], []],
];

describe.each(situations)('%s', (_, results, files) => {
  it.each(['vi', 'en'] as const)('is SARIF 2.1.0 (%s)', async (language) => {
    expect(jsonFaults('sarif', await write('sarif', results, { language }, files))).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('is what GitLab reads (%s)', async (language) => {
    const text = await write('gitlab', results, { language }, files);
    expect(jsonFaults('gitlab', text)).toEqual([]);
    const entries: { severity: string; fingerprint: string; location: { path: string } }[] = JSON.parse(text);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    for (const { severity, location } of entries) {
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).toMatch(/^(?!\.\/)./);
    }
  });

  it.each(['vi', 'en'] as const)('is JUnit XML (%s)', async (language) => {
    expect(await junitFaults(await write('junit', results, { language }, files))).toEqual([]);
  });

  it('is a stream of events, the first and the last of which say how many', async () => {
    const events: CheckEvent[] = (await write('ndjson', results, {}, files))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const event of events)
      expect(validateCheckEvent(event), JSON.stringify([event, validateCheckEvent.errors])).toBe(true);
    const having = (type: CheckEvent['type']): number => events.filter((event) => event.type === type).length;
    expect(events[0]).toEqual({
      type: 'start',
      schemaVersion: 1,
      models: having('model'),
      unreadable: having('unreadable'),
    });
    expect(events.at(-1)).toMatchObject({ type: 'end', models: results.length, findings: having('finding') });
  });
});

describe('the schemas themselves', () => {
  it('notice what is wrong', async () => {
    expect(jsonFaults('sarif', '{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[{}]}]}')).not.toEqual([]);
    expect(jsonFaults('gitlab', '[{"description":"x"}]')).not.toEqual([]);
    expect(await junitFaults('<testsuites><testsuite name="x"/></testsuites>')).not.toEqual([]);
  });
});
