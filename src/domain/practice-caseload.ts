/**
 * An invented caseload to practise with: nobody in it exists, no employer in it exists, the citizen
 * service numbers are published test numbers, and addresses end in `.example`.
 */
import type { Day } from './day.ts';
import type { DossierContent } from './dossier-content.ts';
import { bricklayer } from './practice/bricklayer.ts';
import { busDriver } from './practice/bus-driver.ts';
import { forkliftDriver } from './practice/forklift-driver.ts';
import { gardener } from './practice/gardener.ts';
import { homeCarer } from './practice/home-carer.ts';
import { kitchenHand } from './practice/kitchen-hand.ts';
import { officeClerk } from './practice/office-clerk.ts';
import { orderPicker } from './practice/order-picker.ts';
import { parcelSorter } from './practice/parcel-sorter.ts';
import { practiceDays } from './practice/practice-days.ts';
import { schoolLeaver } from './practice/school-leaver.ts';
import { serviceDeskWorker } from './practice/service-desk-worker.ts';
import { shopAssistant } from './practice/shop-assistant.ts';

const clients = [
	bricklayer,
	officeClerk,
	forkliftDriver,
	busDriver,
	schoolLeaver,
	kitchenHand,
	serviceDeskWorker,
	homeCarer,
	parcelSorter,
	shopAssistant,
	gardener,
	orderPicker,
];

/**
 * Twelve clients who together have stood in every phase of the five work processes, and stand today in
 * 37 of the 43: most others pass within a day. With work overdue, due today and due later.
 */
export function practiceCaseload(today: Day): readonly DossierContent[] {
	const days = practiceDays(today);
	return clients.map((client) => client(days));
}
