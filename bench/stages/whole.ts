import { checkWith } from '#check/check';
import { foundations } from '#check/foundations';
import { locateFindings } from '#check/locate-findings';
import { readShippedModel } from '#check/read-shipped-model';
import { frameworkById } from '#frameworks/known';
import { reporters } from '#report/index';
import { type Readings, timed } from './clock.ts';

/** One pass over a file in a fresh process, as a command makes it: read, check, find lines and columns, write a report. */
export async function whole(bytes: Uint8Array): Promise<Readings> {
  const readings: Readings = {};
  const read = timed(readings, 'read', () => readShippedModel(bytes, { maxBytes: Number.MAX_SAFE_INTEGER }));
  const framework = frameworkById('2.0');
  if (!read.ok || framework === undefined) throw new Error('The file is not a model.');
  const pretty = reporters.find(({ name }) => name === 'pretty');
  const leaveOut = pretty?.unread?.(false) ?? [];
  const result = timed(readings, 'check', () => checkWith(foundations, read.model, framework, { leaveOut }));
  const located = timed(readings, 'locate', () => locateFindings(result, () => read.text));
  const report = (await pretty?.load())?.default;
  timed(readings, 'report', () =>
    report?.([located], { language: 'vi', width: 100, verbose: false, paint: (_, text) => text }),
  );
  return readings;
}
