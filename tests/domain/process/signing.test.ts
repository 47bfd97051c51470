import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../src/domain/client.ts';
import type { Actor, ProcessFact } from '../../../src/domain/process/process-fact.ts';
import { contentsFor, documentFor, signingOf } from '../../../src/domain/process/signing-of.ts';
import { type Case, fact, process, situation } from './office.ts';

const route = (needed: boolean) => [
	fact('route-decided', '2026-04-01', { route: 'A' }),
	fact('integrated-decided', '2026-04-01', { needed }),
];
const written = (version: string, on = '2026-04-02') => fact('plan-written', on, { version });
const signs = (role: Actor, version = 'v1', more: Partial<ProcessFact> = {}) =>
	fact(
		'signed',
		'2026-04-03',
		{ document: 'mediation-plan', version },
		{ id: `${role} ${version}`, role, by: { personId: role, name: role }, ...more },
	);

const signing = (one: Case, document = 'mediation-plan', id = 'helmond') =>
	signingOf(process(id), situation(one), document);
const states = (one: Case, document?: string) =>
	signing(one, document)?.places.map(({ roles, state }) => `${roles.join('/')}: ${state}`);

const wiz: readonly BenefitKind[] = ['participatiewet'];
const integrated = (...facts: ProcessFact[]): Case => ({
	facts: [...route(true), written('v1'), ...facts],
	benefits: wiz,
});
const basic = (...facts: ProcessFact[]): Case => ({
	facts: [...route(false), written('v1'), ...facts],
	benefits: wiz,
});

describe('the order of signing', () => {
	test('[H-15] [C-8] with integrated service the partner and the adviser come first', () => {
		expect(states(integrated())).toEqual(['case-manager: now', 'adviser: now', 'client: waiting']);
	});

	test('[H-15] one of the two is not enough for the client to sign', () => {
		expect(states(integrated(signs('adviser')))).toEqual([
			'case-manager: now',
			'adviser: signed',
			'client: waiting',
		]);
	});

	test('[H-17] then the client', () => {
		const one = integrated(signs('adviser'), signs('case-manager'));
		expect(states(one)?.at(-1)).toBe('client: now');
		expect(signing(one)?.complete).toBe(false);
	});

	test('[H-17] and then it is complete', () => {
		const one = integrated(signs('adviser'), signs('case-manager'), signs('client'));
		expect(signing(one)?.complete).toBe(true);
	});

	test('[H-15] for a client of UWV the partner is the reintegration coach', () => {
		expect(states({ ...integrated(), benefits: ['ww'] })?.[0]).toBe('reintegration-coach: now');
	});

	test('[O-35] for a client of both, either', () => {
		expect(states({ ...integrated(), benefits: ['ww', 'ioaw'] })?.[0]).toBe(
			'case-manager/reintegration-coach: now',
		);
	});

	test('[H-25] [C-8] without integrated service the client signs alone', () => {
		expect(states(basic())).toEqual(['client: now']);
		expect(signing(basic(signs('client')))?.complete).toBe(true);
	});

	test('[H-27] [C-9] an amended plan is signed by partner and adviser, and again by the client', () => {
		const amended = fact('amended-plan-written', '2026-07-01', { version: 'w1' });
		expect(states(basic(amended), 'amended-plan')).toEqual([
			'case-manager: now',
			'adviser: now',
			'client: waiting',
		]);
	});

	test('[C-9] an office may leave the client’s signature on an amended plan out', () => {
		const amended = fact('amended-plan-written', '2026-07-01', { version: 'w1' });
		const settings = { clientSignsAmendedPlan: false };
		expect(states({ ...basic(amended), settings }, 'amended-plan')).toEqual([
			'case-manager: now',
			'adviser: now',
		]);
	});

	test('a client of route B has no mediation plan', () => {
		const facts = [fact('route-decided', '2026-04-01', { route: 'B' }), written('v1')];
		expect(signing({ facts })).toBeNull();
	});

	test('nobody signs what is not written', () => {
		expect(states({ facts: route(false) })).toEqual(['client: waiting']);
		expect(signing({ facts: route(false) })?.version).toBeNull();
	});

	test('[M-12] the protocol of Werkmakelaar is signed by the client', () => {
		const facts = [fact('protocol-written', '2026-04-02', { version: 'v1' })];
		const places = signing({ facts }, 'traject-protocol', 'werkmakelaar')?.places;
		expect(places?.map(({ roles, state }) => [roles, state])).toEqual([[['client'], 'now']]);
	});

	test('what only has contents is not signed', () => {
		expect(signing({}, 'intake-report', 'werkmakelaar')).toBeNull();
	});
});

