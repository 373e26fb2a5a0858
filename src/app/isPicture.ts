/** Whether a file may be a figure that was downloaded here: an SVG or PNG, by its type or its name. */
export const isPicture = ({ name, type }: File): boolean =>
  type === "image/svg+xml" || type === "image/png" || /\.(svg|png)$/i.test(name);
