import { expect, it } from "vitest";
import { formatDate } from "../../src/base/formatDate";

it.each([
  ["a year", "2001", "en-GB", "2001"],
  ["a month", "2016-02", "en-GB", "February 2016"],
  ["a day", "2018-03-20", "en-GB", "20 March 2018"],
  ["a day in Dutch", "2018-03-20", "nl-BE", "20 maart 2018"],
  ["the first of a month, wherever the reader is", "2020-01-01", "en-GB", "1 January 2020"],
  ["what is no date", "2020-13-45", "en-GB", "2020-13-45"],
])("%s is told as exactly as it is given", (_, date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});
