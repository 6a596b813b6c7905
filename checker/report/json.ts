import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** The results as a JSON document, `{ "results": [ … ] }`; files that could not be read stand beside them, when there are any. */
const json: Reporter = (results, { changes }, unreadable = []) => {
  const document = {
    results,
    ...(unreadable.length === 0 ? {} : { unreadable }),
    ...(changes === undefined ? {} : { changes }),
  };
  return `${jsonText(document, 2)}\n`;
};

export default json;
