import type { Standard } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { isList } from '#util/json-value';
import { oncePerList } from '#util/once-per-list';
import { nameKey, remembered } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

/** A standard that is asked for, and the listed ones that are it. */
export interface WantedStandard {
  readonly code: string;
  readonly listed: readonly Standard[];
}

/** For each code asked for ("POP3|IMAP" names either), the standards of the model that carry it in code, name or other names. */
export const wantedStandards = (model: ModelIndex, codes: readonly string[]): readonly WantedStandard[] =>
  wordsOf(codes).map(({ code, words }) => {
    const listed: Standard[] = [];
    for (const { standard, names } of namedStandards(model)) if (carries(names, words)) listed.push(standard);
    return { code, listed };
  });

/** How each code is told, and the words that name it. */
const wordsOf = oncePerList((codes) =>
  codes.map((code) => ({ code: code.replaceAll('|', '/'), words: code.split('|').map(nameKey) })),
);

function carries(names: readonly string[], words: readonly string[]): boolean {
  for (const name of names) for (const wanted of words) if (startsWord(name, wanted)) return true;
  return false;
}

/** The standards in the order of their ids, each with all it is called. */
const namedStandards = oncePerModel((model) =>
  inIdOrder(model.subjects('standard')).map((standard) => ({
    standard,
    names: [standard.code, standard.name, ...(standard.alsoCalled ?? [])].map(nameKey),
  })),
);

/** Whether one of these standards is the wanted one; edition and suffix do not matter ("TCVN 9250:2021" is "TCVN 9250"). */
export const isListed = (standards: readonly Standard[], code: string): boolean =>
  standards.some((standard) => baseOf(standard.code) === baseOf(code));

/** Whether a standard is one of a list, edition and all; how code and edition are parted does not matter ("HTTP v1.1" is "HTTP/1.1"). */
export const isOneOf = ({ code }: Standard, codes: unknown): boolean =>
  isList(codes) && codes.some((one) => plainCode(String(one)) === plainCode(code));

const plainCode = remembered((code) =>
  nameKey(code)
    .replace(/v(?=\d)/gu, '')
    .replace(/[\s/_-]+/gu, ''),
);

const baseOf = remembered((code) =>
  nameKey(code)
    .replace(/[:/(].*$/, '')
    .trim(),
);

function startsWord(text: string, wanted: string): boolean {
  const position = text.indexOf(wanted);
  return position === 0 || (position > 0 && !/[\p{L}\d]/u.test(text.charAt(position - 1)));
}
