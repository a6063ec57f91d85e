/**
 * What a server says with every page. Nothing from elsewhere is loaded, no script that is not a file of this site runs,
 * and no other site may frame a page. WebAssembly is for the search engine.
 */
export const headers: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

/** Whether an address carries a hash of what is there, in its name or behind it: another content is another address. */
export const isHashed = (address: string): boolean =>
  /^\/?(?:_astro\/|pagefind\/[^?]*(?:\.pf_\w+|\?(?:v|ts)=[\da-f]{8})$)/.test(address);

/** How long a browser may keep a file without asking again: what carries a hash for a year, all else never. */
export const cachingOf = (address: string): string =>
  isHashed(address) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The kinds that a plain server compresses. Pagefind’s own files are none of them, and travel as they are. */
export const isCompressed = (type: string): boolean =>
  /^(?:text\/(?:html|css|csv|javascript|xml|plain)|application\/(?:javascript|(?:schema\+)?json|xml)|image\/svg\+xml)\b/.test(
    type,
  );
