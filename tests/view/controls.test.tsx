// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { Disclosure } from "../../src/view/Disclosure";
import { Notice } from "../../src/view/Notice";
import { RadioBar } from "../../src/view/RadioBar";
import { Sheet } from "../../src/view/Sheet";
import { Skeleton } from "../../src/view/Skeleton";
import { click, find, mount, texts } from "./mount";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("RadioBar", () => {
  const options = [
    { id: "value", label: "Value" },
    { id: "rate", label: "Per inhabitant", disabledReason: "This is a rate already." },
    { id: "rank", label: "Rank" },
  ] as const;

  it("is a named radio group whose disabled option says why in the page", async () => {
    const onChange = vi.fn<(id: string) => void>();
    await mount(<RadioBar label="Show as" options={options} value="value" onChange={onChange} />);
    const group = find("[role=radiogroup]");
    expect(document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent).toBe("Show as");
    const [value, rate, rank] = document.querySelectorAll<HTMLInputElement>("input");
    expect([value?.checked, rate?.disabled]).toEqual([true, true]);
    const reason = document.getElementById(rate?.getAttribute("aria-describedby") ?? "");
    expect(reason?.textContent).toBe("This is a rate already.");
    await click(rank!);
    expect(onChange).toHaveBeenCalledExactlyOnceWith("rank");
  });

  it("folds the reasons when given a line for it", async () => {
    const shared = { options, value: "value", onChange: vi.fn<(id: string) => void>() } as const;
    await mount(<RadioBar {...shared} label="Show as" reasonsLabel="Why not?" />);
    expect(texts("summary")).toEqual(["Why not?"]);
  });
});

describe("Sheet", () => {
  const sheet = (
    <Sheet openLabel="Change" title="Change the figure" closeLabel="Close" doneLabel="Done" summary="Mechelen">
      <p>controls</p>
    </Sheet>
  );
  const screen = (narrow: boolean) =>
    vi.spyOn(window, "matchMedia").mockImplementation((media) => {
      const list = { media, matches: narrow, addEventListener() {}, removeEventListener() {} };
      return list as unknown as MediaQueryList;
    });

  it("leaves its content in place where there is room", async () => {
    screen(false);
    await mount(sheet);
    expect(document.querySelector("dialog")).toBeNull();
    expect(texts("p")).toEqual(["controls"]);
  });

  it("folds it into a dialog on a phone, closed by either button or the backdrop", async () => {
    screen(true);
    await mount(sheet);
    const dialog = find<HTMLDialogElement>("dialog");
    const [open, close, done] = document.querySelectorAll("button");
    for (const shut of [close!, done!]) {
      await click(open!);
      expect(dialog.open).toBe(true);
      await click(shut);
      expect(dialog.open).toBe(false);
    }
    await click(open!);
    dialog.dispatchEvent(new MouseEvent("mousedown"));
    await click(dialog);
    expect(dialog.open).toBe(false);
  });

  it("stays open when a press begun inside ends on the backdrop", async () => {
    screen(true);
    await mount(sheet);
    const dialog = find<HTMLDialogElement>("dialog");
    await click(find("button"));
    find("dialog p").dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    await click(dialog);
    expect(dialog.open).toBe(true);
  });
});

describe("Notice, Skeleton, Disclosure", () => {
  it("offers one action and can be dismissed", async () => {
    const onClick = vi.fn<() => void>();
    const onDismiss = vi.fn<() => void>();
    await mount(
      <Notice kind="error" action={{ label: "Try again", onClick }} dismiss={{ label: "Dismiss", onClick: onDismiss }}>
        It failed.
      </Notice>,
    );
    expect(find("[role=status]").textContent).toContain("It failed.");
    for (const button of document.querySelectorAll("button")) await click(button);
    expect([onClick, onDismiss].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });

  it("keeps the figure's height while it waits, and says for what", async () => {
    await mount(<Skeleton height={320} label="Loading the figures" />);
    const skeleton = find("[aria-busy=true]");
    expect([skeleton.style.height, skeleton.textContent]).toEqual(["320px", "Loading the figures"]);
  });

  it("folds and unfolds", async () => {
    await mount(<Disclosure summary="Sources">Federal Police</Disclosure>);
    expect(find<HTMLDetailsElement>("details").open).toBe(false);
    await click(find("summary"));
    expect(find<HTMLDetailsElement>("details").open).toBe(true);
  });
});
