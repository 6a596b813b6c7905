// Generated from schemas/ by `npm run generate`; do not edit.
export const validateCheckReport = validate53;
const schema20 = {"type":"object","required":["results"],"properties":{"results":{"type":"array","items":{"$ref":"#/$defs/CheckResult"}},"unreadable":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/UnreadableFile"}},"changes":{"$ref":"#/$defs/ChangeReport"}},"additionalProperties":false,"x-owner":"CheckReport"};
const schema21 = {"type":"object","required":["schemaVersion","receipt","model","framework","plateau","verdict","score","groups","requirements","nextFacts","notes"],"properties":{"schemaVersion":{"const":1,"type":"integer"},"receipt":{"$ref":"#/$defs/Receipt"},"model":{"$ref":"#/$defs/ModelIdentity"},"framework":{"$ref":"#/$defs/FrameworkIdentity"},"plateau":{"type":"string","enum":["current","target"]},"verdict":{"type":"string","enum":["compliant","compliantWithRemarks","notCompliant","undecided"]},"score":{"anyOf":[{"$ref":"#/$defs/Interval"},{"type":"null"}]},"groups":{"type":"array","items":{"$ref":"#/$defs/GroupResult"}},"requirements":{"type":"array","items":{"$ref":"#/$defs/RequirementResult"}},"nextFacts":{"type":"array","items":{"$ref":"#/$defs/NextFact"}},"notes":{"type":"array","items":{"$ref":"#/$defs/Text"}},"leftOut":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ResultPart"}}},"additionalProperties":false,"x-owner":"CheckResult"};
const func1 = Object.prototype.hasOwnProperty;
const schema22 = {"type":"object","required":["engine","asOf"],"properties":{"engine":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"framework":{"type":"string","minLength":1},"asOf":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Receipt"};
const func2 = codePoints;

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "engine", owner: "Receipt"});
errors++;
}
if(data.asOf === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "asOf", owner: "Receipt"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "engine") || (key0 === "model")) || (key0 === "framework")) || (key0 === "asOf"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Receipt"});
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/engine", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/engine", "type", {type: "string"});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/model", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
}
if(data.framework !== undefined){
let data2 = data.framework;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/framework", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/framework", "type", {type: "string"});
errors++;
}
}
if(data.asOf !== undefined){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/asOf", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/asOf", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["title","province","version","date"],"properties":{"path":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"province":{"type":"object","required":["code","name"],"properties":{"code":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"x-owner":"ModelIdentity.province"},"version":{"type":"string","minLength":1},"date":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"ModelIdentity"};

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "ModelIdentity"});
errors++;
}
if(data.province === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "province", owner: "ModelIdentity"});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "version", owner: "ModelIdentity"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "ModelIdentity"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "title")) || (key0 === "province")) || (key0 === "version")) || (key0 === "date"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ModelIdentity"});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/path", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/path", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/title", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
errors++;
}
}
if(data.province !== undefined){
let data2 = data.province;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
vErrors = add(vErrors, instancePath+"/province", "required", {missingProperty: "code", owner: "ModelIdentity.province"});
errors++;
}
if(data2.name === undefined){
vErrors = add(vErrors, instancePath+"/province", "required", {missingProperty: "name", owner: "ModelIdentity.province"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "code") || (key1 === "name"))){
vErrors = add(vErrors, instancePath+"/province", "additionalProperties", {additionalProperty: key1, owner: "ModelIdentity.province"});
errors++;
}
}
if(data2.code !== undefined){
if(typeof data2.code !== "string"){
vErrors = add(vErrors, instancePath+"/province/code", "type", {type: "string"});
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = add(vErrors, instancePath+"/province/name", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/province", "type", {type: "object"});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/date", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/date", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["id","name","from","to","mode"],"properties":{"id":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Text"},"from":{"type":"string","minLength":1},"to":{"type":["string","null"]},"mode":{"type":"string","enum":["inForce","readiness","archive"]},"packs":{"type":"array","items":{"$ref":"#/$defs/AppliedPack"}}},"additionalProperties":false,"x-owner":"FrameworkIdentity"};
const schema25 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string"},"en":{"type":"string"}},"additionalProperties":false,"x-owner":"Text"};

