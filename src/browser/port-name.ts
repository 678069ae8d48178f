/** The name of the port between a watcher and the background. */
export const WATCHER_PORT = 'watcher';
