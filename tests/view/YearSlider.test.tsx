// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { YearSlider } from "../../src/view/YearSlider";
import { click, find, mount, press, type } from "./mount";

type Call = [index: number, step: { readonly final: boolean }];

const years = (...known: number[]) =>
  Array.from({ length: 11 }, (_, i) => ({ label: String(2000 + i), hasData: known.length === 0 || known.includes(i) }));

interface Props {
  readonly from: number;
  readonly known?: readonly number[];
  readonly spy?: (...call: Call) => void;
  readonly start?: number;
}

function Slider({ from, known = [], spy, start }: Props) {
  const [index, setIndex] = useState(from);
  return (
    <YearSlider
      label="Year"
      periods={years(...known)}
      index={index}
      start={start}
      playLabel="Play"
      pauseLabel="Pause"
      onChange={(next, step) => {
        spy?.(next, step);
        setIndex(next);
      }}
    />
  );
}

const thumb = () => find<HTMLInputElement>("input[type=range]");

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("YearSlider", () => {
  it("is one slider that says its year", async () => {
    await mount(<Slider from={4} start={2000} />);
    expect(document.querySelectorAll("input")).toHaveLength(1);
    expect(thumb().getAttribute("aria-label")).toBe("Year");
    expect(thumb().getAttribute("aria-valuetext")).toBe("2004");
    expect([thumb().min, thumb().value, thumb().max]).toEqual(["2000", "2004", "2010"]);
  });

  it.each([
    ["on over a gap", 2, 3, 6],
    ["back over a gap", 6, 5, 2],
    ["to a year with figures", 6, 8, 8],
    ["to the last one, where none follows", 8, 10, 8],
    ["to the first one, where none is before", 2, 0, 2],
  ])("moves %s", async (_, from, wanted, expected) => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={from} known={[2, 6, 8]} spy={spy} />);
    await type(thumb(), String(wanted));
    expect(spy).toHaveBeenLastCalledWith(expected, { final: false });
  });

  it("is final once the thumb is let go", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={4} spy={spy} />);
    await type(thumb(), "7");
    await act(async () => thumb().dispatchEvent(new Event("change", { bubbles: true })));
    expect(spy.mock.calls).toEqual([
      [7, { final: false }],
      [7, { final: true }],
    ]);
  });

  it("pages by a fifth of the years, and is final when the key is let go", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={4} spy={spy} />);
    await press(thumb(), "PageUp");
    expect(spy.mock.calls).toEqual([
      [6, { final: false }],
      [6, { final: true }],
    ]);
    await press(thumb(), "PageDown");
    expect(spy).toHaveBeenLastCalledWith(4, { final: true });
  });

  it("plays from its year to the last with figures, past those without", async () => {
    vi.useFakeTimers();
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={2} known={[1, 2, 5, 9]} spy={spy} />);
    await click(find("button"));
    expect(find("button").textContent).toBe("Pause");
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(6000));
    expect(spy.mock.calls).toEqual([
      [2, { final: false }],
      [5, { final: false }],
      [9, { final: true }],
    ]);
    expect(find("button").textContent).toBe("Play");
  });

  it("begins anew from the first when it stands at the last", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={9} known={[1, 5, 9]} spy={spy} />);
    await click(find("button"));
    expect(spy).toHaveBeenLastCalledWith(1, { final: false });
  });

  it("plays at half the pace for who prefers reduced motion", async () => {
    vi.useFakeTimers();
    const listen = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.spyOn(window, "matchMedia").mockImplementation(
      (media) => ({ ...listen, media, matches: media.includes("reduce") }) as never,
    );
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider from={2} spy={spy} />);
    await click(find("button"));
    await act(async () => vi.advanceTimersByTime(1199));
    expect(spy).toHaveBeenLastCalledWith(2, { final: false });
    await act(async () => vi.advanceTimersByTime(1));
    expect(spy).toHaveBeenLastCalledWith(3, { final: false });
  });

  it("stands still with a single year", async () => {
    await mount(<YearSlider label="Year" periods={[{ label: "2024", hasData: true }]} index={0} onChange={vi.fn()} />);
    expect(thumb().disabled).toBe(true);
    expect(document.querySelector("button")).toBeNull();
  });
});
