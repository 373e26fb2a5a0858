// @vitest-environment happy-dom
import { act } from "react";
import { expect, it } from "vitest";
import { ServicesContext, type Services } from "../../src/app/services";
import { StoryLinkIssues } from "../../src/app/StoryLinkIssues";
import { storyMessages } from "../../src/i18n/story";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { createSelectionStore } from "../../src/selection/store";
import { parseSelection } from "../../src/selection/url";
import { claimOf } from "../series/claimWorld";
import { click, find, mount, texts } from "../view/mount";

const t = extendTranslator(createTranslator("en"), storyMessages);

async function open(search: string) {
  const { selection, issues } = parseSelection(search);
  const store = createSelectionStore(selection);
  const bound = { store, issues, link: () => "", unbind: () => undefined };
  await mount(
    <ServicesContext value={{ bound, languages: [] } as unknown as Services}>
      <StoryLinkIssues claims={[claimOf([], { id: "crime" })]} t={t} />
    </ServicesContext>,
  );
  return store;
}

const said = () => texts("p, div").join(" ");

it.each([
  ["?own=garbage", "The claim in the link cannot be read"],
  ["?events=2016-02-30~x~", "The events in the link cannot be read"],
  ["?claim=nosuch", "The link opens a claim that this page does not have"],
  ["?lang=xx", "lang=xx"],
])("says of %s that it could not be followed", async (search, text) => {
  await open(search);
  expect(said()).toContain(text);
});

it.each(["", "?claim=crime", "?own=fell~12025~burglary~~~~~"])("says nothing of “%s”", async (search) => {
  await open(search);
  expect(said().trim()).toBe("");
});

it("is gone once put away, and once the reader goes on", async () => {
  await open("?own=garbage");
  await click(find("button"));
  expect(said().trim()).toBe("");
  const store = await open("?own=garbage");
  expect(said()).not.toBe("");
  await act(async () => store.update({ claim: "crime" }));
  expect(said()).not.toContain("cannot be read");
});
