/** Who signs with which initials, such as `{ RMI: 'Rina Melati' }`: an agency's own list. */
export type Staff = Readonly<Record<string, string>>;

/** The name behind initials, whatever their case: sign-offs write "raf" as well as "RAF". */
export function staffName(staff: Staff | undefined, initials: string): string | undefined {
  const wanted = initials.toLowerCase();
  return Object.entries(staff ?? {}).find(([known]) => known.toLowerCase() === wanted)?.[1];
}
