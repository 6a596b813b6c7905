import type { Outline, OutlineElement, OutlineLink } from '#diagrams/outline';

const layers = [
  'users',
  'channels',
  'portalServices',
  'applicationsData',
  'applicationsData',
  'applicationsData',
  'integration',
  'infrastructure',
  'security',
  'direction',
  'external',
] as const;
const changes = ['present', 'present', 'present', 'absent', 'unstated'] as const;

/** An outline with so many elements and connections, spread over all layers and nine fields; the same on every call. */
export function largeOutline(elements: number, connections: number): Outline {
  const fields = Array.from({ length: 9 }, (_field, at) => ({
    id: at === 8 ? '' : `linh-vuc-${at}`,
    name: { vi: at === 8 ? 'Dùng chung và khác' : `Lĩnh vực số ${at}`, en: at === 8 ? 'Shared' : `Field ${at}` },
  }));
  const presence = (at: number) =>
    ({ current: changes[at % 5] ?? 'unstated', target: changes[(at * 3) % 5] ?? 'unstated' }) as const;
  const all = Array.from({ length: elements }, (_element, at): OutlineElement => {
    const field = fields[(at * 7) % 9];
    return {
      key: `/applications/${at}`,
      id: `he-thong-${at}`,
      kind: at % 3 === 0 ? 'dataAsset' : 'application',
      name: { vi: `Hệ thống thông tin quản lý chuyên ngành số ${at}`, en: `Information system number ${at}` },
      layer: layers[at % layers.length] ?? 'users',
      field: field?.id ?? '',
      fieldName: field?.name ?? { vi: '', en: '' },
      presence: presence(at),
    };
  });
  const links = Array.from({ length: connections }, (_link, at): OutlineLink => {
    const from = (at * 13) % elements;
    const to = (at * 29 + 1) % elements;
    return {
      key: `/connections/${at}`,
      kind: 'connection',
      from: `/applications/${from}`,
      to: `/applications/${from === to ? (to + 1) % elements : to}`,
      via: at % 3 === 0 ? [`/applications/${6 + 11 * (at % 20)}`] : [],
      ...(at % 4 === 0 ? {} : { direction: at % 2 === 0 ? 'oneWay' : 'twoWay' }),
      presence: presence(at),
    };
  });
  return { title: 'Kiến trúc rất lớn', elements: all, links, fields, sources: [], phases: [] };
}
