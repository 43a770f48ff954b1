/** Rows and columns in sight. Its functions answer differently at every scroll: whoever calls it is not to be memoised. */
export { useVirtualizer } from '@tanstack/react-virtual';
