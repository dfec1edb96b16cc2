import type { NetworkProps } from './controls.js';
import type { Network } from './network-graph.js';

export interface NetworkFoundProps extends NetworkProps {
  readonly network: Network;
}
