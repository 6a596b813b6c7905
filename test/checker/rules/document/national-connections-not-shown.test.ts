import rule from '#rules/document/national-connections-not-shown';
import { testRule } from '../../../kit/rule-tester.ts';

const documents = { id: 'quan-ly-van-ban', name: 'Quản lý văn bản và điều hành', role: 'documents' } as const;
const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop' } as const;
const inside = { id: 'mot-cua-van-ban', from: 'mot-cua', to: 'quan-ly-van-ban' } as const;

const issued = { architecture: { status: 'issued' } } as const;

testRule(rule, {
  valid: [
    {
      name: 'a connection with a national system is listed',
      model: {
        document: issued,
        applications: [documents],
        connections: [{ id: 'van-ban-truc', from: 'quan-ly-van-ban', to: 'truc-lien-thong-van-ban-quoc-gia' }],
      },
    },
    {
      name: 'a connection with a central agency is listed',
      model: {
        document: issued,
        organisations: [{ id: 'van-phong-chinh-phu', name: 'Văn phòng Chính phủ', level: 'central' }],
        applications: [documents],
        connections: [{ id: 'van-ban-vpcp', from: 'quan-ly-van-ban', to: 'van-phong-chinh-phu' }],
      },
    },
    {
      name: 'a connection diagram is listed',
      model: { document: issued, diagrams: [{ id: 'so-do-ket-noi', name: 'Sơ đồ kết nối', kind: 'connection' }] },
    },
  ],
  invalid: [
    {
      name: 'all connections are listed and all stay inside the province',
      model: { applications: [documents, oneStop], inventory: { connections: 1 }, connections: [inside] },
      findings: [{ messageId: 'none', at: '/inventory/connections' }],
    },
  ],
  unstated: [
    {
      name: 'the connections are not those of an architecture',
      model: {
        applications: [documents],
        connections: [{ id: 'van-ban-truc', from: 'quan-ly-van-ban', to: 'truc-lien-thong-van-ban-quoc-gia' }],
      },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    {
      name: 'only connections inside the province are listed',
      model: { applications: [documents, oneStop], connections: [inside] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
});
