import type { Reporter } from './reporter.ts';

/** Characters that would act on a terminal or hide in a text; in JSON they live in strings only, but for the line breaks between them. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The results as a JSON document, `{ "results": [ … ] }`; files that could not be read stand beside them, when there are any. */
const json: Reporter = (results, _, unreadable = []) => {
  const document = { results, ...(unreadable.length === 0 ? {} : { unreadable }) };
  return `${JSON.stringify(document, null, 2).replace(HIDDEN, escaped)}\n`;
};

export default json;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
