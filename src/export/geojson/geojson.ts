import type { Ontology } from '../../ontology/index.js';
import { compareCodePoints, type Fields, type KeptRelation, type KeptThing } from '../../store/index.js';
import { cutAtAntimeridian, type Coordinates } from './antimeridian.js';
import type { Format } from '../format.js';
import { gazetteerOf, isPlace, locate, wayOf, type Gazetteer } from './gazetteer.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';

const FILE = 'graph.geojson';

/**
 * The map: places as points and routes as lines, each with all that is known of it. A place without coordinates stands where the
 * nearest around it stands that has any, and says so in `locatedBy`. What cannot be located is a feature without geometry.
 */
export const GEOJSON: Format = {
  name: 'geojson',
  description:
    'GeoJSON (RFC 7946) of the places and the routes, for QGIS and web maps; citations stand in the properties, on stops and relations too. Nothing else of the graph is in it',
  files: [FILE],
  async *write(graph) {
    const gazetteer = await gazetteerOf(graph);
    yield { file: FILE, content: '{"type":"FeatureCollection","features":[' };
    let separator = '\n';
    for await (const thing of graph.things()) {
      const feature = featureOf(graph.ontology, gazetteer, thing);
      if (feature === null) continue;
      yield { file: FILE, content: separator + JSON.stringify(feature) };
      separator = ',\n';
    }
    yield { file: FILE, content: '\n]}\n' };
  },
};

function featureOf(ontology: Ontology, gazetteer: Gazetteer, thing: KeptThing): object | null {
  const type = ontology.entities.get(thing.type);
  if (type === undefined) return null;
  const fields = fieldsOfThing(ontology, thing);
  if (isPlace(type)) {
    const located = locate(gazetteer, thing.id);
    const geometry = located === null ? null : { type: 'Point', coordinates: located.coordinates };
    const by = located === null || located.by === thing.id ? {} : { locatedBy: located.by };
    return feature(thing, geometry, { ...fields, ...by, relations: relationsOf(ontology, thing.relations) });
  }
  const way = wayOf(ontology, type);
  if (way === undefined) return null;
  const stops = stopsOf(ontology, gazetteer, thing, way);
  const others = thing.relations.filter(({ type: name }) => name !== way.relation);
  return feature(thing, lineThrough(stops), {
    ...fields,
    stops: stops.map(({ told }) => told),
    relations: relationsOf(ontology, others),
  });
}

function feature({ id, type }: KeptThing, geometry: object | null, properties: object): object {
  return { type: 'Feature', id, geometry, properties: { id, type, ...properties } };
}

function relationsOf(ontology: Ontology, relations: readonly KeptRelation[]): object[] {
  return relations.map((relation) => {
    const { id, type, from, to } = relation;
    return { id, type, from, to, ...fieldsOfRelation(ontology, relation) };
  });
}

interface Stop {
  readonly order: number;
  readonly coordinates: Coordinates | undefined;
  readonly told: object;
}

function stopsOf(
  ontology: Ontology,
  gazetteer: Gazetteer,
  { relations }: KeptThing,
  way: { relation: string; order: string },
): Stop[] {
  return relations
    .filter(({ type }) => type === way.relation)
    .map((relation) => ({ place: relation.to, fields: fieldsOfRelation(ontology, relation) }))
    .sort((a, b) => orderIn(a.fields, way.order) - orderIn(b.fields, way.order) || compareCodePoints(a.place, b.place))
    .map(({ place, fields }) => ({
      order: orderIn(fields, way.order),
      coordinates: locate(gazetteer, place)?.coordinates,
      told: { id: place, name: gazetteer.get(place)?.name ?? place, ...fields },
    }));
}

function orderIn(fields: Fields, name: string): number {
  return Number(fields[name]);
}

/** One line through stops that follow each other; where stops of one order are alternatives, each is joined to each of the next. */
function lineThrough(stops: readonly Stop[]): object | null {
  const byOrder = new Map<number, Coordinates[]>();
  for (const { order, coordinates } of stops) {
    if (coordinates !== undefined) byOrder.set(order, [...(byOrder.get(order) ?? []), coordinates]);
  }
  const steps = [...byOrder.values()];
  const lines = steps.every((step) => step.length === 1)
    ? cutAtAntimeridian(steps.flat())
    : steps.slice(1).flatMap((step, index) => legsBetween(steps[index] ?? [], step));
  if (lines.length === 0) return null;
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] }
    : { type: 'MultiLineString', coordinates: lines };
}

function legsBetween(from: readonly Coordinates[], to: readonly Coordinates[]): Coordinates[][] {
  return from.flatMap((start) => to.flatMap((end) => cutAtAntimeridian([start, end])));
}
