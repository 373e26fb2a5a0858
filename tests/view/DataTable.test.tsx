// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TableModel, TableRow } from "../../src/chart/buildTableModel";
import { DataTable, type DataTableLabels } from "../../src/view/DataTable";
import { figure, missing, provisional, tableModel, tableRow } from "../support/tableModel";
import { listColumns } from "../../src/view/tableColumns";
import { click, find, focus, mount, press, texts, type } from "./mount";

const labels: DataTableLabels = {
  place: "Place",
  trend: "Trend",
  first: "First",
  last: "Last",
  change: "Change",
  relative: "Change in %",
  filter: "Filter places",
  filterEmpty: "No such place.",
  rows: (shown, total) => `${shown} of ${total}`,
  missing: (count, cells) => `${count} of ${cells} missing`,
  download: "Download CSV",
  sorted: { ascending: "low to high", descending: "high to low", none: "not sorted" },
  signs: {
    provisional: "provisional",
    estimated: "estimated",
    computed: "computed",
    claim: "claim",
    doubtful: "doubtful",
    acrossBreak: "across a break",
  },
  noRelative: "Points, not percent.",
};

const rows = [
  tableRow("Turnhout", [figure(9), figure(8), figure(7)]),
  tableRow("Gent", [figure(101), missing("not published"), provisional(96)], { highlighted: true, slot: 2 }),
  tableRow("Flanders", [figure(50), figure(40), figure(30, { note: "across a break" })], { kind: "region" }),
  tableRow("Mechelen", [figure(41), figure(30), figure(20)], { highlighted: true, slot: 1 }),
  tableRow("Liège", [missing("suppressed"), figure(200), missing("not published")]),
];

const ignore = () => {};

interface ExampleProps {
  readonly table?: TableModel;
  readonly spy?: (rows: readonly TableRow[]) => void;
}

function Example({ table = tableModel(rows), spy = ignore }: ExampleProps) {
  const caption = "Burglaries, per dwelling";
  return <DataTable {...{ table, caption, labels }} locale="en-GB" everyYears={1} onDownload={spy} />;
}

const names = () => texts("tbody th").map((text) => text.split(" ")[0]);
const header = (name: string) =>
  [...document.querySelectorAll("thead th")].find((th) => th.textContent?.startsWith(name))!;
const sortBy = (name: string) => click(header(name).querySelector("button")!);
const cell = (place: string, column: string) => {
  const head = [...document.querySelectorAll("tbody th")].find((th) => th.textContent?.startsWith(place));
  return head?.closest("tr")?.querySelector(`td[data-column='${column}']`) ?? null;
};
const reason = () => texts("[class*=reason]")[0]?.trim();

