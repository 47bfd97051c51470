/** Why a coupling did not come about. */
type PairingFailure =
	/** Nobody answered within two minutes. */
	| 'timed-out'
	/** The other side stopped it. */
	| 'refused-there'
	/** A message did not fit what was promised before: somebody changed the exchange. */
	| 'broken-exchange'
	/** No X25519 in this browser. */
	| 'too-old-browser';

/** Where a coupling with the extension stands, as seen from the app. */
export type PairingStep =
	| { readonly step: 'none' }
	/** The extension asks; nothing happens until a person says so here too. */
	| { readonly step: 'asked'; readonly version: string }
	/** A person said so here; the extension has not asked yet. */
	| { readonly step: 'waiting' }
	/** Both sides show the same eight characters, grouped by four, or somebody is in between. */
	| { readonly step: 'compare'; readonly checkCode: string }
	| { readonly step: 'paired' }
	| { readonly step: 'failed'; readonly reason: PairingFailure };
