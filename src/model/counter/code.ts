import encode from 'qr';

/** A QR code as one path of squares of one by one. */
export interface Code {
  /** How many squares it is wide and high, with the empty edge that readers of codes need. */
  size: number;
  path: string;
}

/** The empty edge, which the standard asks for (ISO/IEC 18004). */
const edge = 4;

/** The QR code of an address; none while that is a reserved one, which leads nowhere. */
export function codeOf(address: string): Code | undefined {
  if (isReserved(address)) return undefined;
  const rows = encode(address, 'raw', { ecc: 'medium', border: edge });
  return {
    size: rows.length,
    path: rows.flatMap((row, y) => runsOf(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`)).join(''),
  };
}

/** Whether nobody can have an address: its name is reserved for examples, tests or the own machine (RFC 2606, RFC 6761). */
export const isReserved = (address: string): boolean =>
  /(?:^|\.)(?:example|invalid|localhost|test|example\.(?:com|net|org))$/.test(new URL(address).hostname);

/** The dark squares of a row: from where, and how many. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  return row.flatMap((isDark, x): [number, number][] => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]];
  });
}
