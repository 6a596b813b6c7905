// Generated from schemas/ by `npm run generate`; do not edit.
export const validateCheckEvent = validate53;
const schema20 = {"oneOf":[{"$ref":"#/$defs/StartEvent"},{"$ref":"#/$defs/ModelEvent"},{"$ref":"#/$defs/RequirementEvent"},{"$ref":"#/$defs/FindingEvent"},{"$ref":"#/$defs/UnreadableEvent"},{"$ref":"#/$defs/EndEvent"}]};
const schema21 = {"type":"object","required":["type","schemaVersion","models","unreadable"],"properties":{"type":{"const":"start","type":"string"},"schemaVersion":{"const":1,"type":"integer"},"models":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"StartEvent"};

function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "StartEvent"});
errors++;
}
if(data.schemaVersion === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "schemaVersion", owner: "StartEvent"});
errors++;
}
if(data.models === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "models", owner: "StartEvent"});
errors++;
}
if(data.unreadable === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unreadable", owner: "StartEvent"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "schemaVersion")) || (key0 === "models")) || (key0 === "unreadable"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "StartEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("start" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "start"});
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/schemaVersion", "type", {type: "integer"});
errors++;
}
if(1 !== data1){
vErrors = add(vErrors, instancePath+"/schemaVersion", "const", {allowedValue: 1});
errors++;
}
}
if(data.models !== undefined){
let data2 = data.models;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/models", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/models", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.unreadable !== undefined){
let data3 = data.unreadable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/unreadable", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/unreadable", "minimum", {comparison: ">=", limit: 0});
errors++;
}
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

