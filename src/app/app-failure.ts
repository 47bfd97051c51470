/** Why the app cannot go on. The screen has one text for each. */
export type AppFailure =
	/** The browser refuses to keep anything: private window, policy, or a broken profile. */
	| 'storage-refused'
	/** The disk or the quota is full and not even the first row fits. */
	| 'storage-full'
	/** A newer version of Driespan wrote this database. */
	| 'storage-newer'
	/** WebCrypto lacks Ed25519 or X25519, or there are no Web Locks. */
	| 'too-old-browser'
	/** The vault header does not parse, or its proof does not fit. */
	| 'vault-damaged'
	| 'unexpected';
