import type { Connection, Platform } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { oncePerModel } from '#model/once-per-model';
import { intermediaryOf } from '#model/reach';
import { inIdOrder } from '#util/id-order';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * No two statements about a connection contradict each other.
 */
export default defineRule({
  id: 'connection-contradicted',
  over: 'connection',
  messages: {
    alsoAbsent: {
      vi: 'Kết nối "{{name}}" được nêu là đang vận hành, nhưng "{{other}}" nêu cùng kết nối đó là không có.',
      en: 'Connection "{{name}}" is stated to operate, while "{{other}}" states the same connection absent.',
    },
    directOverPlatform: {
      vi: 'Kết nối "{{name}}" được nêu là trực tiếp, nhưng cũng được nêu là đi qua "{{other}}".',
      en: 'Connection "{{name}}" is stated to be direct and also to pass "{{other}}".',
    },
    platformAbsent: {
      vi: 'Kết nối "{{name}}" được nêu là đang vận hành qua "{{other}}", nhưng nền tảng này được nêu là không có.',
      en: 'Connection "{{name}}" is stated to operate through "{{other}}", which is stated absent.',
    },
  },
  fix: {
    vi: 'Hỏi đơn vị vận hành xem điều nào đúng, rồi sửa hoặc bỏ điều còn lại: tình trạng (lifecycle), kênh (channel) hoặc nền tảng đi qua (via); một trong các chỗ là {{pointer}}.',
    en: 'Ask the operator which statement is right and correct or remove the other: lifecycle, channel or via; one of the places is {{pointer}}.',
  },
  why: {
    vi: 'Khi tài liệu nói hai điều trái nhau về một kết nối, mọi kết luận dựa trên kết nối đó đều không tin được.',
    en: 'Where a document says two things about one connection, nothing concluded from it can be trusted.',
  },
  limits: {
    vi: 'Chỉ coi là cùng một kết nối khi hai đầu, dữ liệu (hoặc nội dung) và cách kết nối được nêu giống nhau; không so các câu chữ khác nhau.',
    en: 'It takes two for the same only when ends, data (or payload) and way are stated alike; it does not compare different wordings.',
  },
  check(connection, model) {
    const { channel, lifecycle, name = connection.id } = connection;
    const passed = intermediaryOf(model, connection);
    if (channel === 'direct' && passed !== undefined)
      return notMet(
        { messageId: 'directOverPlatform', at: at(connection, 'channel'), data: { name, other: passed } },
        at(connection, 'via'),
      );
    if (lifecycle === 'operating' || lifecycle === 'pilot' || lifecycle === 'retiring') {
      const gone = absentPlatform(model, connection);
      if (gone)
        return notMet(
          { messageId: 'platformAbsent', at: at(connection, 'lifecycle'), data: { name, other: gone.name } },
          at(connection, 'via'),
          at(gone, 'lifecycle'),
        );
      for (const other of absentBetween(model, connection)) {
        const alike = sameSubject(connection, other);
        if (alike)
          return notMet(
            {
              messageId: 'alsoAbsent',
              at: at(connection, 'lifecycle'),
              data: { name, other: other.name ?? other.id },
            },
            at(other, 'lifecycle'),
            ...alike,
          );
      }
    }
    if (passed === undefined) return notApplicable(at(connection, 'from'), at(connection, 'to'));
    return channel === undefined ? met(at(connection, 'via')) : met(at(connection, 'via'), at(connection, 'channel'));
  },
});

/** The first platform on the way of a connection that is stated absent. */
function absentPlatform(model: ModelIndex, { via }: Connection): Platform | undefined {
  const absent = absentPlatforms(model);
  return absent.length === 0 || via === undefined
    ? undefined
    : via.flatMap((id) => absent.filter((platform) => platform.id === id))[0];
}

const absentPlatforms = oncePerModel((model): readonly Platform[] =>
  model.subjects('platform').filter(({ lifecycle }) => lifecycle === 'absent'),
);

/** Connections between the same ends that are stated absent, in the order of their ids. */
function absentBetween(model: ModelIndex, { from, to }: Connection): readonly Connection[] {
  const ends = absentEnds(model);
  if (!ends.has(from) || !ends.has(to)) return [];
  return inIdOrder(model.connectionsBetween(from, to).filter(({ lifecycle }) => lifecycle === 'absent'));
}

/** Hardly any of thousands of connections has an end that one stated absent has too. */
const absentEnds = oncePerModel((model): ReadonlySet<string> => {
  const absent = model.subjects('connection').filter(({ lifecycle }) => lifecycle === 'absent');
  return new Set(absent.flatMap(({ from, to }) => [from, to]));
});

/** Where two connections between the same ends state that they carry the same in the same way; undefined when that is not certain. */
function sameSubject(running: Connection, absent: Connection): readonly Place[] | undefined {
  const ways = ['type', 'channel', 'via', 'method', 'network', 'direction'] as const;
  if (ways.some((way) => JSON.stringify(running[way]) !== JSON.stringify(absent[way]))) return undefined;
  const both = (property: string): readonly Place[] => [at(running, property), at(absent, property)];
  if (running.from !== absent.from && running.direction === 'oneWay') return undefined;
  const carried = absent.data ?? [];
  if (carried.length > 0) return carried.every((id) => running.data?.includes(id)) ? both('data') : undefined;
  if (running.data !== undefined) return undefined;
  if (absent.payload !== undefined || running.payload !== undefined)
    return absent.payload === running.payload ? both('payload') : undefined;
  return running.type === 'technicalConnection' ? both('type') : undefined;
}
