// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * What can stand at a kind of place in a model: a reference to an element of some sections, an element with an id, or
 * something around such places. Numbers are positions in the table; state 0 is the model.
 */
export interface ReferenceState {
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  readonly refers?: readonly string[];
  readonly section?: string;
}

/** The places of a model that hold ids and references, as plain data. */
export interface ReferenceTable {
  readonly states: readonly ReferenceState[];
}

/** The places of the model language that hold ids and references. */
export const references: ReferenceTable = {
  "states": [
    {
      "properties": {
        "document": 1,
        "sources": 2,
        "inventory": 3,
        "survey": 4,
        "domains": 5,
        "organisations": 6,
        "functions": 7,
        "services": 8,
        "dataAssets": 9,
        "applications": 10,
        "platforms": 11,
        "connections": 12,
        "facilities": 13,
        "networks": 14,
        "standards": 15,
        "security": 16,
        "measures": 17,
        "indicators": 18,
        "budgets": 19,
        "gaps": 20,
        "initiatives": 21,
        "roadmap": 22,
        "diagrams": 23,
        "mappings": 24
      }
    },
    {
      "properties": {
        "province": 25,
        "architecture": 26,
        "vision": 27,
        "objectives": 28,
        "scope": 29,
        "principles": 30,
        "legalBases": 31,
        "relatedActs": 32,
        "responsibilities": 33,
        "governance": 34,
        "evidence": 35
      }
    },
    {
      "items": 36
    },
    {
      "properties": {
        "organisations": 37,
        "functions": 38,
        "dataAssets": 39,
        "applications": 40,
        "platforms": 41,
        "facilities": 42,
        "networks": 43,
        "standards": 44,
        "measures": 45,
        "connections": 46,
        "services": 47,
        "gaps": 48,
        "initiatives": 49,
        "evidence": 50
      }
    },
    {
      "properties": {
        "evidence": 51
      }
    },
    {
      "items": 52
    },
    {
      "items": 53
    },
    {
      "items": 54
    },
    {
      "items": 55
    },
    {
      "items": 56
    },
    {
      "items": 57
    },
    {
      "items": 58
    },
    {
      "items": 59
    },
    {
      "items": 60
    },
    {
      "items": 61
    },
    {
      "items": 62
    },
    {
      "properties": {
        "unit": 63,
        "regulation": 64,
        "plan": 65,
        "riskAssessment": 66,
        "incidentPlan": 67,
        "standardsApplied": 68,
        "malwareProtection": 69,
        "monitoring": 70,
        "fourLayers": 71,
        "evidence": 72
      }
    },
    {
      "items": 73
    },
    {
      "items": 74
    },
    {
      "items": 75
    },
    {
      "items": 76
    },
    {
      "items": 77
    },
    {
      "items": 78
    },
    {
      "items": 79
    },
    {
      "items": 80
    },
    {
      "properties": {
        "population": 81,
        "departments": 82,
        "districts": 83,
        "mountainousDistricts": 84,
        "communes": 85,
        "evidence": 86
      }
    },
    {
      "properties": {
        "decision": 87,
        "replaces": 88,
        "evidence": 89
      }
    },
    {
      "properties": {
        "evidence": 90
      }
    },
    {
      "items": 91
    },
    {
      "properties": {
        "organisations": 92,
        "evidence": 93
      }
    },
    {
      "items": 94
    },
    {
      "items": 95
    },
    {
      "items": 96
    },
    {
      "items": 97
    },
    {
      "properties": {
        "steeringBody": 98,
        "maintainer": 99,
        "evidence": 100
      }
    },
    {
      "items": 101
    },
    {
      "section": "sources"
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "items": 103
    },
    {
      "items": 104
    },
    {
      "properties": {
        "evidence": 105
      }
    },
    {
      "properties": {
        "owner": 106,
        "operator": 107,
        "coverage": 108,
        "reuse": 109,
        "evidence": 110,
        "parent": 111,
        "agencyCodes": 112,
        "members": 113
      },
      "section": "organisations"
    },
    {
      "properties": {
        "owner": 114,
        "operator": 115,
        "coverage": 116,
        "reuse": 117,
        "evidence": 118,
        "parent": 119,
        "performers": 120
      },
      "section": "functions"
    },
    {
      "properties": {
        "owner": 121,
        "operator": 122,
        "coverage": 123,
        "reuse": 124,
        "evidence": 125,
        "function": 126,
        "applications": 127,
        "inputs": 128
      },
      "section": "services"
    },
    {
      "properties": {
        "owner": 129,
        "operator": 130,
        "coverage": 131,
        "reuse": 132,
        "evidence": 133,
        "copyOf": 134,
        "personalDataSubjects": 135,
        "updater": 136,
        "usageRegulation": 137,
        "codeLists": 138,
        "servedBy": 139,
        "contains": 140,
        "openData": 141,
        "hosting": 142,
        "security": 143
      },
      "section": "dataAssets"
    },
    {
      "properties": {
        "owner": 144,
        "operator": 145,
        "coverage": 146,
        "reuse": 147,
        "evidence": 148,
        "functions": 149,
        "usedBy": 150,
        "reads": 151,
        "writes": 152,
        "parts": 153,
        "hosting": 154,
        "compliance": 155,
        "security": 156,
        "signature": 157,
        "statuses": 158
      },
      "section": "applications"
    },
    {
      "properties": {
        "owner": 159,
        "operator": 160,
        "coverage": 161,
        "reuse": 162,
        "evidence": 163,
        "functions": 164,
        "usedBy": 165,
        "reads": 166,
        "writes": 167,
        "parts": 168,
        "hosting": 169,
        "compliance": 170,
        "security": 171,
        "services": 172
      },
      "section": "platforms"
    },
    {
      "properties": {
        "from": 173,
        "to": 174,
        "via": 175,
        "data": 176,
        "network": 177,
        "standards": 178,
        "evidence": 179
      },
      "section": "connections"
    },
    {
      "properties": {
        "owner": 180,
        "operator": 181,
        "coverage": 182,
        "reuse": 183,
        "evidence": 184,
        "backupSite": 185,
        "standards": 186,
        "security": 187
      },
      "section": "facilities"
    },
    {
      "properties": {
        "owner": 188,
        "operator": 189,
        "coverage": 190,
        "reuse": 191,
        "evidence": 192,
        "channels": 193,
        "security": 194
      },
      "section": "networks"
    },
    {
      "properties": {
        "owner": 195,
        "operator": 196,
        "coverage": 197,
        "reuse": 198,
        "evidence": 199,
        "usedBy": 200
      },
      "section": "standards"
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "decision": 201,
        "evidence": 202
      }
    },
    {
      "properties": {
        "onSite": 203,
        "monitoring": 204,
        "independentCheck": 205,
        "nationalLink": 206
      }
    },
    {
      "items": 207
    },
    {
      "properties": {
        "owner": 208,
        "operator": 209,
        "coverage": 210,
        "reuse": 211,
        "evidence": 212,
        "systems": 213
      },
      "section": "measures"
    },
    {
      "properties": {
        "subject": 214,
        "quantity": 215,
        "share": 216,
        "breakdown": 217,
        "sameAs": 218,
        "evidence": 219
      },
      "section": "indicators"
    },
    {
      "properties": {
        "amounts": 220,
        "items": 221,
        "decision": 222,
        "initiatives": 223,
        "evidence": 224
      },
      "section": "budgets"
    },
    {
      "properties": {
        "elements": 225,
        "evidence": 226
      },
      "section": "gaps"
    },
    {
      "properties": {
        "owner": 227,
        "operator": 228,
        "coverage": 229,
        "reuse": 230,
        "evidence": 231,
        "gaps": 232,
        "elements": 233,
        "lead": 234,
        "partners": 235,
        "funding": 236,
        "dependsOn": 237
      },
      "section": "initiatives"
    },
    {
      "properties": {
        "initiatives": 238,
        "evidence": 239
      },
      "section": "roadmap"
    },
    {
      "properties": {
        "elements": 240,
        "evidence": 241
      },
      "section": "diagrams"
    },
    {
      "properties": {
        "element": 242
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "items": 243
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "items": 245
    },
    {
      "items": 246
    },
    {
      "properties": {
        "indicators": 247,
        "evidence": 248
      }
    },
    {
      "items": 249
    },
    {
      "items": 250
    },
    {
      "properties": {
        "evidence": 90
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "properties": {
        "organisation": 251,
        "evidence": 252
      }
    },
    {
      "properties": {
        "members": 253,
        "decision": 254,
        "evidence": 255
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 256
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 258
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 259
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 260
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 262
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "decision": 263
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 264
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 265
    },
    {
      "refers": [
        "functions"
      ]
    },
    {
      "items": 266
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 267
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 268
    },
    {
      "refers": [
        "functions"
      ]
    },
    {
      "items": 269
    },
    {
      "items": 270
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 271
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 272
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "items": 273
    },
    {
      "refers": [
        "platforms"
      ]
    },
    {
      "items": 274
    },
    {
      "properties": {
        "portal": 275
      }
    },
    {
      "refers": [
        "facilities"
      ]
    },
    {
      "properties": {
        "personalDataUsers": 276,
        "approval": 277,
        "evidence": 278
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 279
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 280
    },
    {
      "items": 281
    },
    {
      "items": 282
    },
    {
      "items": 283
    },
    {
      "items": 284
    },
    {
      "items": 285
    },
    {
      "refers": [
        "facilities"
      ]
    },
    {
      "items": 286
    },
    {
      "properties": {
        "personalDataUsers": 276,
        "approval": 277,
        "evidence": 278
      }
    },
    {
      "properties": {
        "evidence": 287
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 288
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 289
    },
    {
      "items": 290
    },
    {
      "items": 291
    },
    {
      "items": 292
    },
    {
      "items": 293
    },
    {
      "items": 294
    },
    {
      "refers": [
        "facilities"
      ]
    },
    {
      "items": 295
    },
    {
      "properties": {
        "personalDataUsers": 276,
        "approval": 277,
        "evidence": 278
      }
    },
    {
      "items": 296
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "items": 297
    },
    {
      "items": 298
    },
    {
      "refers": [
        "networks"
      ]
    },
    {
      "items": 299
    },
    {
      "items": 300
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 301
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 302
    },
    {
      "refers": [
        "facilities"
      ]
    },
    {
      "items": 303
    },
    {
      "properties": {
        "personalDataUsers": 276,
        "approval": 277,
        "evidence": 278
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 304
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 305
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "personalDataUsers": 276,
        "approval": 277,
        "evidence": 278
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 306
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 307
    },
    {
      "items": 308
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "items": 309
    },
    {
      "properties": {
        "evidence": 310
      }
    },
    {
      "properties": {
        "evidence": 310
      }
    },
    {
      "properties": {
        "evidence": 310
      }
    },
    {
      "properties": {
        "evidence": 310
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 311
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 312
    },
    {
      "items": 313
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "have": 314,
        "of": 315,
        "percent": 316,
        "remaining": 317
      }
    },
    {
      "properties": {
        "total": 318,
        "parts": 319
      }
    },
    {
      "items": 320
    },
    {
      "items": 321
    },
    {
      "properties": {
        "total": 318,
        "parts": 319
      }
    },
    {
      "properties": {
        "total": 318,
        "parts": 319
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "items": 322
    },
    {
      "items": 323
    },
    {
      "items": 324
    },
    {
      "items": 325
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 326
    },
    {
      "properties": {
        "reuseOf": 261
      }
    },
    {
      "items": 327
    },
    {
      "items": 328
    },
    {
      "items": 329
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 330
    },
    {
      "items": 331
    },
    {
      "items": 332
    },
    {
      "items": 333
    },
    {
      "items": 334
    },
    {
      "items": 335
    },
    {
      "items": 336
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 337
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 338
    },
    {
      "items": 339
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "items": 340
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "items": 341
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "sources"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "applications",
        "platforms"
      ]
    },
    {
      "properties": {
        "data": 344
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "decision": 345
      }
    },
    {
      "items": 346
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "functions"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "applications",
        "dataAssets",
        "facilities",
        "networks",
        "platforms"
      ]
    },
    {
      "properties": {
        "evidence": 347
      }
    },
    {
      "items": 348
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "functions"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "applications",
        "dataAssets",
        "facilities",
        "networks",
        "platforms"
      ]
    },
    {
      "properties": {
        "evidence": 347
      }
    },
    {
      "properties": {
        "evidence": 349
      }
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "refers": [
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "standards"
      ]
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 350
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "applications",
        "dataAssets",
        "facilities",
        "networks",
        "platforms"
      ]
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "items": 351
    },
    {
      "refers": [
        "indicators"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "initiatives"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "share": 342,
        "evidence": 343
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "gaps"
      ]
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "refers": [
        "organisations"
      ]
    },
    {
      "properties": {
        "amount": 352
      }
    },
    {
      "refers": [
        "initiatives"
      ]
    },
    {
      "refers": [
        "initiatives"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "applications",
        "connections",
        "dataAssets",
        "facilities",
        "functions",
        "measures",
        "networks",
        "organisations",
        "platforms",
        "services",
        "standards"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "refers": [
        "indicators"
      ]
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "have": 314,
        "of": 315,
        "percent": 316,
        "remaining": 317
      }
    },
    {
      "items": 353
    },
    {
      "refers": [
        "dataAssets"
      ]
    },
    {
      "properties": {
        "evidence": 244
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 354
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "items": 355
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "value": 356
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "source": 257
      }
    },
    {
      "properties": {
        "evidence": 102
      }
    }
  ]
};
