import { strings } from '#/i18n/t.ts';
import type { Framework } from '#/model/framework.ts';
import { doorPath, inLocale, sectionPath, withoutLocale } from '#/routes.ts';
import { colorOf, policyGroups, policySections, site, type Color, type Door } from '#/site.config.ts';
import { labelOf, type Label } from './section-name.ts';

/** One of the ways into the site, as header, home and footer show it. */
export interface DoorLink extends Label {
  door: Door;
  href: string;
  color: Color;
}

/** The doors of the site in one language, in their one order. */
export const doorsOf = (framework: Framework): DoorLink[] =>
  site.doors.map((door) => ({
    door,
    href: inLocale(framework.locale, doorPath(door)),
    color: door === 'policy' ? colorOf('ambitions') : colorOf(door),
    ...(door === 'policy'
      ? { label: strings(framework.locale).policy.title, textLocale: framework.locale }
      : labelOf(framework, door)),
  }));

/** Whether a page is that of a door (`page`) or stands behind it (`true`), as `aria-current` has it. */
export function currentOf(
  { door }: DoorLink,
  { locale }: Framework,
  pathname: string,
): 'page' | 'true' | undefined {
  const here = withoutLocale(locale, pathname);
  if (here === doorPath(door)) return 'page';
  const paths = door === 'policy' ? policyGroups.flatMap(policySections).map(sectionPath) : [doorPath(door)];
  return paths.some((path) => here.startsWith(path)) ? 'true' : undefined;
}
