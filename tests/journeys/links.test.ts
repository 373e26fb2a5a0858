import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
  addressOf,
  choose,
  notices,
  pickRadio,
  placeField,
  readScreenTable,
  settled,
  showAs,
  slider,
} from "../support/comparePage";
import { visit } from "../support/journey";

it("answers an invalid link with the defaults and one notice that names the values", async () => {
  const page = await settled(await visit({ path: "?indicator=no_such_thing&show=fancy&lang=xx&tab=chart" }));
  const [notice = "", ...others] = await notices(page);
  expect(others).toEqual([]);
  expect(notice).toContain("show=fancy");
  expect(notice).toContain("lang=xx");
  expect(notice).toContain("no_such_thing");
  await page.getByRole("figure", { name: "House burglaries", exact: true }).waitFor();
  expect(await showAs(page, "Value").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await notices(page)).toEqual([]);
});

const ELEVEN = "44021~12025~11002~24062~35013~13040~34022~36015~46021~31005~41002";

it.each([
  ["an unknown place", "?places=12025~99999", ["99999"], "Mechelen"],
  ["only unknown places", "?places=99999~00000", ["99999", "00000"], "Mechelen"],
  ["what is no place at all", "?places=12025~a%20b", ["places=12025~a b"], "Mechelen"],
  ["more places than one can tell apart", `?places=${ELEVEN}`, ["11"], "Ghent"],
])("says that the link names %s", async (_, path, named, shown) => {
  const page = await settled(await visit({ path }));
  const said = await notices(page);
  expect(said).toHaveLength(1);
  for (const value of named) expect(said[0]).toContain(value);
  await page.getByRole("button", { name: `Remove ${shown}` }).waitFor();
});

it("shows the whole period when a link's period ends before it begins", async () => {
  const page = await settled(await visit({ path: "?from=2022&to=2018" }));
  expect(await notices(page)).toEqual(["The link asks for a period from 2022 to 2018; the whole period is shown."]);
  expect(await slider(page, "From").getAttribute("aria-valuetext")).toBe("2000");
  expect(await slider(page, "To").getAttribute("aria-valuetext")).toBe("2025");
});

const HOSTILE = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const harm = (page: Page) =>
  page.evaluate(() => ({
    images: document.querySelectorAll("#root img").length,
    hacked: Reflect.get(window, "hacked") as unknown,
  }));
const HOSTILE_LINK = ["indicator", "places", "category", "show", "from", "base", "lang", "page"]
  .map((name) => `${name}=${encodeURIComponent(HOSTILE)}`)
  .join("&");

it("shows hostile values of a link as the text they are", async () => {
  const page = await settled(await visit({ path: `?${HOSTILE_LINK}` }));
  const said = await notices(page);
  expect(said).toHaveLength(1);
  expect(said[0]!.split(`"><img src=x onerror=`)).toHaveLength(1 + 8);
  expect(await harm(page)).toEqual({ images: 0, hacked: undefined });
  await page.getByRole("figure", { name: "House burglaries", exact: true }).waitFor();
});

it("keeps hostile words typed into its fields as words", async () => {
  const page = await settled(await visit({ path: "?tab=table" }));
  await readScreenTable(page);
  await page.getByLabel("Filter places").fill(HOSTILE);
  await page.getByText("No place with this name in the table.").waitFor();
  await placeField(page).fill(HOSTILE);
  await page.getByText("No place with this name.", { exact: true }).waitFor();
  expect(await harm(page)).toEqual({ images: 0, hacked: undefined });
});

it("copies a link that gives the same table to a reader of another language", async () => {
  const page = await settled(
    await visit({
      locale: "nl-BE",
      prepare: (one) => one.context().grantPermissions(["clipboard-read", "clipboard-write"]),
    }),
  );
  await choose(page.getByRole("combobox", { name: "Plaats toevoegen" }), "Gent");
  await pickRadio(page, "Tonen als", "Verandering");
  await page.getByRole("tab", { name: "Tabel" }).click();
  const table = await readScreenTable(page);
  expect(addressOf(page)).toEqual({ places: "12025~44021", show: "change", tab: "table" });
  await page.getByRole("button", { name: "Link kopiëren" }).click();
  await page.getByText("Link gekopieerd").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("lang")).toBe("nl");

  const other = await settled(await visit({ path: link, locale: "en-GB" }));
  expect(await readScreenTable(other)).toEqual(table);
});

it("gives the places of a link in the link's order, each once", async () => {
  const page = await settled(await visit({ path: "?places=44021~12025~44021~11002&tab=table&peers=none" }));
  const names = await page.getByRole("list", { name: "Places" }).getByRole("listitem").allInnerTexts();
  expect(names).toEqual(["Ghent", "Mechelen", "Antwerp"]);
});
