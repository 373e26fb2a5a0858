// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { PreviewTable, type PreviewTexts } from "../../src/view/PreviewTable";
import { click, find, focus, mount, press, texts as textsOf } from "./mount";

const texts: PreviewTexts = {
  caption: "Preview",
  line: "Line",
  above: "Above",
  below: "Below",
  columns: (from, to) => `Columns ${from} to ${to}`,
  earlierColumns: "Earlier",
  laterColumns: "Later",
  cell: ({ line, column, text, missing }) => `${line} ${column} ${text} ${missing ?? "there"}`,
  idle: "idle",
};

const missing = (text: string) => (text === ":" ? "not available" : null);

function table(over: Partial<Parameters<typeof PreviewTable>[0]> = {}) {
  return (
    <PreviewTable
      texts={texts}
      header={["place", "2019"]}
      rows={[
        ["Aville", "1"],
        ["Bville", ":"],
        ["Cville"],
      ]}
      lines={["4", "5", "7"]}
      preamble={["Crime in our city"]}
      footer={["Source"]}
      numeric={[false, true]}
      ignored={[false, false]}
      missing={missing}
      marked={-1}
      {...over}
    />
  );
}

const cells = () => [...document.querySelectorAll("td")];
const stops = () => cells().filter((cell) => cell.tabIndex === 0);
const readout = () => textsOf("p").find((text) => text.includes(" there") || text.includes("available")) ?? "";

it("shows cells as they are, a missing cell of a short row as an empty one, and what stands around the data", async () => {
  await mount(table());
  expect(cells().map((cell) => cell.textContent)).toEqual(["Aville", "1", "Bville", ":", "Cville", ""]);
  expect(textsOf("tbody th")).toEqual(["4", "5", "7"]);
  expect(textsOf("li")).toEqual(["Crime in our city", "Source"]);
});

it("never makes markup of a cell", async () => {
  await mount(table({ rows: [["<img src=x onerror=alert(1)>", "1"]] }));
  expect(document.querySelector("img")).toBeNull();
  expect(cells()[0]?.textContent).toBe("<img src=x onerror=alert(1)>");
});

it("marks what is read as missing and says why when it is pointed at or has the focus", async () => {
  await mount(table());
  const hatched = cells().filter((cell) => cell.dataset["missing"]);
  expect(hatched.map((cell) => cell.title)).toEqual(["not available"]);
  await focus(cells()[3]!);
  expect(readout()).toBe("5 2019 : not available");
});

it.each([
  ["ArrowDown", "Bville"],
  ["ArrowRight", "1"],
  ["End", "1"],
  ["PageDown", "Cville"],
  ["ArrowUp", "Aville"],
])("%s leads from the first cell to %s, and the Tab key has one stop", async (key, expected) => {
  await mount(table());
  await focus(cells()[0]!);
  await press(cells()[0]!, key);
  expect(document.activeElement?.textContent).toBe(expected);
  expect(stops()).toEqual([document.activeElement]);
});

it("leafs through the columns of a wide table, and begins anew with another header", async () => {
  const header = Array.from({ length: 150 }, (_, i) => `c${i}`);
  const wide = { header, rows: [header.map((_, i) => String(i))], lines: ["2"] };
  const draw = await mount(table(wide));
  expect(cells()).toHaveLength(60);
  const later = [...document.querySelectorAll("button")].find((one) => one.textContent === "Later")!;
  await click(later);
  await click(later);
  expect([cells().length, cells()[0]?.textContent]).toEqual([30, "120"]);
  expect(later.disabled).toBe(true);
  expect(textsOf("[role=status]")[0]).toContain("Columns 121 to 150");
  await draw(table({ header: ["a"], rows: [["1"]], lines: ["2"] }));
  expect(cells().map((cell) => cell.textContent)).toEqual(["1"]);
});

it("cuts an endless cell in the table, and more gently below it", async () => {
  await mount(table({ rows: [["x".repeat(100_000), "1"]], lines: ["2"] }));
  expect(cells()[0]?.textContent).toHaveLength(161);
  await focus(cells()[0]!);
  expect(readout().length).toBeLessThan(2100);
});

it("marks the row that is asked for", async () => {
  await mount(table({ marked: 2 }));
  expect(find("tr[data-marked]").textContent).toContain("Cville");
});
