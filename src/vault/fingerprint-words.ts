/**
 * 256 Dutch words for reading a fingerprint aloud. The order is part of the format. No two differ by a
 * single letter, so that a misheard word does not become another one (tests/vault/fingerprint.test.ts).
 */
export const fingerprintWords: readonly string[] = `
	aap aarde abrikoos adres akker appel arend arm asperge atelier auto avond baan baard bal balkon
	bamboe banaan bank beek bever bezem bliksem bloem boer boog bord brief bril brood brug bureau
	bus cactus cello cijfer cirkel citroen dak deken dennenappel deur diamant dijk dolfijn dorp
	draad drempel druif duim echo eend eik eiland ekster emmer engel ezel fabriek feest fiets film
	fluit fontein fort foto framboos gans garage gebak geit geluid getal gieter giraf gitaar glas
	gordijn goud graan groente haas hagel hamer hand harmonica hart haven hemel herfst heuvel hoed
	honing hooi horizon hout huis iep ijs inkt iris ivoor jaar jager jas jeugd kaars kameel kameleon
	kano karavaan kast kastanje kers ketel keuken klok knoop koe koffer kompas koper koraal krant
	kroon kruik ladder lamp lantaarn lavendel leeuw lente lepel libel lijst linde lis magneet markt
	meer melk merel meubel mijn molen mond mosterd motor mug muts muur naald narcis nest nijlpaard
	noot ober oester olie olifant oor oranje orgel oven pad palm papier paprika parel park pen peper
	piano pinguin piramide planeet plant plein pluim poort post put raam raket regen reiger rivier
	robot roos ruit saffraan satelliet schaap schilderij schip schoen school sinaasappel slak
	sleutel slot sneeuw specht spiegel ster stoel storm straat strand suiker tafel tapijt telefoon
	tent theater tijger toren touw trap trein trommel tuin tulp uil valk varen venster vijver vlag
	vlinder vogel vork vos vulkaan wagen walnoot walvis water weide wiel wijnrank wilg wind winter
	wolk wortel xylofoon zadel zandloper zebra zee zeil zilver zomer zon zwaan
`
	.trim()
	.split(/\s+/);
