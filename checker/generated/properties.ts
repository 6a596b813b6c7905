// Generated from schemas/ by `npm run generate`; do not edit.

/** The name of a property in both languages, as a form or a table shows it. */
export interface Label {
  vi: string;
  en: string;
  /** The object type that the value, or each value of the list, has. */
  type?: string;
}

/** The properties of each object type of the model language; an unnamed object inside one is `Type.property`. */
export const propertiesOf: Record<string, Record<string, Label>> = {
  "Model": {
    "$schema": {
      "vi": "Lược đồ",
      "en": "Schema"
    },
    "document": {
      "vi": "Tài liệu",
      "en": "Document",
      "type": "Document"
    },
    "sources": {
      "vi": "Nguồn",
      "en": "Sources",
      "type": "Source"
    },
    "inventory": {
      "vi": "Danh mục khai báo",
      "en": "Inventory",
      "type": "Inventory"
    },
    "survey": {
      "vi": "Khảo sát",
      "en": "Survey",
      "type": "Survey"
    },
    "domains": {
      "vi": "Mô tả các miền",
      "en": "Domains",
      "type": "DomainDescription"
    },
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations",
      "type": "Organisation"
    },
    "functions": {
      "vi": "Nghiệp vụ",
      "en": "Functions",
      "type": "BusinessFunction"
    },
    "services": {
      "vi": "Dịch vụ công",
      "en": "Services",
      "type": "Service"
    },
    "dataAssets": {
      "vi": "Dữ liệu",
      "en": "Data assets",
      "type": "DataAsset"
    },
    "applications": {
      "vi": "Ứng dụng",
      "en": "Applications",
      "type": "Application"
    },
    "platforms": {
      "vi": "Nền tảng",
      "en": "Platforms",
      "type": "Platform"
    },
    "connections": {
      "vi": "Kết nối",
      "en": "Connections",
      "type": "Connection"
    },
    "facilities": {
      "vi": "Nơi đặt hệ thống",
      "en": "Facilities",
      "type": "Facility"
    },
    "networks": {
      "vi": "Mạng",
      "en": "Networks",
      "type": "Network"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards",
      "type": "Standard"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityArchitecture"
    },
    "measures": {
      "vi": "Biện pháp an toàn",
      "en": "Security measures",
      "type": "SecurityMeasure"
    },
    "indicators": {
      "vi": "Số liệu",
      "en": "Indicators",
      "type": "Indicator"
    },
    "budgets": {
      "vi": "Kinh phí",
      "en": "Budgets",
      "type": "Budget"
    },
    "gaps": {
      "vi": "Nội dung cần hoàn thiện",
      "en": "Gaps",
      "type": "Gap"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives",
      "type": "Initiative"
    },
    "roadmap": {
      "vi": "Lộ trình",
      "en": "Roadmap",
      "type": "Phase"
    },
    "diagrams": {
      "vi": "Sơ đồ",
      "en": "Diagrams",
      "type": "Diagram"
    },
    "mappings": {
      "vi": "Ánh xạ",
      "en": "Mappings",
      "type": "Mapping"
    },
    "changes": {
      "vi": "Lịch sử thay đổi",
      "en": "Change log",
      "type": "Change"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Document": {
    "title": {
      "vi": "Tên tài liệu",
      "en": "Title"
    },
    "version": {
      "vi": "Phiên bản mô hình",
      "en": "Version"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "Date"
    },
    "province": {
      "vi": "Tỉnh",
      "en": "Province",
      "type": "Province"
    },
    "architecture": {
      "vi": "Kiến trúc",
      "en": "Architecture",
      "type": "Architecture"
    },
    "vision": {
      "vi": "Tầm nhìn",
      "en": "Vision",
      "type": "Prose"
    },
    "objectives": {
      "vi": "Mục tiêu",
      "en": "Objectives",
      "type": "Objective"
    },
    "scope": {
      "vi": "Phạm vi áp dụng",
      "en": "Scope",
      "type": "Scope"
    },
    "principles": {
      "vi": "Nguyên tắc",
      "en": "Principles",
      "type": "Prose"
    },
    "legalBases": {
      "vi": "Căn cứ",
      "en": "Legal bases",
      "type": "Decision"
    },
    "relatedActs": {
      "vi": "Văn bản liên quan",
      "en": "Related acts",
      "type": "Decision"
    },
    "responsibilities": {
      "vi": "Tổ chức triển khai",
      "en": "Implementation",
      "type": "Responsibility"
    },
    "governance": {
      "vi": "Quản trị",
      "en": "Governance",
      "type": "Governance"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Province": {
    "code": {
      "vi": "Mã tỉnh",
      "en": "Province code"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "fictional": {
      "vi": "Giả định",
      "en": "Fictional"
    },
    "mergedFrom": {
      "vi": "Hợp nhất từ",
      "en": "Merged from"
    },
    "population": {
      "vi": "Dân số",
      "en": "Population",
      "type": "StatedQuantity"
    },
    "departments": {
      "vi": "Số sở, ban, ngành",
      "en": "Departments",
      "type": "StatedQuantity"
    },
    "districts": {
      "vi": "Số đơn vị cấp huyện",
      "en": "Districts",
      "type": "StatedQuantity"
    },
    "mountainousDistricts": {
      "vi": "Số huyện miền núi",
      "en": "Mountainous districts",
      "type": "StatedQuantity"
    },
    "communes": {
      "vi": "Số đơn vị cấp xã",
      "en": "Communes",
      "type": "StatedQuantity"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "StatedQuantity": {
    "value": {
      "vi": "Giá trị",
      "en": "Value"
    },
    "qualifier": {
      "vi": "Mức chính xác",
      "en": "Qualifier",
      "type": "Qualifier"
    },
    "alsoStated": {
      "vi": "Số khác cùng nội dung",
      "en": "Also stated as"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Evidence": {
    "source": {
      "vi": "Nguồn",
      "en": "Source",
      "type": "SourceReference"
    },
    "place": {
      "vi": "Vị trí",
      "en": "Place"
    },
    "for": {
      "vi": "Cho thuộc tính",
      "en": "For properties"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    }
  },
  "Architecture": {
    "title": {
      "vi": "Tên",
      "en": "Title"
    },
    "status": {
      "vi": "Tình trạng",
      "en": "Status"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "basedOn": {
      "vi": "Theo khung",
      "en": "Based on framework"
    },
    "decision": {
      "vi": "Quyết định ban hành",
      "en": "Issuing decision",
      "type": "Decision"
    },
    "replaces": {
      "vi": "Thay thế",
      "en": "Replaces",
      "type": "Decision"
    },
    "firstVersion": {
      "vi": "Bản đầu tiên",
      "en": "First version"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Decision": {
    "number": {
      "vi": "Số, ký hiệu",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày ban hành",
      "en": "Date",
      "type": "PartialDate"
    },
    "alsoDated": {
      "vi": "Ngày khác",
      "en": "Also dated",
      "type": "PartialDate"
    },
    "issuer": {
      "vi": "Cơ quan ban hành",
      "en": "Issuer"
    },
    "title": {
      "vi": "Trích yếu",
      "en": "Title"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "OpenPoint": {
    "property": {
      "vi": "Thuộc tính",
      "en": "Property"
    },
    "state": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "reason": {
      "vi": "Lý do",
      "en": "Reason"
    },
    "contact": {
      "vi": "Đầu mối",
      "en": "Contact"
    },
    "due": {
      "vi": "Hạn",
      "en": "Due",
      "type": "Date"
    }
  },
  "Prose": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Objective": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "alignedTo": {
      "vi": "Gắn với",
      "en": "Aligned to"
    },
    "indicators": {
      "vi": "Chỉ tiêu",
      "en": "Indicators",
      "type": "IndicatorReference"
    },
    "due": {
      "vi": "Thời hạn",
      "en": "Due",
      "type": "PartialDate"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Scope": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "levels": {
      "vi": "Các cấp",
      "en": "Levels",
      "type": "AdministrativeLevel"
    },
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations",
      "type": "OrganisationReference"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Responsibility": {
    "organisation": {
      "vi": "Cơ quan",
      "en": "Organisation",
      "type": "OrganisationReference"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Governance": {
    "steeringBody": {
      "vi": "Ban chỉ đạo",
      "en": "Steering body",
      "type": "SteeringBody"
    },
    "maintainer": {
      "vi": "Đơn vị chủ trì",
      "en": "Maintainer",
      "type": "OrganisationReference"
    },
    "reviewCycleMonths": {
      "vi": "Chu kỳ rà soát (tháng)",
      "en": "Review cycle (months)"
    },
    "changeProcedure": {
      "vi": "Quy trình thay đổi",
      "en": "Change procedure"
    },
    "appraisalProcedure": {
      "vi": "Thẩm định sự phù hợp",
      "en": "Conformity appraisal"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "SteeringBody": {
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "chair": {
      "vi": "Trưởng ban",
      "en": "Chair"
    },
    "members": {
      "vi": "Số thành viên",
      "en": "Members",
      "type": "StatedQuantity"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision",
      "type": "Decision"
    },
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State",
      "type": "Lifecycle"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Source": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "number": {
      "vi": "Số, ký hiệu",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    },
    "issuer": {
      "vi": "Nơi ban hành",
      "en": "Issuer"
    },
    "title": {
      "vi": "Tên",
      "en": "Title"
    },
    "file": {
      "vi": "Tệp",
      "en": "File"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    }
  },
  "Inventory": {
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations",
      "type": "StatedQuantity"
    },
    "functions": {
      "vi": "Nghiệp vụ",
      "en": "Functions",
      "type": "StatedQuantity"
    },
    "dataAssets": {
      "vi": "Cơ sở dữ liệu",
      "en": "Data assets",
      "type": "StatedQuantity"
    },
    "applications": {
      "vi": "Ứng dụng",
      "en": "Applications",
      "type": "StatedQuantity"
    },
    "platforms": {
      "vi": "Nền tảng",
      "en": "Platforms",
      "type": "StatedQuantity"
    },
    "facilities": {
      "vi": "Nơi đặt hệ thống",
      "en": "Facilities",
      "type": "StatedQuantity"
    },
    "networks": {
      "vi": "Mạng",
      "en": "Networks",
      "type": "StatedQuantity"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards",
      "type": "StatedQuantity"
    },
    "measures": {
      "vi": "Biện pháp an toàn",
      "en": "Security measures",
      "type": "StatedQuantity"
    },
    "connections": {
      "vi": "Kết nối",
      "en": "Connections",
      "type": "StatedQuantity"
    },
    "services": {
      "vi": "Dịch vụ công",
      "en": "Services",
      "type": "StatedQuantity"
    },
    "gaps": {
      "vi": "Nội dung cần hoàn thiện",
      "en": "Gaps",
      "type": "StatedQuantity"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives",
      "type": "StatedQuantity"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Survey": {
    "date": {
      "vi": "Thời điểm",
      "en": "Date",
      "type": "PartialDate"
    },
    "method": {
      "vi": "Phương pháp",
      "en": "Method"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "DomainDescription": {
    "domain": {
      "vi": "Miền",
      "en": "Domain",
      "type": "Domain"
    },
    "current": {
      "vi": "Hiện trạng",
      "en": "Current state"
    },
    "strengths": {
      "vi": "Điểm mạnh",
      "en": "Strengths"
    },
    "weaknesses": {
      "vi": "Hạn chế",
      "en": "Weaknesses"
    },
    "target": {
      "vi": "Mục tiêu",
      "en": "Target"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Organisation": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "level": {
      "vi": "Cấp",
      "en": "Level",
      "type": "AdministrativeLevel"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "roles": {
      "vi": "Vai trò",
      "en": "Roles"
    },
    "parent": {
      "vi": "Cơ quan cấp trên",
      "en": "Parent",
      "type": "OrganisationReference"
    },
    "agencyCodes": {
      "vi": "Mã định danh",
      "en": "Agency codes",
      "type": "AgencyCodes"
    },
    "members": {
      "vi": "Số cơ quan trong nhóm",
      "en": "Members",
      "type": "StatedQuantity"
    }
  },
  "Element": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Schedule": {
    "buildFrom": {
      "vi": "Bắt đầu xây dựng",
      "en": "Build from",
      "type": "PartialDate"
    },
    "operateFrom": {
      "vi": "Vận hành từ",
      "en": "Operating from",
      "type": "PartialDate"
    },
    "upgradedOn": {
      "vi": "Nâng cấp",
      "en": "Upgraded",
      "type": "PartialDate"
    },
    "retireBy": {
      "vi": "Kết thúc sử dụng",
      "en": "Retired by",
      "type": "PartialDate"
    }
  },
  "Coverage": {
    "level": {
      "vi": "Cấp",
      "en": "Level",
      "type": "CoverageLevel"
    },
    "unit": {
      "vi": "Đơn vị đếm",
      "en": "Counted unit"
    },
    "share": {
      "vi": "Tỷ lệ",
      "en": "Share",
      "type": "Share"
    },
    "asOf": {
      "vi": "Tại thời điểm",
      "en": "As of",
      "type": "PartialDate"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Share": {
    "have": {
      "vi": "Số đạt",
      "en": "Numerator",
      "type": "StatedQuantity"
    },
    "of": {
      "vi": "Trên tổng số",
      "en": "Denominator",
      "type": "StatedQuantity"
    },
    "percent": {
      "vi": "Phần trăm",
      "en": "Percent",
      "type": "StatedQuantity"
    },
    "remaining": {
      "vi": "Số còn lại",
      "en": "Remaining",
      "type": "StatedQuantity"
    }
  },
  "FrameworkLayer": {
    "framework": {
      "vi": "Khung",
      "en": "Framework"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "component": {
      "vi": "Thành phần",
      "en": "Component"
    }
  },
  "Code": {
    "scheme": {
      "vi": "Bộ mã",
      "en": "Scheme"
    },
    "code": {
      "vi": "Mã",
      "en": "Code"
    }
  },
  "Reuse": {
    "form": {
      "vi": "Hình thức dùng chung",
      "en": "Sharing form"
    },
    "scopes": {
      "vi": "Phạm vi sử dụng",
      "en": "Use scopes"
    },
    "recordType": {
      "vi": "Loại bản ghi",
      "en": "Record type"
    },
    "sourceCode": {
      "vi": "Mã nguồn",
      "en": "Source code"
    },
    "localUse": {
      "vi": "Tình trạng khai thác",
      "en": "Local use"
    },
    "reuseOf": {
      "vi": "Dùng lại của",
      "en": "Reuse of",
      "type": "ElementReference"
    },
    "duplicateJustification": {
      "vi": "Lý do không dùng lại",
      "en": "Reason for not reusing"
    },
    "originProvince": {
      "vi": "Tỉnh gốc",
      "en": "Province of origin"
    }
  },
  "Contacts": {
    "operation": {
      "vi": "Đầu mối kỹ thuật, vận hành",
      "en": "Operation contact"
    },
    "confirmation": {
      "vi": "Đầu mối xác nhận",
      "en": "Confirming contact"
    }
  },
  "AgencyCodes": {
    "qcvn102": {
      "vi": "Mã theo QCVN 102:2016",
      "en": "Code of QCVN 102:2016"
    },
    "qd20": {
      "vi": "Mã theo QĐ 20/2020",
      "en": "Code of Decision 20/2020"
    },
    "decision": {
      "vi": "Quyết định ban hành",
      "en": "Issuing decision",
      "type": "Decision"
    }
  },
  "BusinessFunction": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "parent": {
      "vi": "Nghiệp vụ cấp trên",
      "en": "Parent",
      "type": "FunctionReference"
    },
    "levels": {
      "vi": "Các cấp thực hiện",
      "en": "Levels",
      "type": "AdministrativeLevel"
    },
    "performers": {
      "vi": "Cơ quan thực hiện",
      "en": "Performers",
      "type": "OrganisationReference"
    }
  },
  "Service": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "procedureCode": {
      "vi": "Mã thủ tục",
      "en": "Procedure code"
    },
    "grade": {
      "vi": "Mức độ",
      "en": "Grade"
    },
    "online": {
      "vi": "Mức trực tuyến",
      "en": "Online extent"
    },
    "function": {
      "vi": "Nghiệp vụ",
      "en": "Function",
      "type": "FunctionReference"
    },
    "applications": {
      "vi": "Ứng dụng xử lý",
      "en": "Applications",
      "type": "ApplicationReference"
    },
    "inputs": {
      "vi": "Thành phần hồ sơ",
      "en": "Inputs",
      "type": "ServiceInput"
    },
    "inputCount": {
      "vi": "Số thành phần hồ sơ",
      "en": "Number of inputs"
    },
    "onNationalPortal": {
      "vi": "Trên Cổng DVC quốc gia",
      "en": "On the national portal"
    },
    "channels": {
      "vi": "Cách nộp",
      "en": "Channels"
    },
    "conditionalBusiness": {
      "vi": "Kinh doanh có điều kiện",
      "en": "Conditional business"
    },
    "dossierCodePattern": {
      "vi": "Mẫu mã hồ sơ",
      "en": "Dossier code"
    }
  },
  "ServiceInput": {
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "data": {
      "vi": "Dữ liệu",
      "en": "Data",
      "type": "DataReference"
    },
    "collectedFrom": {
      "vi": "Lấy từ",
      "en": "Collected from"
    }
  },
  "DataAsset": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "use": {
      "vi": "Tính chất",
      "en": "Use"
    },
    "subject": {
      "vi": "Đối tượng dữ liệu",
      "en": "Subject"
    },
    "authoritative": {
      "vi": "Nguồn gốc chính",
      "en": "Authoritative"
    },
    "copyOf": {
      "vi": "Bản sao của",
      "en": "Copy of",
      "type": "DataReference"
    },
    "centrallyManaged": {
      "vi": "Quản lý tập trung",
      "en": "Centrally managed"
    },
    "personalData": {
      "vi": "Dữ liệu cá nhân",
      "en": "Personal data"
    },
    "personalDataSubjects": {
      "vi": "Số chủ thể",
      "en": "Data subjects",
      "type": "StatedQuantity"
    },
    "updater": {
      "vi": "Cơ quan cập nhật",
      "en": "Updater",
      "type": "OrganisationReference"
    },
    "updateFrequency": {
      "vi": "Tần suất cập nhật",
      "en": "Update frequency"
    },
    "usageRegulation": {
      "vi": "Quy chế khai thác",
      "en": "Usage regulation",
      "type": "Decision"
    },
    "sharing": {
      "vi": "Chia sẻ",
      "en": "Sharing mode"
    },
    "codeLists": {
      "vi": "Danh mục dùng",
      "en": "Code lists",
      "type": "DataReference"
    },
    "servedBy": {
      "vi": "Cung cấp qua",
      "en": "Served by",
      "type": "PlatformReference"
    },
    "contains": {
      "vi": "Bao gồm",
      "en": "Contains",
      "type": "DataReference"
    },
    "openData": {
      "vi": "Dữ liệu mở",
      "en": "Open data",
      "type": "OpenData"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting",
      "type": "HostReference"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    }
  },
  "OpenData": {
    "catalogueReviewedOn": {
      "vi": "Rà soát danh mục",
      "en": "Catalogue reviewed",
      "type": "Date"
    },
    "updatedOn": {
      "vi": "Cập nhật",
      "en": "Updated",
      "type": "Date"
    },
    "portal": {
      "vi": "Cổng dữ liệu",
      "en": "Portal",
      "type": "ElementReference"
    }
  },
  "SecurityProfile": {
    "level": {
      "vi": "Cấp độ",
      "en": "Level"
    },
    "type": {
      "vi": "Loại hình",
      "en": "System type"
    },
    "informationClasses": {
      "vi": "Loại thông tin",
      "en": "Information classes"
    },
    "personalDataUsers": {
      "vi": "Số người có dữ liệu cá nhân",
      "en": "Users with personal data",
      "type": "StatedQuantity"
    },
    "highestGrade": {
      "vi": "Mức dịch vụ cao nhất",
      "en": "Highest service grade"
    },
    "serves": {
      "vi": "Phạm vi phục vụ",
      "en": "Serves"
    },
    "nonStop": {
      "vi": "Hoạt động 24/7",
      "en": "Runs non-stop"
    },
    "dossier": {
      "vi": "Hồ sơ",
      "en": "Dossier",
      "type": "Dossier"
    },
    "appraisal": {
      "vi": "Thẩm định",
      "en": "Appraisal",
      "type": "Appraisal"
    },
    "approval": {
      "vi": "Phê duyệt",
      "en": "Approval",
      "type": "Approval"
    },
    "assessments": {
      "vi": "Kiểm tra, đánh giá",
      "en": "Assessments",
      "type": "Assessment"
    },
    "plan": {
      "vi": "Phương án",
      "en": "Protection plan",
      "type": "ProtectionPlan"
    },
    "monitored": {
      "vi": "Được giám sát",
      "en": "Monitored"
    },
    "backup": {
      "vi": "Sao lưu dự phòng",
      "en": "Backup"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Dossier": {
    "parts": {
      "vi": "Thành phần",
      "en": "Parts"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    }
  },
  "Appraisal": {
    "by": {
      "vi": "Đơn vị thẩm định",
      "en": "By"
    },
    "authority": {
      "vi": "Loại đơn vị",
      "en": "Authority"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    }
  },
  "Approval": {
    "by": {
      "vi": "Người phê duyệt",
      "en": "By"
    },
    "authority": {
      "vi": "Loại thẩm quyền",
      "en": "Authority"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision",
      "type": "Decision"
    }
  },
  "Assessment": {
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    },
    "by": {
      "vi": "Đơn vị",
      "en": "By"
    },
    "independent": {
      "vi": "Độc lập",
      "en": "Independent"
    }
  },
  "ProtectionPlan": {
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "sections": {
      "vi": "Nội dung",
      "en": "Sections"
    },
    "logRetentionMonths": {
      "vi": "Lưu nhật ký (tháng)",
      "en": "Log retention (months)"
    }
  },
  "Application": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions",
      "type": "FunctionReference"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by",
      "type": "OrganisationReference"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads",
      "type": "DataReference"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes",
      "type": "DataReference"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts",
      "type": "SystemReference"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting",
      "type": "HostReference"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance",
      "type": "Compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "category": {
      "vi": "Loại",
      "en": "Category"
    },
    "signature": {
      "vi": "Chữ ký số",
      "en": "Digital signature",
      "type": "SignatureUse"
    },
    "statuses": {
      "vi": "Số trạng thái",
      "en": "Statuses returned",
      "type": "StatedQuantity"
    },
    "singleSignOn": {
      "vi": "Đăng nhập một lần",
      "en": "Single sign-on"
    }
  },
  "System": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions",
      "type": "FunctionReference"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by",
      "type": "OrganisationReference"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads",
      "type": "DataReference"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes",
      "type": "DataReference"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts",
      "type": "SystemReference"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting",
      "type": "HostReference"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance",
      "type": "Compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    }
  },
  "Compliance": {
    "document": {
      "vi": "Văn bản",
      "en": "Act"
    },
    "extent": {
      "vi": "Mức đáp ứng",
      "en": "Extent"
    },
    "reason": {
      "vi": "Lý do",
      "en": "Reason"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "SignatureUse": {
    "integrated": {
      "vi": "Đã tích hợp",
      "en": "Integrated"
    },
    "outgoingSigned": {
      "vi": "Ký văn bản đi",
      "en": "Outgoing documents signed"
    },
    "formatComplies": {
      "vi": "Đúng thể thức",
      "en": "Format complies"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Platform": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions",
      "type": "FunctionReference"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by",
      "type": "OrganisationReference"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads",
      "type": "DataReference"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes",
      "type": "DataReference"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts",
      "type": "SystemReference"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting",
      "type": "HostReference"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance",
      "type": "Compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "services": {
      "vi": "Dịch vụ",
      "en": "Services",
      "type": "PlatformService"
    }
  },
  "PlatformService": {
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Connection": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "from": {
      "vi": "Từ",
      "en": "From",
      "type": "ElementReference"
    },
    "to": {
      "vi": "Đến",
      "en": "To",
      "type": "ElementReference"
    },
    "type": {
      "vi": "Loại quan hệ",
      "en": "Type"
    },
    "direction": {
      "vi": "Chiều",
      "en": "Direction"
    },
    "via": {
      "vi": "Qua",
      "en": "Via",
      "type": "ElementReference"
    },
    "channel": {
      "vi": "Kênh",
      "en": "Channel"
    },
    "directReason": {
      "vi": "Lý do kết nối trực tiếp",
      "en": "Reason for a direct link"
    },
    "method": {
      "vi": "Phương thức",
      "en": "Method"
    },
    "agreement": {
      "vi": "Thỏa thuận",
      "en": "Agreement",
      "type": "Agreement"
    },
    "data": {
      "vi": "Dữ liệu",
      "en": "Data",
      "type": "DataReference"
    },
    "payload": {
      "vi": "Nội dung trao đổi",
      "en": "Payload"
    },
    "personalData": {
      "vi": "Dữ liệu cá nhân",
      "en": "Personal data"
    },
    "protection": {
      "vi": "Bảo vệ",
      "en": "Protection"
    },
    "network": {
      "vi": "Mạng",
      "en": "Network",
      "type": "NetworkReference"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards",
      "type": "StandardReference"
    },
    "frequency": {
      "vi": "Tần suất",
      "en": "Frequency"
    },
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "checkedOn": {
      "vi": "Kiểm tra an toàn",
      "en": "Security checked",
      "type": "Date"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "Agreement": {
    "number": {
      "vi": "Số",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    },
    "contents": {
      "vi": "Nội dung",
      "en": "Contents"
    }
  },
  "Facility": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "backupSite": {
      "vi": "Nơi dự phòng",
      "en": "Backup site",
      "type": "HostReference"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards",
      "type": "StandardReference"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    }
  },
  "Network": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "tslcdLevel": {
      "vi": "Cấp TSLCD",
      "en": "TSLCD level"
    },
    "inUse": {
      "vi": "Được dùng làm hạ tầng truyền dẫn",
      "en": "Used as base transport"
    },
    "channels": {
      "vi": "Số kênh",
      "en": "Channels",
      "type": "StatedQuantity"
    },
    "ipv6": {
      "vi": "IPv6",
      "en": "IPv6"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security",
      "type": "SecurityProfile"
    }
  },
  "Standard": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "code": {
      "vi": "Số hiệu",
      "en": "Code"
    },
    "mandatory": {
      "vi": "Bắt buộc",
      "en": "Mandatory"
    },
    "usedBy": {
      "vi": "Áp dụng cho",
      "en": "Used by",
      "type": "ElementReference"
    }
  },
  "SecurityArchitecture": {
    "unit": {
      "vi": "Đơn vị chuyên trách",
      "en": "Security unit",
      "type": "OrganisationReference"
    },
    "regulation": {
      "vi": "Quy chế",
      "en": "Regulation",
      "type": "SecurityActivity"
    },
    "plan": {
      "vi": "Kế hoạch",
      "en": "Plan",
      "type": "SecurityActivity"
    },
    "riskAssessment": {
      "vi": "Đánh giá rủi ro",
      "en": "Risk assessment",
      "type": "SecurityActivity"
    },
    "incidentPlan": {
      "vi": "Kế hoạch ứng phó sự cố",
      "en": "Incident plan",
      "type": "SecurityActivity"
    },
    "standardsApplied": {
      "vi": "Áp dụng tiêu chuẩn",
      "en": "Standards applied",
      "type": "SecurityActivity"
    },
    "malwareProtection": {
      "vi": "Phòng, chống mã độc",
      "en": "Malware protection",
      "type": "SecurityActivity"
    },
    "monitoring": {
      "vi": "Giám sát",
      "en": "Monitoring",
      "type": "SecurityActivity"
    },
    "fourLayers": {
      "vi": "Bảo vệ bốn lớp",
      "en": "Four layers",
      "type": "FourLayers"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    }
  },
  "SecurityActivity": {
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State",
      "type": "Lifecycle"
    },
    "decision": {
      "vi": "Văn bản",
      "en": "Act",
      "type": "Decision"
    },
    "approvedBy": {
      "vi": "Người phê duyệt",
      "en": "Approved by"
    },
    "lastDone": {
      "vi": "Lần gần nhất",
      "en": "Last done",
      "type": "PartialDate"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "FourLayers": {
    "onSite": {
      "vi": "Lực lượng tại chỗ",
      "en": "On-site force",
      "type": "ProtectionLayer"
    },
    "monitoring": {
      "vi": "Giám sát, bảo vệ chuyên nghiệp",
      "en": "Professional monitoring",
      "type": "ProtectionLayer"
    },
    "independentCheck": {
      "vi": "Kiểm tra, đánh giá độc lập",
      "en": "Independent check",
      "type": "ProtectionLayer"
    },
    "nationalLink": {
      "vi": "Kết nối giám sát quốc gia",
      "en": "Link to national monitoring",
      "type": "ProtectionLayer"
    }
  },
  "ProtectionLayer": {
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State",
      "type": "Lifecycle"
    },
    "by": {
      "vi": "Đơn vị thực hiện",
      "en": "By"
    },
    "since": {
      "vi": "Từ",
      "en": "Since",
      "type": "PartialDate"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "SecurityMeasure": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "layers": {
      "vi": "Lớp bảo vệ",
      "en": "Layers protected",
      "type": "Layer"
    },
    "systems": {
      "vi": "Hệ thống",
      "en": "Systems",
      "type": "SystemReference"
    },
    "controls": {
      "vi": "Kiểm soát",
      "en": "Controls"
    }
  },
  "Indicator": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "measure": {
      "vi": "Đại lượng",
      "en": "Measure"
    },
    "status": {
      "vi": "Tính chất",
      "en": "Status"
    },
    "subject": {
      "vi": "Của",
      "en": "Subject",
      "type": "ElementReference"
    },
    "level": {
      "vi": "Cấp",
      "en": "Level",
      "type": "CoverageLevel"
    },
    "quantity": {
      "vi": "Số lượng",
      "en": "Quantity",
      "type": "StatedQuantity"
    },
    "share": {
      "vi": "Tỷ lệ",
      "en": "Share",
      "type": "Share"
    },
    "breakdown": {
      "vi": "Tổng và các phần",
      "en": "Total and parts",
      "type": "Breakdown"
    },
    "unit": {
      "vi": "Đơn vị",
      "en": "Unit"
    },
    "asOf": {
      "vi": "Tại thời điểm",
      "en": "As of",
      "type": "PartialDate"
    },
    "from": {
      "vi": "Từ",
      "en": "From",
      "type": "PartialDate"
    },
    "to": {
      "vi": "Đến",
      "en": "To",
      "type": "PartialDate"
    },
    "sameAs": {
      "vi": "Cùng số liệu với",
      "en": "Same figure as",
      "type": "IndicatorReference"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Breakdown": {
    "total": {
      "vi": "Tổng",
      "en": "Total",
      "type": "StatedQuantity"
    },
    "parts": {
      "vi": "Các phần",
      "en": "Parts",
      "type": "BreakdownPart"
    },
    "partial": {
      "vi": "Chưa đủ phần",
      "en": "Parts are incomplete"
    }
  },
  "BreakdownPart": {
    "key": {
      "vi": "Khóa",
      "en": "Key"
    },
    "label": {
      "vi": "Nhãn",
      "en": "Label"
    },
    "value": {
      "vi": "Giá trị",
      "en": "Value",
      "type": "StatedQuantity"
    }
  },
  "Budget": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "year": {
      "vi": "Năm",
      "en": "Year",
      "type": "PartialDate"
    },
    "unit": {
      "vi": "Đơn vị",
      "en": "Unit"
    },
    "amounts": {
      "vi": "Số tiền",
      "en": "Amounts",
      "type": "Breakdown"
    },
    "items": {
      "vi": "Hạng mục",
      "en": "Items",
      "type": "Breakdown"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision",
      "type": "Decision"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives",
      "type": "InitiativeReference"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Gap": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Nội dung",
      "en": "Gap",
      "type": "Name"
    },
    "domain": {
      "vi": "Miền",
      "en": "Domain",
      "type": "Domain"
    },
    "elements": {
      "vi": "Đối tượng liên quan",
      "en": "Elements",
      "type": "ElementReference"
    },
    "current": {
      "vi": "Hiện trạng",
      "en": "Current state"
    },
    "required": {
      "vi": "Yêu cầu cần đạt",
      "en": "Required state"
    },
    "option": {
      "vi": "Phương án xử lý",
      "en": "Option"
    },
    "managementScope": {
      "vi": "Phạm vi quản trị",
      "en": "Management scope"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Initiative": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called",
      "type": "Name"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner",
      "type": "OrganisationReference"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator",
      "type": "OrganisationReference"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle",
      "type": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule",
      "type": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage",
      "type": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer",
      "type": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks",
      "type": "FrameworkLayer"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes",
      "type": "Code"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing",
      "type": "Reuse"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts",
      "type": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points",
      "type": "OpenPoint"
    },
    "gaps": {
      "vi": "Xử lý nội dung",
      "en": "Closes gaps",
      "type": "GapReference"
    },
    "elements": {
      "vi": "Thành phần thực hiện",
      "en": "Realises",
      "type": "ElementReference"
    },
    "lead": {
      "vi": "Cơ quan chủ trì",
      "en": "Lead",
      "type": "OrganisationReference"
    },
    "partners": {
      "vi": "Cơ quan phối hợp",
      "en": "Partners",
      "type": "OrganisationReference"
    },
    "start": {
      "vi": "Bắt đầu",
      "en": "Start",
      "type": "PartialDate"
    },
    "end": {
      "vi": "Kết thúc",
      "en": "End",
      "type": "PartialDate"
    },
    "funding": {
      "vi": "Nguồn lực",
      "en": "Funding",
      "type": "Funding"
    },
    "result": {
      "vi": "Kết quả cần đạt",
      "en": "Result"
    },
    "verification": {
      "vi": "Tiêu chí kiểm chứng",
      "en": "Verification"
    },
    "priority": {
      "vi": "Ưu tiên, phụ thuộc",
      "en": "Priority"
    },
    "dependsOn": {
      "vi": "Phụ thuộc",
      "en": "Depends on",
      "type": "InitiativeReference"
    },
    "status": {
      "vi": "Trạng thái",
      "en": "Status"
    },
    "appraisal": {
      "vi": "Thẩm định",
      "en": "Appraisal",
      "type": "ProjectAppraisal"
    }
  },
  "Funding": {
    "source": {
      "vi": "Nguồn",
      "en": "Source"
    },
    "amount": {
      "vi": "Số tiền (triệu đồng)",
      "en": "Amount (million đồng)",
      "type": "StatedQuantity"
    }
  },
  "ProjectAppraisal": {
    "result": {
      "vi": "Kết quả",
      "en": "Result"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "PartialDate"
    },
    "by": {
      "vi": "Đơn vị",
      "en": "By"
    }
  },
  "Phase": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "start": {
      "vi": "Bắt đầu",
      "en": "Start",
      "type": "PartialDate"
    },
    "end": {
      "vi": "Kết thúc",
      "en": "End",
      "type": "PartialDate"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives",
      "type": "InitiativeReference"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Diagram": {
    "id": {
      "vi": "Mã",
      "en": "Id",
      "type": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name",
      "type": "Name"
    },
    "code": {
      "vi": "Ký hiệu",
      "en": "Code"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "state": {
      "vi": "Trạng thái",
      "en": "State"
    },
    "purpose": {
      "vi": "Mục đích",
      "en": "Purpose"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "layers": {
      "vi": "Các lớp",
      "en": "Layers",
      "type": "Layer"
    },
    "elements": {
      "vi": "Phần tử",
      "en": "Elements",
      "type": "ElementReference"
    },
    "file": {
      "vi": "Tệp",
      "en": "File"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence",
      "type": "Evidence"
    }
  },
  "Mapping": {
    "element": {
      "vi": "Đối tượng",
      "en": "Element",
      "type": "ElementReference"
    },
    "framework": {
      "vi": "Khung nguồn",
      "en": "Framework"
    },
    "issuer": {
      "vi": "Cơ quan ban hành",
      "en": "Issuer"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "object": {
      "vi": "Đối tượng nguồn",
      "en": "Source object"
    },
    "relation": {
      "vi": "Quan hệ",
      "en": "Relation"
    },
    "overviewModel": {
      "vi": "Vị trí ở mô hình khái quát",
      "en": "Place in the overview model"
    },
    "note": {
      "vi": "Kết quả đối chiếu",
      "en": "Result"
    }
  },
  "Change": {
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date",
      "type": "Date"
    },
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "class": {
      "vi": "Nhóm thay đổi",
      "en": "Class"
    }
  }
};
