import type { Standard } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { isList } from '#util/json-value';
import { nameKey } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';

/** A standard that is asked for, and the listed ones that are it. */
export interface WantedStandard {
  readonly code: string;
  readonly listed: readonly Standard[];
}

/** For each code asked for ("POP3|IMAP" names either), the standards of the model that carry it in code, name or other names. */
export const wantedStandards = (model: ModelIndex, codes: readonly string[]): readonly WantedStandard[] =>
  codes.map((code) => ({
    code: code.replaceAll('|', '/'),
    listed: inIdOrder(
      model.subjects('standard').filter((standard) => code.split('|').some((one) => carries(standard, one))),
    ),
  }));

/** Whether one of these standards is the wanted one; edition and suffix do not matter ("TCVN 9250:2021" is "TCVN 9250"). */
export const isListed = (standards: readonly Standard[], code: string): boolean =>
  standards.some((standard) => baseOf(standard.code) === baseOf(code));

/** Whether a standard is one of a list, edition and all; how code and edition are parted does not matter ("HTTP v1.1" is "HTTP/1.1"). */
export const isOneOf = ({ code }: Standard, codes: unknown): boolean =>
  isList(codes) && codes.some((one) => plainCode(String(one)) === plainCode(code));

const plainCode = (code: string): string =>
  nameKey(code)
    .replace(/v(?=\d)/gu, '')
    .replace(/[\s/_-]+/gu, '');

const baseOf = (code: string): string =>
  nameKey(code)
    .replace(/[:/(].*$/, '')
    .trim();

function carries({ code, name, alsoCalled = [] }: Standard, wanted: string): boolean {
  const words = nameKey(wanted);
  return [code, name, ...alsoCalled].some((text) => startsWord(nameKey(text), words));
}

function startsWord(text: string, wanted: string): boolean {
  const position = text.indexOf(wanted);
  return position >= 0 && !/[\p{L}\d]/u.test(text.charAt(position - 1));
}