const schema22 = {"type":"object","required":["type","index","model","framework","plateau","receipt","verdict","score","counts"],"properties":{"type":{"const":"model","type":"string"},"index":{"type":"integer","minimum":0},"model":{"$ref":"#/$defs/ModelIdentity"},"framework":{"$ref":"#/$defs/FrameworkIdentity"},"plateau":{"type":"string","enum":["current","target"]},"receipt":{"$ref":"#/$defs/Receipt"},"verdict":{"type":"string","enum":["compliant","compliantWithRemarks","notCompliant","undecided"]},"score":{"anyOf":[{"$ref":"#/$defs/Interval"},{"type":"null"}]},"counts":{"$ref":"#/$defs/Counts"}},"additionalProperties":false,"x-owner":"ModelEvent"};
const func1 = Object.prototype.hasOwnProperty;
const schema23 = {"type":"object","required":["title","province","version","date"],"properties":{"path":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"province":{"type":"object","required":["code","name"],"properties":{"code":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"x-owner":"ModelIdentity.province"},"version":{"type":"string","minLength":1},"date":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"ModelIdentity"};
const func2 = codePoints;

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

const schema29 = {"type":"object","required":["engine","asOf"],"properties":{"engine":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"framework":{"type":"string","minLength":1},"asOf":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Receipt"};

function validate70(data, instancePath = ""){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["low","high"],"properties":{"low":{"type":"number"},"high":{"type":"number"}},"additionalProperties":false,"x-owner":"Interval"};

function validate72(data, instancePath = ""){
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
validate72.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","required":["pass","fail","unknown","notApplicable","manual","waived","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0},"manual":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"Counts"};

function validate74(data, instancePath = ""){
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
validate74.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "ModelEvent"});
errors++;
}
if(data.index === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "index", owner: "ModelEvent"});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "model", owner: "ModelEvent"});
errors++;
}
if(data.framework === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "framework", owner: "ModelEvent"});
errors++;
}
if(data.plateau === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "plateau", owner: "ModelEvent"});
errors++;
}
if(data.receipt === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "receipt", owner: "ModelEvent"});
errors++;
}
if(data.verdict === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verdict", owner: "ModelEvent"});
errors++;
}
if(data.score === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "score", owner: "ModelEvent"});
errors++;
}
if(data.counts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "counts", owner: "ModelEvent"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ModelEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("model" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "model"});
errors++;
}
}
if(data.index !== undefined){
let data1 = data.index;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/index", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/index", "minimum", {comparison: ">=", limit: 0});
errors++;
}
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
vErrors = add(vErrors, instancePath+"/plateau", "enum", {allowedValues: schema22.properties.plateau.enum});
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate70(data.receipt, instancePath+"/receipt"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.verdict !== undefined){
let data6 = data.verdict;
if(typeof data6 !== "string"){
vErrors = add(vErrors, instancePath+"/verdict", "type", {type: "string"});
errors++;
}
if(!((((data6 === "compliant") || (data6 === "compliantWithRemarks")) || (data6 === "notCompliant")) || (data6 === "undecided"))){
vErrors = add(vErrors, instancePath+"/verdict", "enum", {allowedValues: schema22.properties.verdict.enum});
errors++;
}
}
if(data.score !== undefined){
let data7 = data.score;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate72(data7, instancePath+"/score"))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data7 !== null){
vErrors = add(vErrors, instancePath+"/score", "type", {type: "null"});
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/score", "anyOf", {});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.counts !== undefined){
if(!(validate74(data.counts, instancePath+"/counts"))){
vErrors = append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["type","model","id","title","group","strength","weight","confidence","outcome","findings"],"properties":{"type":{"const":"requirement","type":"string"},"model":{"type":"integer","minimum":0},"id":{"type":"string","minLength":1},"title":{"$ref":"#/$defs/Text"},"group":{"type":"string","minLength":1},"strength":{"type":"string","enum":["must","should","may"]},"weight":{"type":"number","minimum":0},"confidence":{"type":"string","enum":["text","secondary","draft","unverified"]},"rule":{"type":"string","minLength":1},"outcome":{"$ref":"#/$defs/Outcome"},"findings":{"type":"integer","minimum":0},"omitted":{"type":"integer","minimum":0},"question":{"$ref":"#/$defs/Text"},"waiver":{"$ref":"#/$defs/WaivedOutcome"}},"additionalProperties":false,"x-owner":"RequirementEvent"};
const schema33 = {"type":"string","enum":["pass","fail","unknown","notApplicable","manual","waived","error"]};

function validate79(data, instancePath = ""){
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
validate79.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["outcome","reason","by"],"properties":{"outcome":{"$ref":"#/$defs/Outcome"},"reason":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"until":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"WaivedOutcome"};

function validate82(data, instancePath = ""){
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
if(!(validate79(data.outcome, instancePath+"/outcome"))){
vErrors = append(vErrors, validate79.errors);
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
validate82.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "RequirementEvent"});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "model", owner: "RequirementEvent"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "RequirementEvent"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "RequirementEvent"});
errors++;
}
if(data.group === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "group", owner: "RequirementEvent"});
errors++;
}
if(data.strength === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "strength", owner: "RequirementEvent"});
errors++;
}
if(data.weight === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "weight", owner: "RequirementEvent"});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "confidence", owner: "RequirementEvent"});
errors++;
}
if(data.outcome === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome", owner: "RequirementEvent"});
errors++;
}
if(data.findings === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "findings", owner: "RequirementEvent"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "RequirementEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("requirement" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "requirement"});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/model", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/model", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
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
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, instancePath+"/weight", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
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
if(data.rule !== undefined){
let data8 = data.rule;
if(typeof data8 === "string"){
if(isShorter(data8, 1)){
vErrors = add(vErrors, instancePath+"/rule", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/rule", "type", {type: "string"});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate79(data.outcome, instancePath+"/outcome"))){
vErrors = append(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data10 = data.findings;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, instancePath+"/findings", "type", {type: "integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, instancePath+"/findings", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.omitted !== undefined){
let data11 = data.omitted;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, instancePath+"/omitted", "type", {type: "integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, instancePath+"/omitted", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.question !== undefined){
if(!(validate60(data.question, instancePath+"/question"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.waiver !== undefined){
if(!(validate82(data.waiver, instancePath+"/waiver"))){
vErrors = append(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["type","model","requirement","fingerprint","finding"],"properties":{"type":{"const":"finding","type":"string"},"model":{"type":"integer","minimum":0},"requirement":{"type":"string","minLength":1},"fingerprint":{"type":"string","minLength":1},"finding":{"$ref":"#/$defs/Finding"}},"additionalProperties":false,"x-owner":"FindingEvent"};
const schema36 = {"type":"object","required":["outcome","messageId","message","pointer"],"properties":{"outcome":{"type":"string","enum":["fail","unknown"]},"messageId":{"type":"string","minLength":1},"message":{"$ref":"#/$defs/Text"},"fix":{"$ref":"#/$defs/Text"},"pointer":{"type":"string"},"place":{"$ref":"#/$defs/Text"},"element":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"patch":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PatchOperation"}},"asks":{"$ref":"#/$defs/AskedFact"}},"additionalProperties":false,"x-owner":"Finding"};
const schema37 = {"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["add","replace","remove"]},"path":{"type":"string"},"value":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","minItems":1,"items":{"type":"string"}}]}},"additionalProperties":false,"x-owner":"PatchOperation"};

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
vErrors = add(vErrors, instancePath+"/op", "enum", {allowedValues: schema37.properties.op.enum});
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

const schema38 = {"type":"object","required":["pointer","label"],"properties":{"pointer":{"type":"string"},"label":{"$ref":"#/$defs/Text"},"about":{"$ref":"#/$defs/Text"},"types":{"type":"array","items":{"type":"string","minLength":1}},"allowed":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"x-owner":"AskedFact"};

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
if(!(func1.call(schema36.properties, key0))){
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
vErrors = add(vErrors, instancePath+"/outcome", "enum", {allowedValues: schema36.properties.outcome.enum});
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


function validate86(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "FindingEvent"});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "model", owner: "FindingEvent"});
errors++;
}
if(data.requirement === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "requirement", owner: "FindingEvent"});
errors++;
}
if(data.fingerprint === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "fingerprint", owner: "FindingEvent"});
errors++;
}
if(data.finding === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "finding", owner: "FindingEvent"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "model")) || (key0 === "requirement")) || (key0 === "fingerprint")) || (key0 === "finding"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "FindingEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("finding" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "finding"});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/model", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/model", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.requirement !== undefined){
let data2 = data.requirement;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/requirement", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/requirement", "type", {type: "string"});
errors++;
}
}
if(data.fingerprint !== undefined){
let data3 = data.fingerprint;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/fingerprint", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/fingerprint", "type", {type: "string"});
errors++;
}
}
if(data.finding !== undefined){
if(!(validate87(data.finding, instancePath+"/finding"))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["type","file"],"properties":{"type":{"const":"unreadable","type":"string"},"file":{"$ref":"#/$defs/UnreadableFile"}},"additionalProperties":false,"x-owner":"UnreadableEvent"};
const schema40 = {"type":"object","required":["path","problems"],"properties":{"path":{"type":"string"},"problems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/FileProblem"}},"omitted":{"type":"integer","minimum":1}},"additionalProperties":false,"x-owner":"UnreadableFile"};
const schema41 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","minLength":1},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"message":{"$ref":"#/$defs/Text"},"pointer":{"type":"string"}},"additionalProperties":false,"x-owner":"FileProblem"};

