// Rebuilds src/guanxi/render/page/vendor from the npm packages pinned in package.json:
//   npm install --no-package-lock --ignore-scripts && node build.mjs
// Same packages, same bytes. `node build.mjs --check` only compares.
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const VENDOR = join(HERE, "../../src/guanxi/render/page/vendor");
const BUNDLED = [
  ["vis-network", "LICENSE-MIT"],
  ["vis-data", "LICENSE-MIT"],
  ["vis-util", "LICENSE-MIT"],
  ["@egjs/hammerjs", "LICENSE.md"],
  ["component-emitter", "license"],
  ["keycharm", "LICENSE-MIT"],
  ["uuid", "LICENSE.md"],
];

const pinned = JSON.parse(readFileSync(join(HERE, "package.json"), "utf-8")).devDependencies;

/** A file of an installed package, with LF line ends. */
function fileOf(name, file) {
  return readFileSync(join(HERE, "node_modules", name, file), "utf-8").replace(/\r\n/g, "\n");
}

/** Refuses a package whose installed version is not the pinned one. */
function checkVersion(name) {
  const { version } = JSON.parse(fileOf(name, "package.json"));
  if (version !== pinned[name]) throw new Error(`${name} is ${version}, pinned is ${pinned[name]}`);
}

/** The copyright lines of a package, without addresses. */
function holders(name, file) {
  const lines = fileOf(name, file).match(/^Copyright .*$/gm) ?? [];
  return lines.map((line) => line.replace(/\s*[(<](https?:|\S+@)[^)>]*[)>]/g, ""));
}

/** The terms of the MIT licence, which all bundled packages offer, as vis-network words it. */
function terms() {
  const text = fileOf("vis-network", "LICENSE-MIT");
  return text.slice(text.indexOf("Permission is hereby granted")).trim();
}

/** Whose code is in the bundle, and under which terms. */
function notice() {
  const owners = BUNDLED.map(([name, file]) => {
    return [`${name} ${pinned[name]}`, ...holders(name, file).map((line) => `  ${line}`)].join("\n");
  });
  return [...owners, "", "The MIT License (MIT)", "", terms()].join("\n");
}

/** Classes of vis-network that a map never makes anything of: it draws people and ties by itself. */
const NEVER_MADE = [
  "BarnesHutSolver",
  "RepulsionSolver",
  "HierarchicalRepulsionSolver",
  "SpringSolver",
  "HierarchicalSpringSolver",
  "CentralGravitySolver",
  "ForceAtlas2BasedRepulsionSolver extends BarnesHutSolver",
  "ForceAtlas2BasedCentralGravitySolver extends CentralGravitySolver",
  "KamadaKawai",
  "FloydWarshall",
  "VerticalStrategy extends DirectionInterface",
  "HorizontalStrategy extends DirectionInterface",
  "DirectionInterface",
  "LabelAccumulator",
  "MarkupAccumulator",
  "Icon extends NodeBase",
  "CircleImageBase extends NodeBase",
  "CircularImage extends CircleImageBase",
  "Circle extends CircleImageBase",
  "Box extends NodeBase",
  "Database extends NodeBase",
  "Text extends NodeBase",
  "Ellipse extends NodeBase",
  "Diamond extends ShapeBase",
  "Dot extends ShapeBase",
  "Hexagon extends ShapeBase",
  "Square extends ShapeBase",
  "Star extends ShapeBase",
  "Triangle extends ShapeBase",
  "TriangleDown extends ShapeBase",
  "CachedImage",
  "EdgeBase",
  "BezierEdgeBase extends EdgeBase",
  "BezierEdgeStatic extends BezierEdgeBase",
  "BezierEdgeDynamic extends BezierEdgeBase",
  "CubicBezierEdgeBase extends BezierEdgeBase",
  "CubicBezierEdge extends CubicBezierEdgeBase",
  "StraightEdge extends EdgeBase",
  "Cluster extends Node",
];

/** Parts that a map never uses, by file: how their text begins, and what stands in for them. */
const HOLLOWED = {
  "vis-network.mjs": [
    ...NEVER_MADE.map((name) => [`class ${name} {`, `class ${name.split(" ")[0]} {}`]),
    ["class ManipulationSystem {", "class ManipulationSystem { setOptions() {} }"],
    [
      "class ClusterEngine {",
      "class ClusterEngine { _isClusteredNode() { return false; } _isClusteredEdge() { return false; } _updateState() {} }",
    ],
    ["class LabelSplitter {", "class LabelSplitter { process() { return { lines: [], width: 0, height: 0 }; } }"],
    ["class Edge {", "class Edge { static parseOptions() {} }"],
    ["function DOTToGraph(", "function DOTToGraph() { throw new Error('not in this build'); }"],
    ["function parseGephi(", "function parseGephi() { throw new Error('not in this build'); }"],
    ["const allOptions = {", "const allOptions = {};"],
    ["const configureOptions = {", "const configureOptions = {};"],
  ],
  "vis-util.mjs": [
    ["let ColorPicker$1 = class", "let ColorPicker$1 = class {};"],
    ["let Configurator$1 = class", "let Configurator$1 = class { setOptions() {} };"],
    ["let Validator$1 = class", "let Validator$1 = class { static validate() { return false; } };"],
  ],
};

/** Replaces one part of a file, from its first words to the brace that closes it. */
function hollow(text, [opening, substitute]) {
  const start = text.indexOf(`\n${opening}`) + 1;
  const end = /^\}.*$/m.exec(text.slice(start));
  if (!start || !end) throw new Error(`not found: ${opening}`);
  return text.slice(0, start) + substitute + text.slice(start + end.index + end[0].length);
}

/** Hands esbuild the files of HOLLOWED without the parts that a map never uses. */
const hollowing = {
  name: "hollowing",
  setup(builder) {
    builder.onLoad({ filter: /esnext[\\/]esm[\\/]vis-(network|util)\.(mjs|js)$/ }, ({ path }) => {
      const parts = HOLLOWED[basename(path).replace(/\.js$/, ".mjs")];
      const text = readFileSync(path, "utf-8").replace(/\r\n/g, "\n");
      return { contents: parts.reduce(hollow, text), loader: "js" };
    });
  },
};

/** The bundle: one script that defines the global `vis`, headed by the notice. */
async function bundle() {
  const built = await build({
    absWorkingDir: HERE,
    entryPoints: ["entry.mjs"],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "vis",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    plugins: [hollowing],
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  const code = `/*!\n${notice()}\n*/\n${built.outputFiles[0].text}`;
  for (const bad of ["://", "</script", "<!--", "innerHTML", "new Function"]) {
    if (code.includes(bad)) throw new Error(`the bundle contains ${bad}`);
  }
  return code;
}

for (const name of Object.keys(pinned)) checkVersion(name);
const made = { "vis-network.min.js": await bundle(), "LICENSES.txt": `${notice()}\n` };
for (const [file, text] of Object.entries(made)) {
  const path = join(VENDOR, file);
  if (!process.argv.includes("--check")) writeFileSync(path, text, "utf-8");
  else if (readFileSync(path, "utf-8") !== text) throw new Error(`${file} differs from its build`);
}
