/** Messages of the Relate page. */
export const relateEn = {
  "relate.title": "Relate",
  "relate.loading": "Loading the page",
};
