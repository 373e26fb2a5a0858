// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { AccountBar } from "../../src/view/AccountBar";
import { ChoiceList } from "../../src/view/ChoiceList";
import { DropZone } from "../../src/view/DropZone";
import { ProgressBar } from "../../src/view/ProgressBar";
import { Stepper } from "../../src/view/Stepper";
import { click, find, mount, texts } from "./mount";

const steps = ["read", "match", "check", "name"].map((id) => ({ id, label: id }));

describe("Stepper", () => {
  it("names where one is, and goes to what was reached only", async () => {
    const onGo = vi.fn();
    await mount(
      <Stepper label="Steps" steps={steps} current="match" reached="check" onGo={onGo} doneLabel="done" />,
    );
    expect(find("[aria-current=step]").textContent).toContain("match");
    const buttons = [...document.querySelectorAll("button")];
    expect(buttons.map((one) => one.textContent)).toEqual(["readdone", "3check"]);
    for (const button of buttons) await click(button);
    expect(onGo.mock.calls).toEqual([["read"], ["check"]]);
  });
});

describe("ProgressBar", () => {
  it.each([
    ["half", 5, 10, "50"],
    ["more than all", 12, 10, "100"],
    ["unknown", 5, null, null],
    ["of nothing", 0, 0, null],
  ])("%s", async (_, done, total, expected) => {
    await mount(<ProgressBar label="Reading" done={done} total={total} text="so far" />);
    expect(find("[role=progressbar]").getAttribute("aria-valuenow")).toBe(expected);
  });
});

describe("ChoiceList", () => {
  it("tells what each answer leads to, and which is chosen", async () => {
    const onChange = vi.fn();
    const choices = [
      { id: "a", label: "Point", detail: "becomes 1,150" },
      { id: "b", label: "Comma" },
    ];
    await mount(<ChoiceList label="Which?" choices={choices} value={null} onChange={onChange} />);
    const [first, second] = [...document.querySelectorAll("input")];
    expect([first?.checked, second?.checked]).toEqual([false, false]);
    expect(document.getElementById(first?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("becomes 1,150");
    await click(second!);
    expect(onChange.mock.calls).toEqual([["b"]]);
  });
});

describe("AccountBar", () => {
  it("draws no part for nothing, but names it", async () => {
    const part = (id: "kept" | "gap" | "out", count: number) => ({ id, count, amount: String(count), label: id });
    const parts = [part("kept", 5), part("gap", 2), part("out", 0)];
    await mount(<AccountBar total="7 cells" equals="become" parts={parts} />);
    expect(texts("li")).toEqual(["5 kept", "2 gap", "0 out"]);
    expect(document.querySelectorAll("[aria-hidden] > [data-part]")).toHaveLength(2);
  });
});

describe("DropZone", () => {
  const drag = async (type: string, types: string[], files: File[] = []) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: { types, files },
      relatedTarget: document.body,
    });
    await act(async () => void document.body.dispatchEvent(event));
    return event;
  };

  it("shows while a file is held over the window, however many elements it crosses, and hands it over", async () => {
    const onFiles = vi.fn();
    await mount(<DropZone title="Drop" detail="stays here" onFiles={onFiles} />);
    expect(texts("p")).toEqual([]);
    await drag("dragenter", ["Files"]);
    await drag("dragenter", ["Files"]);
    await drag("dragleave", ["Files"]);
    expect(texts("p")).toEqual(["Drop", "stays here"]);
    expect((await drag("dragover", ["Files"])).defaultPrevented).toBe(true);
    const file = new File(["a"], "a.csv");
    expect((await drag("drop", ["Files"], [file])).defaultPrevented).toBe(true);
    expect(onFiles.mock.calls).toEqual([[[file]]]);
    expect(texts("p")).toEqual([]);
  });

  it("leaves dragged text to the browser", async () => {
    const onFiles = vi.fn();
    await mount(<DropZone title="Drop" detail="stays here" onFiles={onFiles} />);
    await drag("dragenter", ["text/plain"]);
    expect(texts("p")).toEqual([]);
    expect((await drag("dragover", ["text/plain"])).defaultPrevented).toBe(false);
    expect((await drag("drop", ["text/plain"])).defaultPrevented).toBe(false);
    expect(onFiles).not.toHaveBeenCalled();
  });
});
