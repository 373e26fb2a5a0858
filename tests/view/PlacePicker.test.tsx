// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { PlacePicker } from "../../src/view/PlacePicker";
import { findPlaces } from "../../src/view/usePlaceSearch";
import { click, find, focus, mount, press, texts, type } from "./mount";

const options = [
  { id: "12025", name: "Mechelen", detail: "Centre city in Flanders" },
  { id: "44021", name: "Gent", detail: "Centre city in Flanders", keywords: "Ghent Gand" },
  { id: "62063", name: "Liège", detail: "City in Wallonia" },
  ...Array.from({ length: 100 }, (_, i) => ({ id: `m${i}`, name: `Gemeente ${i}`, detail: "Municipality" })),
];
const sets = [
  { id: "centre", label: "13 centre cities", title: "Thirteen Flemish cities." },
  { id: "similar", label: "Similar size" },
  { id: "all", label: "All municipalities", disabledReason: "Only the centre cities have figures." },
] as const;

interface HarnessProps {
  readonly start?: readonly string[];
  readonly max?: number;
  readonly onSetChange?: (id: string) => void;
}

const HOME = ["12025"];

function Picker({ start = HOME, max = 10, onSetChange = () => {} }: HarnessProps) {
  const [ids, setIds] = useState(start);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  return (
    <PlacePicker
      label="Add place"
      chipsLabel="Highlighted places"
      chips={ids.map((id, i) => ({ id, name: nameOf(id), slot: 1 + (i % 6), fixed: id === "12025" }))}
      options={options}
      onAdd={(id) => setIds([...ids, id])}
      onRemove={(id) => setIds(ids.filter((one) => one !== id))}
      removeLabel={(name) => `Remove ${name}`}
      addedText={(name) => `${name} added`}
      removedText={(name) => `${name} removed`}
      chosenText="chosen"
      emptyText="No such place."
      moreText={(count) => `${count} more`}
      limitText="That is as many as stay readable."
      max={max}
      setsLabel="Compare with"
      sets={sets}
      activeSet="centre"
      onSetChange={onSetChange}
    />
  );
}

const input = () => find<HTMLInputElement>("[role=combobox]");
const chips = () => texts("ul[aria-label='Highlighted places'] li");

describe("PlacePicker", () => {
  it("adds what Enter picks, empties the field, keeps the focus and says so", async () => {
    await mount(<Picker />);
    await focus(input());
    await type(input(), "liege");
    await press(input(), "Enter");
    expect(chips().map((text) => text.trim())).toEqual(["Mechelen", "Liège"]);
    expect(input().value).toBe("");
    expect(document.activeElement).toBe(input());
    expect(texts("[role=status]")).toContain("Liège added");
    await type(input(), "gand");
    await press(input(), "Enter");
    expect(chips()).toHaveLength(3);
  });

  it("does not lose the first letter typed after a pick", async () => {
    await mount(<Picker />);
    await focus(input());
    await type(input(), "gent");
    await press(input(), "Enter");
    await type(input(), "l");
    expect(input().value).toBe("l");
  });

  it("shows chosen places as chosen and does not add them again", async () => {
    await mount(<Picker />);
    await click(input());
    const first = find("[role=option]");
    expect(first.textContent).toContain("chosen");
    expect(first.getAttribute("aria-selected")).toBe("true");
    await click(first);
    expect(chips()).toHaveLength(1);
  });

  it("draws sixty matches and counts the rest", async () => {
    await mount(<Picker />);
    await type(input(), "gemeente");
    expect(texts("[role=option]")).toHaveLength(60);
    expect(texts("[role=status]")).toContain("40 more");
  });

  it("removes with the chip's button and hands the focus on", async () => {
    await mount(<Picker start={["12025", "44021", "62063"]} />);
    const button = (name: string) => find(`[aria-label='Remove ${name}']`);
    await focus(button("Gent"));
    await click(button("Gent"));
    expect(document.activeElement).toBe(button("Liège"));
    await click(button("Liège"));
    expect(document.activeElement).toBe(input());
    expect(texts("[role=status]")).toContain("Liège removed");
    expect(document.querySelector("[aria-label='Remove Mechelen']")).toBeNull();
  });

  it("removes the last chip with Backspace in the empty field, never a fixed one", async () => {
    await mount(<Picker start={["12025", "44021"]} />);
    await focus(input());
    await press(input(), "Backspace");
    expect(chips()).toHaveLength(1);
    await press(input(), "Backspace");
    expect(chips()).toHaveLength(1);
  });

  it("stops at the limit, says why, and keeps the focus", async () => {
    await mount(<Picker max={2} />);
    await focus(input());
    await type(input(), "gent");
    await press(input(), "Enter");
    expect(input().getAttribute("aria-disabled")).toBe("true");
    expect(input().readOnly).toBe(true);
    const described = document.getElementById(input().getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toBe("That is as many as stay readable.");
    expect(document.activeElement).toBe(input());
    await press(input(), "ArrowDown");
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  it("offers the sets as toggle buttons, and refuses with a reason", async () => {
    const onSetChange = vi.fn<(id: string) => void>();
    await mount(<Picker onSetChange={onSetChange} />);
    const [centre, similar, all] = document.querySelectorAll("[role=group] button");
    expect(centre?.getAttribute("aria-pressed")).toBe("true");
    await click(similar!);
    await click(all!);
    expect(onSetChange.mock.calls).toEqual([["similar"]]);
    const reason = document.getElementById(all?.getAttribute("aria-describedby") ?? "");
    expect(reason?.textContent).toBe("Only the centre cities have figures.");
  });
});

describe("findPlaces", () => {
  it("puts a name before a place that only mentions it", () => {
    const places = [
      { id: "a", name: "Aalter", detail: "Municipality near Gent" },
      { id: "b", name: "Gent" },
    ];
    expect(findPlaces(places, "gent").shown.map((place) => place.id)).toEqual(["b", "a"]);
  });

  const [genk, ghent, rode] = [
    { id: "genk", name: "Genk" },
    { id: "ghent", name: "Ghent", keywords: ["Gent", "Gand", "44021"] },
    { id: "rode", name: "Sint-Genesius-Rode", keywords: ["Rhode-Saint-Genèse"] },
  ];
  const idsOf = (places: Parameters<typeof findPlaces>[0], query: string) =>
    findPlaces(places, query).shown.map((place) => place.id);

  it("counts every name of a place alike, its beginning before a word in the middle", () => {
    expect(idsOf([rode!, ghent!, genk!], "gen")).toEqual(["ghent", "genk", "rode"]);
    expect(idsOf([rode!, ghent!, genk!], "gand")).toEqual(["ghent"]);
  });

  it("keeps the order given among equals, also where the names are one text", () => {
    const joined = { ...ghent!, keywords: "Ghent Gent Gand 44021" };
    expect(idsOf([genk!, joined, { ...rode!, keywords: "Sint-Genesius-Rode Rhode-Saint-Genèse" }], "gen")).toEqual([
      "genk",
      "ghent",
      "rode",
    ]);
  });
});
