import { absolute, sitemapPath } from '#/routes.ts';

/** Everybody may read everything. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath)}\n`);
