import { useState } from "react";
import type { FigureContent } from "../export/figureContent";
import { FIRST_CHOICES, wordsOf, type DownloadChoices, type DownloadWords } from "./downloadChoices";

/** Of the last download, for as long as the page lives. */
let kept = FIRST_CHOICES;

/** Of each figure as it was when its words were changed: another selection begins with its own words. */
const changedWords = new Map<string, DownloadWords>();

export function useDownloadChoices(): readonly [DownloadChoices, (next: DownloadChoices) => void] {
  const [choices, setChoices] = useState(kept);
  const choose = (next: DownloadChoices) => {
    kept = next;
    setChoices(next);
  };
  return [choices, choose];
}

export function useDownloadWords(content: FigureContent): readonly [DownloadWords, (next: DownloadWords) => void] {
  const original = wordsOf(content);
  const key = JSON.stringify([content.name, original]);
  const [words, setWords] = useState(changedWords.get(key) ?? original);
  const change = (next: DownloadWords) => {
    changedWords.set(key, next);
    setWords(next);
  };
  return [words, change];
}
