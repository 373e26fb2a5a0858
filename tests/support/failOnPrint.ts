import { afterAll, afterEach } from "vitest";
import { format } from "node:util";

const methods = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const;
const printed: string[] = [];

for (const method of methods) {
  console[method] = (...parts: unknown[]) => {
    printed.push(`console.${method}: ${format(...parts)}`);
  };
}

function failWhenPrinted(): void {
  const lines = printed.splice(0);
  if (lines.length > 0) throw new Error(`a test must not print, but this one did:\n${lines.join("\n")}`);
}

afterEach(failWhenPrinted);
afterAll(failWhenPrinted);
