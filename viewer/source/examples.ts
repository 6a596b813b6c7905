import type { Bilingual } from '#util/bilingual';
import type { Source } from './source.ts';

/** A model that comes with the viewer; loaded only when it is opened. */
export interface Example {
  readonly path: string;
  readonly name: Bilingual;
  readonly load: () => Promise<{ default: string }>;
}

const province = (name: string): Bilingual => ({
  vi: `Tỉnh ${name}: lập từ tài liệu công bố`,
  en: `${name} province: made from published documents`,
});

/** The example models, in the order of the start page. */
export const examples: readonly Example[] = [
  {
    path: 'tinh-mau/2021.json',
    name: { vi: 'Tỉnh Mẫu: giả định, đáp ứng mọi yêu cầu', en: 'Tỉnh Mẫu: fictional, meets every requirement' },
    load: () => import('../../models/examples/tinh-mau/2021.json?raw'),
  },
  {
    path: 'thanh-hoa/2016.json',
    name: province('Thanh Hóa'),
    load: () => import('../../models/provinces/thanh-hoa/2016.json?raw'),
  },
  {
    path: 'quang-tri/2018.json',
    name: province('Quảng Trị'),
    load: () => import('../../models/provinces/quang-tri/2018.json?raw'),
  },
  {
    path: 'son-la/2019.json',
    name: province('Sơn La'),
    load: () => import('../../models/provinces/son-la/2019.json?raw'),
  },
  {
    path: 'quang-ngai/2022.json',
    name: province('Quảng Ngãi'),
    load: () => import('../../models/provinces/quang-ngai/2022.json?raw'),
  },
];

/** The model of an example. */
export const exampleSource = ({ path, load }: Example): Source => ({
  list: () => Promise.resolve([{ path, read: async () => new TextEncoder().encode((await load()).default) }]),
});
