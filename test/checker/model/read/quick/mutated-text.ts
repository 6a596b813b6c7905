import fc from 'fast-check';
import { isList, isObject } from '#util/json-value';

/** Values as they may stand in a text: of every type, at the edges of what is read as written, in many notations. */
const written = [
  ['null', 'true', 'false', '0', '-0', '-1', '1.5', '3', '1e400', '1e-400', '1E2', '5e-1', '12345678901234567890'],
  ['9007199254740991', '9007199254740993', '-9007199254740992', `0.${'0'.repeat(400)}1`, '1.0', '[]', '{}', '[null]'],
  [
    '""',
    '"x"',
    '"ndxp"',
    '"a"',
    '"owner"',
    '"constructor"',
    '"__proto__"',
    '"2023-02-29"',
    '"2024-02-29"',
    '"2021-13"',
  ],
  [
    '"\\u202e"',
    '"\\ud800"',
    '"\\ud83d\\ude00"',
    '"\\u0000"',
    '"a\\nb"',
    '"a\\tb"',
    '"\\b"',
    '"\\":"',
    '":"',
    '"a\\\\"',
  ],
  [
    '"\u200b"',
    '"\u0308"',
    '"e\u0302\u0301"',
    '"{"',
    '"]"',
    '{"a":{"a":{"a":{"a":1}}}}',
    '[[[[[[[[1]]]]]]]]',
    '"other"',
  ],
  ['{"value":3,"qualifier":"exactly"}', '{"value":3,"value":3,"qualifier":"exactly"}', '["a","a"]', 'nul', '01', '"'],
].flat();

/** Keys as they may stand in a text. */
const keys = [
  '"id"',
  '"\\u0069d"',
  '"name"',
  '"n\\u0061me"',
  '"__proto__"',
  '"constructor"',
  '"x"',
  '""',
  '"openPoints"',
];

const marker = '@@';

type Path = readonly (string | number)[];

/** Valid JSON text in which some things were changed, doubled or taken away; now and then no JSON any more. */
export function mutatedText(model: unknown): fc.Arbitrary<string> {
  const paths = pathsIn(model);
  const path = fc.nat(paths.length - 1).map((at) => paths[at] ?? []);
  const changed = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(path, fc.constantFrom(...written)).map(([at, value]) => replaced(model, at, value)),
    },
    { weight: 2, arbitrary: path.map((at) => JSON.stringify(edited(model, at, () => []))) },
    { weight: 3, arbitrary: fc.tuple(path, fc.constantFrom(...keys)).map(([at, key]) => renamed(model, at, key)) },
    { weight: 3, arbitrary: fc.tuple(path, fc.constantFrom(...keys)).map(([at, key]) => doubled(model, at, key)) },
    {
      weight: 2,
      arbitrary: fc.tuple(path, path).map(([at, from]) => replaced(model, at, JSON.stringify(valueAt(model, from)))),
    },
    {
      weight: 1,
      arbitrary: path.map((at) =>
        JSON.stringify(
          edited(model, at, (key, value) => [
            [key, value],
            [`${key}2`, value],
          ]),
        ),
      ),
    },
  );
  return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: changed.chain(spoiled) });
}

/** A text with one character lost, doubled or swapped for another one of weight. */
function spoiled(text: string): fc.Arbitrary<string> {
  const character = fc.constantFrom(
    '"',
    ':',
    ',',
    '{',
    '}',
    '[',
    ']',
    '\\',
    ' ',
    '\n',
    '\u0000',
    '0',
    'e',
    '-',
    '\ufeff',
  );
  return fc
    .tuple(fc.nat(text.length - 1), fc.nat(2), fc.oneof(fc.constant(''), character))
    .map(([at, lost, added]) => text.slice(0, at) + added + text.slice(at + lost));
}

const replaced = (model: unknown, path: Path, value: string): string =>
  JSON.stringify(edited(model, path, (key) => [[key, marker]])).replace(`"${marker}"`, () => value);

const renamed = (model: unknown, path: Path, key: string): string =>
  JSON.stringify(edited(model, path, (_, value) => [[marker, value]])).replace(`"${marker}"`, () => key);

/** A second member with the same value, under the same key or another one. */
function doubled(model: unknown, path: Path, key: string): string {
  const text = JSON.stringify(
    edited(model, path, (own, value) => [
      [own, value],
      [marker, value],
    ]),
  );
  const own = JSON.stringify(path.at(-1) ?? '');
  return text.replace(`"${marker}"`, () => (key === '""' ? own : key === '"id"' ? ` ${own}\t` : key));
}

type Member = readonly [key: string, value: unknown];

/** A copy in which members or items take the place of the one at a path. */
function edited(value: unknown, path: Path, edit: (key: string, value: unknown) => readonly Member[]): unknown {
  const [key, ...rest] = path;
  const change = ([name, member]: Member): readonly Member[] => {
    if (name !== String(key)) return [[name, member]];
    return rest.length === 0 ? edit(name, member) : [[name, edited(member, rest, edit)]];
  };
  if (isList(value)) return value.flatMap((item, at) => change([String(at), item]).map(([, other]) => other));
  return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(change)) : value;
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const members: readonly (readonly [string | number, unknown])[] = isList(value)
    ? value.map((item, at) => [at, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([key, member]) => [[...path, key], ...pathsIn(member, [...path, key])]);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isList(inner) || isObject(inner) ? Reflect.get(inner, key) : undefined),
    value,
  );
}
