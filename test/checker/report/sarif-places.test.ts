import { expect, it } from 'vitest';
import { fileUri } from '#report/sarif/places';

it.each([
  ['models/a.json', 'models/a.json'],
  ['./models/a.json', 'models/a.json'],
  ['models\\tỉnh mẫu\\a b.json', 'models/t%E1%BB%89nh%20m%E1%BA%ABu/a%20b.json'],
  ['../a.json', '../a.json'],
  ['a#b?c%d.json', 'a%23b%3Fc%25d.json'],
  ['javascript:alert(1).json', 'javascript%3Aalert(1).json'],
  ['a\ud800b.json', 'a%EF%BF%BDb.json'],
])('%s is told from the top of the repository', (path, uri) => {
  expect(fileUri(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
});

it.each([
  ['/srv/models/a b.json', 'file:///srv/models/a%20b.json'],
  ['C:\\models\\a.json', 'file:///C:/models/a.json'],
])('%s is absolute', (path, uri) => {
  expect(fileUri(path)).toEqual({ uri });
});
