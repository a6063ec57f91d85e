import { atField, type Rule } from '../rule.ts';

/** No day that has yet to come, but for the end of a consent. */
export const dates: Rule = {
  name: 'dates',
  level: 'error',
  document(document, { today }) {
    const facts = document.facts as Record<string, unknown> | undefined;
    const consent = facts?.consent as { withdrawn?: string } | undefined;
    const days: [PropertyKey[], unknown][] = [
      [['updated'], facts?.updated],
      [['checked'], facts?.checked],
      [['follows'], facts?.follows],
      [['consent', 'withdrawn'], consent?.withdrawn],
    ];
    return days.flatMap(([path, day]) =>
      typeof day === 'string' && day > today
        ? [
            atField(
              document,
              path,
              `De dag ${day} in “${path.join('.')}” moet nog komen.`,
              `schrijf een dag tot en met vandaag: ${today}`,
            ),
          ]
        : [],
    );
  },
};
