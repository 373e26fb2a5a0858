/** Messages of the Districts page. */
export const districtsEn = {
  "districts.title": "Districts",
  "districts.loading": "Loading the page",
};
