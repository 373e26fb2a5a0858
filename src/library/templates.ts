export interface Template {
  /** Code of the city. */
  readonly place: string;
  /** In `public/templates/`. */
  readonly fileName: string;
  readonly districts: number;
}

/** A table to fill in for each city whose districts are known, the home city first; a test holds them to the data. */
export const TEMPLATES: readonly Template[] = [
  { place: "12025", fileName: "mechelen.csv", districts: 12 },
  { place: "CHBSL", fileName: "basel.csv", districts: 21 },
  { place: "DEBER", fileName: "berlin.csv", districts: 12 },
  { place: "GBLON", fileName: "london.csv", districts: 33 },
  { place: "USNYC", fileName: "new-york.csv", districts: 59 },
];

/** Invented numbers of a city that does not exist. */
export const WORKED_EXAMPLE = "worked-example.csv";

/** Beside the page, so that it holds below any path. */
export const templateAddress = (fileName: string): string => `./templates/${fileName}`;
