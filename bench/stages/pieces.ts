import { askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import { frameworkById } from '#frameworks/known';
import { defaultAsOf, requirementsInForce } from '#frameworks/resolve-framework';
import schemaFile from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { national } from '#generated/national';
import { propertiesOf } from '#generated/properties';
import { references } from '#generated/references';
import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators/model';
import { ModelIndex } from '#model/model-index';
import { addReferenceProblems } from '#model/read/check-references';
import { addValueProblems } from '#model/read/check-values';
import { decode } from '#model/read/decode';
import { defaultLimits } from '#model/read/limits';
import { ModelSchema } from '#model/read/model-schema';
import { Drafts } from '#model/read/problem';
import { scan } from '#model/read/scan';
import { type Readings, timed } from './clock.ts';

const limits = { ...defaultLimits, maxBytes: Number.MAX_SAFE_INTEGER };

/** One pass over a file in a fresh process, each stage by itself: reading, index, and asking every rule in force. */
export function pieces(bytes: Uint8Array): Readings {
  const readings: Readings = {};
  const model = readIn(bytes, readings);
  const framework = frameworkById('2.0');
  if (framework === undefined) throw new Error('There is no framework 2.0.');
  const index = timed(readings, 'index', () => new ModelIndex(model, 'current', foundations.national));
  const asOf = defaultAsOf(framework, model.document.date);
  const inForce = requirementsInForce(framework, [...foundations.legalDocuments], asOf);
  timed(readings, 'rules', () =>
    inForce.map(({ requirement }) => {
      const rule = foundations.rules.get(requirement.rule ?? '');
      return rule && askRule(rule, index, { asOf, parameters: requirement.parameters ?? {} }).outcome;
    }),
  );
  return readings;
}

function readIn(bytes: Uint8Array, readings: Readings): Model {
  const decoded = timed(readings, 'decode', () => decode(bytes, limits));
  if ('problem' in decoded) throw new Error(decoded.problem.code);
  const { text } = decoded;
  const drafts = new Drafts(limits.maxProblems);
  timed(readings, 'scan', () => scan(text, limits, drafts));
  const value: unknown = timed(readings, 'parse', () => JSON.parse(text));
  const schema = (): ModelSchema => new ModelSchema(schemaFile);
  const isValid = timed(readings, 'validate', () => validateModel(value));
  timed(readings, 'references', () => {
    const nationalIds = new Set([...national.systems, ...national.ministries].map(({ id }) => id));
    addReferenceProblems(value, { table: references, nationalIds, schema }, drafts);
    addValueProblems(value, propertiesOf, schema, drafts);
  });
  if (!isValid || !validateModel(value) || drafts.list.length > 0) throw new Error('The file is not a model.');
  return value;
}
