export const embedEn = {
  "embed.explore": "Explore this figure",
  "embed.open": "Open the page",
  "embed.none": "The link of this frame names a page without a figure of its own. The page itself has more.",
  "embed.unknown": "There is no figure “{figure}” behind this link. The page may show it after a choice has been made.",
  "embed.own": "This figure was made with data of somebody’s own, which this link does not carry.",
  "embed.data": "This link opens a file from {host}. That is not done in a frame: open the page itself.",
  "embed.framed": "Another site shows this page inside its own. To keep your data safe, nothing is shown here.",
  "embed.framed.open": "Open Urban Indicators in a tab of its own",
  "embed.table.came":
    "Figures of “{name}” came with the link, from: {source}. Nobody has checked them, and they are kept nowhere.",
  "embed.table.keep": "Keep in this browser",
  "embed.table.notKept": "This browser could not keep them.",
  "embed.table.known": "The link carries figures of “{name}”, which this browser has already: yours are shown.",
  "embed.table.unreadable":
    "The link carries a table that cannot be read. It may have been cut off: ask for the whole link.",
  "embed.ask":
    "This link asks your browser to read a file from {host}. That host will see your address on the Internet and when you ask.",
  "embed.ask.whole": "The whole address: {address}",
  "embed.ask.title": "A file from another site",
  "embed.ask.yes": "Read the file",
  "embed.ask.no": "Do not",
  "embed.ask.bad": "The address in this link is none that can be read: only https addresses of public files are.",
} as const;
