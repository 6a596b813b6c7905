import type { Lifecycle } from '#generated/types';
import type { ElementKind } from '#model/kinds';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notMet, notStated, stateData } from '../rule.ts';

/**
 * The architecture has something in each of the five technical layers.
 */
export default defineRule({
  id: 'technical-layer-empty',
  over: 'model',
  messages: {
    empty: {
      vi: 'Danh mục đã khai báo đầy đủ nhưng {{plateau}} không có thành phần nào ở lớp: {{layers}}.',
      en: 'All elements are listed, and {{plateau}} has none in: {{layers}}.',
    },
    unstated: {
      vi: 'Chưa nêu thành phần đang vận hành ở lớp: {{layers}}.',
      en: 'No element is stated to be there in: {{layers}}.',
    },
  },
  fix: {
    vi: 'Đưa vào vận hành ít nhất một thành phần ở mỗi lớp còn trống; xong thì ghi thành phần đó với vòng đời (lifecycle) đang vận hành (operating) vào mục của lớp và sửa tổng số tại {{pointer}}.',
    en: 'Put at least one element of each empty layer into operation; then record it with lifecycle operating in the section of the layer and correct the number at {{pointer}}.',
  },
  state: {
    vi: 'Liệt kê thành phần của từng lớp còn thiếu kèm vòng đời (lifecycle), bắt đầu từ {{pointer}}.',
    en: 'List elements of each layer that is missing with their lifecycle, beginning at {{pointer}}.',
  },
  why: {
    vi: 'Ứng dụng dựa trên dữ liệu, nền tảng, hạ tầng và an toàn thông tin; lớp để trống nghĩa là chưa ai quyết định phần đó.',
    en: 'Applications stand on data, platforms, infrastructure and protection; an empty layer is a decision nobody has taken.',
  },
  limits: {
    vi: 'Một thành phần là đủ cho một lớp; không xét lớp đó có đáp ứng nhu cầu hay không.',
    en: 'One element is enough for a layer; it does not judge whether the layer serves its purpose.',
  },
  check(_, model) {
    const layers = LAYERS.map((layer) => ({ ...layer, state: stateOf(model, layer.kinds) }));
    const empty = layers.filter(({ state }) => state === 'empty');
    const inventories = empty.flatMap(({ kinds }) => kinds.map((kind) => model.inventoryPlace(kind)));
    const absent = empty.flatMap(({ kinds }) => elementsOf(model, kinds).map((one) => at(one, 'lifecycle')));
    const [place, ...others] = inventories;
    if (place)
      return notMet(
        { messageId: 'empty', at: place, data: { layers: namesOf(empty), ...stateData(model, {}) } },
        ...others,
        ...absent,
      );
    const open = layers.filter(({ state }) => state === 'open');
    const [first] = open;
    if (first)
      return notStated({
        messageId: 'unstated',
        at: at(model.model, first.section),
        data: { layers: namesOf(open) },
      });
    const there = layers.map(({ kinds }) => firstThere(model, kinds)).filter((one) => one !== undefined);
    return met(...there.map((one) => at(one, 'lifecycle')));
  },
});

interface TechnicalLayer {
  readonly kinds: readonly Extract<
    ElementKind,
    'application' | 'dataAsset' | 'platform' | 'facility' | 'network' | 'measure'
  >[];
  readonly section: string;
  readonly vi: string;
  readonly en: string;
}

const LAYERS: readonly TechnicalLayer[] = [
  { kinds: ['application'], section: 'applications', vi: 'ứng dụng', en: 'applications' },
  { kinds: ['dataAsset'], section: 'dataAssets', vi: 'cơ sở dữ liệu', en: 'databases' },
  { kinds: ['platform'], section: 'platforms', vi: 'nền tảng dùng chung', en: 'shared platforms' },
  { kinds: ['facility', 'network'], section: 'facilities', vi: 'hạ tầng kỹ thuật', en: 'technical infrastructure' },
  { kinds: ['measure'], section: 'measures', vi: 'hạ tầng an toàn thông tin', en: 'security infrastructure' },
];

const elementsOf = (model: ModelIndex, kinds: TechnicalLayer['kinds']): readonly { readonly lifecycle?: Lifecycle }[] =>
  kinds.flatMap((kind) => model.subjects(kind));

/** The first element of the kinds that is there. */
function firstThere(model: ModelIndex, kinds: TechnicalLayer['kinds']): object | undefined {
  for (const kind of kinds)
    for (const element of model.subjects(kind)) if (model.presence(element) === 'present') return element;
  return undefined;
}

function stateOf(model: ModelIndex, kinds: TechnicalLayer['kinds']): 'filled' | 'empty' | 'open' {
  if (firstThere(model, kinds) !== undefined) return 'filled';
  const isKnown =
    kinds.every((kind) => model.isComplete(kind)) &&
    elementsOf(model, kinds).every((element) => model.presence(element) === 'absent');
  return isKnown ? 'empty' : 'open';
}

const namesOf = (layers: readonly TechnicalLayer[]) => ({
  vi: layers.map(({ vi }) => vi).join('; '),
  en: layers.map(({ en }) => en).join('; '),
});
