import Origin from '#/components/council/Origin.astro';
import type { Entry } from '#/model/entry.ts';
import type { Collection } from '#/site.config.ts';
import AboutDrawing from './parts/AboutDrawing.astro';
import AboutFacts from './parts/AboutFacts.astro';
import CommitmentLinks from './parts/CommitmentLinks.astro';
import Commitments from './parts/Commitments.astro';
import Danger from './parts/Danger.astro';
import CounterLink from './parts/CounterLink.astro';
import GroupNeeds from './parts/GroupNeeds.astro';
import LawFacts from './parts/LawFacts.astro';
import NextNeeds from './parts/NextNeeds.astro';
import NextVoice from './parts/NextVoice.astro';
import PartnerFacts from './parts/PartnerFacts.astro';

type Part<C extends Collection> = (props: { entry: Entry<C> }) => unknown;

/** What an entry shows beside its own text. */
interface Parts<C extends Collection = Collection> {
  /** Between the title and the text, over the whole width of its page. */
  top?: Part<C>;
  /** A list of what stands after the text: in the margin, and where there is none above the text. */
  list?: Part<C>;
  /** Right above the text. */
  above?: Part<C>;
  below?: Part<C>;
  /** In the margin, and where there is none below the text. */
  aside?: Part<C>;
  /** After the text, over the whole width of its page. */
  after?: Part<C>;
  /** At the end of the page. */
  end?: Part<C>;
  /** Relations that those parts have shown by the time the rest is listed. */
  shown?: readonly Collection[];
}

const parts: { readonly [C in Collection]?: Parts<C> } = {
  help: {
    above: Danger,
    below: CounterLink,
    aside: NextNeeds,
    shown: ['groups', 'domains', 'partners', 'help'],
  },
  ambitions: { list: CommitmentLinks, after: Commitments, shown: ['commitments'] },
  council: { below: Origin },
  groups: { below: GroupNeeds, shown: ['help'] },
  partners: { above: PartnerFacts },
  stories: { end: NextVoice },
  laws: { above: LawFacts },
  about: { top: AboutDrawing, after: AboutFacts },
};

/** The parts of a collection’s entries; the one place that trusts a name to have its own. */
export const partsOf = (collection: Collection): Parts => (parts[collection] ?? {}) as Parts;
