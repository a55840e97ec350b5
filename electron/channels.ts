/** The channels between the preload and the main process: all there are. */
export const channels = {
  call: 'rostrum:call',
  saveFile: 'rostrum:save-file',
  choosePath: 'rostrum:choose-path',
  event: 'rostrum:event',
  listening: 'rostrum:listening',
} as const;
