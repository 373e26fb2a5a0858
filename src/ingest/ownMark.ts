const DECIMAL = { ",": "point", ";": "comma" } as const;

/**
 * The line of a table of our own that tells how it is written; stands behind `#`, below what is said of its origin.
 * `ownExport` reads it; it has a file of its own because the page writes tables and only a worker reads them.
 */
export const ownMark = (delimiter: "," | ";"): string => `urban-indicators table 1, decimal ${DECIMAL[delimiter]}`;
