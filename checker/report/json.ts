import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** The results as a JSON document, `{ "results": [ … ] }`; files that could not be read stand beside them, when there are any. */
const json: Reporter = (results, _, unreadable = []) => {
  const document = { results, ...(unreadable.length === 0 ? {} : { unreadable }) };
  return `${jsonText(document, 2)}\n`;
};

export default json;
