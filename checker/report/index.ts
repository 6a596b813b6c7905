import type { Finding, RequirementResult, ResultPart } from '#generated/types';
import { OUTPUT } from '#text/outputs';
import type { Bilingual } from '#util/bilingual';
import { shownFindings } from './pretty/shown.ts';
import type { Reporter } from './reporter.ts';

/** A reporter as the command line and the documentation know it; loaded only when asked for. */
export interface ReporterEntry {
  readonly name: string;
  readonly extension: string;
  readonly describe: Bilingual;
  /** The findings of a requirement that it shows unless it is to be verbose; all when left out. */
  readonly shown?: (requirement: RequirementResult) => readonly Finding[];
  /** Parts of a result that it does not read; it reads all when left out. A test holds every report from less against the one from all. */
  readonly unread?: (isVerbose: boolean) => readonly ResultPart[];
  readonly load: () => Promise<{ default: Reporter }>;
}

/** What programs of their own read, and nobody who wants to know what to do. */
const EVERY_PART: readonly ResultPart[] = ['asks', 'witness', 'hashes'];

/** Every reporter, in the order in which help lists them. */
export const reporters: readonly ReporterEntry[] = [
  {
    name: 'pretty',
    extension: 'txt',
    describe: { vi: 'báo cáo cho người đọc', en: 'report for people' },
    shown: shownFindings,
    unread: (isVerbose) => (isVerbose ? ['asks', 'hashes'] : EVERY_PART),
    load: () => import('./pretty/pretty.ts'),
  },
  {
    name: 'json',
    extension: 'json',
    describe: { vi: 'tài liệu kết quả đầy đủ, cho máy đọc', en: 'the whole result document, for programs' },
    load: () => import('./json.ts'),
  },
  {
    name: 'sarif',
    extension: 'sarif',
    describe: OUTPUT.sarif,
    unread: () => ['asks', 'witness'],
    load: () => import('./sarif/sarif.ts'),
  },
  {
    name: 'junit',
    extension: 'xml',
    describe: OUTPUT.junit,
    unread: () => ['asks', 'witness'],
    load: () => import('./junit.ts'),
  },
  {
    name: 'github',
    extension: 'txt',
    describe: OUTPUT.github,
    unread: () => EVERY_PART,
    load: () => import('./github.ts'),
  },
  {
    name: 'gitlab',
    extension: 'json',
    describe: OUTPUT.gitlab,
    unread: () => EVERY_PART,
    load: () => import('./gitlab.ts'),
  },
  {
    name: 'markdown',
    extension: 'md',
    describe: OUTPUT.markdown,
    unread: () => ['asks', 'witness'],
    load: () => import('./markdown/markdown.ts'),
  },
  { name: 'html', extension: 'html', describe: OUTPUT.html, load: () => import('./html.ts') },
  { name: 'ndjson', extension: 'ndjson', describe: OUTPUT.ndjson, load: () => import('./ndjson.ts') },
];
