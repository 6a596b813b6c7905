import { resolve } from 'node:path';
import { isSameFile } from '#node/write-file';
import { reporters } from '#report/index';
import { OUTPUT_FAULT } from '#text/outputs';
import { fill, type Language } from '#util/bilingual';
import { quote } from '#util/visible-text';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';
import { oneOf } from './usage.ts';
import { refuseOutput } from './write-output.ts';

/** A report that is asked for, and the file it goes to; without a file it goes to standard output. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

/** The names that `--format` takes. */
export const formatNames = reporters.map(({ name }) => name);

/** Reads `FORMAT` or `FORMAT=FILE`. Throws a Failure that names the nearest format, or says that the file is missing. */
export function readOutput(value: string, language: Language): Output {
  const split = value.indexOf('=');
  const format = oneOf(split < 0 ? value : value.slice(0, split), formatNames, '--format', language);
  if (split < 0) return { format };
  const file = value.slice(split + 1);
  if (file.trim() === '') throw new Failure(fill(OUTPUT_FAULT.noFile, { value: quote(value), format }, language));
  return { format, file };
}

/** Where every report goes, `--output` included. Throws a Failure when two would go to one place, or one to a place that takes none. */
export function outputsOf(asked: readonly Output[], output: string | undefined, session: Session): readonly Output[] {
  const outputs = output === undefined ? asked : withOutput(asked, output, session);
  const onScreen = outputs.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) throw new Failure(session.say(OUTPUT_FAULT.twoOnScreen, { formats: namesOf(onScreen) }));
  for (const { file } of outputs) if (file !== undefined) refuseOutput(file, session);
  refuseSameFile(outputs, session);
  return outputs;
}

function withOutput(asked: readonly Output[], output: string, session: Session): Output[] {
  if (asked.every(({ file }) => file !== undefined)) throw new Failure(session.say(OUTPUT_FAULT.outputForWhich));
  const onScreen = asked.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) throw new Failure(session.say(OUTPUT_FAULT.twoOnScreen, { formats: namesOf(onScreen) }));
  return asked.map((one) => (one.file === undefined ? { ...one, file: output } : one));
}

function refuseSameFile(outputs: readonly Output[], session: Session): void {
  const known: Output[] = [];
  for (const output of outputs) {
    const { file } = output;
    if (file === undefined) continue;
    const other = known.find((one) => one.file !== undefined && leadsTo(one.file, file));
    if (other !== undefined) {
      const formats = namesOf([other, output]);
      throw new Failure(session.say(OUTPUT_FAULT.sameFile, { formats, path: file }));
    }
    known.push(output);
  }
}

const leadsTo = (one: string, other: string): boolean => resolve(one) === resolve(other) || isSameFile(one, other);

const namesOf = (outputs: readonly Output[]): string => outputs.map(({ format }) => format).join(', ');
