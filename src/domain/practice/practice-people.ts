/** The colleagues of the practice caseload. Nobody of that name works anywhere. */
import type { Person } from '../author.ts';
import type { Actor } from '../process/process-fact.ts';

interface Acting {
	readonly by: Person;
	readonly role: Actor;
}

const acting = (personId: string, name: string, role: Actor): Acting => ({
	by: { personId: `practice-${personId}`, name },
	role,
});

export const serviceDesk = acting('service-desk', 'Loes Oefenbalie', 'service-desk');
export const caseManager = acting('case-manager', 'Marga Oefenstad', 'case-manager');
export const coach = acting('coach', 'Ruben Oefenveld', 'reintegration-coach');
export const jobCoach = acting('job-coach', 'Tineke Oefenberg', 'job-coach');
export const hoursApprover = acting('approver', 'Bas Oefenbrug', 'job-coach');
export const labourExpert = acting('labour-expert', 'Nienke Oefendal', 'labour-expert');

/** The person who practises, in this capacity. */
export const adviser = { role: 'adviser' } as const;

/** The client acts on the adviser's laptop. */
export const client = (name: string): Acting => ({
	by: { personId: 'client', name },
	role: 'client',
});
