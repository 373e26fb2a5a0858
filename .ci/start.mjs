import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const DEFAULT_PORT = 4173;
const root = fileURLToPath(new URL("..", import.meta.url));

class StartError extends Error {}

/** @param {string | undefined} text */
function parsePort(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new StartError(`PORT is "${text}", but must be a number from 1 to 65535, as in: PORT=4174 npm start`);
}

/** @param {number} port */
function inUse(port) {
  const other = port < 65_535 ? port + 1 : DEFAULT_PORT;
  return `Port ${port} is in use. Stop the other program or choose another: PORT=${other} npm start`;
}

/**
 * Asks both loopback addresses: a program on either of them is what a browser may reach under "localhost".
 *
 * @param {number} port
 */
async function requireFreePort(port) {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => answersAt(host, port)));
  if (answers.includes(true)) throw new StartError(inUse(port));
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(port, "127.0.0.1", () => probe.close(resolve));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answersAt(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("connect", () => settle(true));
    socket.on("error", () => settle(false));
    socket.on("timeout", () => settle(false));
  });
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function explain(error, port) {
  if (error instanceof StartError) return error.message;
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === "EADDRINUSE" || message.includes(`Port ${port} is already in use`)) return inUse(port);
  if (code === "EACCES") return `Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`;
  return message;
}

let port = DEFAULT_PORT;
try {
  port = parsePort(process.env["PORT"]);
  await requireFreePort(port);
  console.log("Building Urban Indicators ...");
  await build({ root, logLevel: "warn" });
  // Not Vite's default "localhost", which may mean ::1 alone; browsers try 127.0.0.1 too.
  await preview({ root, logLevel: "warn", preview: { host: "127.0.0.1", open: false, port, strictPort: true } });
  console.log(`Urban Indicators is on http://localhost:${port} (stop it with Ctrl+C)`);
} catch (error) {
  console.error(explain(error, port));
  process.exit(1);
}
