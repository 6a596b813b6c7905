import { askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import { frameworkById } from '#frameworks/known';
import { defaultAsOf, requirementsInForce } from '#frameworks/resolve-framework';
import schemaFile from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { nationalIds } from '#generated/national-ids';
import { propertiesOf } from '#generated/properties';
import { references } from '#generated/references';
import { shapes } from '#generated/shapes';
import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators/model';
import { ModelIndex } from '#model/model-index';
import { addReferenceProblems } from '#model/read/check-references';
import { addValueProblems } from '#model/read/check-values';
import { decode } from '#model/read/decode';
import { defaultLimits } from '#model/read/limits';
import { ModelSchema } from '#model/read/model-schema';
import { Drafts } from '#model/read/problem';
import { countKeys, keysAtOnce } from '#model/read/quick/count-keys';
import { ModelProof } from '#model/read/quick/model-proof';
import { Shapes } from '#model/read/quick/shapes';
import { scan } from '#model/read/scan';
import { mayHideCharacters } from '#util/visible-text';
import { type Readings, timed } from './clock.ts';

/** Up to this length a text is counted by a search (`quick-reader.ts`). */
const shortText = 1_000_000;
/** As many findings as a check lists; a report for people needs no witness. */
const mostListed = 1_000;
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
      return (
        rule && askRule(rule, index, { asOf, parameters: requirement.parameters ?? {} }, mostListed, false).outcome
      );
    }),
  );
  return readings;
}

function readIn(bytes: Uint8Array, readings: Readings): Model {
  const decoded = timed(readings, 'decode', () => decode(bytes, limits));
  if ('problem' in decoded) throw new Error(decoded.problem.code);
  const { text } = decoded;
  const keys = timed(readings, 'count', () =>
    mayHideCharacters(text)
      ? undefined
      : ((text.length > shortText ? undefined : keysAtOnce(text)) ?? countKeys(text, limits)),
  );
  const value: unknown = timed(readings, 'parse', () => JSON.parse(text));
  const isGood = timed(readings, 'prove', () => {
    const context = { shapes: new Shapes(shapes), nationalIds: new Set(nationalIds), hasEscapes: text.includes('\\') };
    return keys !== undefined && new ModelProof(context).holds(value, keys);
  });
  if (!isGood) throw new Error('The file is no model that is read at once.');
  readStrictly(text, readings);
  if (!validateModel(value)) throw new Error('The file is not a model.');
  return value;
}

/** What a file costs that has something wrong with it, beside the above: the same questions, asked so that the answers can be told. */
function readStrictly(text: string, readings: Readings): void {
  const drafts = new Drafts(limits.maxProblems);
  timed(readings, 'scan', () => scan(text, limits, drafts));
  const value: unknown = JSON.parse(text);
  const schema = (): ModelSchema => new ModelSchema(schemaFile);
  timed(readings, 'validate', () => validateModel(value));
  timed(readings, 'references', () => {
    addReferenceProblems(value, { table: references, nationalIds: new Set(nationalIds), schema }, drafts);
    addValueProblems(value, propertiesOf, schema, drafts);
  });
  if (drafts.list.length > 0) throw new Error('The file is not a model.');
}
