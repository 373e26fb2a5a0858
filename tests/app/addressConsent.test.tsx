// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { AddressConsent } from "../../src/app/AddressConsent";
import { ServicesContext, type Services } from "../../src/app/services";
import { askAddress } from "../../src/library/askAddress";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { createSelectionStore } from "../../src/selection/store";
import { click, mount, texts } from "../view/mount";

vi.mock(import("../../src/library/askAddress"), async (original) => ({ ...(await original()), askAddress: vi.fn() }));

const ADDRESS = "https://data.city.example/sets/thefts.csv?year=2024";

async function show(data: string | null) {
  vi.mocked(askAddress).mockReset();
  const store = createSelectionStore({ ...DEFAULT_SELECTION, page: "data", data });
  const bound = { store, issues: [], link: () => "", unbind: () => undefined };
  const onFile = vi.fn();
  const services = { bound, languages: ["en-GB"] } as unknown as Services;
  await mount(
    <ServicesContext value={services}>
      <AddressConsent onFile={onFile} />
    </ServicesContext>,
  );
  return { store, onFile };
}

const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent === name)!;

describe("a link that names a file", () => {
  it("asks with the host and the whole address, and asks nobody else before", async () => {
    await show(ADDRESS);
    expect(texts("p").join(" ")).toContain("read a file from data.city.example. That host will see your address");
    expect(texts("p").join(" ")).toContain(ADDRESS);
    expect(askAddress).not.toHaveBeenCalled();
  });

  it("leaves the page clean when refused", async () => {
    const { store } = await show(ADDRESS);
    await click(button("Do not"));
    expect([texts("section"), store.get().data, store.get().page]).toEqual([[], null, "data"]);
    expect(askAddress).not.toHaveBeenCalled();
  });

  it("hands on what was read, from where it came, and does not ask again", async () => {
    const { store, onFile } = await show(ADDRESS);
    const file = new File(["a"], "thefts.csv");
    vi.mocked(askAddress).mockResolvedValue({ kind: "file", file, address: new URL(ADDRESS) });
    await click(button("Read the file"));
    expect(vi.mocked(askAddress).mock.calls.map(([address]) => address.href)).toEqual([ADDRESS]);
    expect(onFile.mock.calls).toEqual([[file, ADDRESS]]);
    expect(store.get().data).toBeNull();
  });

  it("can be tried again after a failure", async () => {
    const { store, onFile } = await show(ADDRESS);
    vi.mocked(askAddress).mockResolvedValue({ kind: "failed", trouble: "http", status: 404 });
    await click(button("Read the file"));
    expect(texts("[role=status]").join()).toContain("404");
    expect([button("Read the file").disabled, store.get().data]).toEqual([false, ADDRESS]);
    expect(onFile).not.toHaveBeenCalled();
  });

  it.each(["http://data.city.example/a.csv", "https://me:word@data.city.example/a.csv", "https://intranet/a.csv"])(
    "is refused where it is %s",
    async (address) => {
      const { store } = await show(address);
      expect(texts("[role=status]").join()).toContain("only https addresses of public files are");
      expect(texts("button")).toHaveLength(1);
      await click(document.querySelector("button")!);
      expect(store.get().data).toBeNull();
    },
  );

  it("is nothing where there is none", async () => {
    await show(null);
    expect(document.body.textContent).toBe("");
  });
});