function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "vi", owner: "Text"});
errors++;
}
if(data.en === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "en", owner: "Text"});
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Text"});
errors++;
}
}
if(data.vi !== undefined){
if(typeof data.vi !== "string"){
vErrors = add(vErrors, instancePath+"/vi", "type", {type: "string"});
errors++;
}
}
if(data.en !== undefined){
if(typeof data.en !== "string"){
vErrors = add(vErrors, instancePath+"/en", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["id","name","changed","off","added","groups"],"properties":{"id":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/BilingualText"},"changed":{"type":"array","items":{"type":"string","minLength":1}},"off":{"type":"array","items":{"$ref":"#/$defs/OffRequirement"}},"added":{"type":"array","items":{"type":"string","minLength":1}},"groups":{"type":"array","items":{"type":"string","minLength":1}}},"additionalProperties":false,"x-owner":"AppliedPack"};
const schema27 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"BilingualText"};

function validate63(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "vi", owner: "BilingualText"});
errors++;
}
if(data.en === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "en", owner: "BilingualText"});
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "BilingualText"});
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/vi", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/vi", "type", {type: "string"});
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/en", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/en", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["id","reason"],"properties":{"id":{"type":"string","minLength":1},"reason":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"OffRequirement"};

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "OffRequirement"});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason", owner: "OffRequirement"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "reason"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "OffRequirement"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate63(data.reason, instancePath+"/reason"))){
vErrors = append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate62(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "AppliedPack"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "AppliedPack"});
errors++;
}
if(data.changed === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "changed", owner: "AppliedPack"});
errors++;
}
if(data.off === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "off", owner: "AppliedPack"});
errors++;
}
if(data.added === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "added", owner: "AppliedPack"});
errors++;
}
if(data.groups === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "groups", owner: "AppliedPack"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "changed")) || (key0 === "off")) || (key0 === "added")) || (key0 === "groups"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "AppliedPack"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate63(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.changed !== undefined){
let data2 = data.changed;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/changed/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/changed/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/changed", "type", {type: "array"});
errors++;
}
}
if(data.off !== undefined){
let data4 = data.off;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data4[i1], instancePath+"/off/" + i1))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/off", "type", {type: "array"});
errors++;
}
}
if(data.added !== undefined){
let data6 = data.added;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(isShorter(data7, 1)){
vErrors = add(vErrors, instancePath+"/added/" + i2, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/added/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/added", "type", {type: "array"});
errors++;
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(isShorter(data9, 1)){
vErrors = add(vErrors, instancePath+"/groups/" + i3, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/groups/" + i3, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/groups", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "FrameworkIdentity"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "FrameworkIdentity"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "FrameworkIdentity"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "FrameworkIdentity"});
errors++;
}
if(data.mode === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "mode", owner: "FrameworkIdentity"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "from")) || (key0 === "to")) || (key0 === "mode")) || (key0 === "packs"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "FrameworkIdentity"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/from", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/from", "type", {type: "string"});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, instancePath+"/to", "type", {type: schema24.properties.to.type});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
vErrors = add(vErrors, instancePath+"/mode", "type", {type: "string"});
errors++;
}
if(!(((data4 === "inForce") || (data4 === "readiness")) || (data4 === "archive"))){
vErrors = add(vErrors, instancePath+"/mode", "enum", {allowedValues: schema24.properties.mode.enum});
errors++;
}
}
if(data.packs !== undefined){
let data5 = data.packs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data5[i0], instancePath+"/packs/" + i0))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/packs", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["low","high"],"properties":{"low":{"type":"number"},"high":{"type":"number"}},"additionalProperties":false,"x-owner":"Interval"};

