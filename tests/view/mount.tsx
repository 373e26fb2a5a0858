import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const undo: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

/** Draws into the document; the returned function draws again with other properties. */
export async function mount(node: ReactNode): Promise<(node: ReactNode) => Promise<void>> {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  undo.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  await act(async () => root.render(node));
  return async (next) => act(async () => root.render(next));
}

export function find<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`nothing fits ${selector}`);
  return element;
}

/** Texts of all elements that fit, hidden ones left out. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => !element.closest("[hidden]"))
    .map((element) => element.textContent ?? "");
}

export async function press(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => element.dispatchEvent(event));
  await act(async () => element.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true })));
  return event;
}

/** As a browser does it: sets the value behind React's back, then tells. */
export async function type(input: HTMLInputElement, value: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value")?.set;
  await act(async () => {
    set?.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function click(element: Element): Promise<void> {
  await act(async () => (element as HTMLElement).click());
}

export async function focus(element: Element): Promise<void> {
  await act(async () => (element as HTMLElement).focus());
}

export async function blur(element: Element): Promise<void> {
  await act(async () => (element as HTMLElement).blur());
}