describe("DataTable", () => {
  it("is a named table in a box that the keyboard can scroll", async () => {
    await mount(<Example />);
    const box = find("[role=region]");
    expect(box.tabIndex).toBe(0);
    const name = document.getElementById(box.getAttribute("aria-labelledby") ?? "");
    expect(name?.textContent).toBe("Burglaries, per dwelling");
    expect(find("table").getAttribute("aria-rowcount")).toBe("6");
    const indexes = [...document.querySelectorAll("tr")].map((tr) => tr.getAttribute("aria-rowindex"));
    expect(indexes.join(" ")).toBe("1 2 3 4 5 6");
    const years = ["2000", "2001", "2002"];
    const summary = ["Trend", "First", "Last", "Change", "Change in %"];
    expect(texts("thead th")).toEqual(["Place", ...summary, ...years]);
    expect(document.querySelectorAll("tbody th[scope=row]")).toHaveLength(5);
  });

  it("puts the highlighted first, in the figure's order, and the others by name", async () => {
    await mount(<Example />);
    expect(names()).toEqual(["Gent", "Mechelen", "Flanders", "Liège", "Turnhout"]);
  });

  it("cycles through descending, ascending and none, with missing values last", async () => {
    await mount(<Example />);
    await sortBy("2000");
    expect(names()).toEqual(["Gent", "Flanders", "Mechelen", "Turnhout", "Liège"]);
    expect(header("2000").getAttribute("aria-sort")).toBe("descending");
    expect(find("[role=status]").textContent).toContain("2000: high to low");
    await sortBy("2000");
    expect(names()).toEqual(["Turnhout", "Mechelen", "Flanders", "Gent", "Liège"]);
    expect(header("2000").getAttribute("aria-sort")).toBe("ascending");
    await sortBy("2000");
    expect(names()).toEqual(["Gent", "Mechelen", "Flanders", "Liège", "Turnhout"]);
    expect(header("2000").getAttribute("aria-sort")).toBe("none");
  });

  it.each([
    ["Place", ["Flanders", "Gent", "Liège", "Mechelen", "Turnhout"]],
    ["Last", ["Liège", "Gent", "Flanders", "Mechelen", "Turnhout"]],
    ["Change", ["Liège", "Turnhout", "Gent", "Flanders", "Mechelen"]],
    ["Change in %", ["Liège", "Gent", "Turnhout", "Flanders", "Mechelen"]],
  ])("sorts by %s", async (column, expected) => {
    await mount(<Example />);
    const buttons = [...document.querySelectorAll("thead button")];
    await click(buttons.find((one) => one.textContent === column)!);
    expect(names()).toEqual(expected);
  });

  it("keeps the order when the years change, and forgets it with its column", async () => {
    const draw = await mount(<Example />);
    await sortBy("2002");
    await draw(<Example table={tableModel(rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })))} />);
    expect(names()).toEqual(["Gent", "Mechelen", "Flanders", "Liège", "Turnhout"]);
    await draw(<Example />);
    expect(header("2002").getAttribute("aria-sort")).toBe("descending");
  });

  it("filters whatever the accents, and counts what is left", async () => {
    await mount(<Example />);
    const input = find<HTMLInputElement>("input");
    expect(input.labels?.[0]?.textContent).toBe("Filter places");
    expect(texts("[role=status] span").slice(0, 2)).toEqual(["5 of 5", "3 of 15 missing"]);
    await type(input, "LIEGE");
    expect(names()).toEqual(["Liège"]);
    expect(texts("[role=status] span").slice(0, 2)).toEqual(["1 of 5", "2 of 3 missing"]);
    expect(find("table").getAttribute("aria-rowcount")).toBe("2");
    await type(input, "region");
    expect(names()).toEqual(["Flanders"]);
  });

  it("says when no place fits, and offers nothing to download", async () => {
    await mount(<Example />);
    await type(find<HTMLInputElement>("input"), "zzz");
    expect(document.querySelector("table")).toBeNull();
    expect(document.body.textContent).toContain("No such place.");
    expect([...document.querySelectorAll("button")].map((button) => button.disabled)).toEqual([true]);
  });

  it("hands over the rows as they stand", async () => {
    const spy = vi.fn<(rows: readonly TableRow[]) => void>();
    await mount(<Example spy={spy} />);
    await type(find<HTMLInputElement>("input"), "e");
    await sortBy("2001");
    await click([...document.querySelectorAll("button")].find((button) => button.textContent === "Download CSV")!);
    expect(spy.mock.calls[0]?.[0].map((row) => row.name)).toEqual(names());
    expect(names()).toEqual(["Liège", "Flanders", "Mechelen", "Gent"]);
  });
});

describe("a cell with a note", () => {
  it("says why a number is missing to every reader", async () => {
    await mount(<Example />);
    const button = cell("Gent", "in-2001")!.querySelector("button")!;
    expect(button.querySelector("[aria-hidden]")?.textContent).toBe("–");
    expect(button.querySelector(".visually-hidden")?.textContent).toBe("not published");
    expect(button.title).toBe("not published");
    await click(button);
    expect(reason()).toBe("Gent, 2001 –: not published");
  });

  it("marks what is said of a number with a sign that is explained", async () => {
    await mount(<Example />);
    expect(cell("Gent", "in-2002")?.textContent).toBe("96.0p, provisional");
    expect(cell("Flanders", "in-2002")?.textContent).toBe("30.0*, across a break");
    expect(texts("[class*=key] > span")).toEqual(["p provisional", "* across a break"]);
    await click(cell("Gent", "last")!.querySelector("button")!);
    expect(reason()).toBe("Gent, Last 2002 96.0: provisional");
  });

  it("leaves a plain number plain", async () => {
    await mount(<Example />);
    expect(cell("Mechelen", "in-2000")?.textContent).toBe("41.0");
    expect(cell("Mechelen", "in-2000")?.querySelector("button")).toBeNull();
    expect(cell("Mechelen", "first")?.textContent).toBe("2000 41.0");
  });

  it("is, with all others, one stop of the Tab key, and arrows move between them", async () => {
    await mount(<Example />);
    const stops = () => [...document.querySelectorAll<HTMLElement>("tbody button")].filter((one) => one.tabIndex === 0);
    expect(stops()).toEqual([cell("Gent", "last")!.querySelector("button")]);
    await focus(stops()[0]!);
    for (const [key, place, column] of [
      ["ArrowRight", "Gent", "in-2001"],
      ["ArrowRight", "Gent", "in-2002"],
      ["ArrowDown", "Flanders", "in-2002"],
      ["ArrowDown", "Liège", "in-2002"],
      ["ArrowDown", "Liège", "in-2002"],
      ["ArrowLeft", "Liège", "in-2000"],
      ["End", "Liège", "in-2002"],
      ["Home", "Liège", "in-2000"],
      ["ArrowUp", "Liège", "in-2000"],
    ] as const) {
      await press(document.activeElement!, key);
      expect(document.activeElement?.closest("td")).toBe(cell(place, column));
      expect(stops()).toEqual([document.activeElement]);
    }
    expect(reason()).toBe("Liège, 2000 –: suppressed");
  });
});

