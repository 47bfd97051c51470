import type { OfficeSettings } from '../domain/process/office-settings.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** An organisation or law by the name that the office has chosen: of 2006 or of today. */
export const labelOf = (
	{ office }: Pick<Catalogue, 'office'>,
	name: keyof Catalogue['office']['labels'],
	{ labels }: Pick<OfficeSettings, 'labels'>,
): string => office.labels[name][labels];
