declare const __PACK_KEY__: string;

/** Whether this release has a key for data packs; the worker checks their signature with it. */
export const takesPacks: boolean = __PACK_KEY__ !== '';
