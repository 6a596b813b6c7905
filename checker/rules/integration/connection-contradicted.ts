import type { Connection } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { intermediariesOf } from '#model/reach';
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
    const via = connection.via ?? [];
    const name = connection.name ?? connection.id;
    const [passed] = intermediariesOf(model, connection);
    const own = at(connection, 'channel');
    if (connection.channel === 'direct' && passed !== undefined)
      return notMet({ messageId: 'directOverPlatform', at: own, data: { name, other: passed } }, at(connection, 'via'));
    const lifecycle = at(connection, 'lifecycle');
    if (isRunning(connection)) {
      const gone = via.map((id) => model.find('platform', id)).find((one) => one?.lifecycle === 'absent');
      if (gone)
        return notMet(
          { messageId: 'platformAbsent', at: lifecycle, data: { name, other: gone.name } },
          at(connection, 'via'),
          at(gone, 'lifecycle'),
        );
      for (const other of connectionsBetween(model, connection)) {
        const alike = other.lifecycle === 'absent' ? sameSubject(connection, other) : undefined;
        if (alike)
          return notMet(
            { messageId: 'alsoAbsent', at: lifecycle, data: { name, other: other.name ?? other.id } },
            at(other, 'lifecycle'),
            ...alike,
          );
      }
    }
    if (passed === undefined) return notApplicable(at(connection, 'from'), at(connection, 'to'));
    return met(at(connection, 'via'), ...(connection.channel === undefined ? [] : [own]));
  },
});

const RUNNING: readonly (string | undefined)[] = ['operating', 'pilot', 'retiring'];
const isRunning = ({ lifecycle }: Connection): boolean => RUNNING.includes(lifecycle);

const connectionsBetween = (model: ModelIndex, connection: Connection): readonly Connection[] =>
  inIdOrder(model.connectionsBetween(connection.from, connection.to).filter((other) => other !== connection));

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
