import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { LetterStore, NewLetter, StoredLetter } from './letter-store.ts';
import { withFaults } from './sqlite-database.ts';
import { blob, inTransaction, integer } from './sqlite-values.ts';

/** The letter boxes, in the same file as the log. */
export function sqliteLetters(database: DatabaseSync): LetterStore {
	const invitation = database.prepare('SELECT * FROM invitation WHERE invitation = ?');
	const taken = database.prepare('UPDATE invitation SET taken = taken + 1 WHERE invitation = ?');
	const insert = database.prepare(
		'INSERT INTO letter (invitation, answer, at, content) VALUES (?, ?, ?, ?)',
	);
	const letters = database.prepare(`
		SELECT letter.* FROM letter JOIN invitation USING (invitation)
		WHERE ch = ? AND answer = 0 ORDER BY letter
	`);
	const remove = database.prepare('DELETE FROM letter WHERE invitation = ? AND letter = ?');
	const answer = database.prepare('SELECT * FROM letter WHERE invitation = ? AND answer = 1');
	const dropAnswer = database.prepare('DELETE FROM letter WHERE invitation = ? AND answer = 1');
	const dropOld = [
		database.prepare(
			'DELETE FROM letter WHERE invitation IN (SELECT invitation FROM invitation WHERE expires < ?)',
		),
		database.prepare('DELETE FROM invitation WHERE expires < ?'),
	];
	const write = (task: () => void) => withFaults(() => inTransaction(database, task));
	const put = (letter: NewLetter, kind: 0 | 1) =>
		insert.run(letter.invitation, kind, letter.at, letter.content);
	return {
		invitation: async (wanted) =>
			withFaults(() => {
				const row = invitation.get(wanted);
				return row
					? {
							invitation: blob(row.invitation),
							ch: blob(row.ch),
							expires: integer(row.expires),
							open: row.open === 1,
							lettersTaken: integer(row.taken),
						}
					: null;
			}),
		putLetter: async (letter) =>
			write(() => {
				taken.run(letter.invitation);
				put(letter, 0);
			}),
		letters: async (ch) => withFaults(() => letters.all(ch).map(letterOf)),
		removeLetter: async (of, letter) => write(() => remove.run(of, letter)),
		putAnswer: async (letter) =>
			write(() => {
				dropAnswer.run(letter.invitation);
				put(letter, 1);
			}),
		answer: async (of) =>
			withFaults(() => {
				const row = answer.get(of);
				return row ? letterOf(row) : null;
			}),
		forget: async (before) =>
			write(() => {
				for (const statement of dropOld) statement.run(before);
			}),
	};
}

const letterOf = (row: Record<string, SQLOutputValue>): StoredLetter => ({
	invitation: blob(row.invitation),
	letter: integer(row.letter),
	at: integer(row.at),
	content: blob(row.content),
});