function validate101(data, instancePath = ""){
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
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, instancePath = ""){
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
if(!(validate101(data1[i0], instancePath+"/problems/" + i0))){
vErrors = append(vErrors, validate101.errors);
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
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "UnreadableEvent"});
errors++;
}
if(data.file === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "file", owner: "UnreadableEvent"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "file"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnreadableEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("unreadable" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "unreadable"});
errors++;
}
}
if(data.file !== undefined){
if(!(validate100(data.file, instancePath+"/file"))){
vErrors = append(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["type","models","findings","unreadable","counts"],"properties":{"type":{"const":"end","type":"string"},"models":{"type":"integer","minimum":0},"findings":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0},"counts":{"$ref":"#/$defs/Counts"}},"additionalProperties":false,"x-owner":"EndEvent"};

function validate106(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "EndEvent"});
errors++;
}
if(data.models === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "models", owner: "EndEvent"});
errors++;
}
if(data.findings === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "findings", owner: "EndEvent"});
errors++;
}
if(data.unreadable === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unreadable", owner: "EndEvent"});
errors++;
}
if(data.counts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "counts", owner: "EndEvent"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "models")) || (key0 === "findings")) || (key0 === "unreadable")) || (key0 === "counts"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "EndEvent"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if("end" !== data0){
vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "end"});
errors++;
}
}
if(data.models !== undefined){
let data1 = data.models;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/models", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/models", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/findings", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/findings", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.unreadable !== undefined){
let data3 = data.unreadable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/unreadable", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/unreadable", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.counts !== undefined){
if(!(validate74(data.counts, instancePath+"/counts"))){
vErrors = append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate54(data, instancePath))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate56(data, instancePath))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate77(data, instancePath))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate86(data, instancePath))){
vErrors = append(vErrors, validate86.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs5 = errors;
if(!(validate99(data, instancePath))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs6 = errors;
if(!(validate106(data, instancePath))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
}
}
}
}
}
if(!valid0){
vErrors = add(vErrors, instancePath, "oneOf", {passingSchemas: passing0});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
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
