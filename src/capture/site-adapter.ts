export interface SiteAdapter {
	readonly id: string;
}