describe('a signature and its version', () => {
	test('[H-17] counts for the version that was signed, and the client is asked again', () => {
		const one = basic(signs('client', 'v1'), written('v2', '2026-04-09'));
		const [place] = signing(one)?.places ?? [];
		expect(place).toMatchObject({
			state: 'now',
			signature: null,
			older: { by: 'client', version: 'v1', on: '2026-04-03' },
		});
	});

	test('an old signature of the partner does not let the client sign the new version', () => {
		const one = integrated(
			signs('case-manager', 'v1'),
			signs('adviser', 'v2'),
			written('v2', '2026-04-09'),
		);
		expect(states(one)).toEqual(['case-manager: now', 'adviser: signed', 'client: waiting']);
	});

	test('paper counts like a drawn name', () => {
		const paper = fact(
			'signed',
			'2026-04-03',
			{ document: 'mediation-plan', version: 'v1', way: 'paper' },
			{ role: 'client' },
		);
		expect(signing(basic(paper))?.places[0]?.signature?.way).toBe('paper');
	});

	test('one person does not sign in two capacities', () => {
		const by = { personId: 'femke', name: 'Femke' };
		const one = integrated(signs('case-manager', 'v1', { by }), signs('adviser', 'v1', { by }));
		expect(states(one)?.slice(0, 2)).toEqual(['case-manager: signed', 'adviser: now']);
	});

	test('a signature on another document does not count', () => {
		const other = fact(
			'signed',
			'2026-04-03',
			{ document: 'amended-plan', version: 'v1' },
			{ role: 'client' },
		);
		expect(states(basic(other))).toEqual(['client: now']);
	});

	test('a withdrawn signature does not count', () => {
		const given = signs('client');
		const back = fact('withdrawn', '2026-04-04', {}, { corrects: given.id });
		expect(states(basic(given, back))).toEqual(['client: now']);
	});

	test('a signature without a version, or of somebody in no capacity, counts for nothing', () => {
		const data = { document: 'mediation-plan' };
		const bare = fact('signed', '2026-04-04', data, { id: 'bare', role: 'client' });
		const nobody = fact('signed', '2026-04-04', { ...data, version: 'v1' }, { id: 'nobody' });
		expect(signing(basic(bare, nobody))?.places).toMatchObject([
			{ step: 1, state: 'now', signature: null, older: null },
		]);
	});

	test('[H-15] [H-17] the partner and the adviser stand in the first step, the client in the second', () => {
		expect(signing(integrated())?.places.map(({ step }) => step)).toEqual([1, 1, 2]);
	});

	test('signatures never count for changed content, whoever signed what', () => {
		const roles: readonly Actor[] = ['case-manager', 'adviser', 'client'];
		const signature = fc.record({
			role: fc.constantFrom(...roles),
			version: fc.constantFrom('v1', 'v2', 'v3'),
		});
		fc.assert(
			fc.property(fc.array(signature, { maxLength: 8 }), (given) => {
				const facts = given.map(({ role, version }, place) =>
					signs(role, version, { id: `s${place}` }),
				);
				const found = signing(integrated(...facts, written('v3', '2026-04-09')));
				const counted = found?.places.flatMap((place) => place.signature?.version ?? []);
				expect(counted?.filter((version) => version !== 'v3')).toEqual([]);
				const all = roles.every((role) =>
					given.some((one) => one.role === role && one.version === 'v3'),
				);
				expect(found?.complete).toBe(all);
			}),
		);
	});
});

describe('what a document has to contain', () => {
	const contents = (document: string, one: Case, id = 'helmond') => {
		const row = documentFor(process(id), situation(one), document);
		return row && contentsFor(process(id), situation(one), row).map((part) => part.id);
	};

	test('[H-14] with integrated service also the actions', () => {
		expect(contents('mediation-plan', { ...integrated(), benefits: ['ww'] })).toEqual([
			'actions',
			'next-appointment',
			'assignments',
		]);
	});

	test('[H-23] without it the next appointment and the assignments', () => {
		expect(contents('mediation-plan', { ...basic(), benefits: ['ww'] })).toEqual([
			'next-appointment',
			'assignments',
		]);
	});

	test('[H-35] for clients of WIZ the enforcement items stand in the plan itself', () => {
		expect(contents('mediation-plan', basic())).toEqual([
			'next-appointment',
			'assignments',
			'varied-times',
			'call-backs',
		]);
	});

	test('[M-11] the protocol has seven parts', () => {
		expect(contents('traject-protocol', {}, 'werkmakelaar')).toHaveLength(7);
	});

	test('[M-10] the intake report answers six questions and has a diagnosis and a plan', () => {
		expect(contents('intake-report', {}, 'werkmakelaar')).toHaveLength(8);
	});
});
