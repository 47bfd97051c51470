import { describe, expect, test } from 'vitest';
import { dossierIn, isFullScreen, isSamePlace } from '../../src/ui/views/place-paths.ts';

describe('places', () => {
	test.each([
		['/dossier/a', '/dossier/a/plan', true],
		['/dossier/a/plan', '/dossier/a/logboek', true],
		['/dossier/a/plan', '/dossier/b/plan', false],
		['/dossier/a/plan', '/dossier/a/gesprek', false],
		['/dossier/a', '/dossier/a/uitnodigen', false],
		['/werkplein', '/werkplein/opslag', true],
		['/', '/caseload', false],
		['/caseload', '/caseload/nieuw', false],
	])('from %s to %s keeps focus where it is: %s', (from, to, same) =>
		expect(isSamePlace(from, to)).toBe(same),
	);

	test('only the talk fills the screen', () => {
		expect(isFullScreen('/dossier/a/gesprek')).toBe(true);
		expect(isFullScreen('/dossier/a/plan')).toBe(false);
	});

	test('knows the dossier of a path', () => {
		expect(dossierIn('/dossier/a/plan')).toBe('a');
		expect(dossierIn('/caseload')).toBeNull();
	});
});
