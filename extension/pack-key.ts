declare const __PACK_KEY__: string;

/** Ed25519 public key as 64 hex digits; empty in a release that takes no data packs. */
export const packKey: string = __PACK_KEY__;
