// docxtemplater in a process of its own: node worker.js LAYOUT VALUES
// The same protocol as worker.py: a line "COUNT FOLDER" in, the seconds and the peak of memory out.
const fs = require("fs");
const path = require("path");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");

const layout = fs.readFileSync(process.argv[2], "binary");
const cases = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));

// Tags are expressions ($("block").text) and loops (block in $("blocks")); $ knows the names of all loops
// around, those given to the layout, and "loop": whether this is the first or the last time.
function named(context) {
  const { scopeList, scopePath, scopePathItem, scopePathLength } = context;
  return (name) => {
    for (let at = scopePath.length - 1; at >= 0; at--) {
      if (name === "loop" && / in /.test(scopePath[at])) {
        return { first: scopePathItem[at] === 0, last: scopePathItem[at] === scopePathLength[at] - 1 };
      }
      if (scopePath[at].startsWith(`${name} in `)) return scopeList[at + 1];
    }
    return scopeList[0][name];
  };
}

const evaluators = new Map();
function parser(tag) {
  if (!evaluators.has(tag)) evaluators.set(tag, new Function("$", `return ${tag.replace(/^\w+ in /, "")}`));
  const evaluate = evaluators.get(tag);
  return { get: (scope, context) => evaluate(named(context)) };
}

// As its documentation has it; DEFLATE for a file as small as the others'.
function write(number, file) {
  const document = new Docxtemplater(new PizZip(layout), { paragraphLoop: true, linebreaks: true, parser });
  document.render(cases[number % cases.length]);
  fs.writeFileSync(file, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    const space = line.indexOf(" ");
    const folder = line.slice(space + 1);
    const start = process.hrtime.bigint();
    for (let number = 0; number < Number(line.slice(0, space)); number++) {
      write(number, path.join(folder, `${String(number).padStart(5, "0")}.docx`));
    }
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ seconds, peak }));
  });
