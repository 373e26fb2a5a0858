// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { SearchSelect } from "../../src/view/SearchSelect";
import { blur, click, find, focus, mount, press, texts, type } from "./mount";

const groups = [
  { id: "crime", label: "Crime" },
  { id: "context", label: "Context" },
];
const options = [
  { id: "population", group: "context", label: "Population", detail: "Residents on 1 January.", meta: "2000–2025" },
  { id: "burglary", group: "crime", label: "House burglaries", detail: "Per 10,000 dwellings." },
  { id: "theft", group: "crime", label: "Thefts", disabledReason: "No figures for these places." },
  { id: "poverty", group: "context", label: "Pauvreté infantile" },
];

function Field({ spy = () => {} }: { spy?: (id: string) => void }) {
  const [value, setValue] = useState("burglary");
  const onChange = (id: string) => {
    spy(id);
    setValue(id);
  };
  return <SearchSelect {...{ options, groups, value, onChange }} label="Indicator" emptyText="Nothing found." />;
}

const input = () => find<HTMLInputElement>("input");
const active = () => document.getElementById(input().getAttribute("aria-activedescendant") ?? "");
const labels = () => texts("[role=option] > span:not([aria-hidden])").filter((text) => text !== "");

describe("SearchSelect", () => {
  it("puts what is called just that before what merely mentions it, within its group", async () => {
    const more = [
      { id: "theft", group: "crime", label: "Thefts from the population" },
      { id: "share", group: "context", label: "Foreign population" },
      { id: "all", group: "context", label: "Population" },
      { id: "men", group: "context", label: "Men", detail: "As part of the population." },
    ];
    const props = { options: more, groups, value: null, label: "Indicator", emptyText: "", onChange: () => {} };
    await mount(<SearchSelect {...props} />);
    await focus(input());
    await type(input(), "popul");
    expect(labels().filter((label) => !label.includes("As part"))).toEqual([
      "Thefts from the population",
      "Population",
      "Foreign population",
      "Men",
    ]);
  });

  it("is a combobox named by its label that shows what is chosen", async () => {
    await mount(<Field />);
    expect(input().getAttribute("role")).toBe("combobox");
    expect(document.getElementById(input().getAttribute("aria-labelledby") ?? "")?.textContent).toBe("Indicator");
    expect(input().value).toBe("House burglaries");
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  it("opens on focus with everything, in the order of the groups, at what is chosen", async () => {
    await mount(<Field />);
    await focus(input());
    expect(input().getAttribute("aria-expanded")).toBe("true");
    expect(labels()).toEqual(["House burglaries", "Thefts", "Population", "Pauvreté infantile"]);
    expect(active()?.textContent).toContain("House burglaries");
    const group = find("[role=group]");
    expect(document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent).toBe("Crime");
  });

  it("filters on label and definition without accents, and picks with Enter", async () => {
    const spy = vi.fn<(id: string) => void>();
    await mount(<Field spy={spy} />);
    await focus(input());
    await type(input(), "pauvrete");
    expect(labels()).toEqual(["Pauvreté infantile"]);
    await type(input(), "january");
    expect(labels()).toEqual(["Population"]);
    await press(input(), "Enter");
    expect(spy).toHaveBeenCalledExactlyOnceWith("population");
    expect(input().value).toBe("Population");
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  it("means the first match by the first arrow down after typing, and the next one by the second", async () => {
    await mount(<Field />);
    await focus(input());
    await type(input(), "p");
    const [first, second] = labels();
    await press(input(), "ArrowDown");
    expect(active()?.textContent).toContain(first);
    await press(input(), "ArrowDown");
    expect(active()?.textContent).toContain(second);
  });

  it("selects its text whenever the list opens and after a choice, so that typing begins anew", async () => {
    await mount(<Field />);
    const selected = () => input().value.slice(input().selectionStart ?? 0, input().selectionEnd ?? 0);
    await focus(input());
    expect(selected()).toBe("House burglaries");
    await type(input(), "popu");
    expect(selected()).toBe("");
    await press(input(), "Enter");
    expect(selected()).toBe("Population");
    input().setSelectionRange(3, 3);
    await click(input());
    expect(input().getAttribute("aria-expanded")).toBe("true");
    expect(selected()).toBe("Population");
  });

  it("keeps its list out of the way of the Tab key", async () => {
    await mount(<Field />);
    await focus(input());
    expect(find("[role=listbox]").tabIndex).toBe(-1);
  });

  it("says so when nothing is found, and Enter then chooses nothing", async () => {
    const spy = vi.fn<(id: string) => void>();
    await mount(<Field spy={spy} />);
    await focus(input());
    await type(input(), "zzz");
    expect(texts("[role=status]")).toEqual(["Nothing found."]);
    await press(input(), "Enter");
    expect(spy).not.toHaveBeenCalled();
    expect(input().getAttribute("aria-expanded")).toBe("true");
  });

  it("restores the chosen label on Escape and on blur", async () => {
    await mount(<Field />);
    await focus(input());
    await type(input(), "popu");
    await press(input(), "Escape");
    expect(input().value).toBe("House burglaries");
    await type(input(), "popu");
    await blur(input());
    expect(input().value).toBe("House burglaries");
  });

  it("leaves Escape alone while closed, so that a sheet around it can close", async () => {
    await mount(<Field />);
    await focus(input());
    expect((await press(input(), "Escape")).defaultPrevented).toBe(true);
    expect((await press(input(), "Escape")).defaultPrevented).toBe(false);
    expect(input().value).toBe("House burglaries");
  });

  it("lets a disabled option be read, not chosen", async () => {
    const spy = vi.fn<(id: string) => void>();
    await mount(<Field spy={spy} />);
    await focus(input());
    await press(input(), "ArrowDown");
    expect(active()?.getAttribute("aria-disabled")).toBe("true");
    const described = active()?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe("No figures for these places.");
    await press(input(), "Enter");
    await click(active()!);
    expect(spy).not.toHaveBeenCalled();
  });

  it("shows the new label when the language changes", async () => {
    const shared = { groups, value: "population", onChange: vi.fn<(id: string) => void>(), emptyText: "" };
    const draw = await mount(<SearchSelect {...shared} options={options} label="Indicator" />);
    const dutch = options.map((option) => ({ ...option, label: `${option.label} (nl)` }));
    await draw(<SearchSelect {...shared} options={dutch} label="Indicator" />);
    expect(input().value).toBe("Population (nl)");
  });
});
