/** Groups that are offered at a click, where the graph has them; any other can be named in the address. */
export const GROUPS: readonly string[] = [
  'region:greater-mekong',
  'region:asean-plus-4',
  'igo:eu',
  'region:northeast-asia',
  'region:central-asia',
];
