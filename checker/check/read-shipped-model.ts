import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { nationalIds as nationalIdList } from '#generated/national-ids';
import { propertiesOf } from '#generated/properties';
import { references } from '#generated/references';
import { shapes } from '#generated/shapes';
import { validateModel } from '#generated/validators/model';
import type { ReadLimits } from '#model/read/limits';
import { QuickReader } from '#model/read/quick/quick-reader';
import { Shapes } from '#model/read/quick/shapes';
import { type ReadResult, readModel } from '#model/read/read-model';

const nationalIds = new Set(nationalIdList);
const quick = new QuickReader(new Shapes(shapes), nationalIds);

/** Reads a model with the language, the validators and the national ids shipped with this version. */
export const readShippedModel = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult =>
  readModel(bytes, {
    limits,
    nationalIds,
    properties: propertiesOf,
    quick,
    references,
    schema,
    validate: validateModel,
  });
