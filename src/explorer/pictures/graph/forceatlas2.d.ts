// The package has no types for its insides, which a worker of our own needs.
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  /** One turn: changes the matrix of nodes. */
  const iterate: (settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array) => unknown;
  export default iterate;
}

declare module 'graphology-layout-forceatlas2/defaults' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  const defaults: ForceAtlas2Settings;
  export default defaults;
}
