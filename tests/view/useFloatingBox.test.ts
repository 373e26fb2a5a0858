import { describe, expect, it } from "vitest";
import { placeBox } from "../../src/view/useFloatingBox";

const phone = { width: 390, height: 844, visibleBottom: 844 };
const desk = { width: 1440, height: 1000, visibleBottom: 1000 };
const field = (left: number, top: number, width: number) => ({ left, top, width, bottom: top + 40 });

describe("placeBox", () => {
  it("is never narrower than its field, and wider where wanted", () => {
    expect(placeBox(field(100, 100, 700), desk, 520)).toMatchObject({ left: 100, width: 700, top: 144 });
    expect(placeBox(field(100, 100, 300), desk, 520)).toMatchObject({ left: 100, width: 520 });
  });

  it("stays inside a phone", () => {
    const { left, width } = placeBox(field(200, 100, 180), phone, 520) as { left: number; width: number };
    expect(left).toBe(8);
    expect(left + width).toBe(382);
  });

  it("moves left rather than past the right edge", () => {
    expect(placeBox(field(1200, 100, 200), desk, 520)).toMatchObject({ left: 912, width: 520 });
  });

  it("takes at most 60 % of the height", () => {
    expect(placeBox(field(0, 0, 200), desk, 520).maxHeight).toBe(600);
  });

  it("goes up when there is little room below", () => {
    const box = placeBox(field(16, 700, 300), phone, 300);
    expect(box).toMatchObject({ bottom: 148 });
    expect(box.top).toBeUndefined();
  });

  it("counts an on-screen keyboard as the lower edge", () => {
    expect(placeBox(field(16, 300, 300), { ...phone, visibleBottom: 420 }, 300).bottom).toBe(548);
  });
});