describe("columns", () => {
  it("leave out the course and the change of a single year", async () => {
    await mount(<Example table={tableModel(rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })))} />);
    expect(texts("thead th")).toEqual(["Place", "2000"]);
    expect(document.body.textContent).not.toContain("Points, not percent.");
  });

  it("leave out a change in percent that no row can have, and say so", async () => {
    const relative = { ...missing(), gap: "not-applicable" as const };
    await mount(<Example table={tableModel(rows.map((row) => ({ ...row, relative })))} />);
    expect(texts("thead th").slice(0, 6)).toEqual(["Place", "Trend", "First", "Last", "Change", "2000"]);
    expect(document.body.textContent).toContain("Points, not percent.");
  });

  it("name the unit of the change where it is another than that of the table", async () => {
    await mount(<Example table={{ ...tableModel(rows), changeUnit: "points" }} />);
    expect(texts("thead th").slice(3, 6)).toEqual(["Last", "Change points", "Change in %"]);
  });

  it("are narrower on a phone: the year stands above its number and long words break", () => {
    const widthsWith = (relative: string) =>
      listColumns(tableModel(rows), { ...labels, relative }).slice(0, 4).map((column) => [
        column.digits,
        column.narrowDigits,
      ]);
    const narrow = widthsWith("Verandering in %").map(([, digits]) => digits);
    for (const [digits, narrowDigits] of widthsWith("In %")) expect(narrowDigits).toBeLessThan(digits!);
    expect(narrow[3]).toBeLessThan(8);
  });

  it("draw gaps of the trend as gaps", async () => {
    await mount(<Example />);
    const paths = [...document.querySelectorAll("svg[class*=spark] path:first-child")].map((path) => path.getAttribute("d"));
    expect(paths[0]).toBe("M4,4h0M68,20h0");
    expect(paths[1]).toBe("M4,4L36,12.4L68,20");
    expect(paths[3]).toBe("M36,12h0");
  });

  it("make the marker of a colour taken twice hollow", async () => {
    const twice = ["A", "B"].map((name) => tableRow(name, [figure(1)], { highlighted: true, slot: 3 }));
    await mount(<Example table={tableModel(twice)} />);
    const fills = [...document.querySelectorAll("tbody th path")].map((path) => path.getAttribute("fill"));
    expect(fills).toEqual(["currentColor", "none"]);
  });
});

describe("a long table", () => {
  const many = tableModel(
    Array.from({ length: 300 }, (_, i) => {
      const name = `Place ${String(i).padStart(3, "0")}`;
      return tableRow(name, [figure(i), i % 50 === 49 ? missing() : figure(i)]);
    }),
  );

  beforeEach(() => {
    // There is no layout here: the box is 720 px high, each row 36.
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(720);
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(36);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  const indexes = () =>
    [...document.querySelectorAll("tbody tr[aria-rowindex]")].map((tr) => Number(tr.getAttribute("aria-rowindex")));

  it("draws the rows in sight, and counts all", async () => {
    await mount(<Example table={many} />);
    expect(find("table").getAttribute("aria-rowcount")).toBe("301");
    expect(indexes().length).toBeLessThan(40);
    expect(indexes().slice(0, 3)).toEqual([2, 3, 4]);
    const room = find("tbody tr[aria-hidden] td").style.height;
    expect(Number.parseFloat(room)).toBe((300 - indexes().length) * 36);
  });

  it("keeps the row with the focus while it scrolls away", async () => {
    await mount(<Example table={many} />);
    const box = find("[role=region]");
    await act(async () => {
      box.scrollTop = 40 * 36;
      box.dispatchEvent(new Event("scroll"));
    });
    const button = find("tbody button");
    await focus(button);
    await act(async () => {
      box.scrollTop = 200 * 36;
      box.dispatchEvent(new Event("scroll"));
    });
    expect(document.activeElement).toBe(button);
    expect(indexes().slice(0, 1)).toEqual([51]);
    expect(indexes()).toContain(210);
    await press(button, "ArrowDown");
    expect(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")).toBe("101");
  });

  it("draws all rows of up to sixty", async () => {
    await mount(<Example table={{ ...many, rows: many.rows.slice(0, 60) }} />);
    expect(indexes()).toHaveLength(60);
    expect(document.querySelector("tr[aria-hidden]")).toBeNull();
  });

  it("draws all rows on paper", async () => {
    const list = { addEventListener: ignore, removeEventListener: ignore };
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => ({ ...list, matches: query === "print" }) as unknown as MediaQueryList,
    );
    await mount(<Example table={many} />);
    expect(indexes()).toHaveLength(300);
  });
});
