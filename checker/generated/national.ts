// Generated from models/national/ by `npm run generate`; do not edit.
import type { National } from './types.ts';

/** The data of models/national/, put together. */
export const national: National = {
  "$schema": "../../schemas/national.schema.json",
  "notice": {
    "repository": "thanglequoc/vietnamese-provinces-database",
    "licence": "MIT",
    "copyright": "Copyright (c) 2021 Thang Le Quoc",
    "files": [
      {
        "path": "json/simplified_json_generated_data_vn_units.json",
        "commit": "fac63085ebd479633cfad284455df8f663eefb86",
        "date": "2025-03-12",
        "covers": {
          "vi": "63 tỉnh, thành phố trước 01/7/2025",
          "en": "63 provinces before 1 July 2025"
        }
      },
      {
        "path": "json/simplified_json_generated_data_vn_units_2026-07-25__20_49_07.json",
        "commit": "cd58063299585146ded3981f2272946ef19ced54",
        "date": "2026-08-02",
        "covers": {
          "vi": "34 tỉnh, thành phố, trạng thái ngày 25/7/2026",
          "en": "34 provinces, state of 25 July 2026"
        }
      }
    ],
    "derivation": {
      "vi": "Mã, tên, số đơn vị lấy từ hai tệp; tỉnh kế tiếp suy ra bằng cách so mã cấp xã của hai tệp và khớp với danh sách đăng báo. Mã Hxx, Kxx không lấy từ kho này.",
      "en": "Codes, names and counts come from the two files; successors were derived by matching the commune codes of both and agree with a press list. The Hxx and Kxx codes are not from this repository."
    }
  },
  "levels": [
    {
      "level": "central",
      "name": {
        "vi": "Trung ương",
        "en": "Central"
      },
      "types": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md ADM-02"
    },
    {
      "level": "province",
      "name": {
        "vi": "Cấp tỉnh",
        "en": "Provincial level"
      },
      "types": [
        {
          "name": {
            "vi": "Tỉnh",
            "en": "Province"
          },
          "from": null,
          "to": null,
          "verification": "secondary"
        },
        {
          "name": {
            "vi": "Thành phố trực thuộc Trung ương",
            "en": "Centrally-run city"
          },
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md ADM-02, ADM-06, ADM-07"
    },
    {
      "level": "district",
      "name": {
        "vi": "Cấp huyện",
        "en": "District level"
      },
      "types": [
        {
          "name": {
            "vi": "Huyện",
            "en": "Rural district"
          },
          "from": null,
          "to": "2025-06-30",
          "verification": "unverified"
        },
        {
          "name": {
            "vi": "Quận",
            "en": "Urban district"
          },
          "from": null,
          "to": "2025-06-30",
          "verification": "unverified"
        },
        {
          "name": {
            "vi": "Thị xã",
            "en": "Town"
          },
          "from": null,
          "to": "2025-06-30",
          "verification": "unverified"
        },
        {
          "name": {
            "vi": "Thành phố thuộc tỉnh",
            "en": "Provincial city"
          },
          "from": null,
          "to": "2025-06-30",
          "verification": "unverified"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "document": "luat-72-2025-qh15",
      "verification": "secondary",
      "source": "law/regulations.md ADM-02"
    },
    {
      "level": "commune",
      "name": {
        "vi": "Cấp xã",
        "en": "Commune level"
      },
      "types": [
        {
          "name": {
            "vi": "Xã",
            "en": "Commune"
          },
          "from": null,
          "to": null,
          "verification": "secondary"
        },
        {
          "name": {
            "vi": "Phường",
            "en": "Ward"
          },
          "from": null,
          "to": null,
          "verification": "secondary"
        },
        {
          "name": {
            "vi": "Thị trấn",
            "en": "Township"
          },
          "from": null,
          "to": "2025-06-30",
          "verification": "unverified"
        },
        {
          "name": {
            "vi": "Đặc khu",
            "en": "Special zone"
          },
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "document": "luat-72-2025-qh15",
      "verification": "secondary",
      "source": "law/regulations.md ADM-02"
    }
  ],
  "totals": [
    {
      "from": "2008-08-01",
      "to": "2024-12-31",
      "provinces": 58,
      "cities": 5,
      "verification": "unverified",
      "source": "law/provinces.json"
    },
    {
      "from": "2025-01-01",
      "to": "2025-06-30",
      "provinces": 57,
      "cities": 6,
      "verification": "secondary",
      "source": "law/provinces.json; law/regulations.md ADM-06"
    },
    {
      "from": "2025-07-01",
      "to": "2026-04-29",
      "provinces": 28,
      "cities": 6,
      "communes": 3321,
      "verification": "secondary",
      "source": "law/regulations.md ADM-07"
    },
    {
      "from": "2026-04-30",
      "to": null,
      "provinces": 27,
      "cities": 7,
      "verification": "secondary",
      "source": "law/regulations.md ADM-06, ADM-07"
    }
  ],
  "codeLists": [
    {
      "codes": "administrativeUnits",
      "document": "qd-124-2004-ttg",
      "from": null,
      "to": "2025-06-30",
      "verification": "unverified",
      "source": "law/regulations.md ADM-03"
    },
    {
      "codes": "administrativeUnits",
      "document": "qd-19-2025-ttg",
      "from": "2025-07-01",
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md ADM-03",
      "note": {
        "vi": "Mã mà tỉnh hợp nhất giữ không nhất thiết là mã của tỉnh cũ cùng tên: xem codeTraps. Mã An Giang ở đây là 91; một ghi chú trong kho dữ liệu khác nói 89.",
        "en": "A merged province does not always keep the code of its former namesake: see codeTraps. An Giang is 91 here; a remark in another repository says 89."
      }
    },
    {
      "codes": "agencies",
      "document": "qcvn-102-2016-btttt",
      "from": null,
      "to": "2022-09-14",
      "verification": "secondary",
      "source": "law/regulations.md ID102-01; law/verified.md ID20-09",
      "note": {
        "vi": "Mã 13 ký tự; cả hai dạng mã được chấp nhận đến 15/9/2022.",
        "en": "13-character codes; both forms are accepted before 15 September 2022."
      }
    },
    {
      "codes": "agencies",
      "document": "qd-20-2020-ttg",
      "from": "2020-09-15",
      "to": null,
      "verification": "text",
      "source": "law/regulations.md ID20-01, -02",
      "note": {
        "vi": "Bảng mã Hxx, Kxx của phụ lục chưa đọc được: mã ghi unverified là theo trí nhớ.",
        "en": "The annex with the Hxx and Kxx codes was not read: codes marked unverified are from memory."
      }
    },
    {
      "codes": "agencies",
      "document": "qd-09-2025-ttg",
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md ID20-07, ADM-05",
      "note": {
        "vi": "Ngược với mã đơn vị: tỉnh hợp nhất giữ mã Hxx của tỉnh cũ cùng tên, các mã khác đóng.",
        "en": "The other way round from unit codes: a merged province keeps the Hxx of its former namesake, the others are closed."
      }
    },
    {
      "codes": "serviceGrades",
      "document": "nd-43-2011",
      "from": "2011-10-01",
      "to": "2022-08-14",
      "verification": "text",
      "source": "law/verified.md §2 DVC43-01",
      "note": {
        "vi": "Bốn mức độ 1–4 của dịch vụ công trực tuyến (Điều 3 khoản 4).",
        "en": "Four grades 1–4 of online public services (Article 3(4))."
      }
    },
    {
      "codes": "serviceGrades",
      "document": "nd-42-2022",
      "from": "2022-08-15",
      "to": "2026-06-30",
      "verification": "text",
      "source": "law/regulations.md DVC42-01; law/verified.md §0",
      "note": {
        "vi": "Toàn trình và một phần (Điều 11 khoản 1); không quy đổi từ mức độ 3, 4.",
        "en": "Fully and partly online (Article 11(1)); never converted from grades 3 and 4."
      }
    },
    {
      "codes": "serviceGrades",
      "document": "nd-224-2026",
      "from": "2026-07-01",
      "to": null,
      "verification": "text",
      "source": "law/verified.md §10",
      "note": {
        "vi": "Thang bốn mức độ mới về cung cấp dịch vụ chủ động (Điều 16); không tương đương bốn mức độ cũ.",
        "en": "A new scale of four levels of proactive service (Article 16); it does not equal the former four grades."
      }
    }
  ],
  "codeTraps": [
    {
      "gsoCode": "15",
      "before": "yen-bai",
      "after": "lao-cai-2025",
      "namesake": "lao-cai",
      "namesakeCode": "10",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "24",
      "before": "bac-giang",
      "after": "bac-ninh-2025",
      "namesake": "bac-ninh",
      "namesakeCode": "27",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "44",
      "before": "quang-binh",
      "after": "quang-tri-2025",
      "namesake": "quang-tri",
      "namesakeCode": "45",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "52",
      "before": "binh-dinh",
      "after": "gia-lai-2025",
      "namesake": "gia-lai",
      "namesakeCode": "64",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "80",
      "before": "long-an",
      "after": "tay-ninh-2025",
      "namesake": "tay-ninh",
      "namesakeCode": "72",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "82",
      "before": "tien-giang",
      "after": "dong-thap-2025",
      "namesake": "dong-thap",
      "namesakeCode": "87",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    },
    {
      "gsoCode": "91",
      "before": "kien-giang",
      "after": "an-giang-2025",
      "namesake": "an-giang",
      "namesakeCode": "89",
      "verification": "secondary",
      "source": "law/regulations.md ADM-04"
    }
  ],
  "units": [
    {
      "id": "ha-noi",
      "gsoCode": "01",
      "names": [
        {
          "name": "Hà Nội",
          "fullName": {
            "vi": "Thành phố Hà Nội",
            "en": "Hà Nội City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 30,
          "communes": 526
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 126
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H26",
          "verification": "secondary",
          "source": "law/regulations.md ID20-06 (QĐ 2918/QĐ-UBND)"
        },
        {
          "body": "peoplesCouncil",
          "code": "K26",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ha-giang",
      "gsoCode": "02",
      "names": [
        {
          "name": "Hà Giang",
          "fullName": {
            "vi": "Tỉnh Hà Giang",
            "en": "Hà Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "tuyen-quang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 193
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H22",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K22",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "cao-bang",
      "gsoCode": "04",
      "names": [
        {
          "name": "Cao Bằng",
          "fullName": {
            "vi": "Tỉnh Cao Bằng",
            "en": "Cao Bằng Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 161
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 56
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H14",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K14",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "bac-kan",
      "gsoCode": "06",
      "names": [
        {
          "name": "Bắc Kạn",
          "fullName": {
            "vi": "Tỉnh Bắc Kạn",
            "en": "Bắc Kạn Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "thai-nguyen-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 108
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H03",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K03",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "tuyen-quang",
      "gsoCode": "08",
      "names": [
        {
          "name": "Tuyên Quang",
          "fullName": {
            "vi": "Tỉnh Tuyên Quang",
            "en": "Tuyên Quang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "tuyen-quang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 7,
          "communes": 137
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H60",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K60",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "lao-cai",
      "gsoCode": "10",
      "names": [
        {
          "name": "Lào Cai",
          "fullName": {
            "vi": "Tỉnh Lào Cai",
            "en": "Lào Cai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "lao-cai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 151
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H38",
          "verification": "secondary",
          "source": "law/verified.md §8; law/regulations.md §7"
        },
        {
          "body": "peoplesCouncil",
          "code": "K38",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "dien-bien",
      "gsoCode": "11",
      "names": [
        {
          "name": "Điện Biên",
          "fullName": {
            "vi": "Tỉnh Điện Biên",
            "en": "Điện Biên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 129
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 45
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H18",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K18",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "lai-chau",
      "gsoCode": "12",
      "names": [
        {
          "name": "Lai Châu",
          "fullName": {
            "vi": "Tỉnh Lai Châu",
            "en": "Lai Châu Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 106
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 38
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H35",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K35",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "son-la",
      "gsoCode": "14",
      "names": [
        {
          "name": "Sơn La",
          "fullName": {
            "vi": "Tỉnh Sơn La",
            "en": "Sơn La Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 12,
          "communes": 200
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 75
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H52",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K52",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "yen-bai",
      "gsoCode": "15",
      "names": [
        {
          "name": "Yên Bái",
          "fullName": {
            "vi": "Tỉnh Yên Bái",
            "en": "Yên Bái Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "lao-cai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 168
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H63",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K63",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hoa-binh",
      "gsoCode": "17",
      "names": [
        {
          "name": "Hòa Bình",
          "fullName": {
            "vi": "Tỉnh Hòa Bình",
            "en": "Hòa Bình Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "phu-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 151
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H28",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K28",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "thai-nguyen",
      "gsoCode": "19",
      "names": [
        {
          "name": "Thái Nguyên",
          "fullName": {
            "vi": "Tỉnh Thái Nguyên",
            "en": "Thái Nguyên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "thai-nguyen-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 172
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H55",
          "verification": "secondary",
          "source": "law/verified.md §8; law/regulations.md §7"
        },
        {
          "body": "peoplesCouncil",
          "code": "K55",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "lang-son",
      "gsoCode": "20",
      "names": [
        {
          "name": "Lạng Sơn",
          "fullName": {
            "vi": "Tỉnh Lạng Sơn",
            "en": "Lạng Sơn Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 194
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 65
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H37",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K37",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "quang-ninh",
      "gsoCode": "22",
      "names": [
        {
          "name": "Quảng Ninh",
          "fullName": {
            "vi": "Tỉnh Quảng Ninh",
            "en": "Quảng Ninh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 13,
          "communes": 171
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 54
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H49",
          "verification": "text",
          "source": "law/verified.md §8 (QĐ 3739/QĐ-UBND 3/11/2016)"
        },
        {
          "body": "peoplesCouncil",
          "code": "K49",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "bac-giang",
      "gsoCode": "24",
      "names": [
        {
          "name": "Bắc Giang",
          "fullName": {
            "vi": "Tỉnh Bắc Giang",
            "en": "Bắc Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "bac-ninh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 192
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H02",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K02",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "phu-tho",
      "gsoCode": "25",
      "names": [
        {
          "name": "Phú Thọ",
          "fullName": {
            "vi": "Tỉnh Phú Thọ",
            "en": "Phú Thọ Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "phu-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 13,
          "communes": 207
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H44",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K44",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "vinh-phuc",
      "gsoCode": "26",
      "names": [
        {
          "name": "Vĩnh Phúc",
          "fullName": {
            "vi": "Tỉnh Vĩnh Phúc",
            "en": "Vĩnh Phúc Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "phu-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 121
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H62",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K62",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "bac-ninh",
      "gsoCode": "27",
      "names": [
        {
          "name": "Bắc Ninh",
          "fullName": {
            "vi": "Tỉnh Bắc Ninh",
            "en": "Bắc Ninh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "bac-ninh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 121
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H05",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K05",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hai-duong",
      "gsoCode": "30",
      "names": [
        {
          "name": "Hải Dương",
          "fullName": {
            "vi": "Tỉnh Hải Dương",
            "en": "Hải Dương Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "hai-phong-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 12,
          "communes": 207
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H23",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K23",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hai-phong",
      "gsoCode": "31",
      "names": [
        {
          "name": "Hải Phòng",
          "fullName": {
            "vi": "Thành phố Hải Phòng",
            "en": "Hải Phòng City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "hai-phong-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 15,
          "communes": 167
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H24",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K24",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hung-yen",
      "gsoCode": "33",
      "names": [
        {
          "name": "Hưng Yên",
          "fullName": {
            "vi": "Tỉnh Hưng Yên",
            "en": "Hưng Yên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "hung-yen-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 139
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H31",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K31",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "thai-binh",
      "gsoCode": "34",
      "names": [
        {
          "name": "Thái Bình",
          "fullName": {
            "vi": "Tỉnh Thái Bình",
            "en": "Thái Bình Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "hung-yen-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 242
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H54",
          "verification": "text",
          "source": "law/regulations.md ID102-01"
        },
        {
          "body": "peoplesCouncil",
          "code": "K54",
          "verification": "secondary",
          "source": "law/regulations.md ID20-02"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ha-nam",
      "gsoCode": "35",
      "names": [
        {
          "name": "Hà Nam",
          "fullName": {
            "vi": "Tỉnh Hà Nam",
            "en": "Hà Nam Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ninh-binh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 6,
          "communes": 98
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H25",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K25",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "nam-dinh",
      "gsoCode": "36",
      "names": [
        {
          "name": "Nam Định",
          "fullName": {
            "vi": "Tỉnh Nam Định",
            "en": "Nam Định Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ninh-binh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 175
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H40",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K40",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ninh-binh",
      "gsoCode": "37",
      "names": [
        {
          "name": "Ninh Bình",
          "fullName": {
            "vi": "Tỉnh Ninh Bình",
            "en": "Ninh Bình Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ninh-binh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 7,
          "communes": 125
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H42",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K42",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "thanh-hoa",
      "gsoCode": "38",
      "names": [
        {
          "name": "Thanh Hóa",
          "fullName": {
            "vi": "Tỉnh Thanh Hóa",
            "en": "Thanh Hóa Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 26,
          "communes": 547
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 166
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H56",
          "verification": "secondary",
          "source": "law/verified.md §8 ID20-02"
        },
        {
          "body": "peoplesCouncil",
          "code": "K56",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "nghe-an",
      "gsoCode": "40",
      "names": [
        {
          "name": "Nghệ An",
          "fullName": {
            "vi": "Tỉnh Nghệ An",
            "en": "Nghệ An Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 20,
          "communes": 412
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 130
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H41",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K41",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ha-tinh",
      "gsoCode": "42",
      "names": [
        {
          "name": "Hà Tĩnh",
          "fullName": {
            "vi": "Tỉnh Hà Tĩnh",
            "en": "Hà Tĩnh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 12,
          "communes": 209
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 69
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H27",
          "verification": "secondary",
          "source": "law/regulations.md §7"
        },
        {
          "body": "peoplesCouncil",
          "code": "K27",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "quang-binh",
      "gsoCode": "44",
      "names": [
        {
          "name": "Quảng Bình",
          "fullName": {
            "vi": "Tỉnh Quảng Bình",
            "en": "Quảng Bình Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "quang-tri-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 145
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H46",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K46",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "quang-tri",
      "gsoCode": "45",
      "names": [
        {
          "name": "Quảng Trị",
          "fullName": {
            "vi": "Tỉnh Quảng Trị",
            "en": "Quảng Trị Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "quang-tri-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 119
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H50",
          "verification": "secondary",
          "source": "law/verified.md §8 ID20-02"
        },
        {
          "body": "peoplesCouncil",
          "code": "K50",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hue",
      "gsoCode": "46",
      "names": [
        {
          "name": "Thừa Thiên Huế",
          "fullName": {
            "vi": "Tỉnh Thừa Thiên Huế",
            "en": "Thừa Thiên Huế Province"
          },
          "alsoCalled": [
            "Thừa Thiên - Huế",
            "Thừa Thiên – Huế"
          ],
          "type": "province",
          "from": null,
          "to": "2024-12-31",
          "verification": "secondary"
        },
        {
          "name": "Huế",
          "fullName": {
            "vi": "Thành phố Huế",
            "en": "Huế City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": "2025-01-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-175-2024-qh15"
        }
      ],
      "from": null,
      "to": null,
      "successor": null,
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 133
        },
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 40
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H57",
          "verification": "secondary",
          "source": "law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K57",
          "verification": "secondary",
          "source": "law/regulations.md ID20-02"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "da-nang",
      "gsoCode": "48",
      "names": [
        {
          "name": "Đà Nẵng",
          "fullName": {
            "vi": "Thành phố Đà Nẵng",
            "en": "Đà Nẵng City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "da-nang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 47
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H17",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K17",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "quang-nam",
      "gsoCode": "49",
      "names": [
        {
          "name": "Quảng Nam",
          "fullName": {
            "vi": "Tỉnh Quảng Nam",
            "en": "Quảng Nam Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "da-nang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 17,
          "communes": 233
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H47",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K47",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "quang-ngai",
      "gsoCode": "51",
      "names": [
        {
          "name": "Quảng Ngãi",
          "fullName": {
            "vi": "Tỉnh Quảng Ngãi",
            "en": "Quảng Ngãi Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "quang-ngai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 13,
          "communes": 170
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H48",
          "verification": "secondary",
          "source": "law/verified.md §8 ID20-02"
        },
        {
          "body": "peoplesCouncil",
          "code": "K48",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "binh-dinh",
      "gsoCode": "52",
      "names": [
        {
          "name": "Bình Định",
          "fullName": {
            "vi": "Tỉnh Bình Định",
            "en": "Bình Định Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "gia-lai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 155
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H08",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K08",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "phu-yen",
      "gsoCode": "54",
      "names": [
        {
          "name": "Phú Yên",
          "fullName": {
            "vi": "Tỉnh Phú Yên",
            "en": "Phú Yên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dak-lak-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 106
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H45",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K45",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "khanh-hoa",
      "gsoCode": "56",
      "names": [
        {
          "name": "Khánh Hòa",
          "fullName": {
            "vi": "Tỉnh Khánh Hòa",
            "en": "Khánh Hòa Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "khanh-hoa-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 132
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H32",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K32",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ninh-thuan",
      "gsoCode": "58",
      "names": [
        {
          "name": "Ninh Thuận",
          "fullName": {
            "vi": "Tỉnh Ninh Thuận",
            "en": "Ninh Thuận Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "khanh-hoa-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 7,
          "communes": 62
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H43",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K43",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "binh-thuan",
      "gsoCode": "60",
      "names": [
        {
          "name": "Bình Thuận",
          "fullName": {
            "vi": "Tỉnh Bình Thuận",
            "en": "Bình Thuận Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "lam-dong-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 121
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H11",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K11",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "kon-tum",
      "gsoCode": "62",
      "names": [
        {
          "name": "Kon Tum",
          "fullName": {
            "vi": "Tỉnh Kon Tum",
            "en": "Kon Tum Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "quang-ngai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 102
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H34",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K34",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "gia-lai",
      "gsoCode": "64",
      "names": [
        {
          "name": "Gia Lai",
          "fullName": {
            "vi": "Tỉnh Gia Lai",
            "en": "Gia Lai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "gia-lai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 17,
          "communes": 218
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H21",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K21",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "dak-lak",
      "gsoCode": "66",
      "names": [
        {
          "name": "Đắk Lắk",
          "fullName": {
            "vi": "Tỉnh Đắk Lắk",
            "en": "Đắk Lắk Province"
          },
          "alsoCalled": [
            "Đăk Lắk"
          ],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dak-lak-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 15,
          "communes": 180
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H15",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K15",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "dak-nong",
      "gsoCode": "67",
      "names": [
        {
          "name": "Đắk Nông",
          "fullName": {
            "vi": "Tỉnh Đắk Nông",
            "en": "Đắk Nông Province"
          },
          "alsoCalled": [
            "Đăk Nông"
          ],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "lam-dong-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 71
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H16",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K16",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "lam-dong",
      "gsoCode": "68",
      "names": [
        {
          "name": "Lâm Đồng",
          "fullName": {
            "vi": "Tỉnh Lâm Đồng",
            "en": "Lâm Đồng Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "lam-dong-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 10,
          "communes": 137
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H36",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K36",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "binh-phuoc",
      "gsoCode": "70",
      "names": [
        {
          "name": "Bình Phước",
          "fullName": {
            "vi": "Tỉnh Bình Phước",
            "en": "Bình Phước Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dong-nai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 111
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H10",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K10",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "tay-ninh",
      "gsoCode": "72",
      "names": [
        {
          "name": "Tây Ninh",
          "fullName": {
            "vi": "Tỉnh Tây Ninh",
            "en": "Tây Ninh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "tay-ninh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 94
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H53",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K53",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "binh-duong",
      "gsoCode": "74",
      "names": [
        {
          "name": "Bình Dương",
          "fullName": {
            "vi": "Tỉnh Bình Dương",
            "en": "Bình Dương Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ho-chi-minh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 91
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H09",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K09",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "dong-nai",
      "gsoCode": "75",
      "names": [
        {
          "name": "Đồng Nai",
          "fullName": {
            "vi": "Tỉnh Đồng Nai",
            "en": "Đồng Nai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dong-nai-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 159
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H19",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K19",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ba-ria-vung-tau",
      "gsoCode": "77",
      "names": [
        {
          "name": "Bà Rịa - Vũng Tàu",
          "fullName": {
            "vi": "Tỉnh Bà Rịa - Vũng Tàu",
            "en": "Bà Rịa - Vũng Tàu Province"
          },
          "alsoCalled": [
            "Bà Rịa-Vũng Tàu",
            "Bà Rịa – Vũng Tàu"
          ],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ho-chi-minh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 7,
          "communes": 77
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H06",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K06",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ho-chi-minh",
      "gsoCode": "79",
      "names": [
        {
          "name": "Hồ Chí Minh",
          "fullName": {
            "vi": "Thành phố Hồ Chí Minh",
            "en": "Hồ Chí Minh City"
          },
          "alsoCalled": [
            "TP. Hồ Chí Minh",
            "TP. HCM",
            "TP.HCM"
          ],
          "type": "centrallyRunCity",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ho-chi-minh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 22,
          "communes": 273
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H29",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K29",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "long-an",
      "gsoCode": "80",
      "names": [
        {
          "name": "Long An",
          "fullName": {
            "vi": "Tỉnh Long An",
            "en": "Long An Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "tay-ninh-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 15,
          "communes": 186
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H39",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K39",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "tien-giang",
      "gsoCode": "82",
      "names": [
        {
          "name": "Tiền Giang",
          "fullName": {
            "vi": "Tỉnh Tiền Giang",
            "en": "Tiền Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dong-thap-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 164
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H58",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K58",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ben-tre",
      "gsoCode": "83",
      "names": [
        {
          "name": "Bến Tre",
          "fullName": {
            "vi": "Tỉnh Bến Tre",
            "en": "Bến Tre Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "vinh-long-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 148
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H07",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K07",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "tra-vinh",
      "gsoCode": "84",
      "names": [
        {
          "name": "Trà Vinh",
          "fullName": {
            "vi": "Tỉnh Trà Vinh",
            "en": "Trà Vinh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "vinh-long-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 104
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H59",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K59",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "vinh-long",
      "gsoCode": "86",
      "names": [
        {
          "name": "Vĩnh Long",
          "fullName": {
            "vi": "Tỉnh Vĩnh Long",
            "en": "Vĩnh Long Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "vinh-long-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 102
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H61",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K61",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "dong-thap",
      "gsoCode": "87",
      "names": [
        {
          "name": "Đồng Tháp",
          "fullName": {
            "vi": "Tỉnh Đồng Tháp",
            "en": "Đồng Tháp Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "dong-thap-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 12,
          "communes": 141
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H20",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K20",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "an-giang",
      "gsoCode": "89",
      "names": [
        {
          "name": "An Giang",
          "fullName": {
            "vi": "Tỉnh An Giang",
            "en": "An Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "an-giang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 155
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H01",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K01",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "kien-giang",
      "gsoCode": "91",
      "names": [
        {
          "name": "Kiên Giang",
          "fullName": {
            "vi": "Tỉnh Kiên Giang",
            "en": "Kiên Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "an-giang-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 15,
          "communes": 143
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H33",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K33",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "can-tho",
      "gsoCode": "92",
      "names": [
        {
          "name": "Cần Thơ",
          "fullName": {
            "vi": "Thành phố Cần Thơ",
            "en": "Cần Thơ City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "can-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 80
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H13",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K13",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "hau-giang",
      "gsoCode": "93",
      "names": [
        {
          "name": "Hậu Giang",
          "fullName": {
            "vi": "Tỉnh Hậu Giang",
            "en": "Hậu Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "can-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 8,
          "communes": 75
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H30",
          "verification": "secondary",
          "source": "law/verified.md §8 (QĐ 1220/QĐ-UBND 16/8/2018)"
        },
        {
          "body": "peoplesCouncil",
          "code": "K30",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "soc-trang",
      "gsoCode": "94",
      "names": [
        {
          "name": "Sóc Trăng",
          "fullName": {
            "vi": "Tỉnh Sóc Trăng",
            "en": "Sóc Trăng Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "can-tho-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 11,
          "communes": 108
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H51",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K51",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "bac-lieu",
      "gsoCode": "95",
      "names": [
        {
          "name": "Bạc Liêu",
          "fullName": {
            "vi": "Tỉnh Bạc Liêu",
            "en": "Bạc Liêu Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ca-mau-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 7,
          "communes": 64
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H04",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K04",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "ca-mau",
      "gsoCode": "96",
      "names": [
        {
          "name": "Cà Mau",
          "fullName": {
            "vi": "Tỉnh Cà Mau",
            "en": "Cà Mau Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": null,
          "to": "2025-06-30",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": "2025-06-30",
      "successor": "ca-mau-2025",
      "predecessors": [],
      "counts": [
        {
          "asOf": "2025-03-12",
          "districts": 9,
          "communes": 100
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H12",
          "verification": "unverified",
          "source": "law/provinces.json"
        },
        {
          "body": "peoplesCouncil",
          "code": "K12",
          "verification": "unverified",
          "source": "law/provinces.json"
        }
      ],
      "closedAgencyCodes": [],
      "verification": "secondary"
    },
    {
      "id": "tuyen-quang-2025",
      "gsoCode": "08",
      "names": [
        {
          "name": "Tuyên Quang",
          "fullName": {
            "vi": "Tỉnh Tuyên Quang",
            "en": "Tuyên Quang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "ha-giang",
        "tuyen-quang"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 124
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H60",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K60",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H22"
      ],
      "verification": "secondary"
    },
    {
      "id": "lao-cai-2025",
      "gsoCode": "15",
      "names": [
        {
          "name": "Lào Cai",
          "fullName": {
            "vi": "Tỉnh Lào Cai",
            "en": "Lào Cai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "lao-cai",
        "yen-bai"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 99
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H38",
          "verification": "secondary",
          "source": "law/verified.md §8; law/regulations.md §7; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K38",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H63"
      ],
      "verification": "secondary"
    },
    {
      "id": "thai-nguyen-2025",
      "gsoCode": "19",
      "names": [
        {
          "name": "Thái Nguyên",
          "fullName": {
            "vi": "Tỉnh Thái Nguyên",
            "en": "Thái Nguyên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "bac-kan",
        "thai-nguyen"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 92
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H55",
          "verification": "secondary",
          "source": "law/verified.md §8; law/regulations.md §7; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K55",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H03"
      ],
      "verification": "secondary"
    },
    {
      "id": "bac-ninh-2025",
      "gsoCode": "24",
      "names": [
        {
          "name": "Bắc Ninh",
          "fullName": {
            "vi": "Tỉnh Bắc Ninh",
            "en": "Bắc Ninh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "bac-giang",
        "bac-ninh"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 99
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H05",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K05",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H02"
      ],
      "verification": "secondary"
    },
    {
      "id": "phu-tho-2025",
      "gsoCode": "25",
      "names": [
        {
          "name": "Phú Thọ",
          "fullName": {
            "vi": "Tỉnh Phú Thọ",
            "en": "Phú Thọ Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "hoa-binh",
        "phu-tho",
        "vinh-phuc"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 148
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H44",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K44",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H28",
        "H62"
      ],
      "verification": "secondary"
    },
    {
      "id": "hai-phong-2025",
      "gsoCode": "31",
      "names": [
        {
          "name": "Hải Phòng",
          "fullName": {
            "vi": "Thành phố Hải Phòng",
            "en": "Hải Phòng City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "hai-duong",
        "hai-phong"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 114
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H24",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K24",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H23"
      ],
      "verification": "secondary"
    },
    {
      "id": "hung-yen-2025",
      "gsoCode": "33",
      "names": [
        {
          "name": "Hưng Yên",
          "fullName": {
            "vi": "Tỉnh Hưng Yên",
            "en": "Hưng Yên Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "hung-yen",
        "thai-binh"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 104
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H31",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K31",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H54"
      ],
      "verification": "secondary"
    },
    {
      "id": "ninh-binh-2025",
      "gsoCode": "37",
      "names": [
        {
          "name": "Ninh Bình",
          "fullName": {
            "vi": "Tỉnh Ninh Bình",
            "en": "Ninh Bình Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "ha-nam",
        "nam-dinh",
        "ninh-binh"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 129
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H42",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K42",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H25",
        "H40"
      ],
      "verification": "secondary"
    },
    {
      "id": "quang-tri-2025",
      "gsoCode": "44",
      "names": [
        {
          "name": "Quảng Trị",
          "fullName": {
            "vi": "Tỉnh Quảng Trị",
            "en": "Quảng Trị Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "quang-binh",
        "quang-tri"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 78
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H50",
          "verification": "secondary",
          "source": "law/verified.md §8 ID20-02; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K50",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H46"
      ],
      "verification": "secondary"
    },
    {
      "id": "da-nang-2025",
      "gsoCode": "48",
      "names": [
        {
          "name": "Đà Nẵng",
          "fullName": {
            "vi": "Thành phố Đà Nẵng",
            "en": "Đà Nẵng City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "da-nang",
        "quang-nam"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 94
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H17",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K17",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H47"
      ],
      "verification": "secondary"
    },
    {
      "id": "quang-ngai-2025",
      "gsoCode": "51",
      "names": [
        {
          "name": "Quảng Ngãi",
          "fullName": {
            "vi": "Tỉnh Quảng Ngãi",
            "en": "Quảng Ngãi Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "quang-ngai",
        "kon-tum"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 96
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H48",
          "verification": "secondary",
          "source": "law/verified.md §8 ID20-02; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K48",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H34"
      ],
      "verification": "secondary"
    },
    {
      "id": "gia-lai-2025",
      "gsoCode": "52",
      "names": [
        {
          "name": "Gia Lai",
          "fullName": {
            "vi": "Tỉnh Gia Lai",
            "en": "Gia Lai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "binh-dinh",
        "gia-lai"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 135
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H21",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K21",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H08"
      ],
      "verification": "secondary"
    },
    {
      "id": "khanh-hoa-2025",
      "gsoCode": "56",
      "names": [
        {
          "name": "Khánh Hòa",
          "fullName": {
            "vi": "Tỉnh Khánh Hòa",
            "en": "Khánh Hòa Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "khanh-hoa",
        "ninh-thuan"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 65
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H32",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K32",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H43"
      ],
      "verification": "secondary"
    },
    {
      "id": "dak-lak-2025",
      "gsoCode": "66",
      "names": [
        {
          "name": "Đắk Lắk",
          "fullName": {
            "vi": "Tỉnh Đắk Lắk",
            "en": "Đắk Lắk Province"
          },
          "alsoCalled": [
            "Đăk Lắk"
          ],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "phu-yen",
        "dak-lak"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 102
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H15",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K15",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H45"
      ],
      "verification": "secondary"
    },
    {
      "id": "lam-dong-2025",
      "gsoCode": "68",
      "names": [
        {
          "name": "Lâm Đồng",
          "fullName": {
            "vi": "Tỉnh Lâm Đồng",
            "en": "Lâm Đồng Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "binh-thuan",
        "dak-nong",
        "lam-dong"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 124
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H36",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K36",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H11",
        "H16"
      ],
      "verification": "secondary"
    },
    {
      "id": "dong-nai-2025",
      "gsoCode": "75",
      "names": [
        {
          "name": "Đồng Nai",
          "fullName": {
            "vi": "Tỉnh Đồng Nai",
            "en": "Đồng Nai Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": "2026-04-29",
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        },
        {
          "name": "Đồng Nai",
          "fullName": {
            "vi": "Thành phố Đồng Nai",
            "en": "Đồng Nai City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": "2026-04-30",
          "to": null,
          "verification": "secondary",
          "document": "nq-30-2026-qh16"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "binh-phuoc",
        "dong-nai"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 95
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H19",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K19",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H10"
      ],
      "verification": "secondary"
    },
    {
      "id": "ho-chi-minh-2025",
      "gsoCode": "79",
      "names": [
        {
          "name": "Hồ Chí Minh",
          "fullName": {
            "vi": "Thành phố Hồ Chí Minh",
            "en": "Hồ Chí Minh City"
          },
          "alsoCalled": [
            "TP. Hồ Chí Minh",
            "TP. HCM",
            "TP.HCM"
          ],
          "type": "centrallyRunCity",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "binh-duong",
        "ba-ria-vung-tau",
        "ho-chi-minh"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 168
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H29",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K29",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H09",
        "H06"
      ],
      "verification": "secondary"
    },
    {
      "id": "tay-ninh-2025",
      "gsoCode": "80",
      "names": [
        {
          "name": "Tây Ninh",
          "fullName": {
            "vi": "Tỉnh Tây Ninh",
            "en": "Tây Ninh Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "tay-ninh",
        "long-an"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 96
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H53",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K53",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H39"
      ],
      "verification": "secondary"
    },
    {
      "id": "dong-thap-2025",
      "gsoCode": "82",
      "names": [
        {
          "name": "Đồng Tháp",
          "fullName": {
            "vi": "Tỉnh Đồng Tháp",
            "en": "Đồng Tháp Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "tien-giang",
        "dong-thap"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 102
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H20",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K20",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H58"
      ],
      "verification": "secondary"
    },
    {
      "id": "vinh-long-2025",
      "gsoCode": "86",
      "names": [
        {
          "name": "Vĩnh Long",
          "fullName": {
            "vi": "Tỉnh Vĩnh Long",
            "en": "Vĩnh Long Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "ben-tre",
        "tra-vinh",
        "vinh-long"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 124
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H61",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K61",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H07",
        "H59"
      ],
      "verification": "secondary"
    },
    {
      "id": "an-giang-2025",
      "gsoCode": "91",
      "names": [
        {
          "name": "An Giang",
          "fullName": {
            "vi": "Tỉnh An Giang",
            "en": "An Giang Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "an-giang",
        "kien-giang"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 102
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H01",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K01",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H33"
      ],
      "verification": "secondary"
    },
    {
      "id": "can-tho-2025",
      "gsoCode": "92",
      "names": [
        {
          "name": "Cần Thơ",
          "fullName": {
            "vi": "Thành phố Cần Thơ",
            "en": "Cần Thơ City"
          },
          "alsoCalled": [],
          "type": "centrallyRunCity",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "can-tho",
        "hau-giang",
        "soc-trang"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 103
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H13",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K13",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H30",
        "H51"
      ],
      "verification": "secondary"
    },
    {
      "id": "ca-mau-2025",
      "gsoCode": "96",
      "names": [
        {
          "name": "Cà Mau",
          "fullName": {
            "vi": "Tỉnh Cà Mau",
            "en": "Cà Mau Province"
          },
          "alsoCalled": [],
          "type": "province",
          "from": "2025-07-01",
          "to": null,
          "verification": "secondary",
          "document": "nq-202-2025-qh15"
        }
      ],
      "from": "2025-07-01",
      "to": null,
      "successor": null,
      "predecessors": [
        "bac-lieu",
        "ca-mau"
      ],
      "counts": [
        {
          "asOf": "2026-07-25",
          "districts": 0,
          "communes": 64
        }
      ],
      "agencyCodes": [
        {
          "body": "peoplesCommittee",
          "code": "H12",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        },
        {
          "body": "peoplesCouncil",
          "code": "K12",
          "verification": "unverified",
          "source": "law/provinces.json; law/regulations.md ID20-07"
        }
      ],
      "closedAgencyCodes": [
        "H04"
      ],
      "verification": "secondary"
    }
  ],
  "ministries": [
    {
      "id": "quoc-hoi",
      "name": {
        "vi": "Quốc hội",
        "en": "National Assembly"
      },
      "alsoCalled": [],
      "kind": "assembly",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "chinh-phu",
      "name": {
        "vi": "Chính phủ",
        "en": "Government"
      },
      "alsoCalled": [],
      "kind": "government",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "thu-tuong-chinh-phu",
      "name": {
        "vi": "Thủ tướng Chính phủ",
        "en": "Prime Minister"
      },
      "alsoCalled": [],
      "kind": "primeMinister",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "trung-uong-dang",
      "name": {
        "vi": "Trung ương Đảng",
        "en": "Party Central Committee"
      },
      "alsoCalled": [],
      "kind": "party",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/framework-1425.md §1",
      "note": {
        "vi": "Suy từ ký hiệu TW của Nghị quyết 57-NQ/TW.",
        "en": "Inferred from the suffix TW of Resolution 57-NQ/TW."
      }
    },
    {
      "id": "ban-chi-dao-trung-uong",
      "name": {
        "vi": "Ban Chỉ đạo Trung ương",
        "en": "Central Steering Committee"
      },
      "alsoCalled": [],
      "kind": "party",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/framework-1425.md §1",
      "note": {
        "vi": "Suy từ ký hiệu BCĐTW của Quy định 05-QĐ/BCĐTW.",
        "en": "Inferred from the suffix BCĐTW of Regulation 05-QĐ/BCĐTW."
      }
    },
    {
      "id": "bo-cong-an",
      "name": {
        "vi": "Bộ Công an",
        "en": "Ministry of Public Security"
      },
      "alsoCalled": [
        "BCA"
      ],
      "kind": "ministry",
      "agencyCode": "G01",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json",
      "note": {
        "vi": "Từ 01/3/2025 nhận quản lý nhà nước về an ninh mạng từ Bộ Thông tin và Truyền thông (theo trí nhớ).",
        "en": "From 1 March 2025 took network-security state management from the Ministry of Information and Communications (from memory)."
      }
    },
    {
      "id": "bo-cong-thuong",
      "name": {
        "vi": "Bộ Công Thương",
        "en": "Ministry of Industry and Trade"
      },
      "alsoCalled": [
        "BCT"
      ],
      "kind": "ministry",
      "agencyCode": "G02",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-giao-duc-va-dao-tao",
      "name": {
        "vi": "Bộ Giáo dục và Đào tạo",
        "en": "Ministry of Education and Training"
      },
      "alsoCalled": [
        "Bộ GD&ĐT",
        "BGDĐT"
      ],
      "kind": "ministry",
      "agencyCode": "G03",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-giao-thong-van-tai",
      "name": {
        "vi": "Bộ Giao thông vận tải",
        "en": "Ministry of Transport"
      },
      "alsoCalled": [
        "Bộ GTVT",
        "BGTVT"
      ],
      "kind": "ministry",
      "agencyCode": "G04",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-xay-dung",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-ke-hoach-va-dau-tu",
      "name": {
        "vi": "Bộ Kế hoạch và Đầu tư",
        "en": "Ministry of Planning and Investment"
      },
      "alsoCalled": [
        "Bộ KH&ĐT",
        "BKHĐT"
      ],
      "kind": "ministry",
      "agencyCode": "G05",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-khoa-hoc-va-cong-nghe",
      "name": {
        "vi": "Bộ Khoa học và Công nghệ",
        "en": "Ministry of Science and Technology"
      },
      "alsoCalled": [
        "Bộ KH&CN",
        "BKHCN"
      ],
      "kind": "ministry",
      "agencyCode": "G06",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-lao-dong-thuong-binh-va-xa-hoi",
      "name": {
        "vi": "Bộ Lao động - Thương binh và Xã hội",
        "en": "Ministry of Labour, Invalids and Social Affairs"
      },
      "alsoCalled": [
        "Bộ LĐTBXH",
        "Bộ LĐ-TB&XH",
        "Bộ Lao động – Thương binh và Xã hội"
      ],
      "kind": "ministry",
      "agencyCode": "G07",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-noi-vu",
          "from": "2025-03-01",
          "scope": {
            "vi": "Phần chính; phần khác về các bộ khác",
            "en": "Main part; other parts to other ministries"
          },
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-ngoai-giao",
      "name": {
        "vi": "Bộ Ngoại giao",
        "en": "Ministry of Foreign Affairs"
      },
      "alsoCalled": [
        "BNG"
      ],
      "kind": "ministry",
      "agencyCode": "G08",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-noi-vu",
      "name": {
        "vi": "Bộ Nội vụ",
        "en": "Ministry of Home Affairs"
      },
      "alsoCalled": [
        "BNV"
      ],
      "kind": "ministry",
      "agencyCode": "G09",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-nong-nghiep-va-phat-trien-nong-thon",
      "name": {
        "vi": "Bộ Nông nghiệp và Phát triển nông thôn",
        "en": "Ministry of Agriculture and Rural Development"
      },
      "alsoCalled": [
        "Bộ NN&PTNT",
        "BNNPTNT"
      ],
      "kind": "ministry",
      "agencyCode": "G10",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-nong-nghiep-va-moi-truong",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-quoc-phong",
      "name": {
        "vi": "Bộ Quốc phòng",
        "en": "Ministry of National Defence"
      },
      "alsoCalled": [
        "BQP"
      ],
      "kind": "ministry",
      "agencyCode": "G11",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-tai-chinh",
      "name": {
        "vi": "Bộ Tài chính",
        "en": "Ministry of Finance"
      },
      "alsoCalled": [
        "BTC"
      ],
      "kind": "ministry",
      "agencyCode": "G12",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-tai-nguyen-va-moi-truong",
      "name": {
        "vi": "Bộ Tài nguyên và Môi trường",
        "en": "Ministry of Natural Resources and Environment"
      },
      "alsoCalled": [
        "Bộ TN&MT",
        "BTNMT"
      ],
      "kind": "ministry",
      "agencyCode": "G13",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-nong-nghiep-va-moi-truong",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-thong-tin-va-truyen-thong",
      "name": {
        "vi": "Bộ Thông tin và Truyền thông",
        "en": "Ministry of Information and Communications"
      },
      "alsoCalled": [
        "Bộ TT&TT",
        "BTTTT"
      ],
      "kind": "ministry",
      "agencyCode": "G14",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-khoa-hoc-va-cong-nghe",
          "from": "2025-03-01",
          "verification": "unverified"
        },
        {
          "ministry": "bo-cong-an",
          "from": "2025-03-01",
          "scope": {
            "vi": "Quản lý nhà nước về an ninh mạng",
            "en": "State management of network security"
          },
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "bo-tu-phap",
      "name": {
        "vi": "Bộ Tư pháp",
        "en": "Ministry of Justice"
      },
      "alsoCalled": [
        "BTP"
      ],
      "kind": "ministry",
      "agencyCode": "G15",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-van-hoa-the-thao-va-du-lich",
      "name": {
        "vi": "Bộ Văn hóa, Thể thao và Du lịch",
        "en": "Ministry of Culture, Sports and Tourism"
      },
      "alsoCalled": [
        "Bộ VHTTDL",
        "Bộ Văn hoá, Thể thao và Du lịch"
      ],
      "kind": "ministry",
      "agencyCode": "G16",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-xay-dung",
      "name": {
        "vi": "Bộ Xây dựng",
        "en": "Ministry of Construction"
      },
      "alsoCalled": [
        "BXD"
      ],
      "kind": "ministry",
      "agencyCode": "G17",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-y-te",
      "name": {
        "vi": "Bộ Y tế",
        "en": "Ministry of Health"
      },
      "alsoCalled": [
        "BYT"
      ],
      "kind": "ministry",
      "agencyCode": "G18",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bo-nong-nghiep-va-moi-truong",
      "name": {
        "vi": "Bộ Nông nghiệp và Môi trường",
        "en": "Ministry of Agriculture and Environment"
      },
      "alsoCalled": [
        "Bộ NN&MT",
        "BNNMT"
      ],
      "kind": "ministry",
      "from": "2025-03-01",
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/regulations.md (Ministry names matter); law/framework-1425.md §2.4"
    },
    {
      "id": "bo-dan-toc-va-ton-giao",
      "name": {
        "vi": "Bộ Dân tộc và Tôn giáo",
        "en": "Ministry of Ethnic Minority and Religious Affairs"
      },
      "alsoCalled": [
        "Bộ DT&TG"
      ],
      "kind": "ministry",
      "from": "2025-03-01",
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/regulations.md (Ministry names matter); law/framework-1425.md §2.4"
    },
    {
      "id": "ngan-hang-nha-nuoc-viet-nam",
      "name": {
        "vi": "Ngân hàng Nhà nước Việt Nam",
        "en": "State Bank of Vietnam"
      },
      "alsoCalled": [
        "NHNN"
      ],
      "kind": "ministryLevel",
      "agencyCode": "G19",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "thanh-tra-chinh-phu",
      "name": {
        "vi": "Thanh tra Chính phủ",
        "en": "Government Inspectorate"
      },
      "alsoCalled": [
        "TTCP"
      ],
      "kind": "ministryLevel",
      "agencyCode": "G20",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "uy-ban-dan-toc",
      "name": {
        "vi": "Ủy ban Dân tộc",
        "en": "Committee for Ethnic Minority Affairs"
      },
      "alsoCalled": [
        "UBDT"
      ],
      "kind": "ministryLevel",
      "agencyCode": "G21",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-dan-toc-va-ton-giao",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)"
    },
    {
      "id": "van-phong-chinh-phu",
      "name": {
        "vi": "Văn phòng Chính phủ",
        "en": "Government Office"
      },
      "alsoCalled": [
        "VPCP"
      ],
      "kind": "ministryLevel",
      "agencyCode": "G22",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "bao-hiem-xa-hoi-viet-nam",
      "name": {
        "vi": "Bảo hiểm xã hội Việt Nam",
        "en": "Vietnam Social Security"
      },
      "alsoCalled": [
        "BHXH Việt Nam",
        "BHXHVN"
      ],
      "kind": "governmentAgency",
      "agencyCode": "G24",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": "2025-02-28",
      "successors": [
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "verification": "unverified"
        }
      ],
      "verification": "unverified",
      "source": "law/provinces.json; law/regulations.md (Ministry names matter)",
      "note": {
        "vi": "Từ 01/3/2025 thuộc Bộ Tài chính (theo trí nhớ); ở đây tính là hết tư cách cơ quan thuộc Chính phủ.",
        "en": "Under the Ministry of Finance from 1 March 2025 (from memory); counted here as the end of its standing as an agency of the Government."
      }
    },
    {
      "id": "dai-tieng-noi-viet-nam",
      "name": {
        "vi": "Đài Tiếng nói Việt Nam",
        "en": "Voice of Vietnam"
      },
      "alsoCalled": [
        "VOV"
      ],
      "kind": "governmentAgency",
      "agencyCode": "G27",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "dai-truyen-hinh-viet-nam",
      "name": {
        "vi": "Đài Truyền hình Việt Nam",
        "en": "Vietnam Television"
      },
      "alsoCalled": [
        "VTV"
      ],
      "kind": "governmentAgency",
      "agencyCode": "G28",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "thong-tan-xa-viet-nam",
      "name": {
        "vi": "Thông tấn xã Việt Nam",
        "en": "Vietnam News Agency"
      },
      "alsoCalled": [
        "TTXVN"
      ],
      "kind": "governmentAgency",
      "agencyCode": "G30",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json"
    },
    {
      "id": "uy-ban-giam-sat-tai-chinh-quoc-gia",
      "name": {
        "vi": "Ủy ban Giám sát tài chính Quốc gia",
        "en": "National Financial Supervisory Commission"
      },
      "alsoCalled": [],
      "kind": "other",
      "agencyCode": "G34",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json",
      "note": {
        "vi": "Thay đổi sau 01/3/2025 không có trong tài liệu đã đọc.",
        "en": "Changes after 1 March 2025 are not in the material read."
      }
    },
    {
      "id": "uy-ban-quan-ly-von-nha-nuoc",
      "name": {
        "vi": "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
        "en": "Commission for the Management of State Capital at Enterprises"
      },
      "alsoCalled": [
        "CMSC"
      ],
      "kind": "governmentAgency",
      "agencyCode": "G36",
      "agencyCodeVerification": "secondary",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/provinces.json",
      "note": {
        "vi": "Thay đổi sau 01/3/2025 không có trong tài liệu đã đọc.",
        "en": "Changes after 1 March 2025 are not in the material read."
      }
    },
    {
      "id": "ban-co-yeu-chinh-phu",
      "name": {
        "vi": "Ban Cơ yếu Chính phủ",
        "en": "Government Cipher Committee"
      },
      "alsoCalled": [
        "BCYCP"
      ],
      "kind": "other",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/framework-1425.md N05; seeds S3"
    },
    {
      "id": "cuc-tin-hoc-hoa",
      "name": {
        "vi": "Cục Tin học hóa",
        "en": "Authority of Information Technology Application"
      },
      "alsoCalled": [
        "Cục THH",
        "THH",
        "AITA"
      ],
      "kind": "subordinate",
      "parent": "bo-thong-tin-va-truyen-thong",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/framework-2.0.md S1; law/regulations.md LGSP13-04",
      "note": {
        "vi": "Thời gian tồn tại không có trong tài liệu đã đọc.",
        "en": "Its period is not in the material read."
      }
    },
    {
      "id": "cuc-an-toan-thong-tin",
      "name": {
        "vi": "Cục An toàn thông tin",
        "en": "Authority of Information Security"
      },
      "alsoCalled": [
        "CATTT",
        "Cục ATTT"
      ],
      "kind": "subordinate",
      "parent": "bo-thong-tin-va-truyen-thong",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/regulations.md SEC12-08",
      "note": {
        "vi": "Tên suy từ ký hiệu CATTT.",
        "en": "Name inferred from the suffix CATTT."
      }
    },
    {
      "id": "cuc-chuyen-doi-so-quoc-gia",
      "name": {
        "vi": "Cục Chuyển đổi số quốc gia",
        "en": "National Digital Transformation Authority"
      },
      "alsoCalled": [
        "CĐSQG"
      ],
      "kind": "subordinate",
      "parent": "bo-khoa-hoc-va-cong-nghe",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "unverified",
      "source": "law/regulations.md ARCH-26",
      "note": {
        "vi": "Tên suy từ ký hiệu CĐSQG; trước 01/3/2025 thuộc Bộ Thông tin và Truyền thông.",
        "en": "Name inferred from the suffix CĐSQG; under the Ministry of Information and Communications before 1 March 2025."
      }
    },
    {
      "id": "don-vi-trung-tam-du-lieu-quoc-gia",
      "name": {
        "vi": "Trung tâm dữ liệu quốc gia (Bộ Công an)",
        "en": "National Data Centre (Ministry of Public Security)"
      },
      "alsoCalled": [
        "TTDLQG"
      ],
      "kind": "subordinate",
      "parent": "bo-cong-an",
      "from": null,
      "to": null,
      "successors": [],
      "verification": "secondary",
      "source": "law/framework-1425.md §2.5"
    }
  ],
  "lists": [
    {
      "document": "qd-714-ttg-2015",
      "from": "2015-05-22",
      "to": "2024-05-08",
      "count": 6,
      "complete": true,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01",
      "note": {
        "vi": "Không rõ ngày hết hiệu lực chính thức; tính đến danh mục kế tiếp.",
        "en": "No formal end is known; counted until the next list."
      }
    },
    {
      "document": "nd-47-2024",
      "from": "2024-05-09",
      "to": "2026-03-27",
      "count": 10,
      "complete": true,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01"
    },
    {
      "document": "qd-11-2026-ttg",
      "from": "2026-03-28",
      "to": null,
      "count": 20,
      "complete": false,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tài liệu đã đọc chỉ nêu sáu mục được thêm; chưa rõ mục nào của danh mục trước còn lại.",
        "en": "The material read names six added items only; which of the former list remain was not read."
      }
    }
  ],
  "systems": [
    {
      "id": "csdlqg-dan-cu",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về dân cư",
        "en": "National database on population"
      },
      "alsoCalled": [
        "CSDL quốc gia về dân cư",
        "CSDLQG về dân cư"
      ],
      "kind": "database",
      "role": "populationDatabase",
      "owner": [
        {
          "ministry": "bo-cong-an",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        },
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01, DB47-24-01"
    },
    {
      "id": "csdlqg-dat-dai",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về đất đai",
        "en": "National database on land"
      },
      "alsoCalled": [
        "CSDL quốc gia về đất đai",
        "CSDL đất đai quốc gia",
        "Cơ sở dữ liệu đất đai quốc gia"
      ],
      "kind": "database",
      "role": "landDatabase",
      "owner": [
        {
          "ministry": "bo-tai-nguyen-va-moi-truong",
          "from": null,
          "to": "2025-02-28",
          "verification": "secondary"
        },
        {
          "ministry": "bo-nong-nghiep-va-moi-truong",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        },
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01, DB47-24-01"
    },
    {
      "id": "csdlqg-dang-ky-doanh-nghiep",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
        "en": "National database on business registration"
      },
      "alsoCalled": [
        "CSDL quốc gia về đăng ký doanh nghiệp",
        "CSDL đăng ký doanh nghiệp quốc gia",
        "Nền tảng quản lý doanh nghiệp quốc gia"
      ],
      "kind": "database",
      "role": "businessRegistrationDatabase",
      "owner": [
        {
          "ministry": "bo-ke-hoach-va-dau-tu",
          "from": null,
          "to": "2025-02-28",
          "verification": "secondary"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "text",
          "note": {
            "vi": "Quyết định 1425/QĐ-TTg ghi Bộ Tài chính; ngày chuyển giao 01/3/2025 theo trí nhớ.",
            "en": "Decision 1425/QĐ-TTg names the Ministry of Finance; the hand-over on 1 March 2025 is from memory."
          }
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        },
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01, DB47-24-01; law/framework-1425.md §2.4 B41"
    },
    {
      "id": "csdlqg-thong-ke-dan-so",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia thống kê tổng hợp về dân số",
        "en": "National database of summary population statistics"
      },
      "alsoCalled": [
        "CSDL quốc gia thống kê tổng hợp về dân số"
      ],
      "kind": "database",
      "role": "populationStatisticsDatabase",
      "owner": [
        {
          "ministry": "bo-ke-hoach-va-dau-tu",
          "from": null,
          "to": "2025-02-28",
          "verification": "secondary"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01",
      "note": {
        "vi": "Không có trong danh mục mười cơ sở dữ liệu của Nghị định 47/2024/NĐ-CP.",
        "en": "Not in the list of ten of Decree 47/2024/NĐ-CP."
      }
    },
    {
      "id": "csdlqg-tai-chinh",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về tài chính",
        "en": "National database on finance"
      },
      "alsoCalled": [
        "CSDL quốc gia về tài chính"
      ],
      "kind": "database",
      "role": "financeDatabase",
      "owner": [
        {
          "ministry": "bo-tai-chinh",
          "from": null,
          "to": null,
          "verification": "secondary"
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        },
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01, DB47-24-01"
    },
    {
      "id": "csdlqg-bao-hiem",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về bảo hiểm",
        "en": "National database on insurance"
      },
      "alsoCalled": [
        "CSDL quốc gia về bảo hiểm",
        "CSDL bảo hiểm xã hội"
      ],
      "kind": "database",
      "role": "insuranceDatabase",
      "owner": [
        {
          "ministry": "bao-hiem-xa-hoi-viet-nam",
          "from": null,
          "to": "2025-02-28",
          "verification": "secondary"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [
        {
          "document": "qd-714-ttg-2015",
          "from": "2015-05-22",
          "to": "2024-05-08",
          "verification": "secondary"
        },
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB714-01, DB47-24-01"
    },
    {
      "id": "csdlqg-can-bo-cong-chuc-vien-chuc",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức",
        "en": "National database on cadres, civil servants and public employees"
      },
      "alsoCalled": [
        "CSDL quốc gia về cán bộ, công chức, viên chức",
        "CSDL CBCCVC",
        "CSDLQG về CBCCVC"
      ],
      "kind": "database",
      "role": "civilServantsDatabase",
      "owner": [
        {
          "ministry": "bo-noi-vu",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01, DB-OTHER; law/regulations.md §4.5 DA06-04",
      "note": {
        "vi": "Quyết định 1425/QĐ-TTg còn ghi nền tảng quản lý cán bộ, công chức, viên chức quốc gia của Bộ Nội vụ.",
        "en": "Decision 1425/QĐ-TTg also lists the national civil-servant platform of the Ministry of Home Affairs."
      }
    },
    {
      "id": "csdlqg-thu-tuc-hanh-chinh",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        "en": "National database on administrative procedures"
      },
      "alsoCalled": [
        "CSDL quốc gia về thủ tục hành chính",
        "CSDL quốc gia về TTHC",
        "CSDLQG về TTHC",
        "CSDL TTHC quốc gia"
      ],
      "kind": "database",
      "role": "proceduresDatabase",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01, DB-OTHER; law/verified.md §2 TTHC61-01; seeds S3"
    },
    {
      "id": "csdlqg-tong-hop-quoc-gia",
      "name": {
        "vi": "Cơ sở dữ liệu tổng hợp quốc gia",
        "en": "National overall database"
      },
      "alsoCalled": [
        "CSDL tổng hợp quốc gia"
      ],
      "kind": "database",
      "role": "nationalOverallDatabase",
      "owner": [],
      "lists": [
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01; law/regulations.md §2.2 (NĐ 278/2025); law/framework-1425.md N14"
    },
    {
      "id": "csdlqg-hoat-dong-xay-dung",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về hoạt động xây dựng",
        "en": "National database on construction activities"
      },
      "alsoCalled": [
        "CSDL quốc gia về hoạt động xây dựng"
      ],
      "kind": "database",
      "role": "constructionDatabase",
      "owner": [],
      "lists": [
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01"
    },
    {
      "id": "csdlqg-xuat-nhap-canh",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về xuất nhập cảnh",
        "en": "National database on entry and exit"
      },
      "alsoCalled": [
        "CSDL quốc gia về xuất nhập cảnh"
      ],
      "kind": "database",
      "role": "entryExitDatabase",
      "owner": [],
      "lists": [
        {
          "document": "nd-47-2024",
          "from": "2024-05-09",
          "to": "2026-03-27",
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB47-24-01"
    },
    {
      "id": "csdlqg-dinh-danh-va-xac-thuc-dien-tu",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về định danh và xác thực điện tử",
        "en": "National database on e-identity and authentication"
      },
      "alsoCalled": [
        "CSDL quốc gia về định danh và xác thực điện tử"
      ],
      "kind": "database",
      "role": "eIdentityDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tên tiếng Việt dịch từ nguồn tiếng Anh.",
        "en": "The Vietnamese name is translated from an English source."
      }
    },
    {
      "id": "csdlqg-dinh-danh-dia-diem",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về định danh địa điểm",
        "en": "National database on location identification"
      },
      "alsoCalled": [
        "CSDL quốc gia về định danh địa điểm"
      ],
      "kind": "database",
      "role": "locationDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tên tiếng Việt dịch từ nguồn tiếng Anh.",
        "en": "The Vietnamese name is translated from an English source."
      }
    },
    {
      "id": "csdlqg-xu-ly-vi-pham-hanh-chinh",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về xử lý vi phạm hành chính",
        "en": "National database on administrative violations"
      },
      "alsoCalled": [
        "CSDL quốc gia về xử lý vi phạm hành chính"
      ],
      "kind": "database",
      "role": "administrativeViolationsDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tên tiếng Việt dịch từ nguồn tiếng Anh.",
        "en": "The Vietnamese name is translated from an English source."
      }
    },
    {
      "id": "csdlqg-tri-tue-nhan-tao",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về trí tuệ nhân tạo",
        "en": "National database on artificial intelligence"
      },
      "alsoCalled": [
        "CSDL quốc gia về trí tuệ nhân tạo"
      ],
      "kind": "database",
      "role": "artificialIntelligenceDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01; law/framework-1425.md N15"
    },
    {
      "id": "csdlqg-y-te",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về y tế",
        "en": "National database on health"
      },
      "alsoCalled": [
        "CSDL quốc gia về y tế"
      ],
      "kind": "database",
      "role": "healthDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tên tiếng Việt dịch từ nguồn tiếng Anh.",
        "en": "The Vietnamese name is translated from an English source."
      }
    },
    {
      "id": "csdlqg-giao-duc",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về giáo dục",
        "en": "National database on education"
      },
      "alsoCalled": [
        "CSDL quốc gia về giáo dục"
      ],
      "kind": "database",
      "role": "educationDatabase",
      "owner": [],
      "lists": [
        {
          "document": "qd-11-2026-ttg",
          "from": "2026-03-28",
          "to": null,
          "verification": "secondary"
        }
      ],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01",
      "note": {
        "vi": "Tên tiếng Việt dịch từ nguồn tiếng Anh.",
        "en": "The Vietnamese name is translated from an English source."
      }
    },
    {
      "id": "csdlqg-van-ban-phap-luat",
      "name": {
        "vi": "Cơ sở dữ liệu quốc gia về văn bản pháp luật",
        "en": "National database of legal documents"
      },
      "alsoCalled": [
        "CSDL quốc gia về pháp luật",
        "CSDL quốc gia về văn bản pháp luật",
        "vbpl.vn"
      ],
      "kind": "database",
      "role": "legalDocumentsDatabase",
      "owner": [
        {
          "ministry": "bo-tu-phap",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB-OTHER; §4.3 DVC42-02"
    },
    {
      "id": "csdl-ho-tich-dien-tu",
      "name": {
        "vi": "Cơ sở dữ liệu hộ tịch điện tử",
        "en": "Electronic civil-status database"
      },
      "alsoCalled": [
        "CSDL hộ tịch điện tử",
        "CSDL hộ tịch",
        "Hệ thống đăng ký, quản lý hộ tịch"
      ],
      "kind": "database",
      "role": "civilStatusDatabase",
      "owner": [
        {
          "ministry": "bo-tu-phap",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "unverified",
      "source": "law/regulations.md §2.1 DB-OTHER"
    },
    {
      "id": "csdl-ly-lich-tu-phap",
      "name": {
        "vi": "Cơ sở dữ liệu lý lịch tư pháp",
        "en": "Criminal-record database"
      },
      "alsoCalled": [
        "CSDL lý lịch tư pháp",
        "Hệ thống quản lý lý lịch tư pháp"
      ],
      "kind": "database",
      "role": "criminalRecordsDatabase",
      "owner": [
        {
          "ministry": "bo-tu-phap",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "unverified",
      "source": "law/regulations.md §2.1 DB-OTHER"
    },
    {
      "id": "kho-du-lieu-con-nguoi-quoc-gia",
      "name": {
        "vi": "Kho dữ liệu về con người",
        "en": "Data store on people"
      },
      "alsoCalled": [],
      "kind": "database",
      "role": "peopleDataStore",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §6 ARCH30-01; law/framework-2.0.md §1.4",
      "note": {
        "vi": "Có trong sơ đồ tổng thể quốc gia từ khung 3.0, không có trong khung 2.0.",
        "en": "On the national diagram from framework 3.0, not in 2.0."
      }
    },
    {
      "id": "kho-du-lieu-tong-hop-quoc-gia",
      "name": {
        "vi": "Kho dữ liệu tổng hợp từ các cơ sở dữ liệu quốc gia",
        "en": "Aggregated store from the national databases"
      },
      "alsoCalled": [],
      "kind": "database",
      "role": "aggregatedDataStore",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §6 ARCH30-01; law/framework-2.0.md §1.4",
      "note": {
        "vi": "Có trong sơ đồ tổng thể quốc gia từ khung 3.0, không có trong khung 2.0.",
        "en": "On the national diagram from framework 3.0, not in 2.0."
      }
    },
    {
      "id": "ndxp",
      "name": {
        "vi": "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia",
        "en": "National data exchange platform"
      },
      "alsoCalled": [
        "NDXP",
        "NGSP",
        "Nền tảng tích hợp và chia sẻ dữ liệu quốc gia",
        "Trục tích hợp, chia sẻ dữ liệu quốc gia",
        "Trục tích hợp quốc gia"
      ],
      "kind": "platform",
      "role": "ndxp",
      "owner": [
        {
          "ministry": "bo-thong-tin-va-truyen-thong",
          "from": null,
          "to": "2025-02-28",
          "verification": "secondary"
        },
        {
          "ministry": "bo-khoa-hoc-va-cong-nghe",
          "from": "2025-03-01",
          "to": null,
          "verification": "text",
          "note": {
            "vi": "Quyết định 1425/QĐ-TTg ghi Bộ Khoa học và Công nghệ; ngày chuyển giao 01/3/2025 theo trí nhớ.",
            "en": "Decision 1425/QĐ-TTg names the Ministry of Science and Technology; the hand-over on 1 March 2025 is from memory."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §5 DATA47-04; law/framework-2.0.md §1.4; law/framework-1425.md A8, N18; seeds S3",
      "note": {
        "vi": "Thông tư 13/2017/TT-BTTTT và khung 1.0 gọi nền tảng cấp quốc gia là NGSP, sau là NDXP.",
        "en": "Circular 13/2017/TT-BTTTT and framework 1.0 call the national platform NGSP, later NDXP."
      }
    },
    {
      "id": "ndop",
      "name": {
        "vi": "Nền tảng chia sẻ, điều phối dữ liệu của Trung tâm dữ liệu quốc gia",
        "en": "National data operations platform"
      },
      "alsoCalled": [
        "NDOP"
      ],
      "kind": "platform",
      "role": "ndop",
      "owner": [
        {
          "ministry": "bo-cong-an",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §2.2 (NĐ 278/2025); law/framework-1425.md A7, N19",
      "note": {
        "vi": "Chia sẻ bắt buộc theo Nghị định 278/2025/NĐ-CP; năm 2026 đang triển khai.",
        "en": "For mandatory sharing under Decree 278/2025/NĐ-CP; being installed in 2026."
      }
    },
    {
      "id": "truc-lien-thong-van-ban-quoc-gia",
      "name": {
        "vi": "Trục liên thông văn bản quốc gia",
        "en": "National document axis"
      },
      "alsoCalled": [
        "VDXP",
        "Trục liên thông văn bản",
        "Trục văn bản quốc gia"
      ],
      "kind": "axis",
      "role": "documentAxis",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §5.1 DOC28-01, -07; law/framework-1425.md A10, N27; seeds S3, S4",
      "note": {
        "vi": "Khai trương ngày 12/3/2019 (theo trí nhớ). Trước đó là liên thông văn bản bốn cấp chính quyền.",
        "en": "Opened on 12 March 2019 (from memory). Before it, the four-level document exchange."
      }
    },
    {
      "id": "lien-thong-van-ban-4-cap",
      "name": {
        "vi": "Hệ thống quản lý văn bản 4 cấp chính quyền",
        "en": "Document exchange of the four levels of government"
      },
      "alsoCalled": [
        "Liên thông văn bản 4 cấp chính quyền",
        "Kết nối liên thông phần mềm quản lý văn bản với Văn phòng Chính phủ"
      ],
      "kind": "system",
      "role": "documentExchange",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §3 NQ36-01; seeds S0, S1",
      "note": {
        "vi": "Báo cáo 314/BC-VPCP: giai đoạn 1 từ 30/3/2017. Sau là Trục liên thông văn bản quốc gia.",
        "en": "Report 314/BC-VPCP: stage 1 from 30 March 2017. Followed by the national document axis."
      }
    },
    {
      "id": "cong-dich-vu-cong-quoc-gia",
      "name": {
        "vi": "Cổng Dịch vụ công quốc gia",
        "en": "National Public Service Portal"
      },
      "alsoCalled": [
        "Cổng DVCQG",
        "Cổng DVC quốc gia",
        "NPSP"
      ],
      "kind": "portal",
      "role": "publicServicePortal",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": "2026-07-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-cong-an",
          "from": "2026-07-29",
          "to": null,
          "verification": "text",
          "note": {
            "vi": "Quyết định 1425/QĐ-TTg (29/7/2026) ghi cơ quan này chủ quản; ngày chuyển giao chưa rõ, nên tính từ ngày của quyết định.",
            "en": "Decision 1425/QĐ-TTg (29 July 2026) names this owner; the day of hand-over is not known, so it is counted from the decision."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §4.1 NPSP-01, TTHC118-02; law/verified.md §2 TTHC61-01, -04; law/framework-1425.md A15; seeds S1, S3, S4",
      "note": {
        "vi": "Đầu năm 2018 mới có dự án khả thi; đề án theo Quyết định 274/QĐ-TTg (12/3/2019); ngày khai trương không có trong tài liệu đã đọc.",
        "en": "Only a feasibility project early in 2018; scheme by Decision 274/QĐ-TTg (12 March 2019); the opening day is not in the material read."
      }
    },
    {
      "id": "cong-thong-tin-dien-tu-chinh-phu",
      "name": {
        "vi": "Cổng Thông tin điện tử Chính phủ",
        "en": "Government portal"
      },
      "alsoCalled": [
        "Cổng TTĐT Chính phủ"
      ],
      "kind": "portal",
      "role": "governmentPortal",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0, S1, S2",
      "note": {
        "vi": "Công khai tiến độ xử lý hồ sơ của bộ, tỉnh.",
        "en": "Publishes the progress of dossiers of ministries and provinces."
      }
    },
    {
      "id": "he-thong-thong-tin-bao-cao-chinh-phu",
      "name": {
        "vi": "Hệ thống thông tin báo cáo Chính phủ",
        "en": "Government reporting system"
      },
      "alsoCalled": [
        "HTTT báo cáo Chính phủ",
        "Hệ thống thông tin báo cáo quốc gia"
      ],
      "kind": "system",
      "role": "reportingSystem",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §6 RPT09-01; seeds S3, S4"
    },
    {
      "id": "e-cabinet-chinh-phu",
      "name": {
        "vi": "Hệ thống thông tin phục vụ họp và xử lý công việc của Chính phủ",
        "en": "Government meeting and work-handling system"
      },
      "alsoCalled": [
        "e-Cabinet",
        "eCabinet"
      ],
      "kind": "system",
      "role": "eCabinet",
      "owner": [
        {
          "ministry": "van-phong-chinh-phu",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S3, S4"
    },
    {
      "id": "nen-tang-dinh-danh-va-xac-thuc-dien-tu",
      "name": {
        "vi": "Nền tảng định danh và xác thực điện tử",
        "en": "E-identification and authentication platform"
      },
      "alsoCalled": [
        "Hệ thống định danh và xác thực điện tử"
      ],
      "kind": "platform",
      "role": "eIdentification",
      "owner": [
        {
          "ministry": "bo-cong-an",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §4.5 DA06-01, -03; law/framework-1425.md A6, N20",
      "note": {
        "vi": "Có trong sơ đồ tổng thể quốc gia từ khung 3.0, không có trong khung 2.0.",
        "en": "On the national diagram from framework 3.0, not in 2.0."
      }
    },
    {
      "id": "vneid",
      "name": {
        "vi": "Ứng dụng VNeID",
        "en": "VNeID application"
      },
      "alsoCalled": [
        "VNeID",
        "Nền tảng VNeID"
      ],
      "kind": "platform",
      "role": "eIdentification",
      "owner": [
        {
          "ministry": "bo-cong-an",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §4.5 DA06-01, -03; law/framework-1425.md A16, N38"
    },
    {
      "id": "giam-sat-an-ninh-mang-quoc-gia",
      "name": {
        "vi": "Hệ thống giám sát an toàn không gian mạng quốc gia",
        "en": "National cyber-security monitoring"
      },
      "alsoCalled": [
        "NCSC",
        "Trung tâm Giám sát an toàn không gian mạng quốc gia",
        "Nền tảng SOC quốc gia thế hệ mới",
        "Nền tảng điều hành an ninh mạng quốc gia"
      ],
      "kind": "system",
      "role": "cyberSecurityMonitoring",
      "owner": [
        {
          "ministry": "bo-thong-tin-va-truyen-thong",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-cong-an",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "secondary",
      "source": "law/regulations.md §1.3 CT14-01, MON31-01; law/verified.md §1 MON31-01; law/framework-1425.md A3, N10",
      "note": {
        "vi": "Thông tư 31/2017 và Chỉ thị 14/CT-TTg gọi là hệ thống giám sát của bộ, trung tâm quốc gia; NCSC theo dòng CT14M-01. Từ 8/2025 có nền tảng điều hành an ninh mạng quốc gia của Bộ Công an.",
        "en": "Circular 31/2017 and Directive 14/CT-TTg speak of the ministry’s monitoring system and the national centre; NCSC is named in row CT14M-01. Since August 2025 there is the national cyber-security operations platform of the Ministry of Public Security."
      }
    },
    {
      "id": "chung-thuc-chu-ky-so-chuyen-dung",
      "name": {
        "vi": "Hệ thống chứng thực chữ ký số chuyên dùng công vụ",
        "en": "Specialised digital-signature certification"
      },
      "alsoCalled": [
        "CA chuyên dùng",
        "Chứng thực chữ ký số chuyên dùng Chính phủ",
        "CA Ban Cơ yếu Chính phủ"
      ],
      "kind": "system",
      "role": "specialisedCertification",
      "owner": [
        {
          "ministry": "ban-co-yeu-chinh-phu",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §5.3 SIG01-05; law/framework-1425.md N05; seeds S3"
    },
    {
      "id": "tslcd-quoc-gia",
      "name": {
        "vi": "Mạng truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước",
        "en": "Dedicated data network of Party and State agencies"
      },
      "alsoCalled": [
        "Mạng TSLCD",
        "TSLCD"
      ],
      "kind": "network",
      "role": "dedicatedNetwork",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/regulations.md §6 NET-01…04; law/verified.md §9; seeds S0, S2, S4"
    },
    {
      "id": "trung-tam-du-lieu-quoc-gia",
      "name": {
        "vi": "Trung tâm dữ liệu quốc gia",
        "en": "National Data Centre"
      },
      "alsoCalled": [
        "TTDLQG"
      ],
      "kind": "dataCentre",
      "role": "nationalDataCentre",
      "owner": [
        {
          "ministry": "bo-cong-an",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/framework-1425.md A1, N01; law/regulations.md §6 ARCH30-01",
      "note": {
        "vi": "Có trong sơ đồ tổng thể quốc gia từ khung 3.0, không có trong khung 2.0. Trùng tên với đơn vị vận hành thuộc Bộ Công an.",
        "en": "On the national diagram from framework 3.0, not in 2.0. Shares its name with the unit that runs it."
      }
    },
    {
      "id": "cong-du-lieu-quoc-gia",
      "name": {
        "vi": "Cổng dữ liệu quốc gia",
        "en": "National data portal"
      },
      "alsoCalled": [
        "data.gov.vn",
        "Cổng dữ liệu mở quốc gia"
      ],
      "kind": "portal",
      "role": "openDataPortal",
      "owner": [
        {
          "ministry": "bo-thong-tin-va-truyen-thong",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-cong-an",
          "from": "2026-07-29",
          "to": null,
          "verification": "text",
          "note": {
            "vi": "Quyết định 1425/QĐ-TTg (29/7/2026) ghi cơ quan này chủ quản; ngày chuyển giao chưa rõ, nên tính từ ngày của quyết định.",
            "en": "Decision 1425/QĐ-TTg (29 July 2026) names this owner; the day of hand-over is not known, so it is counted from the decision."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §5 DATA47-08; law/framework-1425.md A17, N40"
    },
    {
      "id": "quan-ly-dich-vu-chia-se-du-lieu-quoc-gia",
      "name": {
        "vi": "Hệ thống quản lý dịch vụ chia sẻ dữ liệu",
        "en": "Register of data-sharing services"
      },
      "alsoCalled": [],
      "kind": "system",
      "role": "dataServiceRegister",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §5 DATA47-05 (NĐ 47/2020 Đ26)"
    },
    {
      "id": "danh-muc-dien-tu-dung-chung-quoc-gia",
      "name": {
        "vi": "Hệ thống danh mục điện tử dùng chung",
        "en": "Shared e-catalogue system"
      },
      "alsoCalled": [
        "Danh mục dùng chung quốc gia",
        "Hệ thống quản lý danh mục điện tử dùng chung"
      ],
      "kind": "system",
      "role": "sharedCatalogues",
      "owner": [
        {
          "ministry": "bo-thong-tin-va-truyen-thong",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-khoa-hoc-va-cong-nghe",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §4 DVC22-03; law/regulations.md §2.1 DB-OTHER"
    },
    {
      "id": "do-luong-dich-vu-cong-quoc-gia",
      "name": {
        "vi": "Hệ thống giám sát, đo lường mức độ cung cấp và sử dụng dịch vụ công trực tuyến",
        "en": "Measuring system of online public services"
      },
      "alsoCalled": [
        "EMC"
      ],
      "kind": "system",
      "role": "serviceMeasurement",
      "owner": [
        {
          "ministry": "bo-thong-tin-va-truyen-thong",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-khoa-hoc-va-cong-nghe",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §4 DVC22-03 (TT 22/2019 Đ3 k6)",
      "note": {
        "vi": "Thông tư 22/2019 chỉ nói hệ thống đo lường của bộ; tên đầy đủ và tên tắt theo trí nhớ.",
        "en": "Circular 22/2019 only speaks of the ministry’s measuring system; full and short names are from memory."
      }
    },
    {
      "id": "buu-chinh-cong-ich",
      "name": {
        "vi": "Hệ thống của doanh nghiệp bưu chính công ích",
        "en": "System of the public postal operator"
      },
      "alsoCalled": [
        "BCCI",
        "VNPost",
        "Bưu điện Việt Nam"
      ],
      "kind": "system",
      "role": "postalService",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "law/verified.md §2 POST45-01; law/verified.md §4 DVC22-03",
      "note": {
        "vi": "Thông tư 22/2019 (Điều 3 khoản 6) đòi kết nối với doanh nghiệp bưu chính; tên VNPost theo trí nhớ.",
        "en": "Circular 22/2019 (Article 3(6)) asks for links with postal enterprises; the name VNPost is from memory."
      }
    },
    {
      "id": "paygov",
      "name": {
        "vi": "Nền tảng thanh toán trực tuyến dùng chung (PayGov)",
        "en": "Shared online payment platform (PayGov)"
      },
      "alsoCalled": [
        "PayGov"
      ],
      "kind": "platform",
      "role": "paymentPlatform",
      "owner": [],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "unverified",
      "source": "law/regulations.md §2.1 DB-OTHER"
    },
    {
      "id": "nas",
      "name": {
        "vi": "Hệ thống quản lý kiến trúc số quốc gia",
        "en": "National architecture management system"
      },
      "alsoCalled": [
        "NAS"
      ],
      "kind": "system",
      "role": "architectureManagement",
      "owner": [
        {
          "ministry": "bo-khoa-hoc-va-cong-nghe",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": "2026-07-29",
      "to": null,
      "verification": "text",
      "source": "law/framework-1425.md N45, §1",
      "note": {
        "vi": "Tính từ ngày của Quyết định 1425/QĐ-TTg.",
        "en": "Counted from the day of Decision 1425/QĐ-TTg."
      }
    },
    {
      "id": "dang-ky-kinh-doanh-quoc-gia",
      "name": {
        "vi": "Hệ thống thông tin quốc gia về đăng ký doanh nghiệp",
        "en": "National business registration system"
      },
      "alsoCalled": [
        "Hệ thống đăng ký kinh doanh quốc gia",
        "Hệ thống đăng ký doanh nghiệp quốc gia"
      ],
      "kind": "system",
      "role": "businessRegistrationSystem",
      "owner": [
        {
          "ministry": "bo-ke-hoach-va-dau-tu",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0",
      "note": {
        "vi": "Tài liệu gốc chỉ nêu hệ thống; cơ quan chủ quản theo trí nhớ.",
        "en": "The seed names the system only; the owner is from memory."
      }
    },
    {
      "id": "quan-ly-thue-tap-trung",
      "name": {
        "vi": "Hệ thống quản lý thuế tập trung",
        "en": "Centralised tax system"
      },
      "alsoCalled": [
        "TMS",
        "Hệ thống thông tin quản lý thuế",
        "Kê khai, nộp thuế điện tử"
      ],
      "kind": "system",
      "role": "taxSystem",
      "owner": [
        {
          "ministry": "bo-tai-chinh",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0; law/framework-1425.md §2.4 B25",
      "note": {
        "vi": "Kê khai, nộp thuế qua mạng, cấp mã số thuế. Quyết định 1425/QĐ-TTg ghi hệ thống thông tin quản lý thuế của Bộ Tài chính; tên tắt theo trí nhớ.",
        "en": "E-filing, e-payment, tax codes. Decision 1425/QĐ-TTg lists the tax-management system of the Ministry of Finance; the short name is from memory."
      }
    },
    {
      "id": "tabmis",
      "name": {
        "vi": "Hệ thống thông tin quản lý ngân sách và kho bạc",
        "en": "Treasury and budget management information system"
      },
      "alsoCalled": [
        "Tabmis",
        "TABMIS",
        "Hệ thống quản lý thông tin ngân sách và Kho bạc"
      ],
      "kind": "system",
      "role": "treasurySystem",
      "owner": [
        {
          "ministry": "bo-tai-chinh",
          "from": null,
          "to": null,
          "verification": "text"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0"
    },
    {
      "id": "ma-so-don-vi-quan-he-ngan-sach",
      "name": {
        "vi": "Hệ thống cấp mã số đơn vị quan hệ với ngân sách",
        "en": "Budget-unit codes"
      },
      "alsoCalled": [
        "Mã số ĐVQHNS",
        "Hệ thống cấp mã số cho đơn vị quan hệ ngân sách"
      ],
      "kind": "system",
      "role": "budgetUnitCodes",
      "owner": [
        {
          "ministry": "bo-tai-chinh",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0; law/regulations.md §2.1 DB-OTHER"
    },
    {
      "id": "dang-ky-tai-san-nha-nuoc",
      "name": {
        "vi": "Hệ thống quản lý đăng ký tài sản nhà nước",
        "en": "State-asset registration"
      },
      "alsoCalled": [
        "CSDL quốc gia về tài sản công"
      ],
      "kind": "system",
      "role": "stateAssets",
      "owner": [
        {
          "ministry": "bo-tai-chinh",
          "from": null,
          "to": null,
          "verification": "unverified"
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0",
      "note": {
        "vi": "Tên cơ sở dữ liệu quốc gia về tài sản công theo trí nhớ.",
        "en": "The name national database on public assets is from memory."
      }
    },
    {
      "id": "bhxh-thu-so-the",
      "name": {
        "vi": "Hệ thống thu, cấp sổ, thẻ và xét duyệt chế độ bảo hiểm xã hội",
        "en": "Social insurance: collection, books, cards and benefits"
      },
      "alsoCalled": [
        "CSDL thu, cấp sổ, thẻ và xét duyệt hưởng các chế độ BHXH"
      ],
      "kind": "system",
      "role": "socialInsuranceSystem",
      "owner": [
        {
          "ministry": "bao-hiem-xa-hoi-viet-nam",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0",
      "note": {
        "vi": "Tài liệu gốc chỉ nêu hệ thống; cơ quan chủ quản theo trí nhớ.",
        "en": "The seed names the system only; the owner is from memory."
      }
    },
    {
      "id": "bhxh-giao-dich-dien-tu",
      "name": {
        "vi": "Hệ thống giao dịch bảo hiểm xã hội điện tử",
        "en": "Social insurance e-transactions"
      },
      "alsoCalled": [
        "Giao dịch BHXH điện tử"
      ],
      "kind": "system",
      "role": "socialInsuranceTransactions",
      "owner": [
        {
          "ministry": "bao-hiem-xa-hoi-viet-nam",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0",
      "note": {
        "vi": "Tài liệu gốc chỉ nêu hệ thống; cơ quan chủ quản theo trí nhớ.",
        "en": "The seed names the system only; the owner is from memory."
      }
    },
    {
      "id": "bhyt-ho-gia-dinh",
      "name": {
        "vi": "Hệ thống cấp số định danh và quản lý hộ gia đình tham gia bảo hiểm y tế",
        "en": "Health-insurance household identifiers"
      },
      "alsoCalled": [
        "Hệ thống cấp số định danh và quản lý hộ gia đình tham gia BHYT"
      ],
      "kind": "system",
      "role": "healthInsuranceHouseholds",
      "owner": [
        {
          "ministry": "bao-hiem-xa-hoi-viet-nam",
          "from": null,
          "to": "2025-02-28",
          "verification": "unverified"
        },
        {
          "ministry": "bo-tai-chinh",
          "from": "2025-03-01",
          "to": null,
          "verification": "unverified",
          "note": {
            "vi": "Chuyển giao theo đợt sắp xếp bộ máy từ 01/3/2025 (theo trí nhớ).",
            "en": "Moved with the reorganisation of 1 March 2025 (from memory)."
          }
        }
      ],
      "lists": [],
      "from": null,
      "to": null,
      "verification": "text",
      "source": "seeds S0",
      "note": {
        "vi": "Tài liệu gốc chỉ nêu hệ thống; cơ quan chủ quản theo trí nhớ.",
        "en": "The seed names the system only; the owner is from memory."
      }
    }
  ]
};
