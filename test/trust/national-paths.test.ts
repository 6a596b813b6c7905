import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import type { Connection, Model } from '#generated/types';
import { ModelIndex } from '#model/model-index';
import { isIntermediary, pathsTo } from '#model/reach';
import type { Answer, Rule } from '#rules/rule';
import { check, frameworkById } from '../../checker/index.ts';
import { arbitraryModel } from '../kit/arbitrary-model.ts';
import { type ModelParts, modelWith } from '../kit/model-builder.ts';
import { storedModels } from '../kit/stored-models.ts';

/*
 * Every path from a system of the province to a national database passes a platform or carries a reason.
 *
 * INT-04 judges connections one by one. Here whole paths are walked, over whatever system of ours lies between, and each must be covered by
 * the judgement of its edges: where no edge of a path is reported, the path passes an intermediary, or an edge of it says that it uses one,
 * why it does not, or that no data runs over it. A way around the platform over a second system is no way around the rule.
 */

const framework = frameworkById('2.0');
if (!framework) throw new Error('framework 2.0 is missing');
const rule = foundations.rules.get('direct-link-without-reason');

const SYSTEMS = ['application', 'platform', 'dataAsset'] as const;

interface Path {
  readonly start: string;
  readonly links: readonly Connection[];
}

function pathsIn(index: ModelIndex): readonly Path[] {
  const isSystem = (id: string): boolean => SYSTEMS.some((kind) => index.find(kind, id) !== undefined);
  const isDatabase = (id: string): boolean => index.nationalSystem(id)?.kind === 'database';
  return SYSTEMS.flatMap((kind) => index.subjects(kind)).flatMap(({ id }) =>
    pathsTo(index, id, { is: isDatabase }, isSystem).map((links) => ({ start: id, links })),
  );
}

/** The connections that the rule reports: broken, or open. */
function reported(index: ModelIndex): ReadonlySet<object> {
  const { answers } = askRule(rule as Rule, index, { asOf: '2021-06-30', parameters: {} });
  const isReport = (answer: Answer | undefined): boolean => answer?.kind === 'notMet' || answer?.kind === 'notStated';
  return new Set(index.subjects('connection').filter((_, position) => isReport(answers[position])));
}

/** Whether a path passes a platform, or some edge of it says why it need not. Written without the code of the rule. */
function isCovered(index: ModelIndex, { start, links }: Path): boolean {
  let id = start;
  const nodes = links.map((link) => {
    id = link.from === id ? link.to : link.from;
    return id;
  });
  return (
    [start, ...nodes].some((node) => isIntermediary(index, node)) ||
    links.some(
      (link) =>
        index.presence(link) === 'absent' ||
        link.directReason !== undefined ||
        ['platform', 'axis', 'package'].includes(link.channel ?? '') ||
        ['dependency', 'inheritance'].includes(link.type ?? '') ||
        link.via?.some((node) => isIntermediary(index, node)),
    )
  );
}

const uncovered = (model: Model): readonly string[] => {
  const index = new ModelIndex(model, 'current', foundations.national);
  const told = reported(index);
  return pathsIn(index)
    .filter((path) => !path.links.some((link) => told.has(link)) && !isCovered(index, path))
    .map(({ start, links }) => [start, ...links.map(({ id }) => id)].join(' > '));
};

/** Some connections of a generated model, bent into a way over two of its systems to a national database. */
function withChain(model: Model): Model {
  const [first, second, ...others] = model.connections ?? [];
  const [one, other] = model.applications ?? [];
  if (!first || !second || !one || !other) return model;
  const chain = [
    { ...first, from: one.id, to: other.id },
    { ...second, from: 'csdlqg-dan-cu', to: other.id },
  ];
  return { ...model, connections: [...chain, ...others] };
}

const app = (id: string, owner: string) => ({ id, name: id, owner, lifecycle: 'operating' as const });
const link = (from: string, to: string, more: Partial<Connection> = {}): Connection => ({
  id: `${from}-${to}`,
  from,
  to,
  lifecycle: 'operating',
  ...more,
});

/** The one-stop has a proper way to everything; a broker of the same office opens a second one around the platform. */
const bypass = (last: Partial<Connection>, owner = 'so'): ModelParts => ({
  inventory: { connections: 4 },
  organisations: [{ id: 'so', name: 'Sở', level: 'province' }],
  applications: [app('mot-cua', 'so'), app('mo-gioi', owner)],
  platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' }],
  connections: [
    link('mot-cua', 'lgsp', { channel: 'platform' }),
    link('mot-cua', 'csdlqg-dat-dai', { channel: 'platform', via: ['lgsp', 'ndxp'] }),
    link('mot-cua', 'mo-gioi', { channel: 'direct', ...(owner === 'so' ? {} : { directReason: 'Cùng máy chủ.' }) }),
    link('mo-gioi', 'csdlqg-dan-cu', { channel: 'direct', ...last }),
  ],
});

describe('a way around the platform over a second system', () => {
  const judged = (parts: ModelParts) => {
    const result = check(modelWith(parts), framework).requirements.find(({ id }) => id === 'INT-04');
    return { outcome: result?.outcome, at: result?.findings.map(({ pointer }) => pointer) };
  };

  test.each(['so', 'so-khac'])('is noticed at its last edge, when the broker belongs to %s', (owner) => {
    expect(judged(bypass({}, owner))).toEqual({ outcome: 'unknown', at: ['/connections/3/directReason'] });
  });

  test('passes with the platform it goes through, or with the reason why it does not', () => {
    expect(judged(bypass({ directReason: 'NDXP chưa có dịch vụ này.' })).outcome).toBe('pass');
    expect(judged(bypass({ channel: 'platform', via: ['lgsp', 'ndxp'] })).outcome).toBe('pass');
  });

  test('is one of the paths that are walked here', () => {
    const index = new ModelIndex(modelWith(bypass({})), 'current', foundations.national);
    const ways = pathsIn(index).filter(({ links }) => links.at(-1)?.id === 'mo-gioi-csdlqg-dan-cu');
    expect(ways.map(({ start, links }) => `${start} ${links.length}`)).toContain('mot-cua 2');
    expect(ways.filter((path) => isCovered(index, path) && path.start === 'mot-cua')).toEqual([]);
  });
});

describe('every path to a national database is covered by the judgement of its edges', () => {
  test.each(storedModels('provinces', 'examples'))('in %s', (_, model) => {
    expect(uncovered(model)).toEqual([]);
  });

  test('in generated models', { timeout: 60_000 }, () => {
    let walked = 0;
    fc.assert(
      fc.property(arbitraryModel, (generated) => {
        const model = withChain(generated);
        walked += pathsIn(new ModelIndex(model, 'current', foundations.national)).length;
        expect(uncovered(model)).toEqual([]);
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(walked).toBeGreaterThan(150);
  });
});
