/** Messages of the Mix page. */
export const mixEn = {
  "mix.title": "Mix",
  "mix.loading": "Loading the page",
};
