import { check } from '#/content/check.ts';
import { contentRoutes } from '#/model/routes.ts';
import { site } from '#/site.config.ts';
import { inWords } from '#/content/finding.ts';
site.locales.en = { lang: 'en', dir: 'ltr', label: 'English' };
const r=check('/work/main/src/tests/corpus/valid', contentRoutes,'2026-06-15'); console.log(r.findings.map(inWords).join('\n'), r.buildable, r.texts);
