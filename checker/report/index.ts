import { OUTPUT } from '#text/outputs';
import type { Bilingual } from '#util/bilingual';
import { MOST_SHOWN, type Reporter } from './reporter.ts';

/** A reporter as the command line and the documentation know it; loaded only when asked for. */
export interface ReporterEntry {
  readonly name: string;
  readonly extension: string;
  readonly describe: Bilingual;
  /** How many findings of a requirement it shows at most, unless it is to be verbose; all when left out. */
  readonly mostShown?: number;
  /** Whether it leaves out what a finding says of the fact it asks for, which takes the whole schema to say. */
  readonly leavesOutAsks?: boolean;
  readonly load: () => Promise<{ default: Reporter }>;
}

/** Every reporter, in the order in which help lists them. */
export const reporters: readonly ReporterEntry[] = [
  {
    name: 'pretty',
    extension: 'txt',
    describe: { vi: 'báo cáo cho người đọc', en: 'report for people' },
    mostShown: MOST_SHOWN,
    leavesOutAsks: true,
    load: () => import('./pretty/pretty.ts'),
  },
  {
    name: 'json',
    extension: 'json',
    describe: { vi: 'tài liệu kết quả đầy đủ, cho máy đọc', en: 'the whole result document, for programs' },
    load: () => import('./json.ts'),
  },
  { name: 'sarif', extension: 'sarif', describe: OUTPUT.sarif, load: () => import('./sarif/sarif.ts') },
  { name: 'junit', extension: 'xml', describe: OUTPUT.junit, load: () => import('./junit.ts') },
  { name: 'github', extension: 'txt', describe: OUTPUT.github, load: () => import('./github.ts') },
  { name: 'gitlab', extension: 'json', describe: OUTPUT.gitlab, load: () => import('./gitlab.ts') },
  { name: 'markdown', extension: 'md', describe: OUTPUT.markdown, load: () => import('./markdown/markdown.ts') },
  { name: 'html', extension: 'html', describe: OUTPUT.html, load: () => import('./html.ts') },
  { name: 'ndjson', extension: 'ndjson', describe: OUTPUT.ndjson, load: () => import('./ndjson.ts') },
];