function validate70(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "low", owner: "Interval"});
errors++;
}
if(data.high === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "high", owner: "Interval"});
errors++;
}
for(const key0 in data){
if(!((key0 === "low") || (key0 === "high"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Interval"});
errors++;
}
}
if(data.low !== undefined){
let data0 = data.low;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/low", "type", {type: "number"});
errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/high", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["id","name","weight","score","counts"],"properties":{"id":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Text"},"weight":{"type":"number"},"score":{"anyOf":[{"$ref":"#/$defs/Interval"},{"type":"null"}]},"counts":{"$ref":"#/$defs/Counts"}},"additionalProperties":false,"x-owner":"GroupResult"};
const schema31 = {"type":"object","required":["pass","fail","unknown","notApplicable","manual","waived","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0},"manual":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"Counts"};

function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pass === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pass", owner: "Counts"});
errors++;
}
if(data.fail === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "fail", owner: "Counts"});
errors++;
}
if(data.unknown === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unknown", owner: "Counts"});
errors++;
}
if(data.notApplicable === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "notApplicable", owner: "Counts"});
errors++;
}
if(data.manual === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "manual", owner: "Counts"});
errors++;
}
if(data.waived === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "waived", owner: "Counts"});
errors++;
}
if(data.error === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "error", owner: "Counts"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pass") || (key0 === "fail")) || (key0 === "unknown")) || (key0 === "notApplicable")) || (key0 === "manual")) || (key0 === "waived")) || (key0 === "error"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Counts"});
errors++;
}
}
if(data.pass !== undefined){
let data0 = data.pass;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/pass", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/pass", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.fail !== undefined){
let data1 = data.fail;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/fail", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/fail", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.unknown !== undefined){
let data2 = data.unknown;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/unknown", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/unknown", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.notApplicable !== undefined){
let data3 = data.notApplicable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/notApplicable", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/notApplicable", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.manual !== undefined){
let data4 = data.manual;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, instancePath+"/manual", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, instancePath+"/manual", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.waived !== undefined){
let data5 = data.waived;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, instancePath+"/waived", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, instancePath+"/waived", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.error !== undefined){
let data6 = data.error;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, instancePath+"/error", "type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, instancePath+"/error", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate72(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "GroupResult"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "GroupResult"});
errors++;
}
if(data.weight === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "weight", owner: "GroupResult"});
errors++;
}
if(data.score === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "score", owner: "GroupResult"});
errors++;
}
if(data.counts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "counts", owner: "GroupResult"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "weight")) || (key0 === "score")) || (key0 === "counts"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "GroupResult"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/weight", "type", {type: "number"});
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate70(data3, instancePath+"/score"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data3 !== null){
vErrors = add(vErrors, instancePath+"/score", "type", {type: "null"});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/score", "anyOf", {});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.counts !== undefined){
if(!(validate75(data.counts, instancePath+"/counts"))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["id","title","group","strength","weight","confidence","outcome","citations","findings"],"properties":{"id":{"type":"string","minLength":1},"title":{"$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"},"rule":{"type":"string","minLength":1},"group":{"type":"string","minLength":1},"strength":{"type":"string","enum":["must","should","may"]},"weight":{"type":"number"},"confidence":{"type":"string","enum":["text","secondary","draft","unverified"]},"outcome":{"$ref":"#/$defs/Outcome"},"citations":{"type":"array","items":{"$ref":"#/$defs/ResultCitation"}},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},"witness":{"type":"array","items":{"$ref":"#/$defs/Witness"}},"subjects":{"type":"object","required":["met","notMet","notStated","notApplicable"],"properties":{"met":{"type":"integer","minimum":0},"notMet":{"type":"integer","minimum":0},"notStated":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"RequirementResult.subjects"},"omitted":{"type":"object","required":["fail","unknown"],"properties":{"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"witnesses":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"RequirementResult.omitted"},"question":{"$ref":"#/$defs/Text"},"waiver":{"$ref":"#/$defs/WaivedOutcome"},"ours":{"type":"boolean"}},"additionalProperties":false,"x-owner":"RequirementResult"};
const schema33 = {"type":"string","enum":["pass","fail","unknown","notApplicable","manual","waived","error"]};

function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((((data === "pass") || (data === "fail")) || (data === "unknown")) || (data === "notApplicable")) || (data === "manual")) || (data === "waived")) || (data === "error"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema33.enum});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["document","name","from","to","verification"],"properties":{"document":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Text"},"article":{"type":"string","minLength":1},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"verification":{"type":"string","enum":["text","secondary","draft","unverified"]},"note":{"$ref":"#/$defs/Text"}},"additionalProperties":false,"x-owner":"ResultCitation"};

function validate83(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "ResultCitation"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "ResultCitation"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "ResultCitation"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "ResultCitation"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "ResultCitation"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "document") || (key0 === "name")) || (key0 === "article")) || (key0 === "from")) || (key0 === "to")) || (key0 === "verification")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ResultCitation"});
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/document", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.article !== undefined){
let data2 = data.article;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/article", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/article", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, instancePath+"/from", "type", {type: schema34.properties.from.type});
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = add(vErrors, instancePath+"/to", "type", {type: schema34.properties.to.type});
errors++;
}
}
if(data.verification !== undefined){
let data5 = data.verification;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/verification", "type", {type: "string"});
errors++;
}
if(!((((data5 === "text") || (data5 === "secondary")) || (data5 === "draft")) || (data5 === "unverified"))){
vErrors = add(vErrors, instancePath+"/verification", "enum", {allowedValues: schema34.properties.verification.enum});
errors++;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["outcome","messageId","message","pointer"],"properties":{"outcome":{"type":"string","enum":["fail","unknown"]},"messageId":{"type":"string","minLength":1},"message":{"$ref":"#/$defs/Text"},"fix":{"$ref":"#/$defs/Text"},"pointer":{"type":"string"},"place":{"$ref":"#/$defs/Text"},"element":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"patch":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PatchOperation"}},"asks":{"$ref":"#/$defs/AskedFact"}},"additionalProperties":false,"x-owner":"Finding"};
const schema36 = {"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["add","replace","remove"]},"path":{"type":"string"},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","minItems":1,"items":{"type":"string"}}]}},"additionalProperties":false,"x-owner":"PatchOperation"};

function validate91(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "op", owner: "PatchOperation"});
errors++;
}
if(data.path === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "path", owner: "PatchOperation"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "path")) || (key0 === "value"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "PatchOperation"});
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/op", "type", {type: "string"});
errors++;
}
if(!(((data0 === "add") || (data0 === "replace")) || (data0 === "remove"))){
vErrors = add(vErrors, instancePath+"/op", "enum", {allowedValues: schema36.properties.op.enum});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, instancePath+"/path", "type", {type: "string"});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/value", "type", {type: "string"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/value", "type", {type: "number"});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(typeof data2 !== "boolean"){
vErrors = add(vErrors, instancePath+"/value", "type", {type: "boolean"});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, instancePath+"/value", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, instancePath+"/value/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/value", "type", {type: "array"});
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/value", "anyOf", {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","required":["pointer","label"],"properties":{"pointer":{"type":"string"},"label":{"$ref":"#/$defs/Text"},"about":{"$ref":"#/$defs/Text"},"types":{"type":"array","items":{"type":"string","minLength":1}},"allowed":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"x-owner":"AskedFact"};

