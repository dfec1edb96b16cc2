import { sayFamily } from '../messages/families.js';
import type { GraphGroup, Shape } from '../pictures/graph/index.js';
import type { Family } from './family.js';

const SHAPES: Readonly<Record<Family, Shape>> = {
  place: 'circle',
  route: 'down',
  law: 'bar',
  cooperation: 'hexagon',
  actor: 'diamond',
  crime: 'triangle',
  measure: 'cross',
  evidence: 'square',
};

const FAMILIES: readonly Family[] = ['place', 'actor', 'cooperation', 'law', 'route', 'crime', 'measure', 'evidence'];

/** The families as groups of a picture: each has its colour and its shape. */
export function familyGroups(): readonly GraphGroup[] {
  return FAMILIES.map((family) => ({
    key: family,
    label: sayFamily(family),
    colour: `--family-${family}`,
    shape: SHAPES[family],
  }));
}
