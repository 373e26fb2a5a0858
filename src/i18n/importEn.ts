/** English messages of bringing one's own data: the Data page and what reading a visitor's file may say. */
export const importEn = {
  "page.data": "Data",
} as const;
