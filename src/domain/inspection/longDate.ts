const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO date in words, `12 June 2024`; anything else as it is. */
export function longDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return iso;
  return `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** An ISO date and time in words, `12 June 2024 at 14:05 UTC`; the zone only where it is UTC. */
export function longTime(iso: string): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  if (time === undefined) return longDate(iso);
  return `${longDate(iso)} at ${time}${iso.endsWith("Z") ? " UTC" : ""}`;
}
