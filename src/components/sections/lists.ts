import DomainRing from '#/components/drawings/DomainRing.astro';
import PartnerShores from '#/components/drawings/PartnerShores.astro';
import { site, type Collection, type Listed } from '#/site.config.ts';
import AmbitionLines from './AmbitionLines.astro';
import AnchorList from './AnchorList.astro';
import GroupSentences from './GroupSentences.astro';
import HelpFinder from './HelpFinder.astro';
import PlainList from './PlainList.astro';
import Principles from './Principles.astro';
import QuestionList from './QuestionList.astro';
import RouteSteps from './RouteSteps.astro';
import StoryList from './StoryList.astro';
import TermList from './TermList.astro';

type List = (props: { collection: Collection }) => unknown;

/** Sections that show their entries in a way of their own. */
const lists: Partial<Record<Listed, List>> = {
  help: HelpFinder,
  questions: QuestionList,
  principles: Principles,
  ambitions: AmbitionLines,
  groups: GroupSentences,
  steps: RouteSteps,
  domains: DomainRing,
  partners: PartnerShores,
  stories: StoryList,
  terms: TermList,
};

/** The ways that do for any section of a kind. */
const plain = { pages: PlainList, anchors: AnchorList };

/** What shows the entries of a section: a drawing of its own, or the plain way of its kind. */
export const listOf = (collection: Listed): List =>
  lists[collection] ?? plain[site.sections[collection].kind];
