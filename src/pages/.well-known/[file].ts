import type { APIRoute } from 'astro';
import { absolute } from '#/routes.ts';
import { localeCodes, site } from '#/site.config.ts';

/** `security.txt` (RFC 9116), once there is somebody to write to. */
export function getStaticPaths() {
  return site.publisher.contact ? [{ params: { file: 'security.txt' } }] : [];
}

export const GET: APIRoute = () => {
  const expires = new Date();
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return new Response(
    [
      `Contact: ${site.publisher.contact}`,
      `Expires: ${expires.toISOString()}`,
      `Preferred-Languages: ${localeCodes.map((locale) => site.locales[locale].lang).join(', ')}`,
      `Canonical: ${absolute('/.well-known/security.txt')}`,
      '',
    ].join('\n'),
  );
};
