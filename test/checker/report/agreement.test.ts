import { describe, expect, it } from 'vitest';
import type { CheckEvent, CheckResult, Finding, Outcome } from '#generated/types';
import { countsOf, OUTCOMES } from '#report/told-findings';
import { OUTCOME } from '#text/messages';
import { check, frameworkById, locateFindings } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { everything, smallest } from './sample-results.ts';
import { tellers, write } from './writing.ts';

/** What a report says, whatever its format: how many requirements have each outcome, the score, and every place of a finding. */
interface Said {
  readonly counts: Readonly<Record<string, number>>;
  readonly score: readonly number[];
  readonly places: readonly string[];
}

const placeOf = ({ line, column, pointer }: Pick<Finding, 'line' | 'column' | 'pointer'>): string =>
  `${line ?? ''}:${column ?? ''} ${pointer}`;

const TOLD: ReadonlySet<Outcome> = new Set(['fail', 'unknown', 'error', 'waived']);

/** What the result itself says. */
function truth(result: CheckResult, told = TOLD): Said {
  const findings = result.requirements.flatMap((requirement) =>
    told.has(requirement.outcome) ? requirement.findings : [],
  );
  const score = result.score === null ? [] : [result.score.low, result.score.high];
  return { counts: countsOf(result), score, places: findings.map(placeOf).sort() };
}

const numbersIn = (text: string): number[] => text.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
const interval = (numbers: readonly number[]): readonly number[] =>
  numbers.length === 1 ? [...numbers, ...numbers] : numbers;

/** The words of a report for people, read back: `Đáp ứng: 3`, `Điểm 33,3 – 66,7 trên 100`. */
function saidInWords(text: string): Pick<Said, 'counts' | 'score'> {
  const counts = OUTCOMES.map((outcome) => {
    const [, n = '0'] = new RegExp(`(?:^|[^\\p{L}] )${OUTCOME[outcome].vi}: ([\\d.]+)`, 'mu').exec(text) ?? [];
    return [outcome, Number(n.replaceAll('.', ''))];
  });
  const [, bounds = ''] = /Điểm ([\d.,]+(?: – [\d.,]+)?) trên 100/.exec(text) ?? [];
  return { counts: Object.fromEntries(counts), score: interval(numbersIn(bounds.replaceAll(',', '.'))) };
}

/** As much of SARIF as is read back. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly kind?: string;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly region?: { readonly startLine: number; readonly startColumn: number };
            };
            readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
          },
        ];
      }[];
      readonly properties: {
        readonly models: readonly [Pick<CheckResult, 'score'> & { readonly counts: Said['counts'] }];
      };
    },
  ];
}

/** How to read back what each reporter for programs says. */
const READERS: Readonly<Record<string, (text: string) => Said>> = {
  json: (text) => {
    const { results }: { results: [CheckResult] } = JSON.parse(text);
    return truth(results[0]);
  },
  ndjson: (text) => {
    const events: CheckEvent[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const model = events.find((event) => event.type === 'model');
    const findings = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    const { low, high } = model?.score ?? {};
    return {
      counts: model?.counts ?? {},
      score: low === undefined || high === undefined ? [] : [low, high],
      places: findings.map(placeOf).sort(),
    };
  },
  sarif: (text) => {
    const { runs }: Sarif = JSON.parse(text);
    const [run] = runs;
    const [{ counts, score }] = run.properties.models;
    const findings = run.results.filter(({ kind }) => kind !== 'review');
    const places = findings.map(({ locations: [{ physicalLocation, logicalLocations }] }) => {
      const { startLine = '', startColumn = '' } = physicalLocation.region ?? {};
      return `${startLine}:${startColumn} ${logicalLocations[0].fullyQualifiedName}`;
    });
    return { counts, score: score === null ? [] : [score.low, score.high], places: places.sort() };
  },
  junit: (text) => {
    const property = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
    const lines = [...text.matchAll(/(?:^|>)[✗?] (?:\S*?:(\d+):(\d+) )?(\/\S*|\(toàn mô hình\)) /gm)];
    const places = lines.map(
      ([, line = '', column = '', pointer = '']) => `${line}:${column} ${pointer.startsWith('/') ? pointer : ''}`,
    );
    return {
      counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, Number(property(outcome))])),
      score: interval(numbersIn(property('score').replace('-', ' '))),
      places: places.sort(),
    };
  },
};

const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('There is no framework 2.0.');

/** What each reporter wrote, for the tests that read it from several sides. */
const written = new WeakMap<CheckResult, Map<string, Promise<string>>>();

function verboseText(name: string, result: CheckResult): Promise<string> {
  const texts = written.get(result) ?? new Map<string, Promise<string>>();
  written.set(result, texts);
  const text = texts.get(name) ?? write(name, [result], { verbose: true, width: 110 });
  texts.set(name, text);
  return text;
}

const results: readonly (readonly [string, CheckResult])[] = [
  ['smallest', smallest],
  ['everything', everything],
  ...storedModels('examples', 'provinces').map(([path, model]): [string, CheckResult] => [
    path,
    locateFindings(check(model, framework, { path: `models/${path}.json` }), JSON.stringify(model, null, 2)),
  ]),
];

describe.each(results)('of %s', (_, result) => {
  it.each(Object.entries(READERS))('%s says counts, score and places as they are', async (format, read) => {
    expect(read(await write(format, [result]))).toEqual(truth(result));
  });

  it.each(['pretty', 'markdown', 'github'])('%s says counts and score in words, as they are', async (format) => {
    const said = saidInWords(await verboseText(format, result));
    const { counts, score } = truth(result);
    expect(said).toEqual({ counts, score });
  });

  it('GitHub and GitLab point at the same lines', async () => {
    const open = truth(result, new Set(['fail', 'unknown', 'error'])).places.map((place) => place.replace(/:.*/, ''));
    const annotations = (await verboseText('github', result))
      .split('\n')
      .filter((line) => /^::(?!group|end)/.test(line));
    const lines = annotations.map((line) => /,line=(\d+)/.exec(line)?.[1] ?? '');
    expect(lines.sort()).toEqual([...open].sort());
    const entries: { location: { lines: { begin: number } } }[] = JSON.parse(await write('gitlab', [result]));
    const begins = entries.map(({ location }) => String(location.lines.begin));
    expect(begins.sort()).toEqual(open.map((line) => line || '1').sort());
  });

  it('every place of a failure stands in every report', async () => {
    const pointers = result.requirements.flatMap(({ outcome, findings }) =>
      outcome === 'fail' ? findings.filter((finding) => finding.outcome === 'fail').map(({ pointer }) => pointer) : [],
    );
    for (const { name: format } of tellers) {
      const text = await verboseText(format, result);
      for (const pointer of pointers) expect(text, format).toContain(pointer);
    }
  });
});

it('every reporter but the page has a place in this test', () => {
  const known = [...Object.keys(READERS), 'pretty', 'markdown', 'github', 'gitlab'];
  expect(tellers.map(({ name }) => name).sort()).toEqual(known.sort());
});
