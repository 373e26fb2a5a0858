// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { PlainTable, type PlainRow } from "../../src/view/PlainTable";
import { click, find, mount, texts } from "./mount";

const columns = [
  { id: "name", label: "District" },
  { id: "value", label: "Value", numeric: true },
];
const rowOf = (name: string, value: number, more: Partial<PlainRow> = {}): PlainRow => ({
  id: name,
  cells: [
    { text: name },
    Number.isNaN(value) ? { text: "–", value, note: "not published" } : { text: String(value), value },
  ],
  ...more,
});
const rows = [rowOf("Östhafen", 9), rowOf("Mitte", NaN), rowOf("Altstadt", 10), rowOf("Zentrum", -1)];
const names = () => texts("tbody th");
const heading = (label: string) =>
  [...document.querySelectorAll("thead button")].find((one) => one.textContent === label)!;

it("keeps its order until a heading is pressed; numbers then fall, names rise, missing ones stay last", async () => {
  await mount(<PlainTable caption="Districts" locale="de" columns={columns} rows={rows} />);
  expect(names()).toEqual(["Östhafen", "Mitte", "Altstadt", "Zentrum"]);
  await click(heading("Value"));
  expect(names()).toEqual(["Altstadt", "Östhafen", "Zentrum", "Mitte"]);
  expect(find("th[aria-sort=descending]").textContent).toBe("Value ↓");
  await click(find("th[aria-sort=descending] button"));
  expect(names()).toEqual(["Zentrum", "Östhafen", "Altstadt", "Mitte"]);
  await click(heading("District"));
  expect(names()).toEqual(["Altstadt", "Mitte", "Östhafen", "Zentrum"]);
});

it("says why a number is missing and names itself", async () => {
  await mount(<PlainTable caption="Districts of Berlin" locale="en" columns={columns} rows={rows} />);
  expect(texts("td")).toContain("– not published");
  const caption = find("[role=region]").getAttribute("aria-labelledby")!;
  expect(document.getElementById(caption)?.textContent).toBe("Districts of Berlin");
});

it("chooses a row by its name", async () => {
  const onSelect = vi.fn<() => void>();
  const picked = [rowOf("Mitte", 1, { onSelect, selected: true }), rowOf("Pankow", 2)];
  await mount(<PlainTable caption="Districts" locale="en" columns={columns} rows={picked} />);
  expect(find("tbody button").getAttribute("aria-pressed")).toBe("true");
  await click(find("tbody button"));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith();
});

it("begins sorted where it is told to", async () => {
  await mount(
    <PlainTable
      caption="Districts"
      locale="en"
      columns={columns}
      rows={rows}
      initialSort={{ column: "value", descending: true }}
    />,
  );
  expect(names()[0]).toBe("Altstadt");
});

it("draws a long table as far as it is in sight when asked to, and a short one whole", async () => {
  const many = Array.from({ length: 300 }, (_, i) => rowOf(`Town ${i}`, i));
  const draw = await mount(<PlainTable caption="Towns" locale="en" columns={columns} rows={many} windowed />);
  expect(names().length).toBeLessThan(100);
  expect(find("table").getAttribute("aria-rowcount")).toBe("301");
  await draw(<PlainTable caption="Towns" locale="en" columns={columns} rows={many.slice(0, 50)} windowed />);
  expect(names()).toHaveLength(50);
  expect(find("tbody tr").getAttribute("aria-rowindex")).toBe("2");
});
