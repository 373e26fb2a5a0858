/** Messages of the Methods page. */
export const methodsEn = {
  "methods.title": "Methods",
  "methods.loading": "Loading the page",
};
