import type { CheckResult } from '#generated/types';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { safe } from './words.ts';

/** A model as it stands in the page: its text, and its results in both plateaus, so that the page need not check again. */
export interface PageModel {
  readonly path: string;
  readonly text: string;
  readonly results: readonly CheckResult[];
}

/** What a page is made of: the viewer as one file, and the models to write into it. */
export interface PageParts {
  readonly viewer: string;
  readonly models: readonly PageModel[];
}

/** The element of the viewer that the data go behind; the viewer looks for them by this id. */
const ANCHOR = '</body>';
const DATA_ID = 'kientruc-models';

/** The viewer with models and results inside: one file that opens without a network. */
const html: Reporter = (results, { page, language }) => {
  if (page === undefined) throw new Error('The page needs the viewer and the models.');
  const { viewer, models } = page();
  const [first] = results;
  const title = first === undefined ? 'kientruc' : `${first.model.province.name} ${first.model.version} – kientruc`;
  const data = `<script type="application/json" id="${DATA_ID}">${forScript(models)}</script>\n  `;
  const end = viewer.lastIndexOf(ANCHOR);
  return `${viewer.slice(0, end)}${data}${viewer.slice(end)}`
    .replace(/<title>[^<]*<\/title>/, () => `<title>${forMarkup(safe(title))}</title>`)
    .replace('<html lang="vi">', `<html lang="${language}">`);
};

export default html;

/** JSON that cannot end the element it stands in: markup is written as codes, too. */
const forScript = (value: unknown): string =>
  jsonText(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

const forMarkup = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
