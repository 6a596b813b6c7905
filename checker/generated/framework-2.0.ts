// Generated from models/frameworks/2.0/ by `npm run generate`; do not edit.
import type { Framework } from './types.ts';

/** The data of models/frameworks/2.0/, put together. */
export const framework: Framework = {
  "$schema": "../../../schemas/framework.schema.json",
  "id": "2.0",
  "name": {
    "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0",
    "en": "Vietnam e-Government Architecture Framework, version 2.0"
  },
  "document": "qd-2323-btttt-2019",
  "from": "2019-12-31",
  "to": "2023-12-28",
  "groups": [
    {
      "id": "DOC",
      "name": {
        "vi": "Tài liệu kiến trúc",
        "en": "Architecture document"
      },
      "weight": 2
    },
    {
      "id": "GOV",
      "name": {
        "vi": "Quản trị, đầu tư",
        "en": "Governance and investment"
      },
      "weight": 1
    },
    {
      "id": "BRM",
      "name": {
        "vi": "Nghiệp vụ, dịch vụ công",
        "en": "Business and public services"
      },
      "weight": 1
    },
    {
      "id": "DRM",
      "name": {
        "vi": "Dữ liệu",
        "en": "Data"
      },
      "weight": 2
    },
    {
      "id": "ARM",
      "name": {
        "vi": "Ứng dụng",
        "en": "Applications"
      },
      "weight": 2
    },
    {
      "id": "INT",
      "name": {
        "vi": "Tích hợp, chia sẻ, liên thông",
        "en": "Integration, sharing, exchange"
      },
      "weight": 3
    },
    {
      "id": "TRM",
      "name": {
        "vi": "Hạ tầng, công nghệ",
        "en": "Infrastructure and technology"
      },
      "weight": 2
    },
    {
      "id": "SRM",
      "name": {
        "vi": "An toàn thông tin",
        "en": "Information security"
      },
      "weight": 3
    },
    {
      "id": "FIG",
      "name": {
        "vi": "Số liệu khớp nhau",
        "en": "Figures that add up"
      },
      "weight": 0
    }
  ],
  "requirements": [
    {
      "id": "INT-01",
      "title": {
        "vi": "Có nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)",
        "en": "The province has an LGSP"
      },
      "text": {
        "vi": "Tỉnh có một nền tảng tích hợp, chia sẻ dữ liệu dùng chung cho các cơ quan của tỉnh.",
        "en": "The province has an integration and sharing platform that all its agencies use."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        },
        {
          "document": "tt-23-2018-btttt",
          "article": "Điều 3 khoản 1, khoản 2 điểm a",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INT-03",
      "title": {
        "vi": "LGSP kết nối với NDXP",
        "en": "The LGSP is connected to NDXP"
      },
      "text": {
        "vi": "LGSP của tỉnh kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).",
        "en": "The LGSP is connected to the national data exchange platform (NDXP)."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-not-connected",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    }
  ]
};
