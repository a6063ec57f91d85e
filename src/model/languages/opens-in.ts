import type { Framework } from '#/model/framework.ts';

/** The language that a page elsewhere opens in, by what is known of the website of its organisation. */
export function opensIn({ of }: Pick<Framework, 'of'>, address: string): string | undefined {
  const host = hostOf(address);
  return of('partners').find(({ facts }) => facts.website !== undefined && hostOf(facts.website) === host)
    ?.facts.language;
}

const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^www\./, '');
