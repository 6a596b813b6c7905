import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { national } from '#generated/national';
import { propertiesOf } from '#generated/properties';
import { references } from '#generated/references';
import { validateModel } from '#generated/validators/model';
import type { ReadLimits } from '#model/read/limits';
import { type ReadResult, readModel } from '#model/read/read-model';

const nationalIds = new Set([...national.systems.map(({ id }) => id), ...national.ministries.map(({ id }) => id)]);

/** Reads a model with the language, the validators and the national ids shipped with this version. */
export const readShippedModel = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult =>
  readModel(bytes, { limits, nationalIds, properties: propertiesOf, references, schema, validate: validateModel });
