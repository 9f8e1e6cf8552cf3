/** The sheet of keyboard shortcuts: where they work, and the keys that belong to no action of the table. */

export const shortcuts = {
  in: {
    everywhere: 'In every view',
    selection: 'For what is selected, on the map and in People',
    map: 'On the map',
  },
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: 'Turn them off if you speak to your device, or if keys are pressed by accident.',
  copy: 'Copy actors',
  cut: 'Cut actors',
  paste: 'Paste actors or a list of names',
  enter: 'Go into the map; there, select the actor',
  more: 'Select one more actor, or one less',
  walk: 'To the nearest contact in that direction',
  ends: 'To the first or the last actor',
  all: 'To the next or the previous actor, without a tie too',
  menu: 'Menu of the actor',
}
