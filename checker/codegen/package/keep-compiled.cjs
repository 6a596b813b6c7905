// Loaded before the program while it is built: keeps what V8 made of its code, in the file that KIENTRUC_COMPILED names.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

const cache = process.env['KIENTRUC_COMPILED'];
const scripts = [];
const { Script } = vm;
vm.Script = class extends Script {
  constructor(...parts) {
    super(...parts);
    scripts.push(this);
  }
};
process.on('exit', () => {
  const data = scripts[0].createCachedData();
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(data));
  writeFileSync(cache, Buffer.concat([sum, data]));
});
