import { performance } from 'node:perf_hooks';
import { checkWith } from '#check/check';
import { foundations } from '#check/foundations';
import { locateFindings } from '#check/locate-findings';
import { readShippedModel } from '#check/read-shipped-model';
import { frameworkById } from '#frameworks/known';

const WARM_UP = 15;
const ROUNDS = 25;

/** Checks a file again and again after an edit, in one process, with as much as `watch` asks for: what it compares, and places of findings; milliseconds of each check. */
export function again(bytes: Uint8Array): number[] {
  const first = new TextDecoder().decode(bytes);
  const edits = ['Bản sửa lần một', 'Bản sửa lần hai, dài hơn'].map((title) =>
    new TextEncoder().encode(first.replace(/"title":"[^"]*"/, `"title":"${title}"`)),
  );
  const times = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => checkOnce(edits[round % edits.length] ?? bytes));
  return times.slice(WARM_UP);
}

function checkOnce(bytes: Uint8Array): number {
  const framework = frameworkById('2.0');
  const start = performance.now();
  const read = readShippedModel(bytes, { maxBytes: Number.MAX_SAFE_INTEGER });
  if (!read.ok || framework === undefined) throw new Error('The file is not a model.');
  locateFindings(
    checkWith(foundations, read.model, framework, { leaveOut: ['asks', 'witness', 'hashes'] }),
    () => read.text,
  );
  return performance.now() - start;
}