function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer", owner: "AskedFact"});
errors++;
}
if(data.label === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "label", owner: "AskedFact"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "pointer") || (key0 === "label")) || (key0 === "about")) || (key0 === "types")) || (key0 === "allowed"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "AskedFact"});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, instancePath+"/label"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.about !== undefined){
if(!(validate60(data.about, instancePath+"/about"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
let data3 = data.types;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/types/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/types/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/types", "type", {type: "array"});
errors++;
}
}
if(data.allowed !== undefined){
let data5 = data.allowed;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = add(vErrors, instancePath+"/allowed/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/allowed", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome", owner: "Finding"});
errors++;
}
if(data.messageId === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "messageId", owner: "Finding"});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "message", owner: "Finding"});
errors++;
}
if(data.pointer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer", owner: "Finding"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Finding"});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/outcome", "type", {type: "string"});
errors++;
}
if(!((data0 === "fail") || (data0 === "unknown"))){
vErrors = add(vErrors, instancePath+"/outcome", "enum", {allowedValues: schema35.properties.outcome.enum});
errors++;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/messageId", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/messageId", "type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(!(validate60(data.message, instancePath+"/message"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.fix !== undefined){
if(!(validate60(data.fix, instancePath+"/fix"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
if(data.place !== undefined){
if(!(validate60(data.place, instancePath+"/place"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.element !== undefined){
let data6 = data.element;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/element", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/element", "type", {type: "string"});
errors++;
}
}
if(data.subject !== undefined){
let data7 = data.subject;
if(typeof data7 === "string"){
if(isShorter(data7, 1)){
vErrors = add(vErrors, instancePath+"/subject", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/subject", "type", {type: "string"});
errors++;
}
}
if(data.line !== undefined){
let data8 = data.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, instancePath+"/line", "type", {type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, instancePath+"/line", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.column !== undefined){
let data9 = data.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, instancePath+"/column", "type", {type: "integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, instancePath+"/column", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.endLine !== undefined){
let data10 = data.endLine;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, instancePath+"/endLine", "type", {type: "integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = add(vErrors, instancePath+"/endLine", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.endColumn !== undefined){
let data11 = data.endColumn;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, instancePath+"/endColumn", "type", {type: "integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = add(vErrors, instancePath+"/endColumn", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.patch !== undefined){
let data12 = data.patch;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = add(vErrors, instancePath+"/patch", "minItems", {limit: 1});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data12[i0], instancePath+"/patch/" + i0))){
vErrors = append(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/patch", "type", {type: "array"});
errors++;
}
}
if(data.asks !== undefined){
if(!(validate93(data.asks, instancePath+"/asks"))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["pointer","role"],"properties":{"pointer":{"type":"string"},"role":{"type":"string","enum":["satisfied","broken","missing","notApplicable"]}},"additionalProperties":false,"x-owner":"Witness"};

function validate98(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer", owner: "Witness"});
errors++;
}
if(data.role === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "role", owner: "Witness"});
errors++;
}
for(const key0 in data){
if(!((key0 === "pointer") || (key0 === "role"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Witness"});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/role", "type", {type: "string"});
errors++;
}
if(!((((data1 === "satisfied") || (data1 === "broken")) || (data1 === "missing")) || (data1 === "notApplicable"))){
vErrors = add(vErrors, instancePath+"/role", "enum", {allowedValues: schema38.properties.role.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["outcome","reason","by"],"properties":{"outcome":{"$ref":"#/$defs/Outcome"},"reason":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"until":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"WaivedOutcome"};

function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome", owner: "WaivedOutcome"});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason", owner: "WaivedOutcome"});
errors++;
}
if(data.by === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "by", owner: "WaivedOutcome"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "outcome") || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "WaivedOutcome"});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate81(data.outcome, instancePath+"/outcome"))){
vErrors = append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/reason", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/until", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/until", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "RequirementResult"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "RequirementResult"});
errors++;
}
if(data.group === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "group", owner: "RequirementResult"});
errors++;
}
if(data.strength === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "strength", owner: "RequirementResult"});
errors++;
}
if(data.weight === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "weight", owner: "RequirementResult"});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "confidence", owner: "RequirementResult"});
errors++;
}
if(data.outcome === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome", owner: "RequirementResult"});
errors++;
}
if(data.citations === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "citations", owner: "RequirementResult"});
errors++;
}
if(data.findings === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "findings", owner: "RequirementResult"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "RequirementResult"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, instancePath+"/title"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate60(data.text, instancePath+"/text"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
let data3 = data.rule;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/rule", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/rule", "type", {type: "string"});
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/group", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/group", "type", {type: "string"});
errors++;
}
}
if(data.strength !== undefined){
let data5 = data.strength;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/strength", "type", {type: "string"});
errors++;
}
if(!(((data5 === "must") || (data5 === "should")) || (data5 === "may"))){
vErrors = add(vErrors, instancePath+"/strength", "enum", {allowedValues: schema32.properties.strength.enum});
errors++;
}
}
if(data.weight !== undefined){
let data6 = data.weight;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, instancePath+"/weight", "type", {type: "number"});
errors++;
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
if(typeof data7 !== "string"){
vErrors = add(vErrors, instancePath+"/confidence", "type", {type: "string"});
errors++;
}
if(!((((data7 === "text") || (data7 === "secondary")) || (data7 === "draft")) || (data7 === "unverified"))){
vErrors = add(vErrors, instancePath+"/confidence", "enum", {allowedValues: schema32.properties.confidence.enum});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate81(data.outcome, instancePath+"/outcome"))){
vErrors = append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data9 = data.citations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data9[i0], instancePath+"/citations/" + i0))){
vErrors = append(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/citations", "type", {type: "array"});
errors++;
}
}
if(data.findings !== undefined){
let data11 = data.findings;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data11[i1], instancePath+"/findings/" + i1))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/findings", "type", {type: "array"});
errors++;
}
}
if(data.witness !== undefined){
let data13 = data.witness;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate98(data13[i2], instancePath+"/witness/" + i2))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/witness", "type", {type: "array"});
errors++;
}
}
if(data.subjects !== undefined){
let data15 = data.subjects;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.met === undefined){
vErrors = add(vErrors, instancePath+"/subjects", "required", {missingProperty: "met", owner: "RequirementResult.subjects"});
errors++;
}
if(data15.notMet === undefined){
vErrors = add(vErrors, instancePath+"/subjects", "required", {missingProperty: "notMet", owner: "RequirementResult.subjects"});
errors++;
}
if(data15.notStated === undefined){
vErrors = add(vErrors, instancePath+"/subjects", "required", {missingProperty: "notStated", owner: "RequirementResult.subjects"});
errors++;
}
if(data15.notApplicable === undefined){
vErrors = add(vErrors, instancePath+"/subjects", "required", {missingProperty: "notApplicable", owner: "RequirementResult.subjects"});
errors++;
}
for(const key1 in data15){
if(!((((key1 === "met") || (key1 === "notMet")) || (key1 === "notStated")) || (key1 === "notApplicable"))){
vErrors = add(vErrors, instancePath+"/subjects", "additionalProperties", {additionalProperty: key1, owner: "RequirementResult.subjects"});
errors++;
}
}
if(data15.met !== undefined){
let data16 = data15.met;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, instancePath+"/subjects/met", "type", {type: "integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, instancePath+"/subjects/met", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data15.notMet !== undefined){
let data17 = data15.notMet;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = add(vErrors, instancePath+"/subjects/notMet", "type", {type: "integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = add(vErrors, instancePath+"/subjects/notMet", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data15.notStated !== undefined){
let data18 = data15.notStated;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = add(vErrors, instancePath+"/subjects/notStated", "type", {type: "integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, instancePath+"/subjects/notStated", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data15.notApplicable !== undefined){
let data19 = data15.notApplicable;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = add(vErrors, instancePath+"/subjects/notApplicable", "type", {type: "integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = add(vErrors, instancePath+"/subjects/notApplicable", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath+"/subjects", "type", {type: "object"});
errors++;
}
}
if(data.omitted !== undefined){
let data20 = data.omitted;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.fail === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "fail", owner: "RequirementResult.omitted"});
errors++;
}
if(data20.unknown === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "unknown", owner: "RequirementResult.omitted"});
errors++;
}
for(const key2 in data20){
if(!(((key2 === "fail") || (key2 === "unknown")) || (key2 === "witnesses"))){
vErrors = add(vErrors, instancePath+"/omitted", "additionalProperties", {additionalProperty: key2, owner: "RequirementResult.omitted"});
errors++;
}
}
if(data20.fail !== undefined){
let data21 = data20.fail;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, instancePath+"/omitted/fail", "type", {type: "integer"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = add(vErrors, instancePath+"/omitted/fail", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data20.unknown !== undefined){
let data22 = data20.unknown;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = add(vErrors, instancePath+"/omitted/unknown", "type", {type: "integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = add(vErrors, instancePath+"/omitted/unknown", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data20.witnesses !== undefined){
let data23 = data20.witnesses;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = add(vErrors, instancePath+"/omitted/witnesses", "type", {type: "integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = add(vErrors, instancePath+"/omitted/witnesses", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath+"/omitted", "type", {type: "object"});
errors++;
}
}
if(data.question !== undefined){
if(!(validate60(data.question, instancePath+"/question"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.waiver !== undefined){
if(!(validate101(data.waiver, instancePath+"/waiver"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.ours !== undefined){
if(typeof data.ours !== "boolean"){
vErrors = add(vErrors, instancePath+"/ours", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["pointer","requirements","narrows","message"],"properties":{"pointer":{"type":"string"},"requirements":{"type":"array","items":{"type":"string","minLength":1}},"narrows":{"type":"number"},"message":{"$ref":"#/$defs/Text"}},"additionalProperties":false,"x-owner":"NextFact"};

function validate105(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer", owner: "NextFact"});
errors++;
}
if(data.requirements === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "requirements", owner: "NextFact"});
errors++;
}
if(data.narrows === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "narrows", owner: "NextFact"});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "message", owner: "NextFact"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "pointer") || (key0 === "requirements")) || (key0 === "narrows")) || (key0 === "message"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "NextFact"});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/requirements/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements", "type", {type: "array"});
errors++;
}
}
if(data.narrows !== undefined){
let data3 = data.narrows;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/narrows", "type", {type: "number"});
errors++;
}
}
if(data.message !== undefined){
if(!(validate60(data.message, instancePath+"/message"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","enum":["asks","witness","hashes"]};

function validate109(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((data === "asks") || (data === "witness")) || (data === "hashes"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema41.enum});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "schemaVersion", owner: "CheckResult"});
errors++;
}
if(data.receipt === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "receipt", owner: "CheckResult"});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "model", owner: "CheckResult"});
errors++;
}
if(data.framework === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "framework", owner: "CheckResult"});
errors++;
}
if(data.plateau === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "plateau", owner: "CheckResult"});
errors++;
}
if(data.verdict === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verdict", owner: "CheckResult"});
errors++;
}
if(data.score === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "score", owner: "CheckResult"});
errors++;
}
if(data.groups === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "groups", owner: "CheckResult"});
errors++;
}
if(data.requirements === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "requirements", owner: "CheckResult"});
errors++;
}
if(data.nextFacts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "nextFacts", owner: "CheckResult"});
errors++;
}
if(data.notes === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "notes", owner: "CheckResult"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "CheckResult"});
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/schemaVersion", "type", {type: "integer"});
errors++;
}
if(1 !== data0){
vErrors = add(vErrors, instancePath+"/schemaVersion", "const", {allowedValue: 1});
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate55(data.receipt, instancePath+"/receipt"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate57(data.model, instancePath+"/model"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.framework !== undefined){
if(!(validate59(data.framework, instancePath+"/framework"))){
vErrors = append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.plateau !== undefined){
let data4 = data.plateau;
if(typeof data4 !== "string"){
vErrors = add(vErrors, instancePath+"/plateau", "type", {type: "string"});
errors++;
}
if(!((data4 === "current") || (data4 === "target"))){
vErrors = add(vErrors, instancePath+"/plateau", "enum", {allowedValues: schema21.properties.plateau.enum});
errors++;
}
}
if(data.verdict !== undefined){
let data5 = data.verdict;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/verdict", "type", {type: "string"});
errors++;
}
if(!((((data5 === "compliant") || (data5 === "compliantWithRemarks")) || (data5 === "notCompliant")) || (data5 === "undecided"))){
vErrors = add(vErrors, instancePath+"/verdict", "enum", {allowedValues: schema21.properties.verdict.enum});
errors++;
}
}
if(data.score !== undefined){
let data6 = data.score;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(!(validate70(data6, instancePath+"/score"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/score", "type", {type: "null"});
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/score", "anyOf", {});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.groups !== undefined){
let data7 = data.groups;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data7[i0], instancePath+"/groups/" + i0))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/groups", "type", {type: "array"});
errors++;
}
}
if(data.requirements !== undefined){
let data9 = data.requirements;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data9[i1], instancePath+"/requirements/" + i1))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements", "type", {type: "array"});
errors++;
}
}
if(data.nextFacts !== undefined){
let data11 = data.nextFacts;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate105(data11[i2], instancePath+"/nextFacts/" + i2))){
vErrors = append(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/nextFacts", "type", {type: "array"});
errors++;
}
}
if(data.notes !== undefined){
let data13 = data.notes;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate60(data13[i3], instancePath+"/notes/" + i3))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/notes", "type", {type: "array"});
errors++;
}
}
if(data.leftOut !== undefined){
let data15 = data.leftOut;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = add(vErrors, instancePath+"/leftOut", "minItems", {limit: 1});
errors++;
}
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate109(data15[i4], instancePath+"/leftOut/" + i4))){
vErrors = append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/leftOut", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["path","problems"],"properties":{"path":{"type":"string"},"problems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/FileProblem"}},"omitted":{"type":"integer","minimum":1}},"additionalProperties":false,"x-owner":"UnreadableFile"};
const schema43 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","minLength":1},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"message":{"$ref":"#/$defs/Text"},"pointer":{"type":"string"}},"additionalProperties":false,"x-owner":"FileProblem"};

function validate113(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code", owner: "FileProblem"});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "message", owner: "FileProblem"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "line")) || (key0 === "column")) || (key0 === "message")) || (key0 === "pointer"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "FileProblem"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/code", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/line", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/line", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/column", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/column", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.message !== undefined){
if(!(validate60(data.message, instancePath+"/message"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "path", owner: "UnreadableFile"});
errors++;
}
if(data.problems === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "problems", owner: "UnreadableFile"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "problems")) || (key0 === "omitted"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnreadableFile"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, instancePath+"/path", "type", {type: "string"});
errors++;
}
}
if(data.problems !== undefined){
let data1 = data.problems;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, instancePath+"/problems", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data1[i0], instancePath+"/problems/" + i0))){
vErrors = append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/problems", "type", {type: "array"});
errors++;
}
}
if(data.omitted !== undefined){
let data3 = data.omitted;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/omitted", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/omitted", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","required":["against","models","notChecked"],"properties":{"against":{"type":"string"},"models":{"type":"array","items":{"$ref":"#/$defs/ModelDelta"}},"notChecked":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"ChangeReport"};
const schema45 = {"type":"object","required":["model","before","after","added","fixed","unstated","unchanged","notAsked"],"properties":{"model":{"$ref":"#/$defs/ModelIdentity"},"before":{"anyOf":[{"$ref":"#/$defs/Standing"},{"type":"null"}]},"after":{"$ref":"#/$defs/Standing"},"added":{"type":"array","items":{"$ref":"#/$defs/NewFinding"}},"fixed":{"type":"array","items":{"type":"string"}},"unstated":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"integer","minimum":0},"notAsked":{"type":"integer","minimum":0},"omitted":{"type":"object","required":["added","failing","fixed","unstated"],"properties":{"added":{"type":"integer","minimum":0},"failing":{"type":"integer","minimum":0},"fixed":{"type":"integer","minimum":0},"unstated":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"ModelDelta.omitted"}},"additionalProperties":false,"x-owner":"ModelDelta"};
const schema46 = {"type":"object","required":["verdict","score"],"properties":{"verdict":{"type":"string","enum":["compliant","compliantWithRemarks","notCompliant","undecided"]},"score":{"anyOf":[{"$ref":"#/$defs/Interval"},{"type":"null"}]}},"additionalProperties":false,"x-owner":"Standing"};

function validate120(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verdict", owner: "Standing"});
errors++;
}
if(data.score === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "score", owner: "Standing"});
errors++;
}
for(const key0 in data){
if(!((key0 === "verdict") || (key0 === "score"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Standing"});
errors++;
}
}
if(data.verdict !== undefined){
let data0 = data.verdict;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/verdict", "type", {type: "string"});
errors++;
}
if(!((((data0 === "compliant") || (data0 === "compliantWithRemarks")) || (data0 === "notCompliant")) || (data0 === "undecided"))){
vErrors = add(vErrors, instancePath+"/verdict", "enum", {allowedValues: schema46.properties.verdict.enum});
errors++;
}
}
if(data.score !== undefined){
let data1 = data.score;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate70(data1, instancePath+"/score"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/score", "type", {type: "null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/score", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","required":["key","requirement","outcome","message","pointer"],"properties":{"key":{"type":"string","minLength":1},"requirement":{"type":"string","minLength":1},"outcome":{"type":"string","enum":["fail","unknown"]},"message":{"$ref":"#/$defs/Text"},"pointer":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"NewFinding"};

function validate124(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "key", owner: "NewFinding"});
errors++;
}
if(data.requirement === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "requirement", owner: "NewFinding"});
errors++;
}
if(data.outcome === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome", owner: "NewFinding"});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "message", owner: "NewFinding"});
errors++;
}
if(data.pointer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer", owner: "NewFinding"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "requirement")) || (key0 === "outcome")) || (key0 === "message")) || (key0 === "pointer")) || (key0 === "line")) || (key0 === "column"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "NewFinding"});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/key", "type", {type: "string"});
errors++;
}
}
if(data.requirement !== undefined){
let data1 = data.requirement;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/requirement", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/requirement", "type", {type: "string"});
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/outcome", "type", {type: "string"});
errors++;
}
if(!((data2 === "fail") || (data2 === "unknown"))){
vErrors = add(vErrors, instancePath+"/outcome", "enum", {allowedValues: schema47.properties.outcome.enum});
errors++;
}
}
if(data.message !== undefined){
if(!(validate60(data.message, instancePath+"/message"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
errors++;
}
}
if(data.line !== undefined){
let data5 = data.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, instancePath+"/line", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, instancePath+"/line", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.column !== undefined){
let data6 = data.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, instancePath+"/column", "type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, instancePath+"/column", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate118(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "model", owner: "ModelDelta"});
errors++;
}
if(data.before === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "before", owner: "ModelDelta"});
errors++;
}
if(data.after === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "after", owner: "ModelDelta"});
errors++;
}
if(data.added === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "added", owner: "ModelDelta"});
errors++;
}
if(data.fixed === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "fixed", owner: "ModelDelta"});
errors++;
}
if(data.unstated === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unstated", owner: "ModelDelta"});
errors++;
}
if(data.unchanged === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unchanged", owner: "ModelDelta"});
errors++;
}
if(data.notAsked === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "notAsked", owner: "ModelDelta"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ModelDelta"});
errors++;
}
}
if(data.model !== undefined){
if(!(validate57(data.model, instancePath+"/model"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
let data1 = data.before;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate120(data1, instancePath+"/before"))){
vErrors = append(vErrors, validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/before", "type", {type: "null"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/before", "anyOf", {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined){
if(!(validate120(data.after, instancePath+"/after"))){
vErrors = append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.added !== undefined){
let data3 = data.added;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data3[i0], instancePath+"/added/" + i0))){
vErrors = append(vErrors, validate124.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/added", "type", {type: "array"});
errors++;
}
}
if(data.fixed !== undefined){
let data5 = data.fixed;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = add(vErrors, instancePath+"/fixed/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/fixed", "type", {type: "array"});
errors++;
}
}
if(data.unstated !== undefined){
let data7 = data.unstated;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = add(vErrors, instancePath+"/unstated/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/unstated", "type", {type: "array"});
errors++;
}
}
if(data.unchanged !== undefined){
let data9 = data.unchanged;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, instancePath+"/unchanged", "type", {type: "integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, instancePath+"/unchanged", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.notAsked !== undefined){
let data10 = data.notAsked;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, instancePath+"/notAsked", "type", {type: "integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, instancePath+"/notAsked", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.omitted !== undefined){
let data11 = data.omitted;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.added === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "added", owner: "ModelDelta.omitted"});
errors++;
}
if(data11.failing === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "failing", owner: "ModelDelta.omitted"});
errors++;
}
if(data11.fixed === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "fixed", owner: "ModelDelta.omitted"});
errors++;
}
if(data11.unstated === undefined){
vErrors = add(vErrors, instancePath+"/omitted", "required", {missingProperty: "unstated", owner: "ModelDelta.omitted"});
errors++;
}
for(const key1 in data11){
if(!((((key1 === "added") || (key1 === "failing")) || (key1 === "fixed")) || (key1 === "unstated"))){
vErrors = add(vErrors, instancePath+"/omitted", "additionalProperties", {additionalProperty: key1, owner: "ModelDelta.omitted"});
errors++;
}
}
if(data11.added !== undefined){
let data12 = data11.added;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, instancePath+"/omitted/added", "type", {type: "integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, instancePath+"/omitted/added", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data11.failing !== undefined){
let data13 = data11.failing;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, instancePath+"/omitted/failing", "type", {type: "integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, instancePath+"/omitted/failing", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data11.fixed !== undefined){
let data14 = data11.fixed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, instancePath+"/omitted/fixed", "type", {type: "integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, instancePath+"/omitted/fixed", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data11.unstated !== undefined){
let data15 = data11.unstated;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, instancePath+"/omitted/unstated", "type", {type: "integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, instancePath+"/omitted/unstated", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath+"/omitted", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.against === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "against", owner: "ChangeReport"});
errors++;
}
if(data.models === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "models", owner: "ChangeReport"});
errors++;
}
if(data.notChecked === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "notChecked", owner: "ChangeReport"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "against") || (key0 === "models")) || (key0 === "notChecked"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ChangeReport"});
errors++;
}
}
if(data.against !== undefined){
if(typeof data.against !== "string"){
vErrors = add(vErrors, instancePath+"/against", "type", {type: "string"});
errors++;
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data1[i0], instancePath+"/models/" + i0))){
vErrors = append(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/models", "type", {type: "array"});
errors++;
}
}
if(data.notChecked !== undefined){
let data3 = data.notChecked;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/notChecked", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/notChecked", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "results", owner: "CheckReport"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "results") || (key0 === "unreadable")) || (key0 === "changes"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "CheckReport"});
errors++;
}
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data0[i0], instancePath+"/results/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/results", "type", {type: "array"});
errors++;
}
}
if(data.unreadable !== undefined){
let data2 = data.unreadable;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, instancePath+"/unreadable", "minItems", {limit: 1});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate112(data2[i1], instancePath+"/unreadable/" + i1))){
vErrors = append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/unreadable", "type", {type: "array"});
errors++;
}
}
if(data.changes !== undefined){
if(!(validate117(data.changes, instancePath+"/changes"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}

function add(errors, instancePath, keyword, params) {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
}

function append(errors, more) {
if (errors === null) return more;
for (const error of more ?? []) errors.push(error);
return errors;
}

function isShorter(text, limit) {
return text.length < limit || (text.length < 2 * limit && codePoints(text) < limit);
}
