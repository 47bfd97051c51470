import type { CaptureRecord } from './capture-record.ts';
import type { Lead } from './lead.ts';

const numberOf = ({ fields }: CaptureRecord) =>
	'nummerVacature' in fields ? fields.nummerVacature?.value : undefined;

/** Pasted text has no address: then only the number can say that it is the same vacancy. */
const isSame = (one: CaptureRecord, other: CaptureRecord): boolean => {
	if (one.kind !== other.kind) return false;
	if (one.natural && one.natural.hash === other.natural?.hash) return true;
	const number = numberOf(one);
	return number !== undefined && number === numberOf(other);
};

/** The lead in the plan that is the same vacancy or chance, by any of its versions. */
export const sameLead = (leads: readonly Lead[], record: CaptureRecord): Lead | null =>
	leads.find(({ versions }) => versions.some((version) => isSame(version.record, record))) ?? null;
