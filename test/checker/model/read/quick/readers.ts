import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { nationalIds as nationalIdList } from '#generated/national-ids';
import { propertiesOf as properties } from '#generated/properties';
import { references } from '#generated/references';
import { shapes } from '#generated/shapes';
import { validateModel } from '#generated/validators';
import { defaultLimits, type ReadLimits } from '#model/read/limits';
import { QuickReader } from '#model/read/quick/quick-reader';
import { Shapes } from '#model/read/quick/shapes';
import { type ReadResult, readModel } from '#model/read/read-model';

const nationalIds = new Set(nationalIdList);
const quick = new QuickReader(new Shapes(shapes), nationalIds);

/** What the quick reader makes of a text. */
export const quickly = (text: string, limits: Partial<ReadLimits> = {}): unknown =>
  quick.read(text, { ...defaultLimits, ...limits });

/** What the strict reader alone makes of a text. */
export const strictly = (text: string, limits: Partial<ReadLimits> = {}): ReadResult =>
  readModel(new TextEncoder().encode(text), {
    validate: validateModel,
    schema,
    references,
    properties,
    nationalIds,
    limits,
  });
