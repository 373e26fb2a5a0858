import type { Locator, Page } from "playwright-core";

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const textFile = (name: string, text: string): TestFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Lets files go over the window, as a hand does: in, over, let go. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((wanted) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of wanted) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, packed);
}

export const button = (page: Page | Locator, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Takes a file that leaves no question open through all four steps. */
export async function walkThrough(page: Page, { keep, name }: { keep: boolean; name?: string }): Promise<void> {
  for (const step of ["Match", "Check", "Name"]) {
    await button(page, "Continue").click();
    await page.locator("[aria-current=step]").filter({ hasText: step }).waitFor();
  }
  if (name !== undefined) await page.getByRole("textbox", { name: "Name of the dataset" }).fill(name);
  const box = page.getByRole("checkbox", { name: "Keep on this device" });
  if ((await box.isChecked()) !== keep) await box.click();
  await button(page, "Finish").click();
}

/** One of the visitor's datasets in the list of the Data page. */
export const ownDataset = (page: Page, name: string): Locator =>
  page.getByRole("region", { name: "On this device" }).getByRole("article", { name, exact: true });
