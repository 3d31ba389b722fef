// Serves the built workbench beside the built add-in, on this machine only.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const officeScript =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
/** The bridge first, then the genuine client, which looks for it while loading, then what office.js would add. */
const workbenchScripts = ["/paneBridge.js", "/office-js/excel-web-16.00.js", "/paneOffice.js"]
  .map((address) => `<script src="${address}"></script>`)
  .join("");

const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Listens on `port` (0 picks a free one); resolves to the address and a function that stops the server. */
export function serve(port) {
  const mounts = [
    ["/addin/", sirv(path.join(root, "dist/addin"), { dev: true })],
    ["/office-js/", sirv(path.join(root, "node_modules/@microsoft/office-js/dist"), { dev: true })],
    ["/", sirv(path.join(root, "dist/workbench"), { dev: true })],
  ];
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (url === "/addin/pane.html") return sendPane(response);
    const [prefix, handle] = mounts.find(([start]) => url.startsWith(start)) ?? mounts[2];
    request.url = `/${url.slice(prefix.length)}`;
    if (prefix === "/") response.setHeader("Content-Security-Policy", securityPolicy);
    handle(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = `http://localhost:${server.address().port}/`;
      resolve({ address, stop: () => new Promise((stopped) => server.close(stopped)) });
    });
  });
}

/** The add-in's own page; only the address of the Office.js client differs. */
function sendPane(response) {
  const page = readFileSync(path.join(root, "dist/addin/taskpane.html"), "utf8");
  if (!officeScript.test(page)) throw new Error("taskpane.html no longer loads Office.js as expected");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(page.replace(officeScript, workbenchScripts));
}
