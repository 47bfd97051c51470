/** Why a relay says no, in the order of what a person can do about it. */
export const refusals = {
	'access-denied':
		'De toegangscode van de deelserver klopt niet. Vul hem in bij Werkplein, Instellingen.',
	'wrong-origin': 'De deelserver laat dit adres niet toe. Meld dit bij uw beheerder.',
	'wrong-version':
		'De deelserver spreekt een andere versie. Herlaad de app of meld dit bij uw beheerder.',
	'bad-signature': 'De deelserver herkent deze laptop niet. Herlaad de app.',
	'too-slow': 'De verbinding is te traag. Wij proberen het vanzelf opnieuw.',
	'frame-too-big': 'Een bericht was te groot voor de deelserver. Wij proberen het vanzelf opnieuw.',
	'too-many-sockets': 'De deelserver is druk. Wij proberen het over een minuut opnieuw.',
	'too-many-frames': 'De deelserver is druk. Wij proberen het over een minuut opnieuw.',
	malformed: 'De deelserver begreep een bericht niet. Wij proberen het over een minuut opnieuw.',
	stopping: 'De deelserver start opnieuw. Wij proberen het vanzelf opnieuw.',
	'not-writer': 'U mag in dit dossier niet meer schrijven.',
	'stale-epoch': 'De sleutel van dit dossier is vervangen. Uw wijziging wordt opnieuw verzegeld.',
	'seq-gap': 'De deelserver mist een eerdere wijziging. Die gaat nu eerst.',
	fork: 'Dit profiel staat op twee laptops tegelijk. Gebruik er één en meld het bij uw beheerder.',
	'too-big': 'Een wijziging is te groot om te delen. Maak de tekst korter.',
	quota: 'Dit dossier is vol op de deelserver. Lezen kan nog wel. Meld dit bij uw beheerder.',
	rate: 'Er gaan veel wijzigingen tegelijk. De rest volgt vanzelf.',
	stale: 'Iemand anders wijzigde tegelijk de toegang. Wij halen dat eerst op.',
	'stale-cut': 'Iemand anders wijzigde tegelijk de toegang. Wij halen dat eerst op.',
	'bad-entry':
		'De deelserver weigert een wijziging. Uw werk blijft op deze laptop. Meld dit bij uw beheerder.',
	'bad-entry-signature':
		'De deelserver weigert een wijziging. Uw werk blijft op deze laptop. Meld dit bij uw beheerder.',
	'unknown-record': 'De deelserver mist gegevens over de toegang. Die gaan nu eerst.',
	'unknown-channel': 'De deelserver kent dit dossier niet meer. Wij zetten het er opnieuw op.',
	'no-capability': 'De toegang tot dit dossier is gewijzigd. Wij halen dat eerst op.',
	'not-member': 'U hebt geen toegang meer tot dit dossier.',
	'unknown-invitation': 'Deze uitnodiging bestaat niet meer. Vraag een nieuwe.',
	'no-tries-left': 'Deze uitnodiging is te vaak geprobeerd. Vraag een nieuwe.',
	'relay-full':
		'De schijf van de deelserver is vol. Uw werk blijft hier bewaard. Meld dit bij uw beheerder.',
	unavailable: 'De deelserver kon even niet antwoorden. Wij proberen het vanzelf opnieuw.',
};
