// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PeriodSlider } from "../../src/view/PeriodSlider";
import { click, find, focus, mount, press, type } from "./mount";

const periods = Array.from({ length: 11 }, (_, i) => ({ label: String(2000 + i), hasData: i !== 3 }));

type Call = [from: number, to: number, step: { readonly final: boolean }];

const START = [2, 6] as const;

interface SliderProps {
  readonly start?: readonly [number, number];
  readonly known?: readonly number[];
  readonly spy: (...call: Call) => void;
}

function Slider({ start = START, known, spy }: SliderProps) {
  const [[from, to], setRange] = useState<readonly [number, number]>(start);
  return (
    <PeriodSlider
      {...{ from, to }}
      periods={known ? periods.map(({ label }, i) => ({ label, hasData: known.includes(i) })) : periods}
      label="Period"
      fromLabel="From"
      toLabel="To"
      playLabel="Play"
      pauseLabel="Pause"
      onChange={(nextFrom, nextTo, step) => {
        spy(nextFrom, nextTo, step);
        setRange([nextFrom, nextTo]);
      }}
    />
  );
}

const thumb = (name: string) => find<HTMLInputElement>(`input[aria-label='${name}']`);

afterEach(() => {
  vi.useRealTimers();
});

describe("PeriodSlider", () => {
  it("names its thumbs and says their period", async () => {
    await mount(<Slider spy={vi.fn<(...call: Call) => void>()} />);
    expect(thumb("From").getAttribute("aria-valuetext")).toBe("2002");
    expect(thumb("To").getAttribute("aria-valuetext")).toBe("2006");
  });

  it.each([
    ["From", "9", [6, 6]],
    ["From", "0", [0, 6]],
    ["To", "0", [2, 2]],
    ["To", "10", [2, 10]],
  ])("%s moved to %s gives %j: the thumbs may meet, not cross", async (name, wanted, expected) => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider spy={spy} />);
    await type(thumb(name), wanted);
    expect(spy).toHaveBeenLastCalledWith(...expected, { final: false });
    expect([thumb("From").value, thumb("To").value].map(Number)).toEqual(expected);
  });

  it("counts from the year of its first period, so that a year can be set as such", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    const years = periods.slice(0, 5);
    const props = { label: "Period", fromLabel: "From", toLabel: "To", periods: years, start: 2000, from: 0, to: 4 };
    await mount(<PeriodSlider {...props} onChange={spy} />);
    expect([thumb("From").min, thumb("From").max, thumb("To").value]).toEqual(["2000", "2004", "2004"]);
    await type(thumb("From"), "2003");
    expect(spy).toHaveBeenLastCalledWith(3, 4, { final: false });
  });

  it("is final once the thumb is let go", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider spy={spy} />);
    await type(thumb("To"), "8");
    await act(async () => thumb("To").dispatchEvent(new Event("change", { bubbles: true })));
    expect(spy).toHaveBeenLastCalledWith(2, 8, { final: true });
  });

  it("pages by a fifth of the scale and is final when the key is let go", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider spy={spy} />);
    await focus(thumb("From"));
    await press(thumb("From"), "PageUp");
    expect(spy.mock.calls).toEqual([
      [4, 6, { final: false }],
      [4, 6, { final: true }],
    ]);
    await press(thumb("From"), "PageUp");
    await press(thumb("From"), "PageUp");
    expect(spy).toHaveBeenLastCalledWith(6, 6, { final: true });
  });

  it("marks only periods that have data", async () => {
    await mount(<Slider spy={vi.fn<(...call: Call) => void>()} />);
    const dots = [...document.querySelectorAll<HTMLElement>("[data-rail] span")].filter(
      (span) => span.style.left !== "" && span.style.width === "",
    );
    expect(dots.map((dot) => dot.style.left)).not.toContain("30%");
    expect(dots).toHaveLength(10);
  });

  it("plays from the start of the period to the last there is, then stops", async () => {
    vi.useFakeTimers();
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider start={[8, 10]} spy={spy} />);
    await click(find("button"));
    expect(find("button").textContent).toBe("Pause");
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(6000));
    expect(spy.mock.calls).toEqual([
      [8, 8, { final: false }],
      [8, 9, { final: false }],
      [8, 10, { final: true }],
    ]);
    expect(find("button").textContent).toBe("Play");
  });

  it("plays past periods without figures, at either end as well", async () => {
    vi.useFakeTimers();
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider start={[1, 10]} known={[0, 2, 7, 8]} spy={spy} />);
    await click(find("button"));
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(600));
    await act(async () => vi.advanceTimersByTime(6000));
    expect(spy.mock.calls).toEqual([
      [1, 2, { final: false }],
      [1, 7, { final: false }],
      [1, 8, { final: true }],
    ]);
  });

  it("begins anew from the first where nothing is left to play", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider start={[9, 10]} known={[0, 8]} spy={spy} />);
    await click(find("button"));
    expect(spy).toHaveBeenLastCalledWith(0, 0, { final: false });
  });

  it("pages on to the next period with figures, where there is one", async () => {
    const spy = vi.fn<(...call: Call) => void>();
    await mount(<Slider start={[0, 10]} known={[0, 7, 8]} spy={spy} />);
    await press(thumb("From"), "PageUp");
    expect(spy).toHaveBeenLastCalledWith(7, 10, { final: true });
    await press(thumb("From"), "PageDown");
    expect(spy).toHaveBeenLastCalledWith(0, 10, { final: true });
    await press(thumb("To"), "PageDown");
    expect(spy).toHaveBeenLastCalledWith(0, 8, { final: true });
    await press(thumb("To"), "PageUp");
    expect(spy).toHaveBeenLastCalledWith(0, 10, { final: true });
  });

  it("steps by arrow through every period", async () => {
    await mount(<Slider start={[0, 10]} known={[0, 10]} spy={vi.fn<(...call: Call) => void>()} />);
    expect(thumb("From").step).toBe("1");
    await type(thumb("From"), "1");
    expect(thumb("From").getAttribute("aria-valuetext")).toBe("2001");
  });

  it("stands still with a single period", async () => {
    await mount(
      <PeriodSlider
        label="Period"
        fromLabel="From"
        toLabel="To"
        periods={[{ label: "2023", hasData: true }]}
        from={0}
        to={0}
        onChange={vi.fn<(...call: Call) => void>()}
      />,
    );
    expect(thumb("From").disabled).toBe(true);
    expect(thumb("To").getAttribute("aria-valuetext")).toBe("2023");
  });
});
